"""Residents: where they are reached, what was said, what they handed over."""
