"""Which field of which kind of rows each permission opens: to be shown, searched, sorted, grouped and exported. Pure.

What a rule does not name is for those alone who may see all of the kind. Called by `shown` and `viewer`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..._core.redaction.secret import safe_repr
from ..query.fields import TIMES
from ..tree import Field, Node, Phrase, Word
from .permissions import KINDS, PERMISSIONS


@safe_repr
@dataclass(frozen=True, slots=True)
class Rule:
    """What a field needs to be shown.

    Attributes:
        needs: permissions, all of them.
        masks: whether it is shown masked where one of these is granted so.
        names: whether it may name other rows: it is hidden where it names one of a kind that is hidden.
        about: the field that names the row which it is about: it is hidden where that one is.
        shortens: whether it is a URL whose query may hold what a request said: it is cut off for those who may not see
            all of that.
    """

    needs: tuple[str, ...] = ()
    masks: bool = False
    names: bool = False
    about: str = ""
    shortens: bool = False


_MESSAGE_SIDES = ("can_view_message_from", "can_view_message_to")
_CALL_SIDES = ("can_view_call_from", "can_view_call_to")
_BODY = "can_view_message_body"
REQUESTED = (*_MESSAGE_SIDES, _BODY, *_CALL_SIDES)
"""What the requests to an application hold, and so the texts about them."""
_URLS = "can_view_callback_urls"

EVERY = MappingProxyType(
    {
        "message": (*_MESSAGE_SIDES, _BODY, "can_view_message_price", "can_view_num_media", "can_view_media"),
        "call": (*_CALL_SIDES, "can_view_call_price", "can_view_num_recordings", "can_play_recordings"),
        "conference": ("can_view_calls", "can_play_recordings"),
        "participant": ("can_view_calls", *_CALL_SIDES),
        "recording": ("can_view_recording_price", "can_view_conferences"),
        "media": (_BODY,),
        "transcription": ("can_view_recording_price", "can_play_recordings"),
        "alert": (_URLS, *REQUESTED, "can_view_conferences", "can_play_recordings"),
        "number": (_URLS,),
        "usage": (),
    }
)
"""What is needed for fields that no rule names, such as those that Twilio adds one day."""

_PLAIN = Rule()
_NAMES = Rule(names=True)


def _rules(plain: str, **special: Rule) -> Mapping[str, Rule]:
    return MappingProxyType(dict.fromkeys(plain.split(), _PLAIN) | special)


def _priced(permission: str) -> dict[str, Rule]:
    return dict.fromkeys(("price", "price_unit", "friendly_price"), Rule((permission,)))


_CALLBACK = Rule((_URLS,))
_REQUEST = Rule((_URLS,), names=True, about="resource_sid", shortens=True)
_SAID = Rule((_URLS, *REQUESTED), names=True, about="resource_sid")

FIELDS: Mapping[str, Mapping[str, Rule]] = MappingProxyType(
    {
        "message": _rules(
            "sid account_sid date_created date_sent date_updated status direction error_code messaging_service_sid "
            "uri api_version",
            from_=Rule(("can_view_message_from",), masks=True),
            to=Rule(("can_view_message_to",), masks=True),
            body=Rule((_BODY,)),
            num_segments=Rule((_BODY,)),
            num_media=Rule(("can_view_num_media",)),
            subresource_uris=Rule(("can_view_num_media",)),
            # Twilio's words may hold the number or the text that was refused.
            error_message=Rule((*_MESSAGE_SIDES, _BODY)),
            **_priced("can_view_message_price"),
        ),
        "call": _rules(
            "sid account_sid date_created start_time end_time date_updated status direction duration answered_by "
            "group_sid trunk_sid queue_time api_version ended ended_unsuccessfully uri",
            parent_call_sid=_NAMES,
            from_=Rule(("can_view_call_from",), masks=True),
            to=Rule(("can_view_call_to",), masks=True),
            from_formatted=Rule(("can_view_call_from",)),
            to_formatted=Rule(("can_view_call_to",)),
            # Each is one of the sides, or who stands behind it.
            forwarded_from=Rule(_CALL_SIDES, masks=True),
            caller_name=Rule(_CALL_SIDES),
            phone_number_sid=Rule((*_CALL_SIDES, "can_view_numbers")),
            subresource_uris=Rule(("can_view_num_recordings",)),
            **_priced("can_view_call_price"),
        ),
        "conference": _rules(
            "sid account_sid date_created date_updated friendly_name status region reason_conference_ended api_version "
            "uri",
            call_sid_ending_conference=Rule(("can_view_calls",)),
            subresource_uris=Rule(("can_view_num_recordings",)),
        ),
        "participant": _rules(
            "account_sid date_created date_updated label status conference_sid coaching muted hold queue_time "
            "start_conference_on_enter end_conference_on_exit",
            call_sid=_NAMES,
            call_sid_to_coach=_NAMES,
            uri=_NAMES,
        ),
        "recording": _rules(
            "sid account_sid date_created date_updated start_time duration status channels source error_code "
            "encryption_details api_version",
            call_sid=_NAMES,
            conference_sid=Rule(("can_view_conferences",)),
            uri=_NAMES,
            media_url=_NAMES,
            subresource_uris=_NAMES,
            **_priced("can_view_recording_price"),
        ),
        "media": _rules(
            "sid account_sid date_created date_updated content_type",
            parent_sid=_NAMES,
            uri=_NAMES,
        ),
        "transcription": _rules(
            "sid account_sid date_created date_updated duration status type transcription_text api_version",
            recording_sid=Rule(("can_play_recordings",)),
            uri=_NAMES,
            **_priced("can_view_recording_price"),
        ),
        "alert": _rules(
            "sid account_sid date_created date_generated date_updated error_code log_level api_version code "
            "explanation next_step",
            more_info=_NAMES,
            resource_sid=_NAMES,
            service_sid=_NAMES,
            request_method=Rule((_URLS,)),
            request_url=_REQUEST,
            url=_REQUEST,
            alert_text=_SAID,
            description=_SAID,
            status_code=_SAID,
        ),
        "number": _rules(
            "sid account_sid date_created date_updated phone_number friendly_name status type origin capabilities beta "
            "address_sid address_requirements identity_sid bundle_sid emergency_status emergency_address_sid "
            "emergency_address_status voice_receive_mode voice_caller_id_lookup sms_application_sid "
            "voice_application_sid trunk_sid api_version uri",
            **dict.fromkeys(("sms_url", "sms_method", "sms_fallback_url", "sms_fallback_method"), _CALLBACK),
            **dict.fromkeys(("voice_url", "voice_method", "voice_fallback_url", "voice_fallback_method"), _CALLBACK),
            **dict.fromkeys(("status_callback", "status_callback_method"), _CALLBACK),
        ),
        "usage": _rules(
            "account_sid as_of category count count_unit description end_date price price_unit start_date usage "
            "usage_unit api_version uri subresource_uris"
        ),
    }
)
"""Kinds of rows → fields of the model, and what is made of them → what each needs."""

_PRICE = frozenset({"friendly_price"})
DERIVED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(FIELDS, frozenset()),
        "message": _PRICE,
        "recording": _PRICE,
        "transcription": _PRICE,
        "call": frozenset({"friendly_price", "ended", "ended_unsuccessfully"}),
        "alert": frozenset({"code", "description", "explanation", "next_step", "status_code"}),
    }
)
"""Kinds of rows → what is no field of the model, but made of some."""

_SID_KINDS = {
    **dict.fromkeys(("SM", "MM"), "message"),
    "CA": "call",
    "CF": "conference",
    "RE": "recording",
    "ME": "media",
    "TR": "transcription",
    "NO": "alert",
    "PN": "number",
}
SID_KINDS = frozenset(_SID_KINDS.values())
_NAMED = tuple(dict.fromkeys(each for kind in _SID_KINDS.values() for each in KINDS[kind]))
_FREE = frozenset(
    {
        *("hour", "day", "week", "month", "status", "error", "direction", "account", "service"),
        *("duration", "name", "level", "category", "type", "sid", "is"),
    }
)
_SIDES = {"message": _MESSAGE_SIDES, "call": _CALL_SIDES}
_PRICES = {
    "message": ("can_view_message_price",),
    "call": ("can_view_call_price",),
    "recording": ("can_view_recording_price",),
    "transcription": ("can_view_recording_price",),
}
_HAS = {"media": ("can_view_num_media",), "body": (_BODY,), "recording": ("can_view_num_recordings",)}
_NAMING = {"call": "call", "conference": "conference", "recording": "recording", "message": "message"}
_WORDS = {
    "message": (_BODY,),
    "transcription": (),
    # The texts of rows whose SIDs are hidden are hidden too, and a search would find them.
    "alert": (_URLS, *REQUESTED, *_NAMED),
}


def kind_of_sid(sid: str) -> str | None:
    """The kind of the row that a SID names; None of what the store does not keep."""
    return _SID_KINDS.get(sid[:2].upper())


def price(kind: str) -> tuple[str, ...]:
    """What the prices and sums of a kind need."""
    return _PRICES.get(kind, ())


def field(kind: str, name: str) -> tuple[str, ...]:
    """What it needs to search, group or sort rows of a kind by a field of the search language or of the model."""
    if name in _FREE or name in TIMES:
        return ()
    if name in ("from", "to") and kind in _SIDES:
        return (_SIDES[kind][name == "to"],)
    if name in ("number", "country"):
        return _SIDES.get(kind, ())
    if name == "price":
        return price(kind)
    if name == "segments":
        return (_BODY,)
    if name == "resource":
        return _NAMED
    if name in _NAMING:
        return KINDS[_NAMING[name]]
    rule = FIELDS[kind].get(name)
    if rule is None:
        return EVERY[kind]
    return rule.needs + (_NAMED if rule.names else ()) + (REQUESTED if rule.shortens else ())


def node(kind: str, part: Node) -> tuple[str, ...]:
    """What a part of a search needs, the parts within it apart."""
    if isinstance(part, Word | Phrase):
        return ("can_search_bodies", *_WORDS.get(kind, ()))
    if not isinstance(part, Field):
        return ()
    values = part.value if isinstance(part.value, tuple) else (part.value,)
    if part.name == "has":
        return tuple(each for value in values for each in _has(kind, str(value)))
    if part.name == "resource":
        kinds = {kind_of_sid(str(value)) for value in values}
        return tuple(need for each in KINDS if each in kinds for need in KINDS[each])
    return field(kind, part.name)


def _has(kind: str, value: str) -> tuple[str, ...]:
    """Of what has a history, a change of the price may be all of it."""
    return price(kind) if value in ("price", "history") else _HAS.get(value, ())


def says(permission: str) -> str:
    """What a permission allows, for a sentence that refuses."""
    return PERMISSIONS[permission].says
