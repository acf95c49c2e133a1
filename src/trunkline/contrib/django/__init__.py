"""Django: a client by the settings, a system check, and views that only Twilio's requests reach.

    INSTALLED_APPS = [..., "trunkline.contrib.django"]  # for `manage.py check`

    from trunkline.contrib.django import client

    client().messages.send(to=…, from_=…, body=…)

| setting | |
|---|---|
| `TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN` | the account and its token |
| `TWILIO_API_KEY`, `TWILIO_API_SECRET` | an API key, which goes before the token |
| `TWILIO_REGION`, `TWILIO_EDGE`, `TWILIO_BASE_URL` | where requests go |
| `TWILIO_OPTIONS` | further arguments of the client, such as `{"deadline": 10}` |

What is not set is read from the environment variable of the same name.
"""

from __future__ import annotations

from .clients import async_client, client
from .webhooks import django_webhook

__all__ = ["async_client", "client", "django_webhook"]
