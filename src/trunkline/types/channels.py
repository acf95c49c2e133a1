"""The channel of an address: what stands before its first colon.

Text enters, text leaves. Called by `address` and `phone_format`.
"""

from __future__ import annotations


def channel(text: str) -> str | None:
    """The channel in lower case: `whatsapp`, `sip`, `client`, …; None for a bare number."""
    head, colon, _ = text.partition(":")
    return head.lower() if colon and head.isascii() and head.replace("-", "").isalnum() else None


def without_channel(text: str) -> str:
    """What follows the channel: `+15558675310` of `whatsapp:+15558675310`."""
    return text.partition(":")[2] if channel(text) else str(text)
