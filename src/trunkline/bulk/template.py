"""Texts with plain `{name}` in them, filled in for each recipient.

A text enters, a `Template` leaves; the variables of a row enter, its text leaves. Pure; called by `campaign` and
`checking`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = re.compile(r"[^\W\d](?:[\w -]{0,98}\w)?")


class MissingVariables(ValueError):
    """A row does not have what its text needs.

    Attributes:
        names: of the variables.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(f"there is no value for {', '.join(names)}")
        self.names = names


class Template(NamedTuple):
    """A text, taken apart by `parse`.

    Attributes:
        pieces: the literal texts, one more than there are places for variables.
        places: the name of the variable at each place.
    """

    pieces: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The variables, each once, in order."""
        return tuple(dict.fromkeys(self.places))

    def render(self, variables: Mapping[str, Any]) -> str:
        """The text for one row.

        Args:
            variables: by name; a value is a str or a number, None is none.

        Raises:
            MissingVariables: a variable has no value.
            TypeError: a value is neither a str nor a number.
        """
        missing = tuple(name for name in self.names if variables.get(name) is None)
        if missing:
            raise MissingVariables(missing)
        parts = [self.pieces[0]]
        for name, piece in zip(self.places, self.pieces[1:], strict=True):
            parts += (_text(name, variables[name]), piece)
        return "".join(parts)


def parse(text: str, name: str = "body") -> Template:
    """Takes a text apart. `{{` and `}}` stand for braces.

    Args:
        text: such as `Hi {name}, your seat is {seat}`.
        name: what the argument is called, for the error.

    Raises:
        TypeError: it is no str.
        ValueError: a brace stands alone, or what is between two is no name: a letter or `_`, then letters, digits,
            `_`, `-` and spaces.
    """
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a str, not {type(text).__name__}")
    pieces, places, literal, end = [], [], "", 0
    for found in _PIECE.finditer(text):
        literal += text[end : found.start()]
        end = found.end()
        variable = found[1]
        if variable is not None:
            if not _NAME.fullmatch(variable):
                raise ValueError(
                    f"{name} must have plain names such as {{name}} in braces, not {{{variable[:40]}}}; "
                    "{{ and }} stand for braces"
                )
            pieces.append(literal)
            places.append(variable)
            literal = ""
        elif len(found[0]) == 2:
            literal += found[0][0]
        else:
            raise ValueError(
                f"{name} must not have a single {found[0]} (character {found.start() + 1}): "
                "{name} is a variable, {{ and }} stand for braces"
            )
    return Template((*pieces, literal + text[end:]), tuple(places))


def empty_names(template: Template, variables: Mapping[str, Any]) -> tuple[str, ...]:
    """The variables of a text whose value is empty or only spaces, which leaves a gap in it."""
    return tuple(name for name in template.names if isinstance(value := variables.get(name), str) and not value.strip())


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError(f"the variable {name} must be a str or a number, not {type(value).__name__}")
    return str(value)
