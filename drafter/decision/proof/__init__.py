"""The proof of the table: no gap, no conflict, no dead row, every invariant."""
