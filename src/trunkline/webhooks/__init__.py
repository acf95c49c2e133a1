"""Webhooks: whether a request was signed by Twilio, for any framework and ready-made for four.

Enters: requests as a web application receives them. Leaves: yes or no, or a reply 403. Called by users; nothing of the
client is imported, and no framework before the function that is for it is called.
https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

from ._frameworks import (
    WebhookMiddleware,
    django_webhook,
    fastapi_webhook,
    flask_before_request,
    flask_webhook,
)
from ._signature import RequestValidator

__all__ = [
    "RequestValidator",
    "WebhookMiddleware",
    "django_webhook",
    "fastapi_webhook",
    "flask_before_request",
    "flask_webhook",
]
