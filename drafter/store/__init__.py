"""The interviews that the user keeps, with what was sent, heard and drafted, in one SQLite file."""
