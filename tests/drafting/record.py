"""Records the cassettes anew: from aimock, or with a key from a real provider. `make record`."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

AIMOCK = "@copilotkit/aimock@1.43.0"
FIXTURES = Path(__file__).parents[2] / "cassettes" / "aimock.json"
PATIENCE = 120
"""Seconds until aimock answers; npx may have to fetch it first."""


def main() -> int:
    if os.environ.get("OPENAI_API_KEY"):
        print("Recording from", os.environ.get("OPENAI_BASE_URL") or "OpenAI", "with your key.")
        return record(os.environ)
    if not shutil.which("npx"):
        print("Without OPENAI_API_KEY, aimock is recorded, and that needs Node.js.")
        return 1
    print(f"Recording from {AIMOCK}, as OPENAI_API_KEY is not set.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ("-p", str(port), "-f", str(FIXTURES), "--strict", "--log-level", "warn")
    server = subprocess.Popen(
        ["npx", "--yes", "--package", AIMOCK, "llmock", *options], start_new_session=True
    )
    try:
        wait_for(port, server)
        url = f"http://127.0.0.1:{port}/v1"
        return record(os.environ | {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "none"})
    finally:
        # The whole group: npx does not take its server with it.
        os.killpg(server.pid, 15)
        server.wait()


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{AIMOCK} did not start.")


def record(environ: Mapping[str, str]) -> int:
    """Run the tests that are recorded; the status of pytest."""
    command = [sys.executable, "-m", "pytest", "-q", "-m", "vcr", "--record-mode=rewrite"]
    return subprocess.run([*command, "tests/drafting"], env=environ).returncode


if __name__ == "__main__":
    sys.exit(main())
