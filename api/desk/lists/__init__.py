"""Lists of people that leave the house as files: asked for by one, agreed to by another, taken once."""
