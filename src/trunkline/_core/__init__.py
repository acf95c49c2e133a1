"""What the public modules are made of, by rank: see docs/architecture.md."""
