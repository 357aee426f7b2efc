"""What the house looks after by itself: silence, steps that are over, undelivered letters, what must go."""
