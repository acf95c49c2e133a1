"""The base of the values that webhooks bring: immutable, without None where Twilio always sends something.

Forms enter, values leave; the generated classes of `events` subclass `WebhookEvent`. Nothing that a request holds
makes this fail: what cannot be read is None, and stays in `extra` as it came.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Self

import msgspec

from .._core.model.lenient import Problem
from .._core.model.scalars import READERS
from .._core.redaction.secret import safe_repr
from ..types import Address
from .form import Form, flat

_MOST_DIGITS = 3  # of the number in `MediaUrl0`
_EMPTY: dict[str, str] = {}


@safe_repr
class Parameters(Mapping[str, str]):
    """Parameters by their wire names, with their texts as they came; read-only, hashable and picklable.

    The repr shows the names alone.
    """

    __module__ = "trunkline.webhooks"
    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str] = _EMPTY) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._values,)

    def __repr__(self) -> str:
        return "{" + ", ".join(f"{name!r}: …" for name in self._values) + "}"


class Media(msgspec.Struct, frozen=True):
    """A file that came with a message; `client.download(media)` gets it.

    Attributes:
        url: where it is; the API asks for credentials there.
        content_type: what it is, such as `image/jpeg`.
    """

    url: str
    content_type: str | None = None

    def __repr__(self) -> str:
        return f"Media(url=…, content_type={self.content_type!r})"


class WebhookEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What a request to a webhook says: immutable, comparable, hashable and picklable.

    A repr shows neither addresses nor other personal data in full.

    Attributes:
        event: the name of the event, such as `sms.inbound`.
        extra: the parameters that this version does not know, and those whose text could not be read, by wire name.
    """

    extra: Mapping[str, str] = Parameters()

    event: ClassVar[str] = ""
    # Wire name → field and how its text is read.
    _params: ClassVar[Mapping[str, tuple[str, Any]]] = {}
    # What stands before the number of a wire name → field and part of it; before the rest of one → field.
    _numbered: ClassVar[Mapping[str, tuple[str, str]]] = {}
    _named: ClassVar[Mapping[str, str]] = {}
    _hidden: ClassVar[frozenset[str]] = frozenset()
    _always: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_form(cls, form: Form) -> Self:
        """The values of a request whose signature was checked.

            message = InboundMessage.from_form(request.form)

        What a form holds is never an error: a parameter that is missing is None, and so is one whose text cannot be
        read, which stays in `extra`. `problems` lists both.

        Args:
            form: the form, or the query, of Flask, Django, Starlette, FastAPI or aiohttp; a mapping whose values are a
                str or a list of them; pairs; a form-encoded body.

        Raises:
            TypeError: it is none of these.
            ValueError: it has more than 1,000 values.
        """
        values: dict[str, Any] = {}
        extra: dict[str, str] = {}
        parts: dict[str, dict[int, dict[str, str]]] = {}
        named: dict[str, dict[str, str]] = {}
        for wire, text in flat(form).items():
            known = cls._params.get(wire)
            if known is not None:
                try:
                    value = _read(known[1], text)
                except (ValueError, ArithmeticError):
                    extra[wire] = text
                else:
                    if value is not None:
                        values[known[0]] = value
            elif not (cls._take_numbered(wire, text, parts) or cls._take_named(wire, text, named)):
                extra[wire] = text
        for field, items in parts.items():
            values[field] = tuple(Media(**items[number]) for number in sorted(items) if "url" in items[number])
        values.update({field: Parameters(rest) for field, rest in named.items()})
        return cls(**values, extra=Parameters(extra))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What Twilio always sends and did not, and what could not be read; nothing as a rule."""
        names = {wire: (name, kind) for wire, (name, kind) in self._params.items()}
        missing = [
            Problem(wire, "what is always sent", None)
            for wire, (name, _) in names.items()
            if name in self._always and getattr(self, name) is None and wire not in self.extra
        ]
        unread = [
            Problem(wire, getattr(names[wire][1], "__name__", "text"), text)
            for wire, text in self.extra.items()
            if wire in names
        ]
        return (*missing, *unread)

    @classmethod
    def _take_numbered(cls, wire: str, text: str, parts: dict[str, dict[int, dict[str, str]]]) -> bool:
        """Whether it is one of a numbered family, such as `MediaUrl0`."""
        head = wire.rstrip("0123456789")
        number = wire[len(head) :]
        if not number or len(number) > _MOST_DIGITS or head not in cls._numbered:
            return False
        field, part = cls._numbered[head]
        parts.setdefault(field, {}).setdefault(int(number), {})[part] = text
        return True

    @classmethod
    def _take_named(cls, wire: str, text: str, named: dict[str, dict[str, str]]) -> bool:
        """Whether it is one of a family whose names end as somebody else says, such as `SipHeader_X-Id`."""
        for head, field in cls._named.items():
            if wire.startswith(head) and wire != head:
                named.setdefault(field, {})[wire[len(head) :]] = text
                return True
        return False

    def __post_init__(self) -> None:
        # Who makes one by hand may give plain texts and dictionaries.
        for name, value in ((name, getattr(self, name)) for name in self.__struct_fields__):
            if isinstance(value, dict):
                msgspec.structs.force_setattr(self, name, Parameters(value))
        for name, kind in self._params.values():
            value = getattr(self, name)
            if kind is Address and isinstance(value, str) and not isinstance(value, Address):
                msgspec.structs.force_setattr(self, name, Address(value))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self._shown())
        return f"{type(self).__name__}({shown})"

    def _shown(self) -> Iterator[tuple[str, str]]:
        """The fields that hold something, as a repr shows them."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is None or value == () or (isinstance(value, Parameters) and not value):
                continue
            if isinstance(value, Address):
                yield name, repr(value.masked)
            elif name in self._hidden:
                yield name, "…"
            elif isinstance(value, Enum):
                yield name, repr(value.value)
            else:
                yield name, str(value) if isinstance(value, date | Decimal | timedelta) else repr(value)


def _of_base(kind: Any) -> Any:
    """The reader of a class that stands in for datetime: freezegun lends one to what is loaded while time is frozen."""
    return next((READERS[base] for base in kind.__mro__ if base.__name__ == "datetime" and base in READERS), None)


def _read(kind: Any, text: str) -> Any:
    """The value of a text; None where nothing is.

    Raises:
        ValueError, ArithmeticError: it is no such value.
    """
    if kind is str or kind is Address:
        return kind(text)
    if not text.strip():
        return None
    reader = READERS.get(kind) or _of_base(kind)
    return kind(text) if reader is None else reader(text, None)
