"""The office itself: who works here, who is away or related, other systems, saved sentences."""
