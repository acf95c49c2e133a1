"""Simulations over every reading of what is unknown of Twilio: `python -m tests.logs.simulations --seeds 2000`.

A seed decides on the world, on how it is read, and on what goes wrong meanwhile. Prints what was found, each seed that
went wrong by itself, and ends with 1 if one did.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from multiprocessing import Pool
from random import Random

from tests.logs.simulate import Faults, Result, Simulation
from tests.logs.world import Settings


def settings(dice: Random) -> Settings:
    """Every reading of what is unknown of Twilio."""
    return Settings(
        rows=dice.choice([40, 80, 120]),
        size=dice.choice([2, 5, 20]),
        pages=dice.choice(["key", "offset"]),
        order=dice.choice(["created", "sent"]),
        undated=dice.choice(["never", "created"]),
        redaction_updates=dice.random() < 0.5,
        accounts=dice.choice([("AC1",), ("AC1", "AC2", "AC3")]),
        kinds=dice.choice([("message",), ("call",), ("message", "call")]),
        unanswered_start=dice.random() < 0.5,
        blinks=dice.choice([0.2, 0.2, 0.0]),
    )


def faults(dice: Random) -> Faults:
    """What goes wrong: 2 % of the steps are killed, as a rule."""
    return Faults(
        kill=dice.choice([0.0, 0.02, 0.02, 0.1]),
        slow=dice.choice([0.0, 0.01, 0.1]),
        errors=dice.choice([0.0, 0.02]),
        lag=dice.choice([0.0, 0.0, 0.05]),
        storms=dice.random() < 0.5,
    )


def simulated(seed: int) -> Result:
    """One simulation."""
    dice = Random(seed)
    return Simulation(seed, settings(dice), faults(dice)).run()


def _numbered(seed: int) -> tuple[int, Result]:
    return seed, simulated(seed)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    given = parser.parse_args()
    begun, sums = time.monotonic(), Counter[str]()
    with Pool(given.processes) as pool:
        seeds = range(given.first, given.first + given.seeds)
        for seed, found in pool.imap_unordered(_numbered, seeds, chunksize=4):
            counts = found.counts()
            sums.update(counts, seeds=1)
            if wrong := {name: counts[name] for name in Result.WRONG if counts[name]}:
                print(f"seed {seed}: {wrong}")
            if sums["seeds"] % 100 == 0:
                print(f"{time.monotonic() - begun:.0f} s: {dict(sums)}", flush=True)
    print(f"{time.monotonic() - begun:.0f} s: {dict(sums)}")
    return int(any(sums[name] for name in Result.WRONG))


if __name__ == "__main__":
    sys.exit(main())
