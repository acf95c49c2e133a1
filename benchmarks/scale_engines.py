"""What reads by Spark and dlt cost: `python -m benchmarks.scale_engines --rows 200000`; CPU time a row and a partition.

The server of `scale_export` answers with ready pages, one a day; here a request may span many. CPU time of Spark is
that of its JVM and all Python workers, so that it must be measured from outside: on Linux alone. The same days are read
in few partitions and in many; what more of them cost is what one costs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

from benchmarks.scale_export import ACCOUNT, FIRST, Server

TICKS = os.sysconf("SC_CLK_TCK")


class Spans(Server):
    """Answers lists of messages of several days, a page a day."""

    def body(self, target: str) -> bytes:
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        if "DateSent>" not in query:  # the walk for rows without the date, which is not what is measured
            return b'{"messages": [], "next_page_uri": null}'
        start, end = (date.fromisoformat(query[name]) for name in ("DateSent>", "DateSent<"))
        first, number = (start - FIRST).days, int(query.get("Page", "0"))
        left = min((end - FIRST).days, self.days) - first
        if number >= left:
            return b'{"messages": [], "next_page_uri": null}'
        filters = f"DateSent>={start}&DateSent<={end}&PageSize=1000&Page={number + 1}"
        following = f'"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?{filters}"'
        text = f"{start + timedelta(days=number):%a, %d %b %Y}"
        said = self.template.replace(b"@DAY@", text.encode()).replace(b"@PAGE@@@@", f"{first + number:09x}".encode())
        return said.replace(b'"@NEXT@"', following.encode() if number + 1 < left else b"null")


def serve(pipe: Any, days: int, latency: float) -> None:
    """Serves until the pipe is closed."""

    async def run() -> None:
        server = await asyncio.start_server(Spans(days, 1, latency).answer, "127.0.0.1", 0)
        pipe.send(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


def cpu_of_session() -> float:
    """The CPU seconds of all processes of this session, those that have ended and were waited for too."""
    spent, session = 0, os.getsid(0)
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it has ended meanwhile
                continue
            if int(fields[3]) == session:
                spent += sum(map(int, fields[11:15]))
    return spent / TICKS


def spark(pipe: Any, url: str, days: int) -> None:
    """Reads the days in few partitions, then in many."""
    os.setsid()
    os.environ.update(TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN="token", TWILIO_BASE_URL=url)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    from trunkline.export.spark import Twilio

    begun = time.perf_counter()
    builder: Any = SparkSession.builder
    session = (
        builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    session.dataSource.register(Twilio)

    def frame_of(partitions: int, days: int) -> Any:
        frame = session.read.format("twilio").option("resource", "messages").option("since", FIRST.isoformat())
        frame = frame.option("until", (FIRST + timedelta(days=days)).isoformat()).option("undatedDays", "0")
        return frame.option("daysPerPartition", str(days // partitions)).load()

    def read(partitions: int, days: int = days) -> dict[str, float]:
        before, start = cpu_of_session(), time.perf_counter()
        frame_of(partitions, days).write.format("noop").mode("overwrite").save()
        return {"cpu": cpu_of_session() - before, "seconds": time.perf_counter() - start}

    read(2, 2)
    first = time.perf_counter() - begun
    for _ in range(2):  # until the JVM has compiled what it needs
        read(20)
    rows = frame_of(20, days).count()
    few, many = [read(20) for _ in range(3)], [read(days) for _ in range(3)]
    few_cpu, many_cpu = (min(each["cpu"] for each in runs) for runs in (few, many))
    partition = (many_cpu - few_cpu) / (days - 20)
    pipe.send(
        {
            "what": "spark",
            "rows": rows,
            "first_row_seconds": round(first, 1),
            "cpu_seconds": {"20 partitions": round(few_cpu, 2), f"{days} partitions": round(many_cpu, 2)},
            "cpu_seconds_a_partition": round(partition, 3),
            "us_a_row": round((few_cpu - 20 * partition) / rows * 1e6, 1),
        }
    )
    session.stop()


def dlt(pipe: Any, url: str, days: int) -> None:
    """Loads the days into DuckDB."""
    import dlt as engine

    from trunkline import Client
    from trunkline.export.dlt import source

    with TemporaryDirectory() as folder, Client(ACCOUNT, "token", base_url=url) as client:
        into = engine.destinations.duckdb(f"{folder}/lake.duckdb")
        pipeline = engine.pipeline("bench", destination=into, dataset_name="twilio", pipelines_dir=folder)
        spent = [time.process_time()]
        pipeline.extract(source(["messages"], client=client, since=FIRST))
        for step in (pipeline.normalize, pipeline.load):
            spent.append(time.process_time())
            step()
        spent.append(time.process_time())
        with pipeline.sql_client() as found:
            [(rows,)] = found.execute_sql("SELECT count(*) FROM messages") or [(0,)]
    steps = zip(("extract", "normalize", "load"), spent, spent[1:], strict=False)
    figures = {f"{name}_us_a_row": round((after - before) / rows * 1e6, 1) for name, before, after in steps}
    pipe.send({"what": "dlt", "rows": rows, **figures})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000, help="1,000 a day")
    parser.add_argument("--latency", type=float, default=0.05, help="of each reply, in seconds")
    given = parser.parse_args()
    days = given.rows // 1000
    if days <= 20:
        parser.error("--rows must be more than 20,000: partitions are compared")
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    server = spawn.Process(target=serve, args=(theirs, days, given.latency), daemon=True)
    server.start()
    url = ours.recv()
    for what in (spark, dlt):
        here, there = spawn.Pipe()
        process = spawn.Process(target=what, args=(there, url, days))
        process.start()
        print(json.dumps(here.recv()), flush=True)
        process.join()
    server.terminate()


if __name__ == "__main__":
    main()
