"""Every operation of the spec, by both clients: the request that is sent is the one which the spec asks for."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from trunkline.facts import OperationFacts, load, modules

from . import judge
from .calls import Attempt, Caller, UnmappedError, run_all, unknown

HANDWRITTEN = {
    "fax_v1": "retired by Twilio in 2021: the spec no longer has it",
    "webhooks_v1": "of the official package; tests/differential compares",
}
MODULES = judge.read().modules() if judge.why_absent() is None else ["absent"]

# Arguments which the facts have and the spec has not.
# Conditions that are wider than the spec's, whose own examples break it.
CONDITIONS = {("notify_v1", "CreateNotification"): {frozenset({"Identity", "Tag", "ToBinding", "Segment"})}}
BEYOND_THE_SPEC = {
    ("content_v1", "CreateApprovalCreate"): {"body:bid_amount": "the official package"},
    ("monitor_v1", "ListAlert"): {"query:ResourceSid": "Twilio's documentation: alerts of one call"},
}


def by_place(module: str) -> dict[tuple[str, str, str], OperationFacts]:
    """The facts of a module's operations by method, origin and path."""
    return {(f.method, f"https://{f.host}.twilio.com", f.path): f for f in load(module).operations.values()}


def added() -> set[tuple[str, str, str, str]]:
    """The operations that were added to the spec's by hand."""
    text = files("trunkline.facts").joinpath("additions.json").read_text("utf-8")
    return {
        (module, row["method"], f"https://{row['host']}.twilio.com", row["path"])
        for module, facts in json.loads(text).items()
        for row in facts["operations"].values()
    }


def test_every_operation_is_known(spec: judge.Spec) -> None:
    assert set(modules()) - set(HANDWRITTEN) == set(spec.modules())
    known = {(module, *key) for module in modules() if module not in HANDWRITTEN for key in by_place(module)}
    documented = {(op.module, *op.key) for op in spec.operations}
    assert sorted(documented - known) == [], "the facts lack operations"
    assert known - documented == added(), "the facts have operations which neither the spec nor additions.json has"


def test_no_two_operations_share_an_accessor(spec: judge.Spec) -> None:
    seen: dict[tuple[str, str], str] = {}
    for module in modules():
        for facts in load(module).operations.values():
            where = (facts.namespace, facts.accessor)
            assert where not in seen, f"{module}.{facts.id} and {seen[where]} at {where}"
            seen[where] = f"{module}.{facts.id}"


@pytest.mark.parametrize("module", MODULES)
def test_facts_agree_with_the_spec(spec: judge.Spec, module: str) -> None:
    wrong: list[str] = []
    known = by_place(module)
    for op in spec.of(module):
        facts = known.get(op.key)
        if facts is None:
            continue
        beyond = BEYOND_THE_SPEC.get((module, op.id), {})
        wrong += [f"{op}: {argument} is not in the spec" for argument in unknown(facts, op) if argument not in beyond]
        pairs = [
            ("id", facts.id, op.id),
            ("statuses", sorted(facts.status), sorted([*op.success, *op.moved])),
            ("auth", facts.auth, op.auth),
            ("list", facts.list is not None, op.is_list),
            (
                "required",
                {(p.place, p.wire) for p in facts.params if p.required},
                {p.key for p in op.parameters if p.required},
            ),
            (
                "conditional",
                {frozenset(g) for g in facts.conditional},
                CONDITIONS.get((module, op.id), {frozenset(n for _, n in g) for g in op.conditional}),
            ),
        ]
        if facts.list is not None:
            size = op.paging.get("size")
            pairs += [
                ("largest page", facts.list.max, None if size is None else size.schema.get("maximum")),
                ("paging parameters", set(facts.list.params), {p.name for p in op.paging.values()}),
            ]
        wrong += [f"{op}: {what} {got!r}, not {want!r}" for what, got, want in pairs if got != want]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("module", MODULES)
def test_a_call_sends_what_the_spec_says(spec: judge.Spec, module: str, kind: str) -> None:
    known = by_place(module)

    async def check(caller: Caller, op: judge.SpecOperation) -> list[str]:
        facts = known.get(op.key)
        if facts is None:
            return [f"{op}: no facts"]
        sets = {"minimal": judge.minimal(op), "everything": judge.everything(op), "nulls": judge.nulls(op)}
        try:
            calls = list(caller.attempts(facts, op, sets))
        except UnmappedError as error:
            return [f"{op}: {error}"]
        wrong: list[str] = []
        for attempt in calls:
            wrong += [f"{op} {attempt.name}: {text}" for text in await judged(caller, facts, op, attempt)]
        for status in sorted(op.success)[1:]:
            wrong += [f"{op} status {status}: {text}" for text in await judged(caller, facts, op, calls[0], status)]
        return wrong

    wrong = run_all(kind == "async", spec.of(module), check)
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong)


async def judged(
    caller: Caller, facts: OperationFacts, op: judge.SpecOperation, attempt: Attempt, status: int | None = None
) -> list[str]:
    """What is wrong with one call."""
    try:
        result, sent = await caller.run(facts, op, attempt, status)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    if len(sent) != 1:
        return [f"{len(sent)} requests, not one"]
    wrong = judge.differences(judge.expected(op, attempt.arguments), sent[0])
    if not op.is_list:
        content = any(op.success.values())
        if (result is not None) != content:
            wrong.append(f"returned {result!r} for an answer {'with' if content else 'without'} content")
    return wrong
