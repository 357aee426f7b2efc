"""`python -m palmtop holidays YEAR FILE`: a year's holidays as the State Council announced them, entered from
the text of the notice.
"""
