"""The form of an interview: its questions, and the rows and groups that ask them."""
