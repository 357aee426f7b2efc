"""Letters at the right time, reminders, and what became of it in the end."""
