"""One person: the name, the identity number, the telephone."""
