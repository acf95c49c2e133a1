# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, transcriptions."""

from __future__ import annotations

from decimal import Decimal

from ..._core.model.model import Model
from ...types import OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.money import Priced


class TranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class Transcription(Priced, Model, frozen=True, kw_only=True, gc=False):
    account_sid: SharedText | None = None
    api_version: SharedText | None = None
    date_created: Rfc2822 | None = None
    date_updated: Rfc2822 | None = None
    duration: SecondsText | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    recording_sid: str | None = None
    sid: str | None = None
    status: TranscriptionStatus | None = None
    transcription_text: str | None = None
    type: str | None = None
    uri: str | None = None

    _hidden = frozenset({"transcription_text"})
