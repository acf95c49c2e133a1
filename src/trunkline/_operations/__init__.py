# Generated from the facts by `make generate`; do not edit.
"""The operations of the API, a module a product version."""
