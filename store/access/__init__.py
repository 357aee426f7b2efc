"""What other systems may ask for and are told of: keys, cases, decisions, confirmed status, happenings.

Whatever they see passes `store.desk.scope` like the eyes of staff, and leaves a line in the trail.
"""
