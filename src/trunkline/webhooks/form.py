"""Forms of any framework as one dictionary: what a webhook's values are made of.

A form enters as a framework, `urllib.parse` or a test has it; wire names and texts leave. Called by `event` and
`explanation`. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from .signature import MAX_FIELDS, Params, pairs_of

Form = Params | Iterable[tuple[str, str]]


def flat(form: Form) -> dict[str, str]:
    """The parameters of a form, of a name that occurs several times the first. What is not text is left out.

    Raises:
        TypeError: it is no form.
        ValueError: it has more than 1,000 values.
    """
    found: dict[str, str] = {}
    for name, value in form_pairs(form):
        if isinstance(name, str) and isinstance(value, str):
            found.setdefault(name, value)
    return found


def form_pairs(form: Any) -> list[tuple[Any, Any]]:
    """All names with all their values, in the order of the form.

    Raises:
        TypeError, ValueError: as `flat`.
    """
    if form is None:
        return []
    if isinstance(form, bytes):
        form = form.decode("utf-8", "replace")
    if isinstance(form, str):
        return parse_qsl(form, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    pairs = list(form) if isinstance(form, list | tuple) else list(pairs_of(form))
    if len(pairs) > MAX_FIELDS:
        raise ValueError(f"form must have at most {MAX_FIELDS:,} values")
    if not all(isinstance(pair, tuple | list) and len(pair) == 2 for pair in pairs):
        raise TypeError("form must be a mapping, the form of a framework, a body, or a list of names with their values")
    return [(name, value) for name, value in pairs]
