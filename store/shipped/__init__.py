"""What is shipped with the house as files: the calendar, standards, golden households."""
