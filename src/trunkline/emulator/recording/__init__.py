"""Recordings of the real API: made without anybody's data, served again, and compared with the emulator.

`Recorder` makes one, `Replay` serves one; `comparing.run` says where the emulator differs from one. Called by the
commands `record`, `replay` and `diff` of `trunkline emulator`, and by tests.
"""

from __future__ import annotations

from .forward import Recorder as Recorder
from .replaying import Replay as Replay
