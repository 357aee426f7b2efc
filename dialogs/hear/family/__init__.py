"""The family as it is told: who belongs to it, how many they are, how old, and who asks for whom."""
