"""How a draft leaves the house: as a file for a mail program, as a page to print."""
