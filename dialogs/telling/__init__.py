"""What is told: cards, progress, short answers, and danger first of all."""
