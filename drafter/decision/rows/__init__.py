"""The rows of the table, grouped by what they are about."""
