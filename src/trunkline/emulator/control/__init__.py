"""The emulator as JSON at `/_emulator/v1/`, for tests in any language: clock, state, phones, webhooks, faults, …

A request below `ROOT` enters, JSON leaves. `guard` says who may ask, `routes` what there is, `bodies` what is sent and
answered, `handlers` does it, `openapi` describes it. Called by `app`, which loads it with the first such request.
"""

from __future__ import annotations

ROOT = "/_emulator/v1"
