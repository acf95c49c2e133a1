"""Templates: texts are escaped, names that are missing are errors, each is compiled once. Needs Jinja2.

Names of templates and values enter, pages leave. A page's templates stand in the folder `templates` of its package;
what they extend and import is looked for here as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError

if TYPE_CHECKING:
    import jinja2
    from markupsafe import Markup

_SHARED = "trunkline._web"

_SPECIAL = re.compile("[&<>\"']")


class Templates:
    """The templates of a package.

    Args:
        package: its name.
        filters, values: what its templates may call and name everywhere.
        extra: the extra of Trunkline that brings Jinja2.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """

    def __init__(
        self, package: str, *, filters: Mapping[str, Any], values: Mapping[str, Any], extra: str = "logs"
    ) -> None:
        try:
            import jinja2
        except ModuleNotFoundError as error:
            raise MissingExtraError(extra, "Jinja2") from error
        self._environment = jinja2.Environment(
            loader=jinja2.ChoiceLoader([_loader(package), _loader(_SHARED)]),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            cache_size=-1,
        )
        self._environment.template_class = _quick(jinja2.Template)
        self._environment.filters.update(filters)
        self._environment.globals.update(values)

    def render(self, name: str, values: Mapping[str, Any]) -> bytes:
        """A page."""
        return self._environment.get_template(name).render(values).encode("utf-8", "replace")

    def part(self, name: str, values: Mapping[str, Any]) -> Markup:
        """A part of a page, for a template to insert: what is long is made faster so than by an include."""
        from markupsafe import Markup

        return Markup(self._environment.get_template(name).render(values))

    def warm(self) -> None:
        """Compiles what was not asked for yet, for when there is time."""
        for name in self._environment.list_templates(extensions=["html", "xml"]):
            self._environment.get_template(name)


def _quick(template: type[jinja2.Template]) -> type[jinja2.Template]:
    """Templates that leave a text as it is where there is nothing to escape: most of the hundreds of values of a page.

    What is output calls `escape` of the compiled module, which Jinja2 imports from MarkupSafe; that makes an object of
    each text. What it does with any other value stays with it.
    """
    from markupsafe import escape

    def escaped(value: Any) -> str:
        kind = type(value)
        if kind is str:
            return value if _SPECIAL.search(value) is None else escape(value)
        return str(value) if kind is int else escape(value)

    class Quick(template):  # type: ignore[misc, valid-type]
        @classmethod
        def from_code(cls, *arguments: Any, **named: Any) -> jinja2.Template:
            made: jinja2.Template = super().from_code(*arguments, **named)
            made.root_render_func.__globals__["escape"] = escaped
            return made

    return Quick


def _loader(package: str) -> jinja2.BaseLoader:
    import jinja2

    return jinja2.PackageLoader(package, "templates")
