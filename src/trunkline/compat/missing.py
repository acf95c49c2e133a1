"""Names of the official package that cannot be had: what an import of them is told.

Enters: the names of a module, and what to do instead. Leaves: its `__getattr__`. Called by the modules of `compat`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn


def said_by(module: str, instead: Mapping[str, str], classes: str | None = None) -> Callable[[str], NoReturn]:
    """The `__getattr__` of a module.

    Args:
        instead: what to do instead, by name.
        classes: the same for every other name with a capital.
    """

    def missing(name: str) -> NoReturn:
        text = instead.get(name) or (classes if name[:1].isupper() else None)
        if text is not None:
            # `from … import` drops the text of an AttributeError.
            raise ImportError(f"cannot import name {name!r} from {module!r}: {text}", name=module)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return missing
