"""Trunkline against the official package and against the machine's floor: `make bench`."""
