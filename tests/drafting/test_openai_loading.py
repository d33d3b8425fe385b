"""The SDK is loaded beside other work: gently while nobody waits, at once when somebody does."""

from __future__ import annotations

import subprocess
import sys


def run(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


COUNTING = """
import sys
from drafter.drafting.openai_model import loading
rests = []
loading._in_a_hurry.wait = lambda seconds: rests.append(seconds)
"""


def test_every_module_of_the_sdk_is_followed_by_a_rest() -> None:
    code = """
before = set(sys.modules)
with loading.gently():
    import openai
new = set(sys.modules) - before
print(len(rests) > 0.5 * len(new) > 100)
"""
    assert run(COUNTING + code) == ["True"]


def test_other_threads_import_without_rests() -> None:
    code = """
from threading import Thread
def other():
    import colorsys
with loading.gently():
    thread = Thread(target=other)
    thread.start()
    thread.join()
print("colorsys" in sys.modules, rests)
"""
    assert run(COUNTING + code) == ["True []"]


def test_nothing_is_left_behind_that_would_slow_later_imports() -> None:
    code = """
finders = list(sys.meta_path)
with loading.gently():
    import colorsys
print(sys.meta_path == finders, len(rests))
"""
    assert run(COUNTING + code) == ["True 1"]


def test_whoever_waits_for_an_answer_waits_for_no_rest() -> None:
    code = """
from drafter.drafting.openai_model import loading
loading.REST = 60.0
loading.hurry()
with loading.gently():
    import colorsys
print("done")
"""
    assert run(code) == ["done"]
