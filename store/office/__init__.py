"""Who is away, what was asked of whom, and what rings."""
