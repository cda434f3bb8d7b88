# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROWS = 200_000


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def on_spark(tmp_path_factory):
    """What Spark made of the caseload, and what planning it gives."""
    for package in ("narwhals", "pyspark", "pyarrow"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java, which Spark needs")
    import pyarrow as pa
    from pyarrow import parquet

    caseload, folder = load("caseload"), tmp_path_factory.mktemp("spark")
    made = caseload.columns(ROWS)
    parquet.write_table(pa.table(made), folder / "in.parquet")
    done = subprocess.run(
        [
            sys.executable,
            str(HERE / "on_spark.py"),
            str(folder / "in.parquet"),
            str(folder / "out"),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert done.returncode == 0, done.stderr
    return json.loads((folder / "out").read_text("utf-8")), caseload.expected(made)


def test_two_hundred_thousand_rows_are_as_planned(on_spark):
    """Every row has the route that planning its situation gives, and none is lost or doubled."""
    told, want = on_spark

    assert sorted(map(tuple, told["rows"])) == want
    assert told["cases"] == ROWS
    assert told["situations"] == len({row[1:8] for row in want if None not in row[1:8]}) + 2


def test_the_large_side_is_not_shuffled(on_spark):
    """The few answers go to the rows, by an equality join."""
    plan = on_spark[0]["plan"]

    assert "BroadcastHashJoin" in plan
    assert "SortMergeJoin" not in plan


def test_lists_and_texts_are_read(on_spark):
    """Unknown words are told, and what is nothing is unknown."""
    told = on_spark[0]

    flags = ["manual-assessment", "unknown-barrier", "unknown-barrier", ""]
    near = [["low-litracy", "low-literacy"]]
    assert told["flags"] == {"list": flags, "text": flags}
    assert told["errors"] == {"list": near, "text": near}
