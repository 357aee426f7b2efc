"""What people tell of themselves before anybody asks."""
