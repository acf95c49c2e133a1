"""A webhook as it is sent: signed for its account, with what the account has set for its URL. Called by `world`.

https://www.twilio.com/docs/usage/webhooks/webhooks-security
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .delivery import Outgoing, Settings, SharedKey
from .delivery.outgoing import MAX_RETRIES
from .engine.effects import Webhook
from .state import State
from .store import Row

# Names in `Settings` and in the API, and the most milliseconds of each.
_TIMES = (
    ("connect", "connectTimeoutMs", 10_000),
    ("read", "readTimeoutMs", 15_000),
    ("total", "totalTimeoutMs", 15_000),
)
_RETRY_ON = {
    "HTTP_4XX": "4xx",
    "HTTP_5XX": "5xx",
    "CONNECTION_TIMEOUT": "ct",
    "READ_TIMEOUT": "rt",
    "ALL": "all",
}
_FORGED = "the key of somebody else"


def outgoing(state: State, webhook: Webhook, token: str) -> Outgoing:
    """What is handed to the delivery.

    Args:
        token: the same for all tries of one webhook.
    """
    account = state.accounts[webhook.account]
    forged = webhook.fate is not None and webhook.fate.badly_signed
    setting = _setting(state, webhook.account, webhook.url)
    return Outgoing(
        url=webhook.url,
        method="GET" if webhook.method.upper() == "GET" else "POST",
        params=webhook.params(),
        account_sid=webhook.account,
        auth_token=_FORGED if forged else str(account.data["auth_token"]),
        key=_key(state, webhook.account, setting, forged),
        token=token,
        wants=webhook.wants,
        settings=_times(setting),
        cookie=state.cookies.header(webhook, state.now()),
    )


def _rows(state: State, account: str, name: str) -> list[Row]:
    return state.store.rows(state.place(f"webhooks.v1.{name}", tenant=account))


def _setting(state: State, account: str, url: str) -> dict[str, Any] | None:
    """The setting of the rule that fits a URL best: the same URL, the longest prefix, the default."""
    rules = [row.data for row in _rows(state, account, "rules")]
    plain = url.partition("#")[0]
    found = max((rule for rule in rules if _fits(rule, plain)), key=_weight, default=None)
    ids = [_object(each).get("settingId") for each in (found or {}).get("settings") or ()]
    known = {row.key: row.data for row in _rows(state, account, "settings")}
    return next((known[id] for id in ids if id in known), None)


def _fits(rule: dict[str, Any], url: str) -> bool:
    kind = str(rule.get("matchType") or "").lower()
    if kind == "exact":
        return url == rule.get("value")
    if kind == "prefix":
        return bool(rule.get("prefix")) and url.startswith(str(rule["prefix"]))
    return kind == "default"


def _weight(rule: dict[str, Any]) -> tuple[int, int]:
    kind = str(rule.get("matchType") or "").lower()
    return ("default", "prefix", "exact").index(kind), len(str(rule.get("value") or rule.get("prefix") or ""))


def _key(state: State, account: str, setting: dict[str, Any] | None, forged: bool) -> SharedKey | None:
    """The shared key that a setting signs with; its auth token otherwise."""
    signature = _object((setting or {}).get("signature"))
    id = signature.get("sharedKeyId")
    row = next((row for row in _rows(state, account, "shared_keys") if row.key == id), None)
    secret = str(row.data.get("secret") or "") if row is not None else ""
    return SharedKey(sid=row.key, secret=_FORGED if forged else secret) if row is not None and secret else None


def _times(setting: dict[str, Any] | None) -> Settings | None:
    if setting is None:
        return None
    connection = _object(setting.get("connection"))
    return Settings(**dict(_given(connection, _object(connection.get("retryPolicy")))))


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _given(connection: dict[str, Any], policy: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What a setting says, within its bounds."""
    for name, wire, most in _TIMES:
        if isinstance(value := connection.get(wire), int):
            yield name, min(max(value, 100), most) / 1000
    if isinstance(count := policy.get("retryCount"), int):
        yield "retries", min(max(count, 0), MAX_RETRIES)
    if isinstance(on := policy.get("retryOn"), list):
        yield "retry_on", frozenset(_RETRY_ON[each] for each in on if each in _RETRY_ON)
