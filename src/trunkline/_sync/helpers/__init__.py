# Mirrored from _async/helpers/__init__.py by `make generate`; do not edit.
"""Handwritten subclasses of generated resources, named by the facts: helpers that read like the task."""
