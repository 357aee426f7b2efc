"""What waits for somebody: the queue and its lists, tasks, bells, many cases at once."""
