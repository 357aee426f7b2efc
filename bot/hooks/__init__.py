"""Telling other systems what happens: `docs/api.md` says how."""
