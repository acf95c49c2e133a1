"""The log store: a copy of an account's history on your own disk, kept true through the API.

`store` keeps it, `tree` is a search as a value, `records` is what the parts hand each other.
"""
