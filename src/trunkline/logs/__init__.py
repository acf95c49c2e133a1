"""The log store: an account's history on your own disk, kept true through the API."""
