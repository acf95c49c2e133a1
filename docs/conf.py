"""The site: `make docs` builds it from the Markdown files of this folder, the docstrings and the facts."""

import re
import sys
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer

import trunkline
import trunkline.logs.running
import trunkline.logs.sync

sys.path.insert(0, str(Path(__file__).with_name("site")))

from products import marked_up

# What is imported for type checkers alone is a text otherwise, and with it all types of a signature.
for module in (trunkline.logs.running, trunkline.logs.sync):
    vars(module)["AsyncClient"] = trunkline.AsyncClient

project = "Trunkline"
author = "Trunkline contributors"
version = release = trunkline.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "products",
    "site_search",
]
exclude_patterns = ["__pycache__", "site"]
default_role = "literal"
myst_heading_anchors = 3
myst_enable_extensions = ["html_image"]  # pictures with a class: light or dark

add_module_names = False
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
autodoc_typehints_format = "short"
napoleon_use_ivar = True
napoleon_use_rtype = False
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True
toc_object_entries = False

# <function name at 0x7f…>, <class 'name'>, <factory>: with those no signature can be read.
DEFAULT = re.compile(
    r"<(?:(?:built-in )?function (?:([\w.]+)|[\w.<>]+)(?: at 0x\w+)?|class '([\w.]+)'|factory)>"
)

html_theme = "furo"
html_title = f"Trunkline {version}"
html_static_path = ["site/site.css", "site/search.js", "site/copy.js"]
html_css_files = ["site.css"]
html_js_files = ["copy.js"]
html_use_index = False
templates_path = ["site/templates"]
html_copy_source = False
html_show_copyright = False
pygments_style = "default"
pygments_dark_style = "github-dark"


def restructure(
    app: Sphinx,
    what: str,
    name: str,
    obj: object,
    options: Any,
    lines: list[str],
) -> None:
    """Prepares a docstring for napoleon. The pages introduce the modules, so theirs are left out."""
    # The empty comment keeps napoleon from taking what is before a colon for the type of a property.
    before = ["..", ""] if what == "property" else []
    lines[:] = [] if what == "module" else before + marked_up(lines)


def shorten(
    app: Sphinx,
    what: str,
    name: str,
    obj: object,
    options: Any,
    arguments: str | None,
    result: str | None,
) -> Any:
    """Leaves out how exceptions are made: the library makes them. A default that is a function shows as its name."""
    if what == "exception" and arguments:
        return "", None
    if not arguments or not DEFAULT.search(arguments):
        return None
    return DEFAULT.sub(lambda it: it[1] or it[2] or "...", arguments), result


def keep_order(app: Sphinx) -> None:
    """Methods stand in the order of the source, those too of classes that show elsewhere than they are written."""
    for module in (trunkline, trunkline.tokens, trunkline.webhooks):
        analyzer = ModuleAnalyzer.for_module(module.__name__)
        analyzer.analyze()
        for name in module.__all__:
            for cls in getattr(getattr(module, name), "__mro__", ()):
                for member in vars(cls):
                    analyzer.tagorder.setdefault(
                        f"{name}.{member}", len(analyzer.tagorder)
                    )


def setup(app: Sphinx) -> None:
    app.connect("builder-inited", keep_order)
    app.connect("autodoc-process-signature", shorten)
    app.connect("autodoc-process-docstring", restructure, priority=400)
