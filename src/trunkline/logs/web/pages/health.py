"""For who watches the server: whether it runs, whether the copy is fresh, and numbers of both."""

from __future__ import annotations

from collections import Counter
from typing import Any

from starlette.responses import PlainTextResponse, Response

from ....reading.kinds import KINDS as READ
from ..asking import Ask
from ..requests import BOUNDS
from ..site import Site
from .counting import heads


def age(site: Site) -> float | None:
    """Seconds since the list that was looked at least recently was looked at; None where none was yet."""
    ends = [
        value for key, value in site.store.marks("AC").items() if key.endswith("/head/0") and key.split("/")[1] in READ
    ]
    return site.clock() - min(ends) if ends else None


def ready(site: Site) -> Response:
    """Whether the copy is fresh: 503 where it is older than the settings allow."""
    old = age(site)
    if old is None:
        return PlainTextResponse("nothing was read yet\n", 503)
    if old > site.settings.stale_after:
        return PlainTextResponse("the copy is too old\n", 503)
    return PlainTextResponse("ok\n")


def metrics(ask: Ask) -> Response:
    """Numbers in the text format of Prometheus."""
    ask.need("can_view_sync")
    requests = ask.site.requests
    looked = min(heads(ask).values(), default=None)
    old = None if looked is None else round(ask.now - looked, 1)
    lines: list[str] = []
    _gauge(lines, "trunkline_data_age_seconds", "age of the copy, of what may be seen", old)
    _gauge(lines, "trunkline_sessions", "who is signed in", ask.site.sessions.count())
    _gauge(lines, "trunkline_live_streams", "open tails", ask.site.live.watched)
    lines += ["# HELP trunkline_requests_total what was answered", "# TYPE trunkline_requests_total counter"]
    lines += [
        f'trunkline_requests_total{{route="{template}",method="{method}",status="{status}"}} {count}'
        for (template, method, status), count in sorted(requests.counts.items())
    ]
    name = "trunkline_request_seconds"
    lines += [f"# HELP {name} how long it took", f"# TYPE {name} histogram"]
    totals: Counter[str] = Counter()
    for (template, _, _), count in requests.counts.items():
        totals[template] += count
    for template, count in sorted(totals.items()):
        lines += [
            f'{name}_bucket{{route="{template}",le="{bound}"}} {requests.within[template, bound]}' for bound in BOUNDS
        ]
        lines.append(f'{name}_bucket{{route="{template}",le="+Inf"}} {count}')
        lines.append(f'{name}_sum{{route="{template}"}} {requests.seconds[template]:.6f}')
        lines.append(f'{name}_count{{route="{template}"}} {count}')
    return Response("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4; charset=utf-8")


def _gauge(lines: list[str], name: str, says: str, value: Any) -> None:
    if value is not None:
        lines += [f"# HELP {name} {says}", f"# TYPE {name} gauge", f"{name} {value}"]
