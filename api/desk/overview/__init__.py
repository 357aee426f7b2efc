"""The overview, its charts and sheets, and decisions laid beside each other."""
