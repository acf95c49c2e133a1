"""Builds what would be published, and checks it: `make release`. Nothing is uploaded from here.

Enters: the commit that is checked out, and SOURCE_URL, the address of the repository's files, where one is known;
without it README.md is published without the links that would lead nowhere.
Leaves: a wheel and a source distribution in dist/, README.md as an index would show it in build/release/readme.html,
and exit code 1 where one of them is wrong. Steps: the committed files alone are built, the wheel from the source
distribution; `twine check`; README.md rendered; the wheel in a new environment, where the demo must run; what a version
needs before it is published is printed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
RENDERED = ROOT / "build" / "release" / "readme.html"
# Links of Markdown, and pictures: [text](target), src="target", srcset="target".
LINK = re.compile(r"(\]\(|\bsrc=\"|\bsrcset=\")(?!https?:|mailto:|#)([^)\"]+)")
PICTURES = (".png", ".svg")
TEXT_LINK = re.compile(r"\[([^\[\]]*)\]\((?!https?:|mailto:|#)[^()]*\)")
PICTURE = re.compile(r"<picture>\n(?:(?!</picture>).*\n)*</picture>\n{1,2}")


def absolute(readme: str, source: str) -> str:
    """README.md for a page that is not beside its files: an index resolves no relative links.

    Args:
        source: where the files are shown, such as `https://github.com/somebody/trunkline/blob/v0.1.0`.
    """
    raw = re.sub(r"/blob/", "/raw/", source, count=1)

    def placed(found: re.Match[str]) -> str:
        base = raw if found[2].endswith(PICTURES) else source
        return f"{found[1]}{base}/{found[2]}"

    return LINK.sub(placed, readme)


def alone(readme: str) -> str:
    """README.md for a page where it is not known where its files are shown: links as their text, and no pictures."""
    return TEXT_LINK.sub(r"\1", PICTURE.sub("", readme))


def relative(readme: str) -> list[str]:
    """The links that an index would leave without a target."""
    return [found[2] for found in LINK.finditer(readme)]


def unready(version: str, changelog: str, readme: str) -> Iterator[str]:
    """What a version needs before it is published.

    Args:
        readme: as it is in the repository, or with absolute links where SOURCE_URL is known.
    """
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE):
        yield f"CHANGELOG.md has no section ## [{version}] with its date"
    links = relative(readme)
    if links:
        yield f"README.md is without its {len(links)} links and pictures of this repository: SOURCE_URL is not given"
    if "not on a package index yet" in readme:
        yield "README.md still says that it is not on a package index yet; docs/install.md and docs/index.md too"


def run(*command: str | Path, **options: object) -> None:
    print("$", *(os.path.relpath(part) if isinstance(part, Path) else part for part in command), flush=True)
    subprocess.run([str(part) for part in command], check=True, **options)  # type: ignore[call-overload]


def committed(folder: Path) -> Path:
    """The files of the commit that is checked out, and nothing that lies beside them."""
    archive = folder / "tree.tar"
    run("git", "-C", ROOT, "archive", "--output", archive, "HEAD")
    with tarfile.open(archive) as tar:
        tar.extractall(folder / "tree", filter="data")
    return folder / "tree"


def render(readme: str) -> None:
    """README.md as an index shows it; what it would not show at all ends the release."""
    from readme_renderer.markdown import render as rendered

    page = rendered(readme)
    if not page:
        raise SystemExit("README.md cannot be rendered")
    for tag in ("<h1", "<table", "<pre", *(["<img"] if "<img" in readme else [])):
        if tag not in page:
            raise SystemExit(f"README.md as an index shows it has no {tag}>")
    RENDERED.parent.mkdir(parents=True, exist_ok=True)
    RENDERED.write_text(f'<!doctype html><meta charset="utf-8"><title>README</title>{page}', "utf-8")


def install(wheel: Path, version: str, folder: Path) -> None:
    """The wheel in a new environment: it imports, and the demo runs."""
    venv.create(folder / "venv", with_pip=True)
    programs = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    pip = (programs / "python", "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "-qq", f"trunkline[emulator,cli] @ {wheel.as_uri()}")
    run(*pip, "check")
    says = f"import trunkline; assert trunkline.__version__ == {version!r}, trunkline.__version__"
    run(programs / "python", "-c", says, cwd=folder)
    run(programs / "trunkline", "demo", cwd=folder, stdout=subprocess.DEVNULL)


def main() -> int:
    shutil.rmtree(DIST, ignore_errors=True)
    source = os.environ.get("SOURCE_URL", "").rstrip("/")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tree = committed(folder)
        readme = (tree / "README.md").read_text("utf-8")
        readme = absolute(readme, source) if source else readme
        shown = readme if source else alone(readme)
        (tree / "README.md").write_text(shown, "utf-8")
        run(sys.executable, "-m", "build", "--outdir", DIST, tree, stdout=subprocess.DEVNULL)
        built = sorted(DIST.iterdir())
        run(sys.executable, "-m", "twine", "check", "--strict", *built)
        [wheel] = [path for path in built if path.suffix == ".whl"]
        version = wheel.name.split("-")[1]
        render(shown)
        install(wheel, version, folder)
        for reason in unready(version, (tree / "CHANGELOG.md").read_text("utf-8"), readme):
            print(f"before it is published: {reason}")
    for path in built:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
