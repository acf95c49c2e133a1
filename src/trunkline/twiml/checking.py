"""Elements → verbs: the tree of a document and the facts enter, what runs leaves, with Twilio's complaints.

What Twilio does not know it warns of and ignores: an element with all that is in it, an attribute, a value that does
not fit (the default is taken then). Called by `parsing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import IntEnum

from trunkline.facts.twiml import KINDS, SCHEMA, TwimlAttribute, TwimlElement, TwimlFacts, twiml_facts

from .document import Element, Problem, Value, Verb
from .values import Unfit, value

ROOT = "Response"
VERSION = "version"
NO_ROOT = 12102
NOT_FOR_MESSAGES = 14110
MOST_PROBLEMS = 100
# Longer names are nobody's slip.
LONGEST_NAME = 40


class _Skip(IntEnum):
    """What does not run: the element, or the one that it stands in as well."""

    ELEMENT = 1
    PARENT = 2


class Checker:
    """The check of one document.

    Attributes:
        problems: what was found so far, at most `MOST_PROBLEMS`.
    """

    def __init__(self, facts: TwimlFacts) -> None:
        self.facts = facts
        self.problems: list[Problem] = []

    @property
    def full(self) -> bool:
        """Whether no more problems are noted."""
        return len(self.problems) >= MOST_PROBLEMS

    def complain(self, code: int, message: str, at: tuple[int, int], near: str | None = None) -> None:
        if not self.full:
            self.problems.append(Problem(code, message, *at, near=near))

    def root(self, root: Element) -> tuple[Verb, ...]:
        """The verbs of a document; none where its root is another than Response, or of a version that there is not."""
        if root.name != ROOT:
            message = f"the root element must be <{ROOT}>, not {_tag(root.name)}"
            near = nearest(root.name, [ROOT])
            self.problems.append(Problem(NO_ROOT, message, root.line, root.column, near=near, fatal=True))
            return ()
        version = self.facts.attributes[ROOT][VERSION]
        if root.attributes.get(VERSION, version.values[0]) not in version.values:
            message = f"{VERSION} of <{ROOT}> must be {', '.join(version.values)}"
            self.problems.append(Problem(version.code, message, root.line, root.column, fatal=True))
            return ()
        response = self.verb(root, self.facts.elements[ROOT])
        return response.children if isinstance(response, Verb) else ()

    def verb(self, element: Element, known: TwimlElement) -> Verb | _Skip:
        """An element as it runs, with what runs in it."""
        known_attributes = self.facts.attributes[known.key]
        given = self.attributes(element, known_attributes)
        skip = self.text(element, known_attributes.get(""))
        content: list[str | Verb] = []
        for part in element.content:
            if isinstance(part, str):
                if "" in known_attributes:
                    content.append(part)
            elif (inner := self.facts.nested[known.key].get(part.name)) is None:
                self.misplaced(part, known)
            else:
                verb = self.verb(part, inner)
                if isinstance(verb, Verb):
                    content.append(verb)
                elif verb is _Skip.PARENT and skip is None:
                    skip = _Skip.ELEMENT
        if skip is not None:
            return skip
        if given is None:
            return _Skip.ELEMENT
        return Verb(element.name, known.key, given, tuple(content), element.line, element.column, known_attributes)

    def attributes(self, element: Element, known: Mapping[str, TwimlAttribute]) -> dict[str, Value] | None:
        """The values of an element's attributes; None where one of them skips the element."""
        given: dict[str, Value] = {}
        skip = False
        at = element.line, element.column
        for name, text in element.attributes.items():
            if name in known:
                try:
                    given[name] = value(known[name], text)
                except Unfit as error:
                    taken = f"; {known[name].default} is taken" if known[name].default else ""
                    self.complain(known[name].code, f"{name} of {_tag(element.name)} {error}{taken}", at)
                    skip = skip or known[name].skip
            elif name.partition(":")[0] not in ("xmlns", "xsi") and not self.full:
                near = nearest(name, filter(None, known))
                message = f"{_tag(element.name)} has no attribute {_shown(name)}{_instead(near)}"
                self.complain(SCHEMA, message, at, near)
        return None if skip else given

    def text(self, element: Element, known: TwimlAttribute | None) -> _Skip | None:
        """Whether the text of an element skips it."""
        at = element.text_at or (element.line, element.column)
        if known is None:
            if element.text_at:
                self.complain(SCHEMA, f"{_tag(element.name)} holds no text", at)
            return None
        text = element.text
        if not text and element.children:
            return None
        try:
            value(known, text)
        except Unfit as error:
            code = (error.too_long and known.long_code) or known.code
            self.complain(code, f"the text of {_tag(element.name)} {error}", at)
            return _Skip.PARENT if known.skip else _Skip.ELEMENT
        return None

    def misplaced(self, element: Element, parent: TwimlElement) -> None:
        """Complains of an element that does not belong where it stands."""
        if self.full:
            return
        name, at = element.name, (element.line, element.column)
        allowed = self.facts.nested[parent.key]
        if places := self.facts.places.get(name):
            message = f"<{name}> does not belong in <{parent.name}>, but in {_tags(places)}"
            self.complain(parent.code, message, at)
            return
        for other in (twiml_facts(kind) for kind in KINDS if kind != self.facts.kind):
            if name in other.places:
                message = (
                    f"<{name}> is for {other.kind} documents; <{parent.name}> takes {_tags(allowed) or 'no elements'}"
                )
                verb = name in other.nested[ROOT] and other.kind == "voice" and parent.name == ROOT
                self.complain(NOT_FOR_MESSAGES if verb else SCHEMA, message, at)
                return
        near = nearest(name, allowed) or nearest(name, self.facts.places)
        self.complain(SCHEMA, f"{_tag(name)} is unknown in <{parent.name}>{_instead(near and f'<{near}>')}", at, near)


def reached(verbs: Iterable[Verb], facts: TwimlFacts) -> tuple[Verb, ...]:
    """The verbs up to the first that hands over to another document or ends the session."""
    found = []
    for verb in verbs:
        found.append(verb)
        ends = facts.elements[verb.key].ends
        if ends == "always" or (ends and ends in verb.given):
            break
    return tuple(found)


def nearest(name: str, allowed: Iterable[str]) -> str | None:
    """The known name that was probably meant: the same but for case, or nearly the same."""
    if len(name) > LONGEST_NAME:
        return None
    lower = {known.lower(): known for known in allowed}
    close = get_close_matches(name.lower(), lower, n=1, cutoff=0.66)
    return lower[close[0]] if close else None


def _instead(near: str | None) -> str:
    return f"; did you mean {near}?" if near else ""


def _tags(names: Iterable[str]) -> str:
    return ", ".join(f"<{name}>" for name in sorted(set(names)))


def _tag(name: str) -> str:
    return f"<{_shown(name)}>"


def _shown(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
