# Mirrored from _async/__init__.py by `make generate`; do not edit.
"""The synchronous shell: client, resources, pages, transport. Only here, and in its twin, something waits."""
