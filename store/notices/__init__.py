"""Public notices: made by one, checked by another, posted, ended by themselves, objected to."""
