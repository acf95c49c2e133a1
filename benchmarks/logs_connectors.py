"""Copies of an account by a cursor and by `trunkline logs`, side by side: `python -m benchmarks.logs_connectors`.

Each copies the same messages of a model of Twilio: rows that come late, get a price late, are scheduled, redacted,
deleted. What is lost, stale or still there although deleted is counted at the end, in percent of all rows.
"""

from __future__ import annotations

import argparse

from tests.logs.cursors import Cursor
from tests.logs.simulate import Simulation
from tests.logs.world import Settings, World
from trunkline.reading.kinds import DAY

LOOK_BACKS = {"cursor on date_sent": 0.0, "the same, looking back 24 h": DAY}


def compare(seeds: int, settings: Settings) -> dict[str, list[float]]:
    """Percent of lost, stale and undead rows, and requests for a row, by way of copying."""
    total = {name: [0.0] * 4 for name in (*LOOK_BACKS, "trunkline logs")}
    for seed in range(seeds):
        simulation = Simulation(seed, settings)
        ours = simulation.run()
        counts = len(ours.lost), len(ours.stale), len(ours.undead), ours.requests
        add(total["trunkline logs"], counts)
        for name, look_back in LOOK_BACKS.items():
            cursor = Cursor(World(seed, settings), look_back)
            cursor.run(simulation.until)
            add(total[name], (*cursor.wrong(simulation.until), cursor.requests))
    rows = seeds * settings.rows
    return {name: [*(100 * each / rows for each in counts[:3]), counts[3] / rows] for name, counts in total.items()}


def add(total: list[float], counts: tuple[int, int, int, int]) -> None:
    for place, each in enumerate(counts):
        total[place] += each


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--rows", type=int, default=120)
    given = parser.parse_args()
    print(f"{'of all rows':30}{'lost':>8}{'stale':>8}{'undead':>8}")
    for name, (lost, stale, undead, _) in compare(given.seeds, Settings(rows=given.rows)).items():
        print(f"{name:30}{lost:7.1f}%{stale:7.1f}%{undead:7.1f}%")


if __name__ == "__main__":
    main()
