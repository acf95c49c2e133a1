"""The first use of a type by several threads at once, by a handler that interrupts it, and by a fork meanwhile.

msgspec shows others what it has of a Struct while it is being made; who decodes by that crashes the process.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator

from tests.packaging.source import modules, tree
from tests.robustness.test_processes import run

BEGIN = """
from importlib import import_module
from trunkline._core.model import kinds
from trunkline._core.model.decode import Decoder, ListingDecoder
ROW = b'{"sid": "X", "date_created": null}'
PAGE = b'{"rows": [%s, %s], "page": 0}' % (ROW, ROW)
LARGE = b'{"rows": [%s], "page": 0}' % b",".join([ROW] * 40_000)
def one(type): assert Decoder(type).decode(ROW).value.sid == "X"
def some(type): assert [row.sid for row in ListingDecoder("rows", type).decode(PAGE).items] == ["X", "X"]
def lots(type): assert len(ListingDecoder("rows", type).decode(LARGE).items) == 40_000
def at_once(works):
    failures = []
    together = threading.Barrier(len(works))
    def run(work):
        try:
            together.wait()
            work()
        except BaseException as error: failures.append(error)
    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    assert not failures, failures
"""


def tried(script: str) -> None:
    run(BEGIN + textwrap.dedent(script), "http://127.0.0.1:9")


def test_threads_that_are_the_first() -> None:
    """With types of the API, of the facts and of the emulator's own API."""
    tried(
        """
        sys.setswitchinterval(1e-6)
        modules = [import_module(f"trunkline.models.{name}") for name in ("api_v2010", "conversations_v1", "studio_v2")]
        named = [getattr(module, name) for module in modules for name in dir(module)]
        types = [type for type in named if hasattr(type, "_hidden") and "sid" in type.__struct_fields__]
        assert len(types) > 60, len(types)
        for type in types: at_once([lambda: one(type), lambda: some(type)] * 2)

        from trunkline import facts
        at_once([lambda: import_module("trunkline.facts.error_codes").error_codes()] * 4)
        for load in (facts.words, facts.addresses, lambda: facts.load("api_v2010")): at_once([load] * 4)

        from trunkline.emulator.control.reading import read
        from trunkline.emulator.control.routes import routes
        from trunkline.emulator.exchange import Incoming
        import json, urllib.parse
        def reads(route):
            body = json.dumps(route.example).encode() if route.body else b""
            query = urllib.parse.urlencode(route.example) if route.query else ""
            read(route, Incoming(route.method, route.path, query, {"content-type": "application/json"}, body))
        for route in routes(ACCOUNT, "+15017122661"): at_once([lambda: reads(route)] * 4)
        """
    )


def test_a_handler_that_interrupts_it() -> None:
    """As one of a signal, which may come between any two steps: what it decodes is whole, and so is what follows."""
    tried(
        """
        from trunkline.models.api_v2010 import Call, Message, Recording
        seen = 0
        def interrupt(frame, event, argument):
            global seen
            if kinds._making.locked():
                seen += 1
                if seen % every == 1: work(type)
        for work, type, every in ((one, Message, 7), (some, Call, 7), (lots, Recording, 400)):
            seen = 0
            sys.setprofile(interrupt)
            work(type)
            sys.setprofile(None)
            assert seen > 20, type
            after = Decoder(type)
            after.decode(ROW)
            assert after._fast is not None
            for each in (one, some): each(type)
        """
    )


def test_a_fork_meanwhile() -> None:
    """While a thread makes a type ready, the main one forks: the child has the whole of it."""
    tried(
        """
        from trunkline.models.api_v2010 import Message
        begun = threading.Event()
        def slowly(frame, event, argument):
            if kinds._making.locked() and event == "call":
                if not begun.is_set():
                    begun.set()
                    time.sleep(0.3)
        def first():
            sys.setprofile(slowly)
            one(Message)
        thread = threading.Thread(target=first)
        thread.start()
        assert begun.wait(60)
        reap([fork(lambda: (one(Message), some(Message))) for _ in range(3)])
        thread.join()
        some(Message)
        """
    )


# the rule

# Who makes decoders of types, or converts to them, while others may → why that may be.
EXCEPTIONS = {
    "_core.model.decode.decode": "a Struct of its own, of raw values",
    "_core.model.kinds.decoder_of": "the one for types that threads share",
    "_core.model.lenient.convert": "scalars",
    "_core.model.scalars._read_seconds": "scalars",
    "_core.model.unknown.looker": "a Struct of its own",
    "emulator.control.bodies.prepare": "called while modules are imported",
    "emulator.control.reading._body": "made while `bodies` and the like are imported",
    "emulator.control.reading.read": "made while `bodies` is imported",
    "emulator.page.pages.numbers._wanted": "made while `bodies` is imported",
    "emulator.page.parts.fault_forms.read": "made while `fault_bodies` is imported",
    "logs.web.oidc_attempts.opened": "scalars",
}
TYPE_AT = {"msgspec.convert": 1, "msgspec.json.Decoder": 0, "msgspec.json.decode": 1}


def makers(node: ast.AST, function: str | None = None) -> Iterator[str]:
    """The functions that make decoders of types, or convert to them."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function
        if (
            function is not None
            and isinstance(child, ast.Call)
            and (at := TYPE_AT.get(ast.unparse(child.func))) is not None
        ):
            types = [*child.args[at : at + 1], *(each.value for each in child.keywords if each.arg == "type")]
            if types and not ast.unparse(types[0]).startswith("dict[str, tuple["):
                yield function
        yield from makers(child, inner)


def test_no_other_function_makes_decoders() -> None:
    """What is made while a module is imported is made by one thread: the others wait for it."""
    found = {
        f"{module.removeprefix('trunkline.')}.{function}"
        for module, file in modules().items()
        for function in makers(tree(file))
    }
    assert found == set(EXCEPTIONS)


def test_what_the_emulator_reads_is_made_while_it_is_imported() -> None:
    """Each file with structs that are read has msgspec look at them."""
    looked = ("prepare(__name__)", "msgspec.json.Decoder(NewFault)")
    reading, preparing = set(), set()
    for module, file in modules().items():
        if module.startswith("trunkline.emulator.control."):
            lines = [ast.unparse(node) for node in tree(file).body]
            reading |= {module} if any("(Given" in line.partition("\n")[0] for line in lines) else set()
            preparing |= {module} if any(line in looked for line in lines) else set()
    assert len(reading) == 5
    assert preparing == reading
