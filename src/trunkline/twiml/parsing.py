"""TwiML → `Document`: reads, checks and keeps what runs. Called by the emulator, and by whoever checks a document."""

from __future__ import annotations

from collections.abc import Iterable

from trunkline.facts.twiml import Kind, twiml_facts

from . import messaging
from .checking import Checker, reached
from .document import Document, Problem, Verb
from .reading import read


def parse(document: str | bytes, kind: Kind) -> Document:
    """Reads and checks a document; whatever it holds, the result says so and nothing is raised.

    Args:
        document: XML; of bytes the encoding is what a byte order mark or the declaration says, else UTF-8.
        kind: whether it answers a message or a call: `messaging` or `voice`.

    Raises:
        TypeError: `document` is neither text nor bytes.
        ValueError: there is no such kind.
    """
    facts = twiml_facts(kind)
    if not isinstance(document, str | bytes):
        raise TypeError(f"document must be str or bytes, not {type(document).__name__}")
    root, problem = read(document)
    if root is None:
        return Document(kind, None, (), (problem,) if problem else ())
    checker = Checker(facts)
    verbs: Iterable[Verb] = checker.root(root)
    if kind == "messaging":
        verbs = messaging.answering(verbs, checker)
    runs = reached(verbs, facts)
    problems = tuple(sorted(checker.problems, key=lambda found: (found.line, found.column)))
    return Document(kind, root, runs, problems)


def check(document: str | bytes, kind: Kind = "voice") -> tuple[Problem, ...]:
    """What Twilio would complain about, by line and column; arguments and errors are those of `parse`.

        for problem in check(text):
            print(problem.line, problem.column, problem.code, problem.message)

    https://www.twilio.com/docs/api/errors
    """
    return parse(document, kind).problems
