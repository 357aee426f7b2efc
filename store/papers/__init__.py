"""Papers: what a resident sends as a picture or PDF becomes safe to keep, and is kept out of everyone's way.

`intake` takes a file in (decoding in a process of its own), `shelf` keeps it sealed. Nothing is imported
here, so that the decoding process starts fast.
"""
