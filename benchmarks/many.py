# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A country: `zorgplicht check` over a folder of large policies, with its progress bar.

Figures and no bar: nothing else does the same work.
"""

from __future__ import annotations

import json
import os
import pty
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from time import perf_counter, sleep

from attrs import evolve, field, frozen

from benchmarks.knowledge import long_policy
from benchmarks.report import Table, duration, number
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.codec import unstructure

DAY = "2026-11-01"
STEP = 0.1
"""Seconds between two looks at the memory."""

HEAD = ("processes", "time", "per policy", "memory, first half", "memory, second half")
NOTE = (
    "{policies} JSON files of {services} services, checked in full by the command line and"
    " written as one JSON document; the progress bar was drawn on a pseudo-terminal. Memory is"
    " the most that all its processes together held, in MiB."
)


@frozen(kw_only=True)
class Run:
    """
    One run of the command.

    Args:
        seconds: How long it took.
        output: What it wrote.
        bar: What it drew on its terminal.
        memory: MiB of all its processes, looked at regularly.
    """

    seconds: float
    output: str
    bar: str
    memory: tuple[float, ...] = field(repr=False)

    @property
    def halves(self) -> tuple[float, float]:
        """
        The most memory in the first and in the second half of the run.
        """
        middle = max(1, len(self.memory) // 2)
        return max(self.memory[:middle], default=0), max(self.memory[middle:], default=0)


def check(scale: Scale) -> None:
    """
    One process and two write the same, for every policy, and the bar reaches the end.
    """
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), evolve(scale, policies=min(scale.policies, 6), policy_services=3))
        one, two = _run(folder, 1), _run(folder, 2)
        agree("check", two.output, one.output)
        found = json.loads(one.output)
        agree("policies", len(found["assessments"]), len(list(Path(folder).iterdir())))
        agree("unusable", found["unusable"], [])
        count = len(found["assessments"])
        agree("bar", re.findall(r"[0-9]+/[0-9]+", two.bar)[-1:], [f"{count}/{count}"])


def run(scale: Scale) -> Outcome:
    """
    A table: one process, and as many as there are processors.
    """
    check(scale)
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), scale)
        body = tuple(_rows(folder, scale))
    title = f"Checking {scale.policies} policies of {scale.policy_services} services"
    note = NOTE.format(policies=scale.policies, services=scale.policy_services)
    return Outcome(tables=(Table(benchmark="many", title=title, head=HEAD, body=body, note=note),))


def _rows(folder: str, scale: Scale) -> Iterator[tuple[str, ...]]:
    for jobs in sorted({1, os.cpu_count() or 1}):
        done = _run(folder, jobs)
        first, second = done.halves
        yield (
            str(jobs),
            duration(done.seconds),
            duration(done.seconds / scale.policies),
            number(first),
            number(second),
        )


def _write(folder: Path, scale: Scale) -> None:
    """
    Policies of authorities with other names, and each with one service more or less.
    """
    for index in range(scale.policies):
        count = scale.policy_services + index % 3 - 1
        policy = long_policy(count, name=f"Gemeente {index:03}")
        text = json.dumps(unstructure(policy), ensure_ascii=False, indent=1)
        (folder / f"{index:03}.json").write_text(text, "utf-8")


def _run(folder: str, jobs: int) -> Run:
    master, slave = pty.openpty()
    words = ["check", folder, "--format", "json", "--on", DAY, "--jobs", str(jobs)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        started = perf_counter()
        process = Popen(  # noqa: S603 - our own command line
            [sys.executable, "-m", "zorgplicht", *words],
            stdout=output,
            stderr=slave,
            env=os.environ | {"TERM": "xterm"},
        )
        os.close(slave)
        drawn: list[bytes] = []
        reader = threading.Thread(target=_read, args=(master, drawn))
        reader.start()
        memory: list[float] = []
        while process.poll() is None:
            memory.append(_memory(process.pid))
            sleep(STEP)
        seconds = perf_counter() - started
        reader.join()
        output.seek(0)
        return Run(
            seconds=seconds,
            output=output.read(),
            bar=b"".join(drawn).decode("utf-8", "replace"),
            memory=tuple(memory),
        )


def _read(master: int, drawn: list[bytes]) -> None:
    try:
        while piece := os.read(master, 4096):
            drawn.append(piece)
    except OSError:  # Linux says so when the other side has closed
        pass
    finally:
        os.close(master)


def _memory(pid: int) -> float:
    """
    MiB in use by a process and its children; 0 where the system does not tell.
    """
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        pages = sum(
            int(Path(f"/proc/{one}/statm").read_text("ascii").split()[1])
            for one in (str(pid), *children)
        )
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


BENCHMARK = Benchmark("many", check, run)
