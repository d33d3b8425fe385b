"""What a message is: an email or a call pack, its text form and its checklist."""
