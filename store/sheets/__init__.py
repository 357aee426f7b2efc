"""Workbooks that come from elsewhere. Nothing is imported here, so that the reading process starts fast."""
