# The last sheet of what is exported: `api/desk/exported.py`
exported = Exported by
exported-what = What
exported-value = Value
exported-who = Who
exported-when = When
