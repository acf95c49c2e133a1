"""Recordings of the real API: made without anybody's data, served again, and compared with the emulator.

`vocabulary`, `standins` and `anonymous` say what is written instead of what; `lines` is the file; `forward` and
`upstream` record; `replaying` serves a recording; `compare`, `comparing` and `report` tell where the emulator differs.
Called by the commands `record`, `replay` and `diff` of `trunkline emulator`, and by tests (`replaying.Replay`).
"""
