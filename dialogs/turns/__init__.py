"""What a turn may do: answer, go on, go back, begin, end, look around."""
