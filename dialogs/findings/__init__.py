"""What the rules found, in words, and whether two findings are alike."""
