"""The system check: `manage.py check` says which settings are missing or malformed.

Enters: settings and environment. Leaves: Django's messages, `trunkline.W001` and so on. Called by Django.
"""

from __future__ import annotations

from typing import Any

from .._guard import framework
from .._settings import findings
from .clients import setting


def check_settings(app_configs: Any, **more: Any) -> list[Any]:
    """What is wrong with the settings for Twilio, without a request to it.

    Their ids are `trunkline.W001` (credentials are missing), `E002` (TWILIO_ACCOUNT_SID is malformed), `E003`
    (TWILIO_API_KEY is), `E004` (a key without its secret, or a secret without its key), `E005` (what the client itself
    refuses, such as a region or an argument in TWILIO_OPTIONS) and `W006` (TWILIO_AUTH_TOKEN does not look like one).
    """
    from ..._sync.client import Client

    checks = framework("django.core.checks", "django")
    return [
        (checks.Error if serious else checks.Warning)(
            text, hint=hint, id=f"trunkline.{'E' if serious else 'W'}{number:03}"
        )
        for number, serious, text, hint in findings(setting, Client)
    ]
