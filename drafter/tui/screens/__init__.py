"""Its screens, one module each."""
