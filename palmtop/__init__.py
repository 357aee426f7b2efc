"""Wiring of the house: settings, command line, background loops, demo data."""

import os

# pypinyin's dictionary of phrases takes 45 MB and is used by nothing here.
os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
