# Notices and amounts: a few words that are seen at once.

notice-make-amount = Also shown:
desk-amount-month = Amount a month
