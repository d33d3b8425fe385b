"""What to do: call, email, wait or stop, decided by rules alone."""
