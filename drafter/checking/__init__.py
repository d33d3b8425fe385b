"""Is it true, and fit to send? Holds any text against the facts and the etiquette of its kind."""
