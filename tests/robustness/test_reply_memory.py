"""What a hostile reply costs in memory, at the default limit of a body: each is read in a process of its own.

At most six times the limit and 20 MiB, as docs/reliability.md says: measured is what the system gave the process.
"""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap

import pytest

from tests.faults.case import SENT, Act, turns
from tests.faults.cases_cost import LETTERS, WRONG, repeated, rows
from tests.faults.server import FaultServer
from tests.rounds import rounds
from trunkline._core.http.body import MAX_BODY

LIMIT = 6 * MAX_BODY + (20 << 20)
CHILD = textwrap.dedent(
    """
    import resource, sys
    from pathlib import Path
    import trunkline

    def peak():
        status = Path("/proc/self/status")
        if status.exists():
            return int(status.read_text().partition("VmHWM:")[2].split()[0]) << 10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    with trunkline.Client("AC" + "1" * 32, "x" * 32, base_url=sys.argv[1], proxy="", max_retries=0) as client:
        client.messages("SM1").fetch()
        client.messages.list()
        before = peak()
        try:
            if sys.argv[2] == "fetch":
                client.messages("SM1").fetch()
            elif sys.argv[2] == "list":
                client.messages.list()
            else:
                client.request("GET", "/x.json").json()
            gave = "result"
        except trunkline.TrunklineError as error:
            gave = type(error).__name__
        print(peak() - before, gave)
    """
)
OBJECT = json.dumps(SENT).encode()
DEAR: dict[str, tuple[str, Act]] = {
    "text of wide characters": ("fetch", repeated(b'{"body":"', b"a" * 64, LETTERS // 64, '😀"}'.encode())),
    "text of wide characters in a row": (
        "list",
        repeated(b'{"messages":[{"body":"', b"a" * 64, LETTERS // 64, '😀"}]}'.encode()),
    ),
    "text with escapes": ("fetch", repeated(b'{"body":"\\n', b"a" * 64, LETTERS // 64, '€"}'.encode())),
    "text with a half pair": ("fetch", repeated(b'{"body":"\\ud83d', b"a" * 64, LETTERS // 64, b'"}')),
    "escaped quotes": ("list", repeated(b'{"messages":[{"body":"', b'\\"' * 32, LETTERS // 64, b'"}]}')),
    "1,900,000 objects": ("request", repeated(b"[", b"{},", 1_900_000, b"0]")),
    "660,000 objects of one field": ("request", repeated(b"[", b'{"a":[0]},', 660_000, b"0]")),
    "1,900,000 texts": ("request", repeated(b"[", '"é",'.encode(), 1_900_000, b"0]")),
    "20,000,000 objects": ("request", repeated(b"[", b"{},", 20_000_000, b"0]")),
    "20,000,000 rows": ("list", rows(b"{}", 20_000_000)),
    "20,000,000 values in a row": ("list", repeated(b'{"messages":[{"new":[', b"[],", 20_000_000, b"0]}]}")),
    "50,000 rows": ("list", rows(OBJECT, 50_000)),
    "1,000,000 rows with wrong fields": ("list", rows(WRONG, 1_000_000)),
    "40,000 rows with wrong fields": ("list", rows(WRONG, 40_000)),
    "60,000,000 brackets": ("list", repeated(b'{"messages":[', b"[" * 64, LETTERS // 64, b"]}")),
    "a price of 60,000,000 digits": ("list", repeated(b'{"messages":[{"price":"0.', b"1" * 64, LETTERS // 64, b'"}]}')),
    "text without end": ("list", repeated(b'{"messages":[{"body":"', b'\\"' * 32, LETTERS // 64, b"")),
}


@pytest.mark.parametrize("name", list(DEAR)[:: rounds(2, 1)])
def test_the_memory_for_a_reply_is_bounded(name: str) -> None:
    kind, act = DEAR[name]
    small = [{**SENT}, {"messages": [SENT], "next_page_uri": None}]
    good = [repeated(json.dumps(each).encode(), b" ", 1, b"") for each in small]
    with FaultServer(turns(*good, act)) as server:
        url = f"http://127.0.0.1:{server.port}/{{host}}"
        child = subprocess.run(
            [sys.executable, "-c", CHILD, url, kind], capture_output=True, text=True, timeout=120, check=True
        )
    growth, gave = child.stdout.split()
    assert gave in ("result", "APIResponseError")
    assert int(growth) <= LIMIT
