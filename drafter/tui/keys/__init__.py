"""The keys of the app: what each does, and the user's own in their place."""
