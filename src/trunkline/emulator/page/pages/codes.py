"""Codes of Verify at `/_emulator/codes`: what was sent to whom, to be copied. What is asked enters, a page leaves."""

from __future__ import annotations

from ...looking import codes as looking
from .. import ROOT
from ..asking import Answer, Asked, Route

PATH = f"{ROOT}/codes"


def codes(asked: Asked) -> Answer:
    after = asked.query.get("after", "")
    found = looking.codes(asked.world, limit=50, after=after)
    return asked.page("codes.html", title="Codes", path=PATH, codes=found.codes, after=found.after, first=not after)


ROUTES = (Route("GET", PATH, codes),)
