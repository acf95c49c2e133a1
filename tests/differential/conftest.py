"""What both packages are compared by: the spec."""

from __future__ import annotations

from tests.conformance.conftest import spec

__all__ = ["spec"]
