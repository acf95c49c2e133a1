# Generated from facts/routes_v3.json by `make generate`; do not edit.
"""The models of routes_v3."""

from __future__ import annotations

from .._core.model.model import Model
from ..types import ABSENT, Always, Instant


class PhoneNumber(Model, frozen=True, kw_only=True, gc=False,
    rename={
        "phone_number": "phoneNumber", "account_sid": "accountSid", "friendly_name": "friendlyName",
        "voice_region": "voiceRegion", "messaging_region": "messagingRegion", "date_created": "dateCreated",
        "date_updated": "dateUpdated",
    },
):
    """A phone number; https://www.twilio.com/docs/global-infrastructure/inbound-processing-api

    Attributes:
        phone_number: phone number, as a rule in E.164 format.
        url: URL of the resource, or the URL that it uses, opens or calls.
        account_sid: SID of the account the resource belongs to, `AC…`.
        friendly_name: readable name of the resource; when listing, only those so named.
        voice_region: region that processes incoming voice traffic.
        messaging_region: Inbound Processing Region for messages to this number.
        date_created: instant at which the number was given an inbound processing region.
        date_updated: instant of its last change, UTC.
    """

    phone_number: Always[str] = ABSENT
    url: Always[str] = ABSENT
    account_sid: Always[str] = ABSENT
    friendly_name: str | None = None
    voice_region: Always[str] = ABSENT
    messaging_region: Always[str] = ABSENT
    date_created: Always[Instant] = ABSENT
    date_updated: Always[Instant] = ABSENT
