"""What is written of a call: the logger `trunkline`, and the trace that `DEBUG_HTTP_TRAFFIC` asks for.

Enters: requests, replies, exceptions. Leaves: log records (method, path, status, milliseconds, request id; never a
query, a body or a phone number; the same as fields of the record, with the path as a template) and, in the trace, whole
messages without secrets. Called by the send loop, for fields that it cannot read by `model`, and for requests that it
refuses by `webhooks`.

Levels: DEBUG an answered request; INFO one that failed, and the wait before it is tried again, and a webhook that is
refused; WARNING, from `trunkline.decode`, a reply that does not fit the facts; ERROR an exception of a hook of the
user, which nobody else gets to see: on stderr where logging is not set up.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TextIO

from ..redaction.secret import MaskedBytes

if TYPE_CHECKING:
    from logging import Logger as Logger

    from ...errors import TrunklineError
    from ..call.request import Request
    from ..http.body import RawResponse
    from ..model.lenient import Misfit
    from ..redaction.echoes import Mask

_DEBUG, _INFO, _WARNING, _ERROR = 10, 20, 30, 40
_MOST = 16_384

_logger: Logger | None = None

# What traces the calls of all clients, by name: each an `Observer` of `observing`, which is loaded by who traces.
observers: dict[str, Any] = {}


def named_logger() -> Logger:
    """The logger, for who sets its level."""
    import logging

    return logging.getLogger("trunkline")


def enabled_logger(level: int) -> Logger | None:
    """The logger, if a record of a level may be wanted. Where nothing has loaded `logging`, nobody listens."""
    global _logger
    if _logger is None and "logging" in sys.modules:
        import logging

        logger = logging.getLogger("trunkline")
        logger.addHandler(logging.NullHandler())
        _logger = logger
    return _logger if _logger is not None and _logger.isEnabledFor(level) else None


def reply_received(request: Request, raw: RawResponse, seconds: float, attempt: int) -> None:
    """A reply came that is a success."""
    if logger := enabled_logger(_DEBUG):
        from ..redaction import redact

        mask = _mask(request)
        logger.debug(
            "%s %s → %d in %d ms%s%s",
            request.method,
            redact.path(mask(request.path_for_logs)),
            raw.status,
            seconds * 1000,
            f" {mask(request_id)}" if (request_id := raw.headers.get("Twilio-Request-Id")) else "",
            f" (attempt {attempt})" if attempt > 1 else "",
            extra=_fields(
                request, attempt, status=raw.status, request_id=request_id and mask(request_id), duration=seconds
            ),
        )


def attempt_failed(
    request: Request, error: TrunklineError, seconds: float, attempt: int, retry_in: float | None
) -> None:
    """An attempt failed; it will be tried again after `retry_in` seconds, or the call ends."""
    if logger := enabled_logger(_INFO):
        from ..redaction import redact

        logger.info(
            "%s %s → %s in %d ms%s (attempt %d, %s)",
            request.method,
            redact.path(_mask(request)(request.path_for_logs)),
            error.status or type(error).__name__,
            seconds * 1000,
            f" {error.request_id}" if error.request_id else "",
            attempt,
            f"outcome {error.outcome}" if retry_in is None else f"trying again in {retry_in:.2f} s",
            extra=_fields(
                request,
                attempt,
                status=error.status,
                request_id=error.request_id,
                duration=seconds,
                error=type(error).__name__,
                code=error.code,
                outcome=error.outcome,
                retry_in=retry_in,
            ),
        )


def _fields(request: Request, attempt: int, **more: object) -> dict[str, object]:
    """What a record says, as attributes of the record: for formatters that write JSON."""
    path = request.path_template
    if path is None:
        from ..redaction import redact

        path = redact.path(_mask(request)(request.path_for_logs))
    operation = None if request.op is None else request.op.id
    return {"method": request.method, "path": path, "operation": operation, "attempt": attempt, **more}


def hook_failed(request: Request, hook: object, exc: Exception, attempt: int) -> None:
    """A hook of the user raised after a reply; the call goes on."""
    import logging

    from ..redaction import redact

    logger = enabled_logger(_ERROR)
    if logger is None:
        return
    mask = _mask(request)
    # The same exception to whoever reads it, but for what its text may repeat.
    kind = type(exc)
    shown: type[Exception] = type(kind.__name__, (Exception,), {"__module__": kind.__module__})
    try:
        text = redact.text(redact.remove_values(mask(str(exc)), request.personal_values()))
    except Exception:
        text = "…"
    record = logger.makeRecord(
        *(logger.name, _ERROR, __file__, 0),
        "%s %s: the hook on_response=%s raised %s (attempt %d); the call goes on",
        (
            request.method,
            redact.path(mask(request.path_for_logs)),
            getattr(hook, "__qualname__", type(hook).__qualname__),
            kind.__name__,
            attempt,
        ),
        (kind, shown(text), exc.__traceback__),
        "hook_failed",
        _fields(request, attempt, error=kind.__name__),
    )
    logger.handle(record)
    if logging.lastResort is not None and not _has_handler(logger):
        logging.lastResort.handle(record)


def observer_failed(observer: object, exc: Exception) -> None:
    """What traces calls raised; the call goes on. Its text is not shown: nobody knows what it repeats."""
    if logger := enabled_logger(_ERROR):
        logger.error("the observer %s raised %s; the call goes on", type(observer).__name__, type(exc).__name__)


def _has_handler(logger: Logger) -> bool:
    """Whether a handler writes the records of a logger somewhere."""
    from logging import NullHandler

    at: Logger | None = logger
    while at is not None:
        if any(not isinstance(handler, NullHandler) for handler in at.handlers):
            return True
        at = at.parent if at.propagate else None
    return False


def misfits(found: Iterable[Misfit]) -> None:
    """Fields of a reply could not be read as what the facts say; each is told once."""
    logger = enabled_logger(_WARNING)
    if logger is None:
        return
    for each in found:
        if each not in _logged_misfits:
            _logged_misfits.add(each)
            logger.getChild("decode").warning("a reply for %s does not fit the facts at %s: expected %s", *each)


# As many as there are fields in the facts, at most.
_logged_misfits: set[Misfit] = set()


def _mask(request: Request) -> Mask:
    """What masks the client's own secrets in what is shown of a call."""
    from ..redaction import echoes

    return echoes.Mask(echoes.sent_secrets(*request.sent_with) if request.sent_with else ())


class Trace:
    """The trace of `DEBUG_HTTP_TRAFFIC`: requests and replies, failures included, without secrets.

    Args:
        mode: `"true"` leaves out personal data too (phone numbers keep their last four digits); `"full"` shows it.
        stream: where to write; stderr if None.
    """

    __slots__ = ("_personal", "_redact", "_stream")

    def __init__(self, mode: str, stream: TextIO | None = None) -> None:
        from ..redaction import redact

        self._redact = redact
        self._personal = mode == "full"
        self._stream = stream

    def request(self, request: Request, url: str, headers: Mapping[str, str], attempt: int) -> None:
        """What is about to be sent."""
        method, body = request.method, request.body
        address, mark, query = url.partition("?")
        if not self._personal:
            address = address.replace(request.path, request.path_for_logs, 1)
            origin, slashes, rest = address.partition("://")
            host, slash, path = rest.partition("/")
            address = f"{origin}{slashes}{host}{self._redact.path(slash + path)}"
        line = f"{method} {address}{mark}{self._redact.form(query, personal=self._personal)}"
        self._write(request, f"→ {line} (attempt {attempt})", headers, body)

    def reply(self, request: Request, raw: RawResponse, seconds: float) -> None:
        """What came back."""
        secret = isinstance(request.body, MaskedBytes)
        given = request.personal_values() if secret or not self._personal else ()
        self._write(request, f"← {raw.status} in {seconds * 1000:.0f} ms", raw.headers, raw.body, given)

    def ended(self, request: Request, raw: RawResponse | None, error: BaseException | None, seconds: float) -> None:
        """What came back, or that nothing did."""
        if raw is not None:
            self.reply(request, raw, seconds)
        elif error is not None:
            self.failure(request, error, seconds)

    def failure(self, request: Request, error: BaseException, seconds: float) -> None:
        """Nothing came back."""
        text = self._redact.text(str(error))
        self._write(request, f"← {type(error).__name__}: {text} after {seconds * 1000:.0f} ms", {}, None)

    def _write(
        self, request: Request, first: str, headers: Mapping[str, str], body: bytes | None, given: Iterable[str] = ()
    ) -> None:
        mask = _mask(request)
        shown = self._redact.headers({mask(name): mask(value) for name, value in headers.items()})
        lines = [mask(first), *(f"  {name}: {value}" for name, value in shown.items())]
        if body:
            kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
            lines.append("  " + self._redact.remove_values(self._body(body, kind, mask), given))
        print(mask("\n".join(lines)), file=self._stream or sys.stderr, flush=True)

    def _body(self, body: bytes, kind: str, mask: Mask) -> str:
        # A secret that the end cuts in two is masked before it is cut.
        text = mask(body[: _MOST + mask.longest].decode("utf-8", "replace"))[:_MOST]
        more = f" … {len(body) - _MOST} bytes more" if len(body) > _MOST else ""
        if "urlencoded" in kind:
            return self._redact.form(text, personal=self._personal) + more
        if "json" in kind or text.lstrip()[:1] in ("{", "["):
            return self._redact.json(text, personal=self._personal) + more
        return f"{len(body)} bytes of {kind or 'an unknown type'}"
