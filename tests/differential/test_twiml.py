"""The facts of TwiML against the builder of the official package: the same elements, nesting and attributes."""

from __future__ import annotations

import inspect
import json
import random
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from twilio.twiml import TwiML, lower_camel, messaging_response, voice_response  # type: ignore[import-untyped]

from trunkline import twiml
from trunkline.facts.twiml import KINDS, Kind, TwimlAttribute, twiml_facts

pytestmark = pytest.mark.differential

ROOTS: dict[Kind, tuple[ModuleType, type]] = {
    "messaging": (messaging_response, messaging_response.MessagingResponse),
    "voice": (voice_response, voice_response.VoiceResponse),
}
# The package and version that the facts are of.
BUILDER = json.loads(files("trunkline.facts").joinpath("twiml.json").read_bytes())["builder"]
# What they have beyond it: Twilio's pages on 14110 and 12101 name Sms in messages and the version; AI Assistants were
# taken out of it.
BEYOND = {("messaging", "Sms"), ("voice", "Assistant")}
VERSION = {"Response": {"version"}}


class Method(NamedTuple):
    """A method of the builder that nests an element."""

    name: str
    child: type
    attributes: dict[str, str]  # by the argument, as it is written
    text: str | None  # the argument for the element's text


def written(argument: str) -> str:
    return str(lower_camel(TwiML.MAP.get(argument, argument)))


def arguments(function: Any) -> list[str]:
    found = inspect.signature(function).parameters.values()
    return [each.name for each in found if each.kind is each.POSITIONAL_OR_KEYWORD and each.name != "self"]


@cache
def methods(kind: Kind, element: type) -> tuple[Method, ...]:
    found = []
    for name, function in inspect.getmembers(element, inspect.isfunction):
        if name in vars(TwiML):
            continue
        match = re.search(r"self\.nest\(\s*(\w+)\(", inspect.getsource(function))
        assert match, f"{element.__name__}.{name} nests nothing"
        child = getattr(ROOTS[kind][0], match[1])
        texts = arguments(child.__init__)
        attributes = {each: written(each) for each in arguments(function) if each not in texts}
        found.append(Method(name, child, attributes, texts[0] if texts else None))
    return tuple(found)


def walk(kind: Kind) -> Iterator[tuple[str, Method]]:
    """The key of each element of the builder in the facts, with each method of it."""
    todo = [("Response", ROOTS[kind][1])]
    seen = set()
    for key, element in todo:
        if key in seen:
            continue
        seen.add(key)
        for method in methods(kind, element):
            yield key, method
            todo.append((child_key(kind, key, method), method.child))


def child_key(kind: Kind, key: str, method: Method) -> str:
    name = tag(method.child)
    nested = twiml_facts(kind).nested[key]
    assert name in nested, f"<{name}> in <{key}> of {kind}"
    return nested[name].key


@cache
def tag(element: type) -> str:
    match = re.search(r'self\.name = "(.+)"', inspect.getsource(element.__init__))  # type: ignore[misc]
    assert match
    return match[1]


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_have_every_element_and_attribute(kind: Kind) -> None:
    facts = twiml_facts(kind)
    for key, method in walk(kind):
        known = facts.attributes[child_key(kind, key, method)]
        assert set(method.attributes.values()) <= known.keys(), (key, method.name)
        assert method.text is None or "" in known, (key, method.name)


@pytest.mark.skipif(f"twilio {version('twilio')}" != BUILDER, reason=f"the facts are those of {BUILDER}")
@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_have_no_other(kind: Kind) -> None:
    facts = twiml_facts(kind)
    nested: dict[str, set[str]] = {}
    attributes: dict[str, set[str]] = {}
    for key, method in walk(kind):
        child = child_key(kind, key, method)
        nested.setdefault(key, set()).add(child)
        attributes.setdefault(child, set()).update(method.attributes.values(), [""] if method.text else [])
    beyond = {key for of_kind, key in BEYOND if of_kind == kind}
    assert facts.elements.keys() == {"Response", *attributes, *beyond}
    for key, element in facts.elements.items():
        if key not in beyond:
            assert set(element.children) - beyond == nested.get(key, set()), key
            assert facts.attributes[key].keys() == attributes.get(key, VERSION.get(key)), key


def example(known: TwimlAttribute, chance: random.Random) -> Any:
    """A value of an attribute, as people pass it to the builder."""
    match known.type:
        case "bool":
            return chance.choice([True, False, "true", "false"])
        case "int":
            least = known.least or 0
            return chance.choice([least, least + 1, str(known.most or least + 2), *known.values])
        case "method":
            return chance.choice(["GET", "POST"])
        case "enum":
            return chance.choice(known.values)
        case "words":
            return " ".join(chance.sample(known.values, chance.randint(1, len(known.values))))
        case "phrases":
            return "this, that"
        case "url":
            return chance.choice(["https://example.com/a?b=1&c=2", "/next", "http://user:pw@example.com:8080/x#rc=2"])
        case "socket":
            return "wss://example.com/socket"
        case "str":
            return text_like(known)


def text_like(known: TwimlAttribute) -> str:
    if known.default:
        return known.default
    if sid := re.match(r"([A-Z]{2})\[", known.pattern):
        return sid[1] + "0123456789abcdef" * 2
    for found in ("+14155550123", "sip:joe@example.com", "500ms", "12"):
        if not known.pattern or re.fullmatch(known.pattern, found):
            return found if known.pattern else 'a "text" & <more>, ü 😀'
    raise AssertionError(f"no example of {known.pattern}")


def build(kind: Kind, key: str, parent: Any, element: type, chance: random.Random, depth: int) -> None:
    """Nests elements into one of the builder, each with some of its attributes."""
    facts = twiml_facts(kind)
    found = methods(kind, element)
    for method in chance.sample(found, min(len(found), chance.randint(1, 3))):
        child = child_key(kind, key, method)
        known = facts.attributes[child]
        names = [name for name in method.attributes if chance.random() < 0.6]
        given = {name: example(known[method.attributes[name]], chance) for name in names}
        if method.text:
            given[method.text] = example(known[""], chance)
        nested = getattr(parent, method.name)(**given)
        # A Message with an action ends the document, as one with text and a Body says something twice.
        if depth < 3 and child != "Message":
            build(kind, child, nested, method.child, chance, depth + 1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(500))
def test_what_the_builder_makes_has_no_problems(kind: Kind, seed: int) -> None:
    response = ROOTS[kind][1]()
    build(kind, "Response", response, ROOTS[kind][1], random.Random(seed), 0)
    found = twiml.parse(str(response), kind)
    assert found.problems == ()
    assert found.root is not None
    assert found.verbs
    assert found.verbs == twiml.parse(str(response).encode(), kind).verbs


def test_messages_of_the_builder() -> None:
    response = messaging_response.MessagingResponse()
    response.message("Ünïcode & <tags>")
    message = response.message(to="+14155550123", from_="ACME", status_callback="/status")
    message.body("with a picture")
    message.media("https://example.com/a.png?b=1&c=2")
    response.redirect("../next?x=1", method="GET")
    assert twiml.messaging.actions(twiml.parse(str(response), "messaging")) == (
        twiml.messaging.Send(None, None, "Ünïcode & <tags>", (), None, "POST", None, 1),
        twiml.messaging.Send(
            "+14155550123",
            "ACME",
            "with a picture",
            ("https://example.com/a.png?b=1&c=2",),
            None,
            "POST",
            "/status",
            1,
        ),
        twiml.messaging.Redirect("../next?x=1", "GET", 1),
    )
