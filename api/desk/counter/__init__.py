"""Requests taken down at the counter."""
