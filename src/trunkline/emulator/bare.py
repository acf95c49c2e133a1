"""Paths without a host of Twilio in front: `/2010-04-01/…` is of the first API, `/verify/v2/…` of a product.

Enters: a path. Leaves: the host and the path below it, or words on what to put in front. Pure. Called by `exchange` and
`world`.
"""

from __future__ import annotations

from functools import cache

from .. import facts
from .routing import router


def placed(path: str) -> tuple[str, str]:
    """The host of a path, and the path below it; no host: it may be of several, or of none."""
    first, _, rest = path.lstrip("/").partition("/")
    api, _, domain = facts.addresses().api.partition(".")
    if first in _versions().get(api, ()):
        return facts.addresses().api, f"/{first}/{rest}" if rest else f"/{first}"
    if rest.partition("/")[0] in _versions().get(first, ()):
        return f"{first}.{domain}", f"/{rest}"
    return "", path


def hint(path: str) -> str:
    """What to put in front of a path that has no host."""
    _, _, domain = facts.addresses().api.partition(".")
    known = router()
    names = [name for name in sorted(known.hosts) if known.match(name, path) is not None]
    if not names:
        of = next(iter(known.hosts))
        return f"A path begins with a host of Twilio, as /{of}.{domain}/…, or with the name of a product, as /{of}/…"
    several = "It may be of several products" if len(names) > 1 else "The product is missing"
    return f"{several}: ask for {' or '.join(f'/{name}{path}' for name in names)}"


@cache
def _versions() -> dict[str, frozenset[str]]:
    """What the paths of each product begin with: `v1`, `v2`, a date."""
    return {name: frozenset(root.static) for name, root in router().hosts.items()}
