"""What the facts know of a value by where it stands: its name, its type, whether it is personal or secret. Pure.

Called by `anonymous` and `exchanges`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from ... import facts
from ..._core.redaction.redact import secret_name
from ..._core.redaction.secret import safe_repr
from ...facts import OperationFacts, ProductFacts
from ...facts.webhook_parameters import webhook_enums
from . import vocabulary

# Names of what may be somebody's, beside what the spec marks.
_PERSONAL = re.compile(
    r"body|(?<!file)(?:name|names)$|friendly|street|city|(?:^|[a-z_])state$|region|zip|postal|address|identity|author|"
    r"digits|speech|transcri|utterance|birth|latitude|longitude|attributes|content$|text$|payload|variables|notes?$|"
    r"description|^amount$|email|dob$|(?:^|_)(?:to|from)$|phone|called|sender|recipient|short_?code|caller|balance|company|customer|user_?agent|username|label|comment|subject|iccid|imei|imsi",
    re.IGNORECASE,
)
_NOT_PERSONAL = re.compile(
    r"type$|status$|country(?:code)?$|sid$|sids$|direction$|method$|enabled$|event|required|^recording|"
    r"^(?:error|status|conference_?status|origination|from_?country)|requirements?$|confidence$|^state$",
    re.IGNORECASE,
)
_NO_SECRET = re.compile(
    r"(?:response|status|reason|currency|language|locale|zip|postal|sip|http|mcc|mnc|country|area|error|iso|reject|"
    r"result|network|page|next|previous)_?(?:code|token)$",
    re.IGNORECASE,
)
_LINKS = frozenset({"links", "subresource_uris"})  # whose names are those of lists
_BODY = frozenset({"body", "message"})
_DATED = re.compile(r"date(?!d_by)|time|stamp|expir|_at$|(?:created|updated)$", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_MAIL_DATE = re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT|UTC)")
_COUNTRY, _LANGUAGE = re.compile(r"[A-Z]{2,3}"), re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}")
_MEDIA = re.compile(
    r"(?:image|audio|video|text|application|multipart)/[a-z0-9.+-]{1,40}(?:; ?charset=[A-Za-z0-9-]{1,12})?"
)


@safe_repr
@dataclass(frozen=True, slots=True)
class Known:
    """A field, parameter or item.

    Attributes:
        name: on the wire.
        type: of the facts; `any` where they know none.
        mark: `pii`, `secret`, or nothing.
        module: of the facts, for the names of types.
        structural: fields of an object here are the API's, even if the facts do not have them.
        told: the facts have it.
        asked: it is of a request, where only known words are the API's.
        list_key: of the rows in the body of a list, and `row` is what they are.
    """

    name: str = ""
    type: str = "any"
    mark: str = ""
    module: str = ""
    structural: bool = False
    told: bool = False
    list_key: str = ""
    row: str = ""
    asked: bool = False

    @classmethod
    def of_param(cls, operation: OperationFacts | None, name: str) -> Known:
        """A parameter of a request."""
        if operation is not None:
            for param in operation.params:
                if param.wire == name:
                    type_ = inner(param.type.removesuffix("?"), "list") or param.type.removesuffix("?")
                    return cls(name, type_, param.mark, operation.module, told=True, asked=True)
        return cls(name)

    @classmethod
    def of_webhook(cls, event: str | None, name: str) -> Known:
        """A parameter of a webhook."""
        param = facts.webhook(event).param(name) if event else None
        if param is None:
            return cls(name)
        return cls(name, inner(param.type, "list") or param.type, param.mark, "webhook", told="{}" not in param.wire)

    @classmethod
    def of_body(cls, operation: OperationFacts | None) -> Known:
        """The JSON body of a request."""
        if operation is None:
            return cls()
        whole = next((param for param in operation.params if param.place == "body" and not param.wire), None)
        return cls("", whole.type.removesuffix("?") if whole else "any", "", operation.module)

    @classmethod
    def of_reply(cls, operation: OperationFacts | None, status: int) -> Known:
        """The JSON body of a reply that is no error."""
        if operation is None:
            return cls()
        result = next((type_ for code, type_ in operation.results if code == status), operation.result) or "any"
        if operation.list is not None:
            return cls("", "any", "", operation.module, True, False, operation.list.key, result)
        return cls("", result, "", operation.module, structural=True)

    def field(self, name: str) -> Known:
        """What is known of a field of the object here."""
        if self.name in _LINKS:
            return Known("url")
        if self.list_key and name == self.list_key:
            return Known(name, f"list[{self.row}]", "", self.module, structural=True, told=True)
        found = next((each for each in self._fields() if each.wire == name), None)
        if found is not None:
            structural = found.type in self._product().models or found.type.startswith("list[") or name in _LINKS
            return Known(name, found.type, found.mark or self.mark, self.module, structural, told=True)
        mapped = inner(self.type, "map")
        if mapped is not None:
            return Known(name, mapped, self._inherited(), self.module)
        around = self.structural and (name == "meta" or name in _LINKS)
        return Known(name, "any", self._inherited(), self.module, around)

    def _inherited(self) -> str:
        """The mark of what is within: in attributes of somebody everything is theirs."""
        return self.mark or ("pii" if self.name and personal(self) else "")

    def item(self) -> Known:
        """What is known of the items of the list here."""
        inside = inner(self.type, "list") or "any"
        return Known(self.name, inside, self.mark, self.module, self.structural, told=self.told)

    def loose(self) -> Known:
        """The same value as any JSON."""
        return Known(self.name, "any", self._inherited(), self.module)

    @property
    def enum(self) -> bool:
        """Whether the facts have its values."""
        if self.module == "webhook":
            return self.type in webhook_enums()
        return bool(self.module) and self.type in self._product().enums

    @property
    def body(self) -> bool:
        """Whether it is the body of a message."""
        return self.name.lower() in _BODY

    @property
    def dated(self) -> bool:
        """Whether it is an instant by its name."""
        return _DATED.search(self.name) is not None

    def names(self, value: str) -> bool:
        """Whether a value is a code of a country, currency, language or content type, by the name that it stands at."""
        name = self.name.lower()
        if name == "key" and self.structural is False and value in vocabulary.names():
            return not self.told
        if any(each in name for each in ("country", "currency", "unit", "iso_", "isocode")) and _COUNTRY.fullmatch(
            value
        ):
            return True
        if ("lang" in name or "locale" in name) and _LANGUAGE.fullmatch(value):
            return True
        return ("type" in name or "mime" in name or "format" in name) and _MEDIA.fullmatch(value) is not None

    def _product(self) -> ProductFacts:
        return facts.load(self.module)

    def _fields(self) -> Iterable[facts.Field]:
        if not self.module or self.module == "webhook":
            return ()
        return self._product().models.get(self.type, ())


def inner(type_: str, around: str) -> str | None:
    """`T` of `list[T]`."""
    return type_[len(around) + 1 : -1] if type_.startswith(f"{around}[") else None


def personal(known: Known) -> bool:
    """Whether even a word or a number is somebody's here."""
    if known.mark and "country" not in known.name.lower():
        return True
    if known.enum or known.type in ("bool", "datetime", "rfc2822", "HttpMethod", "int", "seconds"):
        return False
    return _PERSONAL.search(known.name) is not None and _NOT_PERSONAL.search(known.name) is None


def secret(known: Known) -> bool:
    """Whether a value is a secret."""
    if known.mark == "secret":
        return True
    if known.enum or _NO_SECRET.search(known.name):
        return False
    return secret_name(known.name)


def as_date(value: str) -> bool:
    """Whether a text is a date as the API writes them."""
    try:
        if _ISO.fullmatch(value):
            datetime.fromisoformat(value) if len(value) > 10 else date.fromisoformat(value)
            return True
        if _MAIL_DATE.fullmatch(value):
            parsedate_to_datetime(value)
            return True
    except ValueError:
        pass
    return False
