"""The simulation over the store itself: what the file holds at the end, kills included."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.logs.simulate import Faults, Simulation, Watched
from tests.logs.world import Settings, World
from tests.rounds import rounds
from trunkline.logs.store.ledger import Ledger

ACCOUNTS = ("AC" + "1" * 32, "AC" + "2" * 32)


class OnDisk(Watched):
    """Keeps all in a file too, and answers by it; each life opens the file anew."""

    def __init__(self, world: World, path: Path) -> None:
        super().__init__(world)
        self.path = path
        self.file = Ledger(path)

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        self.file.apply(readings, marks, gone)
        return super().apply(readings, marks, gone)

    def marks(self, prefix: str) -> dict[str, Any]:
        self.file.close()
        self.file = Ledger(self.path)
        return self.file.marks(prefix)

    def unseen(self, *arguments: Any) -> list[str]:
        return self.file.unseen(*arguments)

    def open_rows(self, *arguments: Any) -> Any:
        return self.file.open_rows(*arguments)


@pytest.mark.parametrize("seed", range(rounds(2, 4)))
def test_the_file_is_true_at_the_end(tmp_path: Path, seed: int) -> None:
    world = Settings(
        rows=60, days=6, accounts=ACCOUNTS, kinds=("message", "call"), pages="offset" if seed % 2 else "key"
    )
    faults = Faults(kill=0.02 if seed % 2 else 0.0, slow=0.01, errors=0.01)
    simulation = Simulation(seed, world, faults, ledger=lambda world: OnDisk(world, tmp_path / "logs.db"))
    found = simulation.run()
    assert not found.bad()
    assert not found.wrongly_gone
    rows = {
        sid: (body or "", price is not None)
        for sid, body, price in simulation.ledger.file._connection.execute(
            "SELECT sid, body, price FROM message WHERE gone IS NULL "
            "UNION ALL SELECT sid, NULL, price FROM call WHERE gone IS NULL"
        )
    }
    last = {sid: row.versions[-1] for sid, row in simulation.world.rows.items() if row.deleted == float("inf")}
    assert rows == {sid: (row.get("body", ""), row["price"] is not None) for sid, row in last.items()}
    assert {sid[:2] for sid in rows} == {"SM", "CA"}
    simulation.ledger.file.close()
