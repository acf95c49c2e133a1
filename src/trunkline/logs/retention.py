"""For how long a store keeps texts and rows: the setting, as people and tables of TOML write it. Pure.

Texts, tables and the time enter; a `Retention`, instants and words leave. Called by the store, which keeps the setting,
by the commands, and by whatever reads a table `[retention]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from .._core.redaction.secret import safe_repr
from . import durations
from .tree import KINDS, plural

BODIES, AUDIT = "bodies", "audit"
# Numbers are what the account has, not what has happened.
_KINDS = {plural(kind): kind for kind in KINDS if kind != "number"}
NAMES = (BODIES, *_KINDS, AUDIT)
"""What can be kept for a time: texts of messages, transcriptions and alerts; rows by kind; the entries of the audit."""
FORMS = ("12h", "30d", "8w")
"""How a length of time is written."""

GO_WITH = {"media": "messages", "participants": "conferences", "transcriptions": "recordings"}
"""What goes with what it belongs to, where nothing is said of it."""

OFF = "off"
"""Says that something is kept for ever."""
_FOR_EVER = (OFF, "forever", "never")
_LONGEST = 5  # digits of a number of days
_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


def length(value: object) -> int | None:
    """Seconds of a length of time such as `12h`, `30d`, `8w`, `1d12h` or a number of days; None of `off`.

    Raises:
        ValueError: it is none, or nothing.
    """
    text = str(value).strip().lower() if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if text in _FOR_EVER:
        return None
    if text.isascii() and text.isdigit() and len(text) <= _LONGEST:
        text = f"{text}d"
    try:
        return int(durations.seconds(text))
    except ValueError:
        raise ValueError(f"must be a length of time such as {', '.join(FORMS)}, or off; not {value!r}") from None


def spoken(seconds: int) -> str:
    """Seconds for people: `30 days`."""
    unit, size = next(each for each in _UNITS if seconds % each[1] == 0)
    count = seconds // size
    return f"{count:,} {unit}{'' if count == 1 else 's'}"


@safe_repr
@dataclass(frozen=True, slots=True)
class Retention:
    """For how long a store keeps what.

    Attributes:
        spans: seconds by name, of `NAMES`; what is not named is kept for ever.
    """

    spans: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Mapping[str, object]) -> Retention:
        """The setting of a table, such as `[retention]` of a TOML file: `{"bodies": "30d", "messages": 400}`.

        Raises:
            ValueError: a name is unknown, or a value no length of time; the text names it.
        """
        return cls().changed(table)

    def changed(self, table: Mapping[str, object]) -> Retention:
        """The setting with other lengths for some names; `off` keeps for ever.

        Raises:
            ValueError: as of `of`.
        """
        spans = dict(self.spans)
        for name, value in table.items():
            if name not in NAMES:
                near = get_close_matches(str(name), NAMES, 1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(NAMES)}"
                raise ValueError(f"retention has no {name!r}; {hint}")
            try:
                seconds = length(value)
            except ValueError as error:
                raise ValueError(f"retention of {name} {error}") from None
            spans.pop(name, None)
            if seconds is not None:
                spans[name] = seconds
        return Retention({name: spans[name] for name in NAMES if name in spans})

    def table(self) -> dict[str, str]:
        """The setting as `of` reads it."""
        return {name: durations.text(seconds) for name, seconds in self.spans.items()}

    def instants(self, now: float) -> dict[str, float]:
        """The instants before which things are to be taken, in seconds since 1970, by `bodies`, `audit` and kind.

        Media go with messages, participants with conferences and transcriptions with recordings, where nothing is said
        of them.
        """
        found: dict[str, float] = {}
        for name in NAMES:
            seconds = self.spans.get(name, self.spans.get(GO_WITH.get(name, "")))
            if seconds is not None:
                found[_KINDS.get(name, name)] = max(now - seconds, 0.0)
        return found


def kept(setting: Retention) -> str:
    """A setting for people, as part of a sentence."""
    parts = [f"{name} for {spoken(seconds)}" for name, seconds in setting.spans.items()]
    return f"{', '.join(parts)}, the rest for ever" if parts else "everything for ever"


def name_of(key: str) -> str:
    """The name of `NAMES` for a key of `Retention.instants`: `messages` of `message`."""
    return key if key in (BODIES, AUDIT) else plural(key)
