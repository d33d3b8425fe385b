"""The terminal app: a face of the desk that stays open."""
