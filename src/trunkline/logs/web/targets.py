"""Where somebody is led back to: a text of who asks enters, a path of this server leaves. Pure.

Called by `entering`, `oidc` and the pages.
"""

from __future__ import annotations


def local(target: str) -> str:
    """A path of this server with its query; anything else is the first page."""
    fine = target.startswith("/") and not target.startswith("//") and "\\" not in target and target.isprintable()
    return target if fine else "/"
