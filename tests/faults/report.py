"""What a run shows: totals, the tables of docs/reliability.md, and the table that is printed.

A row of the page shows what the calls did. Where all did what the case expects, it is written from the expectation:
numbers that may differ between runs are ranges there, so the page stays the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .case import STANDARD, Case, Gives
from .cases import CASES as STANDARD_CASES
from .cases_cost import COST_CASES
from .cases_more import CASES as MORE_CASES
from .cases_proxies import PROXY_CASES
from .harness import GROWTH, KINDS, SLACK, TIMES, Run, Verdict
from .interrupts import PHASES, Ended

CASES: list[Case] = [*STANDARD_CASES, *MORE_CASES, *COST_CASES, *PROXY_CASES]
PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- begin: written by make faults -->", "<!-- end: written by make faults -->"
MANY = 1000


# rows


def expected_row(case: Case) -> str:
    """The row of a case in which all is as it should be."""
    return _row(case, [gives for _, gives in case.expected()])


def row(verdict: Verdict) -> str:
    """The row of a case that was run."""
    if not verdict.breaches:
        return expected_row(verdict.case)
    seen = []
    for call, _ in verdict.case.expected():
        runs = [run for run in verdict.runs if run.call is call]
        counts = [run.requests for run in runs]
        seen.append(
            Gives(
                tuple(dict.fromkeys(run.gave for run in runs)),
                tuple(dict.fromkeys(run.outcome for run in runs if run.outcome)),
                (min(counts), max(counts)),
            )
        )
    return _row(verdict.case, seen, "**broken:** ")


def _row(case: Case, seen: list[Gives], mark: str = "") -> str:
    fault = mark + case.fault.replace("|", "\\|")
    names = [call.name for call in case.calls]
    if {call.name for call in STANDARD} >= set(names):
        by_name = dict(zip(names, seen, strict=True))
        cells = [_what(by_name[call.name]) if call.name in by_name else "" for call in STANDARD]
    else:
        cells = [", ".join(names), _same([_what(gives) for gives in seen])]
    requests = _same([_requests(gives) for gives in seen])
    outcomes = _same([" or ".join(gives.outcome) or "done" for gives in seen])
    return f"| {' | '.join([fault, *cells, requests, outcomes])} |"


def _same(texts: list[str]) -> str:
    return texts[0] if len(set(texts)) == 1 else " / ".join(texts)


def _what(gives: Gives) -> str:
    return " or ".join(what if what == "result" else f"`{what}`" for what in gives.what)


def _requests(gives: Gives) -> str:
    low, high = gives.requests
    if low == high:
        return str(low)
    return f"{low}–{high}" if high < MANY else f"from {low}"


# totals


@dataclass
class Totals:
    """The numbers of a whole run: the worst `overruns` by the kind of the client, `growths` of memory by `max_body`."""

    cases: int
    runs: int
    foreign: int
    silent: int
    processed: int
    overruns: dict[str, float]
    growths: dict[int, int]
    leaks: int
    spilled: int
    unusable: int
    others: int
    interruptions: int
    late: float
    failed: int

    @property
    def overrun(self) -> float:
        return max(self.overruns.values())

    @property
    def kept(self) -> bool:
        """Whether the promise is kept."""
        broken = self.foreign + self.silent + self.leaks + self.spilled + self.unusable + self.others + self.failed
        bounded = all(most <= TIMES * size + GROWTH for size, most in self.growths.items())
        return not broken and self.processed <= 1 and self.overrun <= SLACK and bounded


_COUNTED = ("foreign", "silent", "processed", "overrun", "memory", "leak", "credentials", "unusable")


def totals(verdicts: Iterable[Verdict], ended: Iterable[Ended]) -> Totals:
    verdicts, ended = list(verdicts), list(ended)
    runs: list[Run] = [run for verdict in verdicts for run in verdict.runs]
    kinds = [kind for verdict in verdicts for kind, _ in verdict.breaches]
    return Totals(
        cases=len(verdicts),
        runs=len(runs),
        foreign=kinds.count("foreign"),
        silent=kinds.count("silent"),
        processed=max((run.processed for run in runs), default=0),
        overruns={kind: max([0.0, *(run.overrun for run in runs if run.kind == kind)]) for kind in KINDS},
        growths={
            size: max(run.growth for run in runs if run.max_body == size) for size in {run.max_body for run in runs}
        },
        leaks=kinds.count("leak"),
        spilled=kinds.count("credentials"),
        unusable=kinds.count("unusable"),
        others=sum(kind not in _COUNTED for kind in kinds),
        interruptions=len(ended),
        late=max((one.seconds for one in ended), default=0.0),
        failed=sum(bool(one.wrong) for one in ended),
    )


def totals_text(sums: Totals) -> str:
    """The totals for a terminal."""
    rows = [
        ("cases", f"{sums.cases}"),
        ("calls by both clients with each transport", f"{sums.runs}"),
        ("foreign exceptions", f"{sums.foreign}"),
        ("silently damaged results", f"{sums.silent}"),
        ("processed requests per non-idempotent call, at most", f"{sums.processed}"),
        *((f"worst overrun of a deadline, {kind}", f"{late * 1000:.0f} ms") for kind, late in sums.overruns.items()),
        *(
            (f"worst growth of memory, max_body {size >> 20} MiB", f"{most / (1 << 20):.1f} MiB")
            for size, most in sums.growths.items()
        ),
        ("leaks", f"{sums.leaks}"),
        ("secrets that reached another server or a text", f"{sums.spilled}"),
        ("clients that were not usable afterwards", f"{sums.unusable}"),
        ("other differences from what the cases expect", f"{sums.others}"),
        ("interruptions", f"{sums.interruptions}, {sums.failed} failed, ended after {sums.late * 1000:.1f} ms at most"),
    ]
    return "\n".join(f"  {name:<52} {value}" for name, value in rows)


# the page


def tables(rows: list[str], sums: Totals) -> str:
    """What stands between the markers: the same for each run that keeps the promise."""
    plain = [text for case, text in zip(CASES, rows, strict=True) if _plain(case)]
    other = [text for case, text in zip(CASES, rows, strict=True) if not _plain(case)]
    return "\n".join(
        [
            f"{sums.cases} faults, {sums.runs:,} calls: {sums.foreign} foreign exceptions, {sums.silent} silently "
            f"damaged results, at most {sums.processed} processed request for a call that must not be repeated, "
            f"{'no' if sums.overrun <= SLACK else 'an'} overrun above {SLACK * 1000:.0f} ms, memory within {TIMES} × "
            f"`max_body` plus {GROWTH >> 20} MiB, {sums.leaks} leaks, {sums.spilled} secrets sent elsewhere.",
            "",
            "| fault | GET | idempotent POST | POST | requests | outcome |",
            "|---|---|---|---|---|---|",
            *plain,
            "",
            "## Lists, downloads, deletions, helpers",
            "",
            "| fault | calls | give | requests | outcome |",
            "|---|---|---|---|---|",
            *other,
            "",
            "## Interruptions",
            "",
            "Ctrl-C in `Client` and `task.cancel()` in `AsyncClient` with each transport end a call at once, and the "
            f"next one works, in each phase: {', '.join(phase.name for phase in PHASES)}.",
        ]
    )


def _plain(case: Case) -> bool:
    return {call.name for call in case.calls} <= {call.name for call in STANDARD}


def written() -> str:
    """What stands between the markers of the page."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()


def write(text: str) -> None:
    """Put a text between the markers of the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")
