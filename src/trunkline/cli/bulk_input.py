"""What a campaign is told on the command line: who is written to, what, and who wants no messages.

Options enter; texts and recipients leave, or a usage error that names the option. Called by `bulk`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, TextIO

import click

from ..bulk.recipients import Recipient, Refused, read_address, read_csv, to_column
from ..bulk.template import Template, parse
from ..errors import MissingExtraError


class People(NamedTuple):
    """The file of recipients, and how it is read.

    Attributes:
        path: `-` is the standard input.
        encoding: of its text.
        to: the column of the addresses; None: the one that is surely it.
        key: the column that tells rows apart; None: the addresses do.
        region: of numbers without a country code.
    """

    path: str
    encoding: str = "utf-8"
    to: str | None = None
    key: str | None = None
    region: str | None = None

    def rows(self) -> Iterator[Recipient | Refused]:
        """The rows of the file, one by one."""
        with opened(self.path, self.encoding, "--csv") as lines, _told("--csv"):
            yield from read_csv(lines, to=self.to, key=self.key, region=self.region)

    def rereadable(self) -> Callable[[], Iterable[Recipient | Refused]]:
        """What gives the rows each time; those of the standard input are kept."""
        if self.path != "-":
            return self.rows
        kept = list(self.rows())
        return lambda: kept


class Text(NamedTuple):
    """What is sent.

    Attributes:
        body: the text, with `{name}` in it; None: that of the Content template.
        content_sid: of the Content template, `HX…`.
        variables: those of the Content template by name, with `{name}` in them.
        media: addresses of files.
    """

    body: str | None
    content_sid: str | None
    variables: Mapping[str, str]
    media: tuple[str, ...]

    @property
    def template(self) -> Template | None:
        """The text, taken apart."""
        return None if self.body is None else parse(self.body)

    @property
    def variable_templates(self) -> dict[str, Template]:
        """The variables, taken apart."""
        return {name: parse(text, f"variable {name}") for name, text in self.variables.items()}


def text_of(
    body: str | None, body_file: str | None, content_sid: str | None, variables: Sequence[str], media: tuple[str, ...]
) -> Text:
    """What the options say is sent.

    Raises:
        click.UsageError: they contradict one another, or a text cannot be read.
    """
    if body is not None and body_file is not None:
        raise click.UsageError("--body and --body-file contradict each other")
    if body_file is not None:
        with opened(body_file, "utf-8", "--body-file") as file, _told("--body-file"):
            body = file.read().rstrip("\r\n")
    if (body is None or not body) and content_sid is None and not media:
        raise click.UsageError("one of --body, --body-file, --content-sid and --media must be given")
    if body is not None and content_sid is not None:
        raise click.UsageError("--content-sid has a text of its own: leave --body away")
    if variables and content_sid is None:
        raise click.UsageError("--variable is for --content-sid; a body has {name} in it")
    given: dict[str, str] = {}
    for each in variables:
        name, equals, value = each.partition("=")
        if not equals or not name or name in given:
            raise click.BadParameter(f"must be NAME=TEXT, each name once, not {each!r}", param_hint="'--variable'")
        given[name] = value
    found = Text(body, content_sid, given, media)
    with _told("--body" if body is not None else "--variable"):
        _ = found.template, found.variable_templates
    return found


def suppressed(path: str | None, region: str | None) -> frozenset[str]:
    """The recipients who want no messages: a number a line, or a CSV file with a column of numbers.

    Raises:
        click.UsageError: a line is no number: whoever is meant by it would be written to.
    """
    if path is None:
        return frozenset()
    found: set[str] = set()
    with opened(path, "utf-8", "--suppress") as file, _told("--suppress"):
        lines = file.read().removeprefix("\ufeff").splitlines()
        head = lines[0] if lines else ""
        if to_column(head.split(max(",;\t", key=head.count))) is not None:
            for row in read_csv(f"{line}\n" for line in lines):
                if isinstance(row, Refused):
                    raise click.BadParameter(f"line {row.line}: {row.reason}", param_hint="'--suppress'")
                found.add(row.to)
            return frozenset(found)
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    found.add(read_address(line, region))
                except ValueError as error:
                    raise click.BadParameter(f"line {number}: {error}", param_hint="'--suppress'") from None
    return frozenset(found)


@contextmanager
def opened(path: str, encoding: str, option: str) -> Iterator[TextIO]:
    """A file to read, `-` for the standard input.

    Raises:
        click.BadParameter: it cannot be opened.
    """
    if path == "-":
        yield sys.stdin
        return
    try:
        file = open(path, encoding=encoding, newline="")  # noqa: SIM115
    except (OSError, LookupError) as error:
        why = error.strerror if isinstance(error, OSError) else f"there is no encoding {encoding!r}"
        raise click.BadParameter(f"cannot read {path}: {why}", param_hint=f"'{option}'") from None
    with file:
        yield file


@contextmanager
def _told(option: str) -> Iterator[None]:
    try:
        yield
    except click.ClickException:
        raise
    except MissingExtraError as error:
        raise click.ClickException(str(error)) from error
    except UnicodeDecodeError:
        raise click.BadParameter(
            "the file is not UTF-8; save it so, or give its --encoding, such as cp1252", param_hint=f"'{option}'"
        ) from None
    except (OSError, ValueError) as error:
        raise click.BadParameter(str(error), param_hint=f"'{option}'") from None


def rendered(text: Text, row: Recipient) -> dict[str, Any]:
    """What one row is sent, as arguments of `messages.create`."""
    found: dict[str, Any] = {}
    if text.template is not None:
        found["body"] = text.template.render(row.variables)
    if text.content_sid is not None:
        found["content_sid"] = text.content_sid
        if text.variables:
            filled = {name: each.render(row.variables) for name, each in text.variable_templates.items()}
            found["content_variables"] = filled
    if text.media:
        found["media_url"] = list(text.media)
    return found
