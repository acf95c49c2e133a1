"""What must not be sent: every operation refuses wrong arguments before any request, on both clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from trunkline.facts import load

from . import judge
from .calls import Attempt, Caller, keywords, resource, run_all
from .test_requests import MODULES, by_place

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


async def refused(
    caller: Caller, call: Callable[[], Any], errors: type[Exception] | tuple[type[Exception], ...], *words: str
) -> str | None:
    """What is wrong with how a call is refused."""
    caller.recorder.take()
    try:
        result = call()
        if isinstance(result, Awaitable):
            await result
    except errors as error:
        missing = [word for word in words if word not in str(error)]
        if missing:
            return f"the text does not name {', '.join(missing)}: {error}"
        return None if not caller.recorder.take() else "refused after a request"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "not refused"


@pytest.mark.parametrize("module", MODULES)
def test_missing_and_unknown_arguments(spec: judge.Spec, module: str, kind: str) -> None:
    known = by_place(module)

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        facts, arguments = known[op.key], judge.minimal(op)
        here = resource(caller.client, facts, arguments)
        given = keywords(facts, op, arguments)
        verb = getattr(here, "list" if op.is_list else facts.verb)
        conditional = {key for group in op.conditional for key in group}
        found: list[tuple[str, str | None]] = [
            (
                "unknown",
                await refused(caller, partial(verb, **given, no_such_argument=1), TypeError, "no_such_argument"),
            )
        ]
        for p in facts.params:
            if p.place == "path" or not p.required or (p.place, p.wire) in conditional:
                continue
            rest = {name: value for name, value in given.items() if name != p.name}
            found.append((f"without {p.name}", await refused(caller, partial(verb, **rest), TypeError)))
            none = {**given, p.name: None}
            found.append((f"{p.name}=None", await refused(caller, partial(verb, **none), TypeError)))
        for group in op.conditional:
            names = [p.name for p in facts.params if (p.place, p.wire) in group]
            rest = {name: value for name, value in given.items() if name not in names}
            error = await refused(caller, partial(verb, **rest), ValueError, *names)
            found.append((f"without any of {names}", error))
        return [f"{op} {what}: {error}" for what, error in found if error]

    wrong = run_all(kind == "async", spec.of(module), check)
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


@pytest.mark.parametrize("module", MODULES)
def test_large_pages(spec: judge.Spec, module: str, kind: str) -> None:
    known = by_place(module)

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        size = op.paging.get("size")
        largest = None if size is None else size.schema.get("maximum")
        if largest is None:
            return []
        facts, arguments = known[op.key], judge.minimal(op)
        here = resource(caller.client, facts, arguments)
        given = {**keywords(facts, op, arguments), "page_size": largest + 1}
        found = {
            verb: await refused(caller, partial(getattr(here, verb), **given), ValueError, "page_size", str(largest))
            for verb in ("list", "page", "stream", "pages")
        }
        return [f"{op} {verb}: {error}" for verb, error in found.items() if error]

    wrong = run_all(kind == "async", spec.of(module), check)
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


@pytest.mark.parametrize("module", MODULES)
def test_bad_path_parameters(spec: judge.Spec, module: str, kind: str) -> None:
    """A value that could lead to another resource never leaves the house."""
    known = by_place(module)

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        facts, wrong = known[op.key], []
        arguments = judge.minimal(op)
        given = keywords(facts, op, arguments)
        for p in op.parameters:
            if p.place != "path":
                continue
            for bad in ("", "a/b", "a\\b", "..", "a\nb"):

                def call(bad: str = bad, key: judge.Key = p.key) -> Any:
                    here = resource(caller.client, facts, {**arguments, key: bad})
                    return getattr(here, "list" if op.is_list else facts.verb)(**given)

                if error := await refused(caller, call, ValueError):
                    wrong.append(f"{op} {p.name}={bad!r}: {error}")
        return wrong

    wrong = run_all(kind == "async", spec.of(module), check)
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


@pytest.mark.parametrize("id", ["CreateSiprec", "CreateStream"])
def test_numbered_arguments(spec: judge.Spec, id: str, kind: str) -> None:
    """Twilio's snippets number the parameters of a stream; they arrive as the mapping does."""
    (op,) = (o for o in spec.of("api_v2010") if o.id == id)
    facts = load("api_v2010").operations[id]
    arguments = judge.minimal(op)
    for number, (name, value) in enumerate({"first": "1", "sécond": "2 &"}.items(), 1):
        arguments["body", f"Parameter{number}.Name"] = name
        arguments["body", f"Parameter{number}.Value"] = value
    required = keywords(facts, op, judge.minimal(op))
    numbered = {
        "parameter1_name": "first",
        "parameter1_value": "1",
        "parameter2_name": "sécond",
        "parameter2_value": "2 &",
    }

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        attempt = Attempt("numbered", lambda r: r.create(**required, **numbered), arguments)
        _, (sent,) = await caller.run(facts, op, attempt)
        wrong = judge.differences(judge.expected(op, arguments), sent)
        here = resource(caller.client, facts, arguments)
        error = await refused(
            caller, lambda: here.create(**required, parametre1_name="x"), TypeError, "parametre1_name"
        )
        return [*wrong, *([error] if error else [])]

    assert run_all(kind == "async", [op], check) == []
