"""The words in which danger is told, and those in which it is only spoken of."""
