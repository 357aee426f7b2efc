"""Letters on their way, and messages that could not be answered."""
