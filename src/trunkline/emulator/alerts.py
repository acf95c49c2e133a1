"""What went wrong with an application, as Monitor's alerts show it. Called by products."""

from __future__ import annotations

from urllib.parse import urlencode

from .. import facts
from .engine.effects import Webhook
from .state import State
from .values import rfc3339


def raised(state: State, webhook: Webhook, code: int, text: str, now: float, *, level: str = "error") -> None:
    """Adds an alert to the account of a webhook. https://www.twilio.com/docs/usage/monitor-alert"""
    known = facts.error_code(code)
    words = {"Msg": text or (known.title if known else ""), "ErrorCode": code, "LogLevel": level.upper()}
    date = rfc3339(now)
    row = state.put(
        state.place("monitor.v1.alerts", tenant=webhook.account),
        {
            "sid": "NO" + state.store.fresh(),
            "account_sid": webhook.account,
            "alert_text": urlencode(words),
            "api_version": "2010-04-01",
            "error_code": str(code),
            "log_level": level,
            "more_info": facts.addresses().errors.format(code=code),
            "request_method": webhook.method,
            "request_url": webhook.url,
            "resource_sid": webhook.subject[-1] if webhook.subject else "",
            **dict.fromkeys(("date_created", "date_generated", "date_updated"), date),
        },
    )
    row.created = row.updated = row.when = now
