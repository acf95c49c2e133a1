"""The pages: each file has the functions that answer some paths. A request enters, a response leaves.

They run on threads that may wait for the store, never in the event loop. Called by `app`.
"""
