"""`trunkline api`: every operation of the API as a command, made from the facts when it is named.

Added to the group of all commands by `commands`. What an operation is called and takes is in `api_names`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from .asking import Once
from .identity import identity_options
from .rows import output_options

if TYPE_CHECKING:
    from .api_names import Option

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
LIMIT = 50
HELP = """Call any operation of Twilio's API.

    \b
    trunkline api messages.create --to +14155550100 --from +14155550111 --body Hello
    trunkline api messages.fetch SM0123456789abcdef0123456789abcdef
    trunkline api verify.services.verifications.create VA… --to +14155550100 --channel sms
    trunkline api messages.list --date-sent 2026-03-01 --all -o jsonl
    trunkline api GET /2010-04-01/Accounts.json

    An operation is called as in Python: client.messages.create is messages.create, and the ids on the way to it are
    options, or stand behind it in their order. A name that ends too early lists what is below it: trunkline api verify.
    """


class Operations(click.Group):
    """A group with a command for each operation, made when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The products and resources with which names begin."""
        from . import api_names as names

        return [*METHODS, *names.below("")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of an operation, or of a method of HTTP."""
        from . import api_names as names

        if cmd_name in METHODS:
            return _raw(cmd_name)
        found = names.places(cmd_name)
        return _command(cmd_name, found) if found else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named.

        Raises:
            click.UsageError: there is none; the text says what is near.
        """
        from . import api_names as names

        name = args[0]
        known = self.get_command(ctx, name) is not None
        if known or name.startswith("-") or ctx.resilient_parsing:  # which is how a line is completed: it says nothing
            return super().resolve_command(ctx, args)
        listed = names.below(f"{name.rstrip('.')}.")
        if listed:
            what = "\n".join(f"  {each}" for each in listed)
            raise click.UsageError(f"{name} is no operation; below it there are\n\n{what}", ctx)
        near = names.nearest(name)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; trunkline api --help says how they are called"
        raise click.UsageError(f"there is no operation {name}{hint}", ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names, a step at a time."""
        from . import api_names as names

        found = [CompletionItem(each, type="plain") for each in names.below(incomplete)]
        return found + [CompletionItem(each) for each in METHODS if incomplete and each.startswith(incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists what names begin with, in lines."""
        from . import api_names as names

        with formatter.section("Names begin with"):
            formatter.write_text(", ".join(each.rstrip(".") for each in names.below("")))


@click.group(cls=Operations, help=HELP, short_help="Call any operation of Twilio's API.")
def api() -> None:
    """The group of all operations."""


def _command(name: str, found: tuple[Any, ...]) -> click.Command:
    """A command for operations that share a name: the ids that are given say which is meant."""
    from . import api_names as names

    operation = max(found, key=lambda each: sum(param.place == "path" for param in each.params))
    taken = names.options(operation)
    parameters: list[click.Parameter] = [click.Argument(["ids"], nargs=-1, metavar=_ids(operation))]
    parameters += [_option(each, several=len(found) > 1) for each in taken]
    if operation.list is not None:
        parameters += [
            click.Option(["--limit"], type=click.IntRange(0), default=LIMIT, show_default=True, help="How many rows."),
            click.Option(["--all", "whole"], is_flag=True, help="All rows, however many there are."),
        ]
    dry = click.Option(
        ["--dry-run"], is_flag=True, help="Print the request as a curl command, without credentials, and send nothing."
    )
    yes = [click.Option(["--yes"], is_flag=True, help="Do not ask.")] if names.asked(operation) else []

    def run(**given: Any) -> None:
        from .api_run import call

        call(found, given)

    made = click.Command(name, params=[*parameters, dry, *yes], callback=run, help=_help(name, operation))
    return _decorated(made)


def _decorated(command: click.Command) -> click.Command:
    """A command with the options that all have; decorators give them to a function, which gives them here."""
    command.params += _options_of(identity_options(output_options(lambda: None)))
    return command


def _options_of(decorated: Callable[..., Any]) -> list[click.Parameter]:
    """The options that decorators gave to a function."""
    return list(reversed(getattr(decorated, "__click_params__", ())))


def _option(each: Option, *, several: bool) -> click.Option:
    words = each.words[:1].upper() + each.words[1:]
    notes = [
        *(["required"] if each.required and not several else []),
        *(["may be repeated"] if each.many else []),
        *([f"one of {', '.join(each.choices)}"] if each.choices else []),
    ]
    text = f"{words.rstrip('.')}." + (f"  [{'; '.join(notes)}]" if notes else "")

    def complete(ctx: click.Context, param: click.Parameter, begun: str) -> list[str]:
        known = each.choices or (("true", "false") if each.kind == "bool" else ())
        return [choice for choice in known if choice.startswith(begun)]

    kind = partial(click.Option, multiple=True) if each.many else Once
    return kind(
        [each.flag, each.name],
        metavar=_metavar(each),
        help=text.replace("`", ""),
        shell_complete=complete,
    )


def _metavar(each: Option) -> str:
    if each.kind in ("int", "float", "decimal", "seconds", "millis", "minutes"):
        return "NUMBER"
    kinds = {"bool": "true|false", "date": "DAY", "day": "DAY", "datetime": "TIME", "pairs": "NAME=VALUE"}
    if each.kind in kinds:
        return kinds[each.kind]
    if each.kind.startswith("json") or each.kind in ("object", "any") or each.kind.startswith("map["):
        return "JSON"
    return "VALUE"


def _ids(operation: Any) -> str:
    from . import api_names as names

    own = names.account_id(operation)
    ids = [param.name.upper() for param in operation.params if param.place == "path" and param.wire != own]
    return " ".join(f"[{each}]" for each in ids)


def _help(name: str, operation: Any) -> str:
    lines = [f"{operation.method} {operation.path}", "", f"In Python: client.{name}(…)"]
    if operation.note:
        lines += ["", operation.note]
    if operation.docs:
        lines += ["", operation.docs]
    return "\n".join(lines)


def _raw(method: str) -> click.Command:
    """A request to any path."""

    def run(**given: Any) -> None:
        from .api_run import request

        request(method, **given)

    made = click.Command(
        method,
        params=[
            click.Argument(["path"], metavar="PATH"),
            click.Option(["--query", "-q"], multiple=True, metavar="NAME=VALUE", help="A parameter of the query."),
            click.Option(["--data", "-d"], multiple=True, metavar="NAME=VALUE", help="A field of the form."),
            click.Option(["--json", "body"], metavar="JSON", help="The body as JSON; - reads the standard input."),
            click.Option(["--dry-run"], is_flag=True, help="Print it as a curl command, and send nothing."),
        ],
        callback=run,
        help=f"Send a {method} to a path of the API, or to a whole address at Twilio, and print the reply.",
    )
    made.params += _options_of(identity_options(lambda: None))
    return made
