"""The door to the disk: what was generated enters and becomes the content of a folder. Called by the other modules."""

from __future__ import annotations

from pathlib import Path


def bring(root: Path, files: dict[str, str], present: set[str], *, check: bool) -> list[str]:
    """Makes `files` the content of `root`; files in `present` that are not among them are orphans and go.

    Args:
        root: the folder.
        files: texts by path below `root`.
        present: the paths of the generated files that are there.
        check: write and remove nothing.

    Returns:
        The paths that were not up to date.
    """
    stale = sorted(present - files.keys())
    for name in stale:
        if not check:
            (root / name).unlink()
    for name, text in files.items():
        path = root / name
        if not path.is_file() or path.read_text("utf-8") != text:
            stale.append(name)
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
    return stale
