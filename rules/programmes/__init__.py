"""The programmes of the law, one file each: who may get what, and why."""
