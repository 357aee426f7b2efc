"""Payments, lists for the finance office, months, the township's envelope."""
