"""Benchmarks of the log store."""
