"""The emulator's page at `/`, for people at the desk: inbox, threads, calls, webhooks, alerts, codes, clock, faults.

A request for `/` or below `ROOT`, but for the control API, enters; a page leaves. `site` answers, `asking` is what a
page is asked and answers, `pages` are the pages, `shown` says values as people read them. Called by `app`, which loads
it with the first such request. Needs Jinja2.
"""

from __future__ import annotations

ROOT = "/_emulator"
