"""How to say it: drafts made from templates."""
