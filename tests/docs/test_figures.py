"""Figures that the pages take from the benchmark are those of its last run."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from trunkline import facts

FACTS = Path(str(files("trunkline.facts")))
DOCS = Path(__file__).resolve().parents[2] / "docs"
README = (DOCS.parent / "README.md").read_text("utf-8")
PERFORMANCE = (DOCS / "performance.md").read_text("utf-8")
RESULTS: dict[str, Any] = json.loads((DOCS / "benchmarks" / "results.json").read_text("utf-8"))
ROWS = {row["name"]: row for row in RESULTS["scenarios"]}
STEPS = {growth["name"]: {step["size"]: step for step in growth["steps"]} for growth in RESULTS["growth"]}


def median(name: str, side: str = "trunkline") -> float:
    found: float = ROWS[name]["sides"][side]["median"]
    return found


def rate(name: str, size: int) -> float:
    step = STEPS[name][size]["trunkline"]
    return float(step["count"] / step["wall"])


def test_the_readme_has_the_measured_figures() -> None:
    times = [ROWS[name]["of_ideal"] for name in ("sends-async", "sends-threads")]
    assert f"{times[0]:.2f} and {times[1]:.2f} times that" in README
    assert f"{median('installed'):.1f} MB" in README
    assert f"{median('installed', 'official'):.0f} MB" in README
    assert f"| {median('cold'):.0f} ms | {median('cold', 'official'):.0f} ms |" in README


def test_other_pages_have_them() -> None:
    assert f"A cold start pays {median('cold'):.0f} ms" in (DOCS / "lambda.md").read_text("utf-8")
    assert f"msgspec and PyJWT, {median('installed'):.0f} MB in all" in (DOCS / "install.md").read_text("utf-8")


def test_the_page_on_performance_has_the_measured_figures() -> None:
    assert f"about {median('create') / 1000:.2f} ms of CPU for a request" in PERFORMANCE
    assert f"about {round(rate('grow-tasks', 1000), -3):,.0f} async sends a second" in PERFORMANCE
    assert f"64 threads make {round(rate('grow-threads', 64), -1):,.0f} of the 1,280 sends" in PERFORMANCE
    assert f"take {median('days'):.2f} s with `concurrency=50`" in PERFORMANCE
    assert f"`stream()` takes {median('days', 'official'):.1f} s" in PERFORMANCE
    assert f"about\n{median('memory') / 1000:.1f} KB a message" in PERFORMANCE
    million = STEPS["grow-records"][1_000_000]["trunkline"]
    assert (
        f"take {million['peak'] / 2**20:.0f} MB at most, and {million['cpu'] * 1e6:.0f} µs of CPU each" in PERFORMANCE
    )


def test_the_readme_has_the_number_of_operations() -> None:
    """Correct README.md where this fails: the facts say how many there are."""
    modules = {module: len(facts.load(module).operations) for module in facts.modules()}
    number = sum(modules.values())
    assert f"{number:,} operations of {len(modules)} product versions" in README
    assert f"print(len(operations))  # → {number}\n" in README
    assert f"| API coverage | {number:,} operations, fax among them |" in README
    additions = json.loads((FACTS / "additions.json").read_text("utf-8"))
    added = modules["webhooks_v1"] + sum(len(each["operations"]) for each in additions.values())
    published = number - added - modules["fax_v1"]
    assert f"({published:,} of the OpenAPI files, {added} that only the official package has, and eight of" in README
    assert modules["fax_v1"] == 8
