"""What runs the one transaction: its writers, and the news of it to other processes."""
