"""Exports of years of rows of many accounts into files, lakes and warehouses.

    await trunkline.export.run(client, ["messages", "calls"], to="lake/", since=date(2025, 1, 1), accounts="all")

A client enters, files or tables leave, unit by unit: the days of a list of an account. `resources` are the lists,
`units` what is read and replaced at a time. Called by users, by the commands, and by the sources for other engines.
"""

from __future__ import annotations

from .exporting import ExportError as ExportError
from .progress import Progress as Progress
from .run import run as run
from .state import StateError as StateError
