"""Every regular expression of the package takes a time that grows like a line with its input, whatever that is.

They are found in the source, so that a new one is tested by being there.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import trunkline
from tests.robustness.growth import assert_linear, fillings, seconds
from tests.rounds import rounds
from trunkline._core.call.hosts import Hosts
from trunkline._core.redaction import echoes
from trunkline.emulator.behaviours import table
from trunkline.emulator.control import routes
from trunkline.emulator.page import pages, site
from trunkline.facts.twiml import KINDS, twiml_facts

ROOT = Path(trunkline.__file__).parent
METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer", "scanner")
# Sizes of a first look, each with the CPU seconds that on a line take a hundred times more: so steep a growth is seen
# before it takes for ever.
LOOKS = {24: 0.001, 40: 0.001, 64: 0.001, 96: 0.001, 160: 0.001, 320: 0.001_5, 2048: 0.001_5}
# Sizes at which a filling is measured again, and again at twice and four times as much; below, too slow is too slow.
MEASURED = 320
SLOW_ENOUGH = 0.01

# Expressions that are made of what is known when the program runs only: examples of each, and how they are used.
MADE: dict[str, tuple[Callable[[], Iterable[re.Pattern[Any]]], str]] = {
    "trunkline._core.call.hosts:Hosts.__init__": (lambda: [Hosts("http://127.0.0.1:4010/x/{host}/y")._links], "match"),
    "trunkline._core.redaction.echoes:_spelling_pattern": (
        lambda: map(echoes._spelling_pattern, ('a"b/c\\d e&f+gé%25', "QUJDREVGR0hJ")),
        "sub",
    ),
    "trunkline.emulator.behaviours.table:catalogue": (
        lambda: (re.compile(path) for path, _ in table._ENDINGS),
        "fullmatch",
    ),
    "trunkline.emulator.control.routes:_patterns.pattern": (
        lambda: (pattern for _, pattern in routes._patterns()),
        "fullmatch",
    ),
    "trunkline.emulator.page.site:_pattern": (
        lambda: (site._pattern(route.path) for route in pages.routes()),
        "fullmatch",
    ),
    "trunkline.twiml.values:_pattern": (
        lambda: map(
            re.compile,
            {
                attribute.pattern
                for kind in KINDS
                for attributes in twiml_facts(kind).attributes.values()
                for attribute in attributes.values()
                if attribute.pattern
            },
        ),
        "fullmatch",
    ),
}


class Expression(NamedTuple):
    place: str
    pattern: re.Pattern[Any]
    ways: tuple[str, ...]


@cache
def sources() -> dict[str, tuple[str, ast.Module]]:
    """The modules that have to do with regular expressions; elsewhere those of others could be used."""
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        text = path.read_text()
        if re.search(
            r"^\s*(?:import re\b|from re import)|\b_[A-Z_]+\.(?:match|fullmatch|search|sub)\(", text, re.MULTILINE
        ):
            parts = path.relative_to(ROOT.parent).with_suffix("").parts
            found[".".join(parts).removesuffix(".__init__")] = (text, ast.parse(text))
    return found


@cache
def uses(module: str) -> dict[str, set[str]]:
    """How each name of a module's patterns is used, wherever that is: `_NUMBER` → search and sub."""
    found: dict[str, set[str]] = {}
    for other, (text, _) in sources().items():
        prefix = r"\b" if other == module else rf"\b{module.rpartition('.')[2]}\."
        for name, method in re.findall(rf"{prefix}(_?\w+)(?:\[\w+\])?\.({'|'.join(METHODS)})\b", text):
            found.setdefault(name, set()).add(method)
    return found


def handed(module: str, tree: ast.Module, name: str) -> set[str]:
    """How a private pattern is used that its module hands to functions of its own: as they use what they get."""
    if not name.startswith("_"):
        return set()
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    found: set[str] = set()
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in functions:
            given = zip(call.args, functions[call.func.id].args.args, strict=False)
            for part, parameter in given:
                if isinstance(part, ast.Name) and part.id == name:
                    found |= uses(module).get(parameter.arg, set())
    return found


def expressions() -> Iterator[Expression]:
    for module, (_, tree) in sources().items():
        space = vars(importlib.import_module(module))
        for call, owner, name in calls(tree, []):
            place = f"{module}:{'.'.join(owner)}" if owner else f"{module}:{name}"
            function = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            if place in MADE:
                make, way = MADE[place]
                yield from (Expression(place, pattern, (way,)) for pattern in make())
            elif name in space and isinstance(space[name], re.Pattern):
                ways = uses(module).get(name) or handed(module, tree, name) or METHODS[:4]
                yield Expression(place, space[name], tuple(sorted(ways)))
            elif name in space and function == "compile":
                loose = set().union(*(uses(module).get(each, ()) for each in local_names(tree)))
                for pattern in patterns(space[name]):
                    yield Expression(place, pattern, tuple(sorted(loose)) or METHODS[:4])
            else:
                text, flags = argument(call, 0, space), flags_of(call, space)
                assert text is not None, f"{place}, line {call.lineno}: name examples in MADE"
                yield Expression(f"{place}:{call.lineno}", re.compile(text, flags), (function,))


def calls(tree: ast.AST, owner: list[str], name: str = "") -> Iterator[tuple[ast.Call, list[str], str]]:
    """Calls of `re`, each with the functions around it and the name that its value gets in the module."""
    for node in ast.iter_child_nodes(tree):
        inner, label = owner, name
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner, label = [*owner, node.name], ""
        elif isinstance(node, ast.Assign | ast.AnnAssign) and not owner:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            label = next((each.id for each in ast.walk(targets[0]) if isinstance(each, ast.Name)), "")
        if isinstance(node, ast.Call) and is_re(node.func):
            yield node, inner, label
        yield from calls(node, inner, label)


def is_re(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in ("compile", *METHODS)
    )


def argument(call: ast.Call, at: int, space: dict[str, Any]) -> Any:
    """The value of an argument; a local name in an f-string stands for a word."""
    local = {node.id: "word" for node in ast.walk(call) if isinstance(node, ast.Name) and node.id not in space}
    try:
        names = local if isinstance(call.args[at], ast.JoinedStr) else {}
        return eval(compile(ast.Expression(call.args[at]), "", "eval"), dict(space), names)
    except (NameError, IndexError, AttributeError):
        return None


def flags_of(call: ast.Call, space: dict[str, Any]) -> int:
    named = [word.value for word in call.keywords if word.arg == "flags"]
    at = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(getattr(call.func, "attr", ""), 2)
    found = named or call.args[at : at + 1]
    return int(eval(compile(ast.Expression(found[0]), "", "eval"), dict(space))) if found else 0


def local_names(tree: ast.Module) -> set[str]:
    """Names that a module uses, but not those of its own constants."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not node.id.lstrip("_").isupper()}


def patterns(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from patterns(each)
    elif isinstance(value, list | tuple | frozenset):
        for each in value:
            yield from patterns(each)


def user(pattern: re.Pattern[Any], way: str) -> Callable[[Any], object]:
    """What the package does with a pattern and a text."""
    if way in ("sub", "subn"):
        return lambda text: pattern.sub(lambda match: match[0][:0], text)
    if way in ("findall", "finditer", "scanner"):
        return pattern.findall
    found: Callable[[Any], object] = getattr(pattern, way)
    return found


def check(expression: Expression, step: int = 1) -> None:
    """Looks at each filling, or each n-th, quickly, and measures what takes longer than it should."""
    pattern = expression.pattern
    binary = isinstance(pattern.pattern, bytes)
    ways = [user(pattern, way) for way in expression.ways]

    def text(make: Callable[[int], str], length: int) -> Any:
        return make(length).encode("latin-1", "replace") if binary else make(length)

    for make in islice(fillings(pattern), 0, None, step):
        for way in ways:
            for size, enough in LOOKS.items():
                if seconds(way, text(make, size)) > enough:
                    confirm(way, lambda length, make=make: text(make, length), size, enough)  # type: ignore[misc]


def confirm(way: Callable[[Any], object], make: Callable[[int], Any], size: int, enough: float) -> None:
    """Measures what seems to be slow."""
    if size >= MEASURED:
        # What is this slow is measurable at a quarter of it too.
        assert_linear(way, make, size=size if seconds(way, make(size)) < SLOW_ENOUGH else size // 4)
    else:
        least = min(seconds(way, make(size)) for _ in range(3))
        assert least <= enough, f"{size} characters take {least / enough:.0f} times as long as they may: {make(size)!r}"


ALL = list(expressions())


def test_the_expressions_of_the_package_are_found() -> None:
    places = {expression.place for expression in ALL}
    assert {
        "trunkline._core.redaction.redact:_NUMBER",
        "trunkline._core.http.http1:_FIELDS",
        "trunkline._core.http.proxies:_PROXY",
    } <= places
    assert {"trunkline._core.call.hosts:Hosts.__init__", "trunkline.types.alerts:_BROKEN"} <= places
    assert len(places) > 60
    assert set(MADE) <= places, "an example that nothing needs"


@pytest.mark.parametrize("module", sorted({expression.place.partition(":")[0] for expression in ALL}))
def test_every_expression_is_linear(module: str) -> None:
    for expression in ALL:
        if expression.place.partition(":")[0] == module:
            try:
                check(expression, rounds(5, 1))
            except AssertionError as failure:
                raise AssertionError(f"{expression.place} ({', '.join(expression.ways)}): {failure}") from None


SLOW = {
    "an address": (r"[\w.!#$&'*+/=?^`{|}~%-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*", "search"),
    "a query": (r"(/[^\s?#\"'<>]*)[?#][^\s\"'<>]*", "sub"),
    "a link": (r"(\b[A-Za-z][A-Za-z0-9+.-]*://)([^\s/?#\"'<>]+)", "sub"),
    "a pair of JSON": (r'"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,\[\]{}]+)', "sub"),
    "a field": (r"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\0]*)\r\n", "findall"),
    "a fold": (r"[ \t]*\r\n[ \t]+", "sub"),
    "elements": (r'(?:"(?:[^"\\]|\\.)*"|[^,"])+', "findall"),
    "exponential": (r"(?:a|a)+b", "match"),
    "cubic": (r"a*a*a*b", "match"),
    "a token": (r"\beyJ[\w-]+\.[\w-]+", "sub"),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_slow_expression_is_told(name: str) -> None:
    pattern, way = SLOW[name]
    with pytest.raises(AssertionError, match="times as long"):
        check(Expression(name, re.compile(pattern, re.MULTILINE), (way,)))
