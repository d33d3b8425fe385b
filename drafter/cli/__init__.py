"""One face: the command line."""
