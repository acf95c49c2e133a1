"""Campaigns on Celery: a task that sends a share of a campaign, and comes again until nothing is left.

An application of Celery and the place of a ledger enter, a task leaves. Called by users alone. A task has the name of a
campaign, never a recipient: what is sent to whom is in the ledger, so a task that is delivered twice, or was lost with
the broker, sends nothing twice and loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .._sync.client import Client
from .ledger import LedgerError, SpecChangedError
from .places import is_postgres, open_ledger
from .workers import find, work

if TYPE_CHECKING:
    from celery import Celery

AT_MOST = 2000
SECONDS = 60.0
_LONGEST_WAIT = 600.0  # a task that waits longer may be delivered to several workers
_TRIES = 60


def campaign_task(
    app: Celery,
    ledger: str,
    client: Callable[[], Client] = Client,
    *,
    name: str = "trunkline.bulk.send",
    at_most: int = AT_MOST,
    seconds: float = SECONDS,
    task: Mapping[str, Any] | None = None,
    **options: Any,
) -> Any:
    """Adds a task to an application of Celery that sends a campaign.

        send_campaign = campaign_task(app, "postgresql://…")
        send_campaign.delay("spring")

    Each call of `delay` has one more worker send, until nothing is left. https://docs.celeryq.dev/en/stable/userguide/tasks.html

    Args:
        app: the application.
        ledger: a Postgres, `postgresql://user@host/database`; a file is for one process.
        client: makes the client in the worker; from the environment unless said.
        name: of the task.
        at_most: rows that a task sends before it makes way for others.
        seconds: after which it does so too; a worker that is to end waits so long at most, and a request's deadline.
        task: further options of the task, such as `{"queue": "sms"}`.
        options: of `workers.work`: `segments_per_second`, `in_flight`, `stop_at`, `hours`, `zone`, `status_callback`,
            `deadline`, `lease`.

    Returns:
        The task, with `delay(campaign)` and `apply_async`.

    Raises:
        ValueError: the ledger is no Postgres.
    """
    if not is_postgres(ledger):
        raise ValueError("ledger must be a URL such as postgresql://user@host/database: workers share it")

    def send(self: Any, campaign: str, at_most: int = at_most) -> dict[str, int]:
        try:
            with client() as made:
                worked = work(made, ledger, campaign, at_most=at_most, seconds=seconds, **options)
        except SpecChangedError:
            raise
        except LedgerError as error:
            raise self.retry(exc=error, countdown=30) from error
        if worked.again is not None:
            self.apply_async((campaign, at_most), countdown=min(worked.again, _LONGEST_WAIT))
        return {str(state): number for state, number in worked.progress.rows.items()}

    settings = {"acks_late": True, "reject_on_worker_lost": True, "ignore_result": True, "max_retries": _TRIES}
    settings["shared"] = False  # another application's task of this name has another ledger
    return app.task(name=name, bind=True, **{**settings, **(task or {})})(send)


def resume(task: Any, ledger: str, campaign: str, *, workers: int = 1) -> None:
    """Lets a campaign go on that was paused, or whose tasks are lost.

    Args:
        task: what `campaign_task` gave.
        ledger: as there.
        campaign: its name.
        workers: how many are to send at the same time.

    Raises:
        ValueError: there is no such campaign.
        LedgerError: the ledger cannot be used.
    """
    if isinstance(workers, bool) or workers < 1:
        raise ValueError(f"workers must be a whole number of 1 or more, not {workers!r}")
    opened = open_ledger(ledger)
    try:
        opened.pause(find(opened, campaign).id, None)
    finally:
        opened.close()
    # A connection of its own: older ones take for granted that the broker still knows their queues.
    with task.app.connection_for_write() as connection:
        for _ in range(workers):
            task.apply_async((campaign,), connection=connection)
