"""A script talked through, walked through, or laid out as a form."""
