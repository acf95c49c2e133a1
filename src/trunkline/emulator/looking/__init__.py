"""What people ask about an emulated account: threads, calls, webhooks, alerts, codes, searches, exports.

A `World` enters, values leave that a page or the control API shows: pure but for the world's lock, which each question
holds for a moment. Called by the page and by `control`, which are loaded when they are first asked.
"""
