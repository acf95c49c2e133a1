"""The methods of a list whose rows can be chosen by their time: `in_range`, `pages_in_range`. Called by `resources`."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from ..overrides import Json
from .text import WIDTH, fill, literal, strings

_BETWEEN = ["self", "start: datetime | None", "end: datetime | None", "*"]
_PAGES = '''        """Iterate over the pages of `in_range`, a request a step; a page may hold no row and know the next.

        Args:
            target_url: a page's `next_page_url` of the same range, to go on from there, in another process too.
        """
        __tracebackhide__ = True
        from ..ranges import pages_in

'''
_TIMES = (
    "TypeError, ValueError: `start` or `end` is no datetime, has no time zone, or start is after end.",
    "TrunklineError: as any call, while iterating.",
)


def range_filters(rule: Json, names: Sequence[str]) -> str:
    """The class attributes that say how the list is asked for a range.

    Args:
        names: the wire names of the list's parameters.
    """
    start, end = rule["filters"]
    out = f"    _range = {strings([rule['by'], start, end, *rule['keys']])}\n"
    if "states" not in rule:
        out += "    _states = _filters = ()\n"
    else:
        out += f"    _states = {strings(rule['states'])}\n"
        out += fill("_filters = (", [literal(name) for name in names], ")", "    ")
    return out


def range_methods(rule: Json, noun: str, item: str, filters: Sequence[str]) -> str:
    """Both methods.

    Args:
        rule: of the overrides' section `ranges`.
        noun: of the list, such as `messages`.
        item: the type of a row.
        filters: the arguments that the rule names, as they stand in a signature.
    """
    size = "page_size: int | None = None"
    given = ", ".join(f"{literal(name)}: {name}" for name in [*rule["arguments"], "page_size"])
    rows = [*_BETWEEN, *filters, "limit: int | None = None", size, "concurrency: int = 1"]
    out = "\n" + fill("def in_range(", rows, f") -> AsyncIterator[{item}]:", "    ")
    out += _docstring(rule, noun)
    out += "        from ..ranges import rows_in\n\n"
    out += f"        given = {{{given}}}\n"
    out += "        return rows_in(self, start, end, given, limit, concurrency)\n"
    pages = [*_BETWEEN, *filters, size, "target_url: str | None = None"]
    out += "\n" + fill("def pages_in_range(", pages, f") -> AsyncIterator[AsyncPage[{item}]]:", "    ")
    out += _PAGES
    out += f"        given = {{{given}}}\n"
    return out + "        return pages_in(self, start, end, given, target_url)\n"


def _docstring(rule: Json, noun: str) -> str:
    asked = "days, in UTC, that the range touches" if rule["by"] == "day" else "seconds of the range"
    about = (
        f"The API is asked for the {asked}; what lies outside is dropped here. A row counts by its {rule['counts']}. "
        "Rows come in the order of the API, newest first as a rule."
    )
    if "states" in rule:
        about += (
            f" Without `{rule['states'][1]}` the list is read once for each state, since the API shows one unless it "
            "is asked, and the newest of all rows comes first."
        )
    arguments = [
        "start, end: datetimes with a time zone; None leaves a side open.",
        *(f"{name}: {words}." for name, words in rule["arguments"].items()),
        "limit: how many at most.",
        "page_size: how many the API should send at a time.",
        "concurrency: how many days (UTC) are fetched at a time; rows keep their order, the newest day first. A range "
        "without a start cannot be cut into days.",
    ]
    out = (
        f'        """Iterate over the {noun} from `start` (included) to `end` (excluded), '
        "exact to the second of the API.\n\n"
    )
    out += _wrapped(about, "        ") + "\n        Args:\n"
    out += "".join(_wrapped(each, "            ", "                ") for each in arguments) + "\n        Raises:\n"
    out += "".join(_wrapped(each, "            ") for each in _TIMES)
    return out + '        """\n        __tracebackhide__ = True\n'


def _wrapped(text: str, first: str, then: str | None = None) -> str:
    lines = textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=then or first, break_on_hyphens=False)
    return "\n".join(lines) + "\n"
