"""Visits to homes: planned, prepared, recorded, drawn for a second look."""
