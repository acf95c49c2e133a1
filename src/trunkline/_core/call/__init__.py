"""A call from its arguments to its request, and from its reply to its result: all that is decided. Pure."""
