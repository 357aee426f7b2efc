"""Questions: how a fact is asked for, read and shown."""
