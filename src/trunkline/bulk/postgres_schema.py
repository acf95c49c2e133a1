"""The tables of a ledger in Postgres, made or looked at when it is opened.

A connection enters. Called by `postgres`.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from .ledger import LedgerError

if TYPE_CHECKING:
    from .postgres_link import Connection

SCHEMA = "trunkline_bulk"
VERSION = 1
# Whoever makes the tables holds this lock until they are there.
_LOCK = 0x54724C64

TABLES = f"""
CREATE SCHEMA IF NOT EXISTS {SCHEMA};
CREATE TABLE {SCHEMA}.ledger(version integer NOT NULL, secret bytea NOT NULL);
CREATE TABLE {SCHEMA}.campaign(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, spec text NOT NULL,
    created float8 NOT NULL, paused text, purged boolean NOT NULL DEFAULT false);
CREATE TABLE {SCHEMA}.run(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, campaign bigint NOT NULL, host text NOT NULL,
    begun float8 NOT NULL, heartbeat float8 NOT NULL, clock_offset float8 NOT NULL DEFAULT 0, ended float8);
CREATE INDEX run_live ON {SCHEMA}.run(heartbeat) WHERE ended IS NULL;
CREATE TABLE {SCHEMA}.message(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, campaign bigint NOT NULL, key text NOT NULL, dest text NOT NULL,
    vars text NOT NULL, segments integer NOT NULL, state text NOT NULL, claim bigint, run bigint, claimed_at float8,
    post_by float8, leased_until float8, decided_at float8, missed_at float8, sid text, status text, code bigint,
    price text, note text, tries integer NOT NULL DEFAULT 0, due float8 NOT NULL DEFAULT 0,
    clock_offset float8 NOT NULL DEFAULT 0, UNIQUE(campaign, key)
) WITH (autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX message_pending ON {SCHEMA}.message(campaign, due, id) WHERE state = 'pending';
CREATE INDEX message_open ON {SCHEMA}.message(campaign, id) WHERE state IN ('claimed', 'unknown');
CREATE INDEX message_sid ON {SCHEMA}.message(sid) WHERE sid IS NOT NULL;
CREATE TABLE {SCHEMA}.suppressed(
    sender text NOT NULL, dest text NOT NULL, code bigint NOT NULL, at float8 NOT NULL, PRIMARY KEY(sender, dest));
CREATE TABLE {SCHEMA}.allowance(sender text PRIMARY KEY, tokens float8 NOT NULL, at float8 NOT NULL);
"""


def prepare(connection: Connection, place: str, *, create: bool) -> None:
    """Makes the tables where there are none and that is wanted.

    Raises:
        LedgerError: there are none, or those of a newer version.
    """
    if not _made(connection):
        if not create:
            raise LedgerError(f"there is no ledger at {place}")
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        # Another process may have made them meanwhile.
        if not _made(connection):
            for statement in TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(
                f"INSERT INTO {SCHEMA}.ledger VALUES (%s, %s)",
                (VERSION, secrets.token_bytes(32)),
            )
    (version,) = connection.execute(f"SELECT version FROM {SCHEMA}.ledger").fetchall()[0]
    if version > VERSION:
        raise LedgerError(f"{place} was made by a newer version of Trunkline: it has the form {version}, not {VERSION}")


def _made(connection: Connection) -> bool:
    return connection.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.ledger",)).fetchall() != [(None,)]
