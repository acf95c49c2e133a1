"""The values of this room: an `Element` as it is written, a `Verb` that runs, a `Problem`, and the `Document` of them.

`reading` makes elements, `checking` makes verbs, both make problems; whoever parses TwiML gets a `Document`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from trunkline.facts.twiml import Kind, TwimlAttribute

Value: TypeAlias = bool | int | str | tuple[str, ...]


class Problem(msgspec.Struct, frozen=True, gc=False):
    """What Twilio complains about.

    Attributes:
        code: Twilio's number of the error, see https://www.twilio.com/docs/api/errors.
        message: what is wrong, in a sentence without a period; no texts, numbers or URLs of the document.
        line: where, from 1.
        column: where in the line, from 1, in characters.
        near: the known name that was probably meant, if there is one.
        fatal: whether nothing of the document runs.
    """

    code: int
    message: str
    line: int
    column: int
    near: str | None = None
    fatal: bool = False


class Element(msgspec.Struct, frozen=True, gc=False):
    """An element as it is written.

    Attributes:
        name: with its prefix, if it has one.
        attributes: in their order.
        content: texts and elements, in their order.
        line: of its `<`, from 1.
        column: of its `<`, from 1, in characters.
        text_at: line and column of the first text directly in it that is not blank.
    """

    name: str
    attributes: Mapping[str, str]
    content: tuple[str | Element, ...]
    line: int
    column: int
    text_at: tuple[int, int] | None = None

    @property
    def children(self) -> tuple[Element, ...]:
        """The elements directly in it."""
        return tuple(part for part in self.content if isinstance(part, Element))

    @property
    def text(self) -> str:
        """The text directly in it, without blanks around it."""
        return "".join(part for part in self.content if isinstance(part, str)).strip()


class Verb(msgspec.Struct, frozen=True, gc=False):
    """An element that runs: known, where it belongs, its values read.

    Attributes:
        name: of the element.
        key: of the element in the facts; other than the name where two elements share it.
        given: its attributes, without those that Twilio ignores.
        content: its texts and the verbs in it, in their order, without what Twilio ignores.
        line: of its `<`, from 1.
        column: of its `<`, from 1, in characters.
        known: the facts about its attributes.
    """

    name: str
    key: str
    given: Mapping[str, Value]
    content: tuple[str | Verb, ...]
    line: int
    column: int
    known: Mapping[str, TwimlAttribute]

    @property
    def children(self) -> tuple[Verb, ...]:
        """The verbs directly in it."""
        return tuple(part for part in self.content if isinstance(part, Verb))

    @property
    def text(self) -> str:
        """The text directly in it, without blanks around it."""
        return "".join(part for part in self.content if isinstance(part, str)).strip()


class Document(msgspec.Struct, frozen=True):
    """A document that was read and checked.

    Attributes:
        kind: `messaging` or `voice`.
        root: the tree as it is written; None where it is not XML.
        verbs: what runs, in its order; empty where nothing may run.
        problems: what Twilio complains about, by line and column.
    """

    kind: Kind
    root: Element | None
    verbs: tuple[Verb, ...]
    problems: tuple[Problem, ...]

    @property
    def fatal(self) -> bool:
        """Whether nothing may run: it is not XML, too large, or its root no Response that Twilio knows."""
        return any(problem.fatal for problem in self.problems)
