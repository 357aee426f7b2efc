"""Wiring of the house: settings, command line, background loops, demo data."""
