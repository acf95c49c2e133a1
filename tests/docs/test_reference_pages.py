"""The reference of the generated API is whole: every operation and model stands on one of its pages."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from trunkline import facts, webhooks

DOCS = Path(__file__).resolve().parents[2] / "docs"
SITE = DOCS / "site"
SHELL = DOCS.parent / "src" / "trunkline" / "_sync"


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SITE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


product_pages = loaded("product_pages")
product_names = loaded("product_names")


@pytest.mark.parametrize("module", facts.modules())
def test_each_operation_model_and_enumeration_is_on_one_page(module: str) -> None:
    known = facts.load(module)
    parts = product_pages.split(known)
    assert Counter(one.id for part in parts for one in part.operations) == Counter(dict.fromkeys(known.operations, 1))
    assert Counter(name for part in parts for name in part.models) == Counter(dict.fromkeys(known.models, 1))
    assert Counter(name for part in parts for name in part.enums) == Counter(dict.fromkeys(known.enums, 1))
    assert len({part.name for part in parts}) == len(parts)


@pytest.mark.parametrize("module", facts.modules())
def test_no_page_has_too_many_operations(module: str) -> None:
    for part in product_pages.split(facts.load(module)):
        own = [one for one in part.operations if product_pages.way_of(one) == part.way]
        assert len(part.operations) <= max(product_pages.MOST, len(own)), part.name


def test_what_a_method_returns_is_on_its_page() -> None:
    parts = {part.name: part for part in product_pages.split(facts.load("api_v2010"))}
    assert "Message" in parts["messages"].models
    assert "MessageStatus" in parts["messages"].enums
    assert "Call" in parts["calls"].models


def test_every_product_has_a_name_for_people() -> None:
    assert set(product_names.NAMES) == set(facts.modules())
    first = {product_pages.way_of(one)[0] for one in facts.load("api_v2010").operations.values()}
    named = {resource for resources in product_names.CORE.values() for resource in resources}
    assert first <= named
    assert product_names.product("api_v2010", "messages") == "Programmable Messaging"
    assert product_names.product("verify_v2") == "Verify"
    assert product_names.titled("incoming_phone_numbers") == "Incoming phone numbers"


def test_every_name_of_webhooks_is_on_one_page_of_the_reference() -> None:
    written: Counter[str] = Counter()
    for path in (DOCS / "reference").glob("webhooks*.md"):
        text = path.read_text("utf-8")
        written.update(re.findall(r"auto(?:class|function):: trunkline\.webhooks\.(\w+)", text))
    assert written == Counter(dict.fromkeys(webhooks.__all__, 1))


def returned(path: Path) -> set[tuple[str, str]]:
    """What the public methods of a file return: module beside `trunkline`, and name."""
    tree = ast.parse(path.read_text("utf-8"))
    imported = {
        alias.asname or alias.name: (node.module or "", alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level > 1
        for alias in node.names
    }
    methods = [
        method
        for cls in ast.walk(tree)
        if isinstance(cls, ast.ClassDef)
        for method in cls.body
        if isinstance(method, ast.FunctionDef) and not method.name.startswith("_") and method.returns
    ]
    names = {node.id for one in methods for node in ast.walk(one.returns or one) if isinstance(node, ast.Name)}
    return {imported[name] for name in names if name in imported}


def test_what_handwritten_methods_return_is_on_one_page_of_the_reference() -> None:
    text = "".join(path.read_text("utf-8") for path in (DOCS / "reference").glob("*.md"))
    written = Counter(re.findall(r"autoclass:: trunkline[\w.]*\.(\w+)$", text, re.MULTILINE))
    public = [SHELL / "client.py", SHELL / "calling.py", SHELL / "pages.py", *SHELL.glob("helpers/*.py")]
    found = {one for path in public for one in returned(path) if one[1][0].isupper()}
    assert {("types.estimates", "Estimate"), ("types.data", "DataUsage")} <= found
    assert [name for _, name in sorted(found) if written[name] != 1] == []
