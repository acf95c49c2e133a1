"""Sends a webhook again, as it was recorded. A `World` and a number enter, what is to be sent leaves.

The reply is recorded and leads to nothing: its TwiML is not run. Called by `shell`, by the page and by `control`.
"""
