"""Writes what the search of the site looks into, and gives each page its description.

Enters: the pages as Sphinx has read them, and pages.toml, which has a description of each page and the words that
people use for what it is about. Leaves: `_static/search-index.js` for search.js, search.html, and a `<meta>` of each
page. Sphinx loads it as an extension.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

PAGES = tomllib.loads(Path(__file__).with_name("pages.toml").read_text("utf-8"))
REFERENCE = "reference/products/"
# How much it says of a section where a word stands.
TITLE, ASKED, HEADING, TEXT, CODE = 7, 6, 4, 1, 0.4
SNIPPET = 160


def words(text: str) -> list[str]:
    """The words of a text, those of compounds too, as search.js takes questions apart."""
    text = re.sub(r"[’']s\b", "", text.lower())
    found = [word.strip("-") for word in re.findall(r"[a-z0-9_-]+", text)]
    parts = [part for word in found if re.search("[_-]", word) for part in re.split("[_-]+", word)]
    return [word for word in found + parts if word and len(word) < 40]


class Index:
    """Pages, their sections, and where each word stands."""

    def __init__(self) -> None:
        self.pages: list[list[Any]] = []
        self.sections: list[list[Any]] = []
        self.words: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        self.objects: dict[int, list[Any]] = defaultdict(list)

    def page(self, docname: str, title: str, weight: float) -> int:
        names = PAGES.get(docname, {}).get("names", [])
        self.pages.append([f"{docname}.html", title, weight, *([names] if names else [])])
        return len(self.pages) - 1

    def section(self, page: int, anchor: str, heading: str, texts: list[tuple[str, float]]) -> None:
        number = len(self.sections)
        length = 0.0
        for text, weight in texts:
            for word in words(text):
                self.words[word][number] += weight
                length += min(weight, 1)
        snippet = next((text for text, weight in texts if weight == TEXT and len(text) > 20), "")
        if len(snippet) > SNIPPET:
            snippet = snippet[:SNIPPET].rpartition(" ")[0] + " …"
        self.sections.append([page, anchor, heading, snippet, round(length)])

    def script(self) -> str:
        found = {
            word: [round(value, 1) if at else value for pair in places.items() for at, value in enumerate(pair)]
            for word, places in sorted(self.words.items())
        }
        whole = {
            "pages": self.pages,
            "sections": self.sections,
            "objects": sorted(self.objects.items()),
            "words": found,
        }
        return "const SITE_INDEX = " + json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + ";\n"


def own(section: nodes.Element) -> Iterator[tuple[str, float]]:
    """The texts of a section without those of the sections in it."""
    for child in section.children:
        if isinstance(child, nodes.section | nodes.title | nodes.comment | addnodes.toctree | addnodes.index):
            continue
        if isinstance(child, nodes.literal_block | nodes.raw):
            yield child.astext(), CODE
        elif isinstance(child, nodes.paragraph | nodes.Text):
            yield " ".join(child.astext().split()), TEXT
        elif isinstance(child, nodes.Element):
            yield from own(child) if child.children else ()


def add(app: Sphinx, index: Index, docname: str) -> None:
    """One page: what it is called and asked for belongs to its first section."""
    title = app.env.titles[docname].astext()
    about = PAGES.get(docname, {})
    if docname.startswith(REFERENCE):
        page = index.page(docname, title, 0.45)
        headings = about_product(app, docname)
        index.section(page, "", title, [(title, TITLE), *((text, HEADING) for text in headings)])
    else:
        page = index.page(docname, title, about.get("weight", 0.6 if docname.startswith("reference/") else 1.0))
        doctree = app.env.get_doctree(docname)
        for number, section in enumerate(doctree.findall(nodes.section)):
            heading = section.next_node(nodes.title).astext()
            texts = list(own(section))
            if number == 0:
                texts = [(about.get("description", ""), TEXT), *texts, (title, TITLE), (about.get("words", ""), ASKED)]
            else:
                texts += [(heading, HEADING), (title, 1.5)]
            index.section(page, section["ids"][-1] if number else "", heading, texts)


def anchor(name: str) -> str:
    """Where a method or class stands on its page, as search.js finds it."""
    return re.sub(r"[^\w.]+", "-", name)


def about_product(app: Sphinx, docname: str) -> list[str]:
    """The headings of a page of the reference that was generated."""
    return [node.astext() for node in app.env.tocs[docname].findall(nodes.reference)]


def write(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The index, and the page that asks it."""
    index = Index()
    numbers = {}
    for docname in sorted(app.env.found_docs):
        numbers[docname] = len(index.pages)
        add(app, index, docname)
    for name, entry in app.env.domains.python_domain.objects.items():
        if not entry.aliased and entry.objtype not in {"attribute", "property", "module"}:
            known = name if entry.node_id == anchor(name) else [name, entry.node_id]
            index.objects[numbers[entry.docname]].append(known)
    path = Path(app.outdir) / "_static" / "search-index.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(index.script(), "utf-8")
    yield "search", {}, "search.html"


def describe(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any) -> None:
    """The description of a page, for search engines and previews."""
    text = PAGES.get(pagename, {}).get("description")
    if text is None and pagename.startswith(REFERENCE):
        text = f"{context.get('title', '')}: every method with its arguments in words, and what it returns."
    if text:
        plain = re.sub(r"<[^<>]*>", "", text)
        context["metatags"] = context.get("metatags", "") + f'\n<meta name="description" content="{escape(plain)}">'


def without_sphinx_search(app: Sphinx) -> None:
    """Sphinx's own index would be written beside this one."""
    if hasattr(app.builder, "search"):
        app.builder.search = False


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", without_sphinx_search)
    app.connect("html-collect-pages", write)
    app.connect("html-page-context", describe)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
