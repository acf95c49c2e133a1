"""Which collection behaves how, and which begin with rows. Read by `resources`.

A collection is named by the way to it on a client: `api.v2010.accounts.messages`.
"""

from __future__ import annotations

import re
from functools import cache

from ...facts import OperationFacts
from ..routing import Kind, collection, way
from . import sync
from .accounts import Accounts, Keys, Tokens
from .base import Behaviour
from .calls import Calls
from .conferences import Conferences, Participants
from .faxes import Faxes, FaxMedia
from .flex import Archives
from .insights import Summaries
from .lookups import Lookups, Origins
from .messages import Media, Messages
from .numbers import Asking, CallerIds, Numbers, NumbersForSale
from .queues import Members, Queues
from .recordings import Recordings
from .services import Pool
from .sims import Commands
from .sip import Mappings
from .taskrouter import Named, Workers
from .usage import CATEGORIES, AccountRecords, AccountUsage, SuperSimUsage, Usage
from .verify import AccessTokens, Challenges, Entities, Factors, VerificationChecks, Verifications
from .video import Rooms, Videos

_ACCOUNT = "api.v2010.accounts"
_SIP = f"{_ACCOUNT}.sip"
BEHAVIOURS: dict[str, Behaviour] = {
    _ACCOUNT: Accounts(),
    f"{_ACCOUNT}.messages": Messages(),
    f"{_ACCOUNT}.messages.media": Media(),
    f"{_ACCOUNT}.calls": Calls(),
    f"{_ACCOUNT}.incoming_phone_numbers": Numbers(),
    f"{_ACCOUNT}.applications": Asking(),
    f"{_ACCOUNT}.keys": Keys(),
    f"{_ACCOUNT}.conferences": Conferences(),
    f"{_ACCOUNT}.conferences.participants": Participants(),
    f"{_ACCOUNT}.recordings": Recordings(),
    f"{_ACCOUNT}.outgoing_caller_ids": CallerIds(),
    f"{_ACCOUNT}.queues": Queues(),
    f"{_ACCOUNT}.queues.members": Members(),
    f"{_SIP}.ip_access_control_lists.ip_addresses": Behaviour(cidr_prefix_length=32),
    f"{_SIP}.domains.credential_list_mappings": Mappings(),
    f"{_SIP}.domains.ip_access_control_list_mappings": Mappings(),
    f"{_SIP}.domains.auth.calls.credential_list_mappings": Mappings(),
    f"{_SIP}.domains.auth.calls.ip_access_control_list_mappings": Mappings(),
    f"{_SIP}.domains.auth.registrations.credential_list_mappings": Mappings(),
    "messaging.v1.services": Behaviour(
        sticky_sender=True, mms_converter=True, smart_encoding=True, area_code_geomatch=True
    ),
    "messaging.v1.services.phone_numbers": Pool(f"{_ACCOUNT}.incoming_phone_numbers", "phone_number"),
    "messaging.v1.services.channel_senders": Pool("messaging.v2.channels_senders", "sender_id", "sender"),
    "messaging.v1.services.short_codes": Pool(f"{_ACCOUNT}.short_codes", "short_code"),
    "sync.v1.services.documents": sync.Documents(54103),
    "sync.v1.services.sync_lists": sync.Named(),
    "sync.v1.services.sync_lists.sync_list_items": sync.Revised(54155),
    "sync.v1.services.sync_maps": sync.Named(),
    "sync.v1.services.sync_maps.sync_map_items": sync.Revised(54205),
    "sync.v1.services.sync_streams": sync.Named(),
    "fax.v1.faxes": Faxes(),
    "fax.v1.faxes.media": FaxMedia(),
    "video.v1.rooms": Rooms(
        max_participants=50, empty_room_timeout=5, unused_room_timeout=5, max_participant_duration=14_400
    ),
    "video.v1.recordings": Videos(),
    "video.v1.compositions": Videos(),
    "iam.v1.api_key": Keys(),
    "verify.v2.services": Behaviour(code_length=6),
    "verify.v2.services.verifications": Verifications(),
    "verify.v2.services.verification_checks": VerificationChecks(),
    "verify.v2.services.access_tokens": AccessTokens(ttl=60),
    "verify.v2.services.entities": Entities(),
    "verify.v2.services.entities.factors": Factors(),
    "verify.v2.services.entities.challenges": Challenges(),
    "insights.v1.calls.summary": Summaries(),
    "pricing.v2.voice.numbers": Origins(),
    "pricing.v2.numbers": Origins(),
    "taskrouter.v1.workspaces": Named("default_activity_name", "timeout_activity_name"),
    "taskrouter.v1.workspaces.task_queues": Named(
        "assignment_activity_name", "reservation_activity_name", target_workers="1==1", max_reserved_workers=1
    ),
    "taskrouter.v1.workspaces.workers": Workers("activity_name", attributes="{}"),
    "taskrouter.v1.workspaces.workflows": Behaviour(task_reservation_timeout=120),
    "taskrouter.v1.workspaces.tasks": Named(
        "task_queue_friendly_name",
        "workflow_friendly_name",
        "task_channel_unique_name",
        attributes="{}",
        priority=0,
        timeout=86_400,
    ),
    "wireless.v1.commands": Commands("delivered"),
    "wireless.v1.usage_records": AccountUsage(),
    "wireless.v1.sims.usage_records": Usage(),
    "supersim.v1.sims": Behaviour(status="new"),
    "supersim.v1.sms_commands": Commands("delivered"),
    "supersim.v1.ip_commands": Commands("sent"),
    "supersim.v1.usage_records": SuperSimUsage(),
    "lookups.v1.phone_numbers": Lookups(strict=True),
    "lookups.v2.phone_numbers": Lookups(),
    "oauth.v1.token": Tokens(),
    "oauth.v2.token": Tokens(),
    "iam.v1.token": Tokens(),
    "preview_iam.v1.token": Tokens(),
    "flex_api.v1.plugin_archive": Archives(),
    "flex_api.v1.plugin_configuration_archive": Archives(),
    "flex_api.v1.plugin_version_archive": Archives(),
    f"{_ACCOUNT}.usage.records": AccountRecords(),
    **{
        f"{_ACCOUNT}.usage.records.{period}": AccountRecords()
        for period in (
            "all_time",
            "daily",
            "last_month",
            "monthly",
            "this_month",
            "today",
            "yearly",
            "yesterday",
        )
    },
    **{
        f"{_ACCOUNT}.available_phone_numbers.{kind}": NumbersForSale()
        for kind in ("local", "toll_free", "mobile", "machine_to_machine", "national", "shared_cost", "voip")
    },
}
# Collections that something else feeds: a row that was not made there does not exist.
FED = (f"{_ACCOUNT}.messages.media", "fax.v1.faxes.media")

# What Twilio itself provides is there from the beginning; what happens by use is empty until it happens.
CATALOGUES: dict[str, tuple[str, ...]] = {
    "events.v1.event_types": ("com.twilio.messaging.message.sent", "com.twilio.voice.status-callback.call.completed"),
    "events.v1.schemas.versions": ("1", "2"),
    "insights.v2.inbound": ("", ""),
    "insights.v2.outbound": ("", ""),
}
# The same by the last parts of a path.
_COUNTRIES = ("US", "GB", "DE")
_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r".*/(AvailablePhoneNumbers|Countries)", _COUNTRIES),
    (r".*/HighRiskSpecialPrefixes", ("1", "2")),
    (r".*/Usage/Records(/\w+)?", tuple(CATEGORIES)),
    (r".*/(EndUserTypes|SupportingDocumentTypes|Regulations|Policies)", ("", "", "")),
    (r".*/(OperatorTypes|Operators/PreBuilt|AvailableAddOns|Networks|Permissions|Templates)", ("", "", "")),
)

_PLAIN = Behaviour()


@cache
def _behaviours() -> dict[tuple[str, str], Behaviour]:
    return {collection(name): behaviour for name, behaviour in BEHAVIOURS.items()}


def behaviour(kind: Kind, host: str) -> Behaviour:
    """How a collection behaves."""
    return _behaviours().get((host, kind.path), _PLAIN)


@cache
def fed() -> frozenset[tuple[str, str]]:
    """Host and path of the collections that something else feeds."""
    return frozenset(map(collection, FED))


def catalogue(operation: OperationFacts, path: str) -> tuple[str, ...]:
    """The ids of the rows that a collection begins with; an empty one is to be made.

    Args:
        operation: one of the collection.
        path: its path, with `{}` for ids.
    """
    named = CATALOGUES.get(way(operation), ())
    return named or next((keys for pattern, keys in _ENDINGS if re.fullmatch(pattern, path)), ())
