"""Said in passing, or of the service itself: none of it is an answer or a story."""
