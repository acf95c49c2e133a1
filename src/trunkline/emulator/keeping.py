"""What `Emulator` and `AsyncEmulator` keep: snapshots in memory, and a state file. A base of `base`.

The room `saving` does it, and is loaded when it is first used.
"""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

from .._core.redaction.secret import safe_repr
from .server import Server
from .world import World

if TYPE_CHECKING:
    from .saving.image import Image
    from .saving.keeper import Keeper


@safe_repr
class Snapshot:
    """What an emulator held at an instant. Made by `Emulator.snapshot`, put back by `Emulator.restore`."""

    __slots__ = ("_image",)

    def __init__(self, image: Image) -> None:
        self._image = image

    @property
    def at(self) -> datetime:
        """The instant, in UTC by the emulator's clock."""
        return self._image.at

    def __repr__(self) -> str:
        rows = sum(len(shelf.rows) for shelf in self._image.shelves.values())
        return f"Snapshot(at={self.at.isoformat()}, accounts={len(self._image.accounts)}, rows={rows})"


@safe_repr
class Keeping:
    """Snapshots, and the state file if there is one."""

    _world: World
    _server: Server
    _keeper: Keeper | None = None
    _resumed = False

    def snapshot(self) -> Snapshot:
        """All that there is at this instant, to be put back by `restore`: a moment's work, whatever there is.

            before = twilio.snapshot()
            …
            twilio.restore(before)

        Rows, files, phones, what waits for its time, and the instant of the clock are in it. Not in it are the record
        of requests and webhooks, faults, and mounted applications. Calls in progress are over in it: answered ones are
        `completed`, others `failed`. Webhooks that are out are not sent again.
        """
        from .saving.image import taken  # loaded when it is first used

        return Snapshot(taken(self._world))

    def save(self) -> None:
        """Writes the state file now; by itself that is done every 2 seconds while something changes, and on `stop`.

        Raises:
            ValueError: the emulator has no `state`.
            StateFileError: it cannot be written; what was there before is there still.
        """
        if self._keeper is None:
            raise ValueError("the emulator has no state file: Emulator(state=…) names one")
        self._keeper.hold()
        self._keeper.write(self._world)

    def _restore(self, snapshot: Snapshot) -> None:
        from .saving.image import restore

        if not isinstance(snapshot, Snapshot):
            raise TypeError(f"snapshot must be what snapshot() has returned, not {type(snapshot).__name__}")
        if (shell := self._server.shell) is not None:
            shell.restore(snapshot._image)
        else:
            restore(self._world, snapshot._image)

    def _open(self, state: str | os.PathLike[str] | None) -> Image | None:
        """What a state file has."""
        if state is None:
            return None
        from .saving.keeper import Keeper

        self._keeper = Keeper(state)
        return self._keeper.read()

    def _go_on(self, kept: Image | None) -> None:
        """Begins with what the file has."""
        if kept is not None:
            from .saving.image import go_on

            go_on(self._world, kept)
            self._resumed = True

    def _hold(self) -> None:
        """Has the file, before the server starts."""
        if self._keeper is not None:
            self._keeper.hold()

    def _keep(self) -> None:
        """Writes the file while the server runs."""
        if self._keeper is not None:
            self._keeper.begin(self._world)

    def _let_go(self) -> None:
        """The server has stopped."""
        if self._keeper is not None:
            self._keeper.end(self._world)
