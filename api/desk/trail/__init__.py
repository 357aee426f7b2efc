"""The trail: read, handed out, and written by whoever looks."""
