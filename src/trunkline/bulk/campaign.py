"""A campaign as users hold it: rows in, messages out, each key once.

Rows as dictionaries enter, what was sent to whom leaves. Called by users and by the commands. `sending` is the loop
that sends, `reconciling` asks the API what became of rows, a `Ledger` keeps them. With a sync `Client` the same object
is a `with` block that runs an event loop of its own.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import secrets
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._core.call.deadline import Clock
from .._core.redaction.secret import safe_repr
from ..types.address import Address
from . import template
from .held import Held
from .hours import Hours
from .ledger import Ledger
from .limits import Limits, checked_limits
from .matching import LAG
from .posting import Content, Poster
from .progress import Progress, measure
from .rate import default_rate
from .recipients import Recipient, Refused, read_row
from .reconciling import Reconciled, Refreshed, reconcile, refresh
from .records import Added, NewRow
from .sending import Sending
from .states import check_lease

if TYPE_CHECKING:
    from .._async.client import AsyncClient
    from .._sync.client import Client
    from .checking import Report

T = TypeVar("T")
DEADLINE = 25.0
LEASE = 120.0
_CHUNK = 1000
_PAGE = 5000


@safe_repr
class Campaign(Held):
    """A text for many recipients, each of whom it is sent to once.

        async with trunkline.bulk.Campaign(client, "spring.db", from_="MG…", body="Hi {name}") as campaign:
            await campaign.add(rows)
            await campaign.run()

    With a sync `Client` it is `with`, and nothing is awaited. https://www.twilio.com/docs/messaging/api/message-resource

    Args:
        client: what sends; its retries are not used.
        ledger: the file that keeps the rows, or a ledger.
        name: of the campaign; a ledger may have several.
        from_: a number, a short code, a name, a channel address, or the SID of a Messaging Service (`MG…`).
        body: the text; `{name}` is the value of the row.
        content_sid: a Content template instead of a text.
        content_variables: its variables, with `{name}` in them.
        media_url: addresses of files.
        status_callback: where Twilio tells what becomes of each message; it gets what `bulk.callbacks` reads.
        key: the value that tells rows apart; None: the recipient's address.
        to: the value that has the address.
        region: the country of numbers without a country code, two letters; needs phonenumbers.
        amend: take another text than the ledger has, for what is still pending; it uses no other variables.
        deadline: seconds that a request may take.
        lease: seconds for which a worker has its rows, at least twice the deadline.
        options: further arguments of `messages.create`, by the names of the API, such as `{"ValidityPeriod": 600}`.
        wall: seconds since 1970, for tests.

    Raises:
        TypeError, ValueError: an argument is wrong.
    """

    def __init__(
        self,
        client: AsyncClient | Client,
        ledger: str | os.PathLike[str] | Ledger,
        *,
        from_: str,
        name: str = "campaign",
        body: str | None = None,
        content_sid: str | None = None,
        content_variables: Mapping[str, str] | None = None,
        media_url: str | Sequence[str] = (),
        status_callback: str | None = None,
        key: str | None = None,
        to: str = "to",
        region: str | None = None,
        amend: bool = False,
        deadline: float = DEADLINE,
        lease: float = LEASE,
        options: Mapping[str, Any] | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        if not from_ or not isinstance(from_, str):
            raise ValueError("from_ must be a number, a name or the SID of a Messaging Service")
        if body is None and content_sid is None and not media_url:
            raise ValueError("one of body, content_sid and media_url must be given")
        if body is not None and content_sid is not None:
            raise ValueError("body and content_sid contradict each other: a Content template has a text of its own")
        if client.account_sid is None:
            raise ValueError("client must have an account_sid: it is in the address of messages")
        check_lease(lease, deadline)
        variables = content_variables or {}
        self.content = Content(
            from_,
            None if body is None else template.parse(body),
            content_sid,
            {each: template.parse(text, f"content_variables[{each!r}]") for each, text in variables.items()},
            (media_url,) if isinstance(media_url, str) else tuple(media_url),
            status_callback,
            dict(options or {}),
        )
        said: dict[str, Any] = {
            "body": body,
            "content_variables": dict(variables),
            "content_sid": content_sid,
            "from": from_,
        }
        said |= {"media_url": list(self.content.media_url), "options": dict(options or {})}
        super().__init__(client, ledger, name, json.dumps(said, sort_keys=True, default=str), amend, wall)
        self._calls = self._client.with_options(max_retries=0, timeout=deadline, deadline=deadline)
        self._key, self._to, self._region = key, to, region
        self._deadline, self._lease = float(deadline), float(lease)
        self._sending: Sending | None = None

    def _check_amended(self, spec: str) -> None:
        """Rows have the variables that their text had when they were added, and no others.

        Raises:
            ValueError: the new text uses others.
        """
        old = json.loads(spec)
        texts = [*old["content_variables"].values(), *([] if old["body"] is None else [old["body"]])]
        had = {name for text in texts for name in template.parse(text).names}
        if more := sorted(self.content.names - had):
            raise ValueError(
                f"amend must not use other variables than before, which rows do not have: {', '.join(more)}"
            )

    # rows

    def add(self, rows: Iterable[Mapping[str, Any] | Recipient | Refused]) -> Any:
        """Adds rows: dictionaries with `to`, or what `recipients.read_csv` gives. A key is added once, however often.

        A row that cannot be sent is kept as `invalid` with the reason; one whose recipient opted out as `skipped`.

        Returns:
            `Added`: how many were new, and how many were known.
        """
        return self._do(self._add(rows))

    async def _add(self, rows: Iterable[Mapping[str, Any] | Recipient | Refused]) -> Added:
        out = await self._call(self.ledger.suppressed, self.content.sender)
        names = self.content.names
        new = known = 0
        chunk: list[NewRow] = []
        for number, row in enumerate(rows, 1):
            chunk.append(self._new(row, number, names, out))
            if len(chunk) >= _CHUNK:
                added = await self._call(self.ledger.add, self.id, chunk)
                new, known, chunk = new + added.new, known + added.known, []
        if chunk:
            added = await self._call(self.ledger.add, self.id, chunk)
            new, known = new + added.new, known + added.known
        return Added(new, known)

    def _new(
        self, row: Mapping[str, Any] | Recipient | Refused, number: int, names: frozenset[str], out: frozenset[str]
    ) -> NewRow:
        if isinstance(row, Mapping):
            row = read_row(row, number, to=self._to, key=self._key, region=self._region)
        if isinstance(row, Refused):
            return NewRow(f"line {row.line}", "", state="invalid", note=row.reason)
        to = str(row.to)
        try:
            many = self.content.segments(row.variables)
            for text in self.content.content_variables.values():
                text.render(row.variables)
        except (ValueError, TypeError) as error:
            return NewRow(row.key, to, state="invalid", note=str(error))
        kept = {name: row.variables[name] for name in names}
        if to in out:
            return NewRow(row.key, to, kept, many, "skipped", "opted out")
        return NewRow(row.key, to, kept, many)

    def check(self) -> Any:
        """What is still pending: segments, price, encoding, what is invalid. Sends nothing.

        Returns:
            `checking.Report`.
        """
        return self._do(self._check())

    async def _check(self) -> Report:
        from .._async.pricing import prices_to
        from .checking import Checker

        content = self.content
        checker = Checker(
            content.body, sender=content.sender, variables=content.content_variables, media=bool(content.media_url)
        )
        async for row in self._rows(("pending", "invalid", "skipped")):
            if row.state == "pending":
                checker.add(Recipient(row.key, Address(row.to), {**row.vars, "to": row.to}, row.id))
            elif row.state == "invalid":
                checker.add(Refused(row.id, row.note or ""))
        prices = {country: await prices_to(self._client, country) for country in sorted(checker.countries)}
        return checker.report(prices, default_rate(content.sender))

    # sending

    def run(
        self,
        *,
        segments_per_second: float | None = None,
        in_flight: int = 1000,
        stop_at: float | str | None = None,
        hours: str | Hours | None = None,
        zone: Any = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Any:
        """Sends what is pending, within the rate of the sender and the limits of the account; it resumes too.

        Args:
            segments_per_second: of the sender; None: those of its kind; for a service only the account's limit.
            in_flight: requests at a time at most; no more than the client's `max_connections`.
            stop_at: the share of the latest messages that may fail, such as `5%`, before the campaign is paused.
            hours: when recipients may be written to, such as `9-20`, in their own time zone; needs phonenumbers.
            zone: the time zone of all recipients instead.
            on_progress: called about once a second; less often where there are millions of rows.

        Returns:
            `Progress`; its `stopped` says why not everything was sent.

        Raises:
            TypeError, ValueError: an argument is wrong.
            MissingExtraError: `hours` without `zone` needs phonenumbers, whole.
            LedgerBusyError: another process sends from this ledger.
            LedgerError: what was sent cannot be kept, as on a full disk; nothing is sent after that.
        """
        limits = checked_limits(
            self.content.sender,
            self._lease,
            self._deadline,
            getattr(self._client._core.transport, "_max_connections", None),
            rate=segments_per_second,
            in_flight=in_flight,
            stop_at=stop_at,
            hours=hours,
            zone=zone,
        )
        return self._do(self._run(limits, on_progress))

    async def _run(self, limits: Limits, on_progress: Callable[[Progress], object] | None) -> Progress:
        run = await self._call(self.ledger.begin_run, self.id, platform.node())
        secret = await self._call(self.ledger.secret)
        sending = self._sending = Sending(
            self.ledger,
            self._call,
            Poster(self._calls, self.content, self.id, secret),
            campaign=self.id,
            run=run,
            sender=self.content.sender,
            limits=limits,
            tokens=lambda: secrets.randbits(62),
            wall=self._wall,
        )
        telling = None if on_progress is None else asyncio.ensure_future(self._tell(on_progress))
        try:
            await sending.run()
        finally:
            if telling is not None:
                telling.cancel()
            await asyncio.shield(self._call(self.ledger.end_run, run))
        found = await self._status()
        if on_progress is not None:
            on_progress(found)
        return found

    async def _tell(self, on_progress: Callable[[Progress], object]) -> None:
        while True:
            begun = Clock.monotonic()
            on_progress(await self._status())
            # It counts all rows, on the thread that also claims them.
            await asyncio.sleep(max(1.0, 20.0 * (Clock.monotonic() - begun)))

    def status(self) -> Any:
        """How far it is, also where another process sends.

        Returns:
            `Progress`.
        """
        return self._do(self._status())

    async def _status(self) -> Progress:
        counts = await self._call(self.ledger.counts, self.id)
        rows = await self._call(self.ledger.campaigns)
        paused = next(each.paused for each in rows if each.id == self.id)
        run = self._sending
        if run is None:
            return measure(self.name, counts, paused=paused)
        return measure(
            self.name,
            counts,
            paused=paused,
            stopped=run.stopped,
            in_flight=run.in_flight.under_way,
            limit=int(run.in_flight.limit),
            refused=run.in_flight.refusals,
            done=run.done,
            seconds=run.seconds,
        )

    def pause(self, reason: str = "asked to") -> Any:
        """Has nothing more be sent, in any process, until `resume`. What Twilio has queued is sent all the same."""
        return self._do(self._await(self.ledger.pause, self.id, reason))

    def resume(self) -> Any:
        """Lets `run` send again."""
        return self._do(self._await(self.ledger.pause, self.id, None))

    def cancel(self) -> Any:
        """Has what is pending never be sent; returns how many rows."""
        return self._do(self._await(self.ledger.cancel, self.id))

    def resend_absent(self) -> Any:
        """Makes rows pending again that reconcile found nothing of; returns how many. The risk of doubles is yours."""
        return self._do(self._await(self.ledger.resend_absent, self.id))

    def purge(self) -> Any:
        """Empties the personal data of rows that are decided, which stay known; returns how many."""
        return self._do(self._await(self.ledger.purge, self.id))

    # what became of it

    def results(self, to: str | os.PathLike[str]) -> Any:
        """Writes a row for each recipient to a file: `.csv`, `.jsonl` or `.parquet`; returns how many."""
        from .results import write_results

        return self._do(self._await(write_results, self.ledger, self.id, to))

    def reconcile(self, *, sole_sender: bool = False, lag: float = LAG) -> Any:
        """Asks the API what became of rows whose outcome is unknown; what it does not tell stays unknown.

        Two passes an hour apart that find nothing make a row `absent`.

        Args:
            sole_sender: nothing else sends from this sender, so that a Content template's messages can be told apart.
            lag: seconds after which messages are listed.

        Returns:
            `reconciling.Reconciled`.

        Raises:
            TrunklineError: as any call.
        """
        return self._do(self._reconcile(sole_sender, lag))

    async def _reconcile(self, sole_sender: bool, lag: float) -> Reconciled:
        options = self.content.options
        other = options.get("ContentRetention") == "discard" or options.get("ShortenUrls")
        return await reconcile(
            self._client,
            self.ledger,
            self._call,
            self.id,
            sender=self.content.sender,
            template=None if other else self.content.body,
            now=self._wall,
            lease=self._lease,
            deadline=self._deadline,
            lag=lag,
            sole_sender=sole_sender,
            obfuscated=options.get("AddressRetention") == "obfuscate",
        )

    def refresh(self) -> Any:
        """Fills in final statuses, codes and prices, a thousand messages a request.

        Returns:
            `reconciling.Refreshed`.

        Raises:
            TrunklineError: as any call; what was read before is kept.
        """
        return self._do(self._refresh())

    async def _refresh(self) -> Refreshed:
        return await refresh(self._client, self.ledger, self._call, self.id, sender=self.content.sender)
