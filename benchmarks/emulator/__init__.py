"""What the emulator costs: `python -m benchmarks.emulator`."""
