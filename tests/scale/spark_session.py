"""A Spark of one machine for tests and benchmarks: one JVM, whose Python workers find an emulated Twilio.

Called by `test_spark` and, as a program, by `test_spark_stream`, which kills it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def session(*, ui: bool = False) -> Any:
    """Starts Spark. Its workers have the environment of this moment."""
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    builder: Any = SparkSession.builder
    made = (
        builder.master("local[2]")
        .appName("trunkline")
        .config("spark.ui.enabled", str(ui).lower())
        .config("spark.ui.port", "0")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "1g")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    made.sparkContext.setLogLevel("ERROR")
    from trunkline.export.spark import Twilio

    made.dataSource.register(Twilio)
    return made


def stream(spark: Any, folder: Path, since: str, hang_in: int | None = None) -> None:
    """Reads all messages that are there as a stream, each batch into a file of its own.

    Args:
        hang_in: the batch in which it stops for ever after its rows were written.
    """

    def write(frame: Any, batch: int) -> None:
        rows = [row.asDict() for row in frame.collect()]
        part = folder / f"batch-{batch}.part"
        part.write_text("\n".join(json.dumps(row, default=str) for row in rows))
        part.replace(folder / f"batch-{batch}.jsonl")
        while batch == hang_in:
            time.sleep(1)

    frame = (
        spark.readStream.format("twilio")
        .option("resource", "messages")
        .option("since", since)
        .option("accounts", "all")
        .option("maxDaysPerBatch", "12")
        .load()
    )
    query = frame.writeStream.foreachBatch(write).option("checkpointLocation", str(folder / "checkpoint"))
    query.trigger(availableNow=True).start().awaitTermination()


if __name__ == "__main__":
    stream(session(), Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
