"""Webhooks: whether a request was signed by Twilio, for any framework; `trunkline.contrib` has pieces for some.

Enters: requests as a web application receives them. Leaves: yes or no. Called by users and by `contrib`; nothing of the
client is imported.
https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

from .signature import RequestValidator

__all__ = ["RequestValidator"]
