"""Days and spans of time as people say them."""
