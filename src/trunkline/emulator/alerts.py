"""What went wrong with an application: Monitor's alerts, the notifications of calls, the webhook of the Debugger.

A webhook and its error enter; rows and a webhook leave by the state. Called by products.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from .. import facts
from .answers import Answer
from .engine.effects import Webhook
from .engine.parameters import parameters
from .state import State
from .values import rfc2822, rfc3339

DEBUGGER = "debugger"
_LOGS = {"error": "0", "warning": "1"}


def raised(
    state: State,
    webhook: Webhook,
    code: int,
    text: str,
    now: float,
    *,
    level: str = "error",
    answer: Answer | None = None,
) -> None:
    """Adds an alert to the account of a webhook. https://www.twilio.com/docs/usage/monitor-alert

    Args:
        answer: what the application has answered.
    """
    known = facts.error_code(code)
    words = {"Msg": text or (known.title if known else ""), "ErrorCode": code, "LogLevel": level.upper()}
    about = webhook.subject[-1] if webhook.subject else ""
    sid = "NO" + state.store.fresh()
    asked = {
        "request_method": webhook.method,
        "request_url": webhook.url,
        "request_variables": urlencode(webhook.params()),
        "request_headers": None,
        "response_body": answer.text if answer is not None else None,
        "response_headers": urlencode({"Content-Type": answer.content_type})
        if answer and answer.content_type
        else None,
    }
    row = {
        "sid": sid,
        "account_sid": webhook.account,
        "alert_text": urlencode(words),
        "api_version": "2010-04-01",
        "error_code": str(code),
        "log_level": level,
        "more_info": facts.addresses().errors.format(code=code),
        "resource_sid": about,
        "service_sid": None,
        **asked,
        **dict.fromkeys(("date_created", "date_generated", "date_updated"), rfc3339(now)),
    }
    _put(state, "monitor.v1.alerts", row, now, tenant=webhook.account)
    if about.startswith("CA"):
        _notify(state, row, now)
    if state.debugger and webhook.event != DEBUGGER:
        _debug(state, webhook, row, words, answer)


def _put(state: State, name: str, data: dict[str, Any], now: float, *ids: str, tenant: str = "") -> None:
    row = state.put(state.place(name, *ids, tenant=tenant), data)
    row.created = row.updated = row.when = now


def _notify(state: State, alert: dict[str, Any], now: float) -> None:
    """The same as a notification of a call. https://www.twilio.com/docs/usage/api/notification"""
    same = ("sid", "account_sid", "api_version", "error_code", "more_info", "request_method", "request_url")
    more = ("request_variables", "response_body", "response_headers")
    data = {name: alert[name] for name in (*same, *more)}
    dates = dict.fromkeys(("date_created", "date_updated", "message_date"), rfc2822(now))
    told = {"call_sid": alert["resource_sid"], "log": _LOGS[alert["log_level"]], "message_text": alert["alert_text"]}
    _put(state, "api.v2010.accounts.notifications", {**data, **told, **dates}, now, alert["account_sid"])


def _debug(state: State, webhook: Webhook, alert: dict[str, Any], words: dict[str, Any], answer: Answer | None) -> None:
    """Tells the Debugger's webhook. https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks"""
    response = {"status_code": answer.status, "body": answer.text} if answer is not None else {}
    payload = {
        "resource_sid": alert["resource_sid"],
        "service_sid": None,
        "error_code": alert["error_code"],
        "more_info": words,
        "webhook": {
            "type": "application/json",
            "request": {"url": webhook.url, "method": webhook.method, "parameters": dict(webhook.params())},
            "response": response,
        },
    }
    owner = str(state.accounts[webhook.account].data["owner_account_sid"])
    state.outbox.append(
        Webhook(
            event=DEBUGGER,
            url=state.debugger,
            values=parameters(
                DEBUGGER,
                {
                    "sid": alert["sid"],
                    "account_sid": webhook.account,
                    "parent_account_sid": owner if owner != webhook.account else "",
                    "timestamp": alert["date_generated"],
                    "level": str(alert["log_level"]).upper(),
                    "payload_type": "application/json",
                    "payload": json.dumps(payload),
                },
            ),
            account=webhook.account,
            lane=DEBUGGER,
            subject=(webhook.account, str(alert["sid"])),
        )
    )
