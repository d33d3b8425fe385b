"""Measures what drafter adds to the bare SDK, and writes benchmarks/model.md.

Every figure of drafter is taken in turn with one of the SDK, in a process of its own, from the same
server on this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

HERE = Path(__file__).parent
WORDS = 400
TTFT_MS, CPU, MIB = 5.0, 1.5, 85.0
TURNS: list[tuple[Any, str]] = [("system", "Write the note."), ("user", "Facts. " * 200)]


async def talk() -> None:
    """A server that answers at once, word by word, and keeps its connections."""
    head = (
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    )

    def event(text: str | None, finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
        shape = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "parrot"}
        return chunk(f"data: {json.dumps({**shape, 'choices': [choice]})}\n\n".encode())

    def chunk(data: bytes) -> bytes:
        return b"%x\r\n%s\r\n" % (len(data), data)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while asked := await request(reader):
            words = int(json.loads(asked)["model"])
            writer.write(head)
            for _ in range(words):
                writer.write(event("word "))
                await writer.drain()
                # As a model does, so that each word is read by itself.
                await asyncio.sleep(0.001)
            writer.write(event(None, "stop") + chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n")
            await writer.drain()
        writer.close()

    async def request(reader: asyncio.StreamReader) -> bytes:
        try:
            lines = (await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n")
        except asyncio.IncompleteReadError:
            return b""
        length = next(line for line in lines if line.startswith("content-length:"))
        return await reader.readexactly(int(length.partition(":")[2]))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class Answers:
    """What the SDK alone takes for an answer: milliseconds to its first word, CPU for each."""

    def __init__(self, url: str) -> None:
        import openai

        self._client = openai.OpenAI(base_url=url, api_key="none", max_retries=0)

    def answer(self, words: int) -> tuple[float, float]:
        """The two figures of one answer."""
        self._began, self._first = perf_counter(), 0.0
        cpu = process_time()
        self.ask(words)
        return 1000 * (self._first - self._began), 1e6 * (process_time() - cpu) / words

    def heard(self) -> None:
        """A word came."""
        self._first = self._first or perf_counter()

    def ask(self, words: int) -> None:
        messages: Any = [{"role": role, "content": text} for role, text in TURNS]
        text = ""
        create = self._client.chat.completions.create
        for event in create(model=str(words), messages=messages, stream=True):
            if content := event.choices[0].delta.content:
                self.heard()
                text += content


class DrafterAnswers(Answers):
    """What drafter takes for the same."""

    cancelled = False

    def __init__(self, url: str) -> None:
        from drafter.drafting.openai_model.client import preload

        self._url = url
        preload()

    def ask(self, words: int) -> None:
        from drafter.drafting.model import Turn
        from drafter.drafting.openai_model.client import OpenAIModel
        from drafter.profiles import Profile

        model = OpenAIModel(Profile("local", self._url, str(words)), {})
        turns = [Turn(role, text) for role, text in TURNS]
        model.complete(turns, self)

    def chunk(self, text: str) -> None:
        self.heard()

    def again(self) -> None: ...

    def waiting(self, seconds: float, why: str) -> None: ...


def measured(kind: type[Answers], url: str, rounds: int) -> None:
    """Print the figures of one process; its first answer only warms up."""
    answers = kind(url)
    answers.answer(10)
    firsts = [answers.answer(10)[0] for _ in range(rounds)]
    cpus = [answers.answer(WORDS)[1] for _ in range(3)]
    print(json.dumps([median(firsts), median(cpus)]))


async def app_with_model(url: str) -> None:
    """Open the app with its store, load the SDK, have an answer; print the peak memory."""
    from drafter.bootstrap import open_desk
    from drafter.tui.app import DrafterApp

    async with DrafterApp(open_desk()).run_test(size=(160, 50)) as pilot:
        await pilot.pause()
        await asyncio.to_thread(lambda: DrafterAnswers(url).answer(WORDS))
        await pilot.pause()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


@contextmanager
def talking() -> Iterator[str]:
    """The server in a process of its own; its base URL."""
    with run("talk") as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        server.terminate()


def run(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.model", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE.parent,
    )


def figures(*arguments: str) -> list[float]:
    """What a process prints."""
    out, _ = run(*arguments).communicate()
    found = json.loads(out)
    return found if isinstance(found, list) else [found]


def report(url: str, pairs: int, rounds: int) -> str:
    taken = [
        (figures("sdk", url, str(rounds)), figures("drafter", url, str(rounds)))
        for _ in range(pairs)
    ]
    sdk, own = (
        [median(pair[side][figure] for pair in taken) for figure in (0, 1)] for side in (0, 1)
    )
    later = median(ours[0] - theirs[0] for theirs, ours in taken)
    times = median(ours[1] / theirs[1] for theirs, ours in taken)
    mib = figures("app", url)[0]
    rows = (
        ("time to the first word", sdk[0], own[0], "ms", later, f"+{later:.1f} ms", TTFT_MS),
        ("CPU for each word", sdk[1], own[1], "us", times, f"{times:.2f}x", CPU),
    )
    lines = [
        "# The model's server: what drafter adds to the bare SDK",
        "",
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {pairs} pairs of processes in "
        f"turn, {rounds} answers of 10 words and 3 of {WORDS} each, from one server on this "
        "machine. The SDK keeps its client and its connection, drafter opens one for each answer. "
        "Written by `python -m benchmarks.model`.",
        "",
        "| what | SDK | drafter | added | bound | |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for label, theirs, ours, unit, found, shown, bound in rows:
        over = "" if found <= bound else "**over**"
        lines.append(
            f"| {label} | {theirs:.1f} {unit} | {ours:.1f} {unit} | {shown} | {bound:g} | {over} |"
        )
    over = "" if mib <= MIB else "**over**"
    lines.append(f"| peak memory of the app with the SDK | | {mib:.1f} MiB | | {MIB:g} | {over} |")
    return "\n".join([*lines, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=["talk", "sdk", "drafter", "app"])
    parser.add_argument("url", nargs="?", default="")
    parser.add_argument("rounds", nargs="?", type=int, default=30)
    parser.add_argument("--pairs", type=int, default=7)
    chosen = parser.parse_args()
    match chosen.part:
        case "talk":
            asyncio.run(talk())
        case "sdk":
            measured(Answers, chosen.url, chosen.rounds)
        case "drafter":
            measured(DrafterAnswers, chosen.url, chosen.rounds)
        case "app":
            asyncio.run(app_with_model(chosen.url))
        case _:
            with tempfile.TemporaryDirectory() as folder, talking() as url:
                os.environ |= {
                    f"DRAFTER_{place}_DIR": folder for place in ("CONFIG", "CACHE", "DATA")
                }
                page = report(url, chosen.pairs, chosen.rounds)
            (HERE / "model.md").write_text(page, encoding="utf-8")
            print(page)


if __name__ == "__main__":
    main()
