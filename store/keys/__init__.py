"""The keys that seal, and their turning."""
