# Generated from facts/api_v2010.json by `make generate`; do not edit.
"""The models of api_v2010, transcriptions."""

from __future__ import annotations

from decimal import Decimal

from ..._core.model.model import Model
from ...types import ABSENT, Always, OpenEnum, Rfc2822, SecondsText, SharedText
from ...types.states import Priced


class TranscriptionStatus(OpenEnum):
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"


class Transcription(Priced, Model, frozen=True, kw_only=True, gc=False):
    """A transcription; https://www.twilio.com/docs/voice/api/recording-transcription

    Attributes:
        account_sid: SID of the account the resource belongs to, `AC…`.
        api_version: API version used, such as `2010-04-01`.
        date_created: instant of its creation, UTC.
        date_updated: instant of its last change, UTC.
        duration: length of the transcribed audio in seconds.
        price: charge for the transcription, known some time after its completion.
        price_unit: currency of the prices, an ISO 4217 code such as `usd`.
        recording_sid: SID of the recording the transcription was made from, `RE…`.
        sid: SID of the transcription, `TR…`.
        status: `in-progress`, `completed` or `failed`.
        transcription_text: text as transcribed.
        type: kind of transcription, only `fast`.
        uri: URI of the resource or page; in the 2010 API relative to `https://api.twilio.com`.
    """

    account_sid: Always[SharedText] = ABSENT
    api_version: Always[SharedText] = ABSENT
    date_created: Always[Rfc2822] = ABSENT
    date_updated: Always[Rfc2822] = ABSENT
    duration: SecondsText | None = None
    price: Decimal | None = None
    price_unit: SharedText | None = None
    recording_sid: str | None = None
    sid: Always[str] = ABSENT
    status: Always[TranscriptionStatus] = ABSENT
    transcription_text: str | None = None
    type: str | None = None
    uri: Always[str] = ABSENT

    _hidden = frozenset({"transcription_text"})
