"""`python -m tests.faults [word]`: run the matrix, print it, and write its tables to docs/reliability.md.

With a word only the faults whose name has it are run, and nothing is written. The exit code is 1 if the promise is
broken.
"""

from __future__ import annotations

import sys
from time import monotonic

from . import report
from .harness import Lab, Verdict
from .interrupts import cancelled, interrupted


def main(word: str = "") -> int:
    began = monotonic()
    verdicts: list[Verdict] = []
    with Lab() as lab:
        for case in report.CASES:
            if word in case.fault:
                verdicts.append(lab.run(case))
                _show(verdicts[-1])
        ended = [] if word else cancelled(lab.certificates) + interrupted()
    for one in ended:
        for text in one.wrong:
            print(f"BROKEN  {one.kind}, interrupted while {one.phase}: {text}")
    sums = report.totals(verdicts, ended)
    print(f"\n{report.totals_text(sums)}\n")
    if not word:
        report.write(report.tables([report.row(verdict) for verdict in verdicts], sums))
    print(f"The promise is {'kept' if sums.kept else 'BROKEN'} ({monotonic() - began:.0f} s).")
    return 0 if sums.kept and verdicts else 1


def _show(verdict: Verdict) -> None:
    seen = dict.fromkeys(f"{run.call.name}: {run.gave} {run.outcome or ''}".rstrip() for run in verdict.runs)
    late = max((run.overrun for run in verdict.runs), default=0.0)
    most = max((run.growth for run in verdict.runs), default=0)
    mark = "BROKEN" if verdict.breaches else "ok"
    print(f"{mark:<7} {verdict.case.fault:<58} {max(0.0, late) * 1000:4.0f} ms {max(0, most) >> 10:6} KiB  ", end="")
    print("; ".join(seen), flush=True)
    for kind, text in dict.fromkeys(verdict.breaches):
        print(f"        {kind}: {text}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
