"""What residents type, read into values. A reader returns a value or an `Unclear`; it never raises."""
