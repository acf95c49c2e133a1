"""The base of all models: immutable values that print without personal data.

The generated models subclass `Model`; users read its fields and call `to_dict`, `to_json`, `from_json`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any, ClassVar, Self, cast

import msgspec

from ...types import Address
from ...types.dates import hours, parse_rfc2822, rests

TYPE_CHECKING = False
if TYPE_CHECKING:
    _Extra = dict[str, Any]
else:

    class _Extra:
        """What `Model.extra` is to msgspec: nothing on the wire decodes to it."""


class Model(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A value of the API: immutable, comparable, picklable; a field that Twilio left out is None.

    A repr shows neither addresses nor the fields of `_hidden` (personal data and secrets) in full, unless it is inside
    `with trunkline.personal_data():`; secrets stay hidden in that too.

    Attributes:
        extra: the fields that the facts do not know, by wire name; only when decoded with `keep_unknown`.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset()
    _secret: ClassVar[frozenset[str]] = frozenset()
    # A noncharacter: no field of the API has this name.
    extra: _Extra | None = msgspec.field(default=None, name="\uffff")

    # The fields that the API always sends.
    _always: ClassVar[tuple[str, ...]] = ()
    # The fields that are read as something else than what they hold; `_name` is what the field `name` holds.
    _held: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        # An `Address` or a datetime costs more to make than the rest of its field, and most are never looked at.
        for name, kind in cls.__annotations__.items():
            text = str(kind)
            if text.startswith("Always["):
                text = text.removeprefix("Always[").removesuffix("]")
                cls._always = (*cls._always, name)
            made = _MADE_LATER.get(text.partition(" ")[0])
            # A field that a base has already is no member of this class.
            if made and name in cls.__dict__:
                cls._held |= {name}
                setattr(cls, f"_{name}", cls.__dict__[name])
                setattr(cls, name, made(attrgetter(f"_{name}")))

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        alike = msgspec.Struct.__eq__(self, other)
        return alike if alike or not self._held else _reads_alike(self, other)

    def __ne__(self, other: object) -> bool:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self.__struct_fields__)))

    def __getitem__(self, name: str) -> Any:
        """A field by its name in Python or on the wire, in any case: `number.capabilities["SMS"]`.

        Raises:
            KeyError: there is no such field.
            TypeError: not a str.
        """
        if not isinstance(name, str):
            raise TypeError(f"{type(self).__name__} has fields by name, not by {type(name).__name__}")
        if self.extra is not None and name in self.extra:
            return self.extra[name]
        found = _fields_by_name(type(self)).get(name.lower())
        if found is None:
            raise KeyError(name)
        return getattr(self, found)

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        return name.lower() in _fields_by_name(type(self)) or (self.extra is not None and name in self.extra)

    def get(self, name: str, default: Any = None) -> Any:
        """A field by its name, as `model[name]`; `default` where there is no such field."""
        try:
            return self[name]
        except KeyError:
            return default

    if not TYPE_CHECKING:  # type checkers find a misspelt field by themselves

        def __getattr__(self, name: str) -> Any:
            verb = name.removesuffix("_async")
            hint = (
                f": a row is a value; the client does that, as in client.messages(message.sid).{verb}(…)"
                if verb in ("fetch", "update", "delete")
                else ""
            )
            text = f"{type(self).__name__!r} object has no attribute {name!r}{hint}"
            raise AttributeError(text, name=name, obj=self)

    # Without it `iter` would try the indexes from 0 on.
    __iter__ = None

    def asdict(self) -> dict[str, Any]:
        """The model as Python values by the names of its attributes: instants are datetimes, models within are dicts.

        `extra` is there only where the model has some. `to_dict` gives what JSON can hold.
        """
        from .serialize import plain

        return plain(self)

    def to_dict(self) -> dict[str, Any]:
        """The model as Twilio writes it: wire names, dates and durations in their wire form, None where nothing is.

        A Decimal that is a JSON number on the wire is an int or a float, or text if a float cannot hold it.
        """
        from .serialize import dump

        return dump(self, exact=False)

    def to_json(self) -> str:
        """`to_dict` as JSON text, every number exact; `from_json` of it is an equal model."""
        from .serialize import dump, json_encoder

        return json_encoder.encode(dump(self, exact=True)).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """A model from what `to_json` wrote; unknown fields are kept in `extra`.

        Raises:
            ValueError: if the text is not a JSON object.
        """
        from .decode import decode
        from .kinds import UndecodedError

        data = text.encode() if isinstance(text, str) else text
        try:
            return decode(cls, data, keep_unknown=True).value
        except UndecodedError as error:
            if isinstance(error, ValueError):
                raise
            raise ValueError(str(error)) from None

    def __repr__(self) -> str:
        from .shown import shown

        fields = ", ".join(f"{name}={value!r}" for name, value in shown(self))
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        from .shown import shown

        return list(shown(self))

    def _repr_html_(self) -> str:
        from .shown import model_html

        return model_html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema

        return core_schema(cls)


def _address(held: Callable[[Model], str | None]) -> property:
    """A field of text that is read as an `Address`."""

    def read(model: Model) -> Address | None:
        text = held(model)
        return text if text is None else Address(text)

    return property(read)


def _instant(held: Callable[[Model], str | datetime | None]) -> property:
    """A field of text that is read as a datetime. What the lenient decode or a user has made holds a datetime."""

    def read(model: Model) -> datetime | None:
        found = held(model)
        if not isinstance(found, str):
            return found
        try:
            return hours[found[:20]] + rests[found[20:]]
        except KeyError:
            return _odd_instant(found)

    return property(read)


def _odd_instant(text: str) -> datetime | None:
    """The datetime of a text that is not of an hour known already. Only a user can have given what is no date."""
    try:
        return parse_rfc2822(text) if text else None
    except ValueError:
        return cast("datetime", text)


_MADE_LATER = {"AddressText": _address, "Rfc2822": _instant}


def _reads_alike(one: Any, other: Any) -> bool:
    """Whether two models of a class have equal fields: an instant may be held as text or as a datetime."""
    for name in one.__struct_fields__:
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine is not theirs and mine != theirs:
            return False
    return True


@lru_cache(None)
def _fields_by_name(cls: type[Model]) -> dict[str, str]:
    """The fields of a model by their names in Python and on the wire, in lower case."""
    pairs = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
    names = [(wire, name) for name, wire in pairs if name != "extra"]
    return {wire.lower(): name for wire, name in names} | {name.lower(): name for _, name in names}
