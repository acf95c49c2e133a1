"""Handwritten subclasses of generated resources, named by the facts: helpers that read like the task."""
