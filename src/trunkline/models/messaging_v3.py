# Generated from facts/messaging_v3.json by `make generate`; do not edit.
"""The models of messaging_v3."""

from __future__ import annotations

from .._core.model.model import Model


class V3TypingIndicatorResult(Model, frozen=True, kw_only=True, gc=False):
    """A v3 typing indicator result; https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource

    Attributes:
        success: whether it was done.
    """

    success: bool | None = None
