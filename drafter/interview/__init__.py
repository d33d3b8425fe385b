"""What happened: the interview and everything the user told about it."""
