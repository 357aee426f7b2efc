"""One case: its screen, its parts, and everything done in it."""
