"""What the API always sends, and did not: fields that are None against their type.

Decoded values enter; problems leave. It is looked for when somebody asks for the problems, so that it costs nothing
otherwise. Called by `call.response` and the pages. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from .lenient import Problem


def absent(value: object, path: str = "") -> Iterator[Problem]:
    """The fields of a model, and of those in it, that are None though the API always sends them.

    Args:
        path: of the value, such as `messages[3]`.
    """
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from absent(item, f"{path}[{index}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from absent(item, f"{path}.{name}" if path else str(name))
    elif isinstance(value, msgspec.Struct):
        always = getattr(value, "_always", ())
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            held = getattr(value, f"_{name}") if name in getattr(value, "_held", ()) else getattr(value, name)
            place = f"{path}.{wire}" if path else wire
            if held is None and name in always:
                yield Problem(place, "what is always sent", None)
            elif isinstance(held, list | dict | msgspec.Struct) and name != "extra":
                yield from absent(held, place)
