"""What has been heard of one answer, event by event."""

from __future__ import annotations

from drafter.drafting.model import Listener
from drafter.drafting.openai_model.faltering import FalteredError, broken_off, unusable
from drafter.drafting.openai_model.patience import Patience
from drafter.drafting.openai_model.plain import Plain, line
from drafter.drafting.openai_model.thoughts import Thoughts

_CUT_SHORT = {"length", "max_tokens"}
_FILTERED = {"content_filter", "safety"}
_TOOLS = {"tool_calls", "function_call", "tool_use"}


class Hearing:
    """One answer as it comes; compatible servers deviate, so every shape is looked at first."""

    def __init__(self, listener: Listener, patience: Patience, host: str) -> None:
        self._listener = listener
        self._patience = patience
        self._host = host
        self._pieces: list[str] = []
        self._plain = Plain()
        self._thoughts = Thoughts()
        self._length = 0
        self._refusal = ""
        self._tools = False
        self.events = 0
        self.model = ""
        self.finish = ""
        """Why the model stopped; empty while it has not."""
        self.tokens: tuple[int | None, int | None] = (None, None)

    @property
    def text(self) -> str:
        """What may be shown of the answer so far."""
        return "".join(self._pieces)

    def take(self, event: object) -> None:
        """One event of the stream; a `FalteredError` if it makes the answer useless."""
        self.events += 1
        if not isinstance(event, dict):
            raise broken_off(f"{self._host} sent something that is no part of an answer.")
        if isinstance(model := event.get("model"), str) and model:
            self.model = line(model, 80)
        if isinstance(usage := event.get("usage"), dict):
            self.tokens = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
        choices = event.get("choices")
        if isinstance(choices, list) and choices and isinstance(choices[0], dict):
            self._choice(choices[0])

    def _choice(self, choice: dict[str, object]) -> None:
        delta = choice.get("delta")
        if isinstance(delta, dict):
            if isinstance(content := delta.get("content"), str):
                self._hear(self._thoughts.feed(content))
            if isinstance(refusal := delta.get("refusal"), str):
                self._refusal = (self._refusal + refusal)[:1000]
            self._tools = self._tools or bool(delta.get("tool_calls") or delta.get("function_call"))
        if isinstance(finish := choice.get("finish_reason"), str) and finish:
            self.finish = finish
            self._hear(self._thoughts.end())

    def _hear(self, content: str) -> None:
        if self._thoughts.void:
            self._pieces, self._plain = [], Plain()
            self._listener.again()
        self._length += len(content)
        if self._length > self._patience.characters:
            raise unusable(
                f"The answer of {self._host} does not end: it has more than "
                f"{self._patience.characters:,} characters.",
                "Another model may keep to the length that is asked for.",
            )
        if shown := self._plain.feed(content):
            self._pieces.append(shown)
            self._listener.chunk(shown)

    def judge(self) -> None:
        """Nothing, if the answer has come to its end and is a text; else a `FalteredError`."""
        if fault := self._fault():
            raise fault

    def _fault(self) -> FalteredError | None:
        if self._refusal.strip():
            return unusable(
                f"The model declined to answer: {line(self._refusal)}",
                "Another model, or another wording of your notes, may help.",
            )
        if self._tools or self.finish in _TOOLS:
            return unusable(
                "The model asked for a tool instead of answering.",
                "Another model may answer in plain text.",
            )
        if self.finish in _CUT_SHORT:
            return unusable(
                f"The answer was cut off where {self._host} sets its limit of length.",
                "Raise that limit (of the answer, or of the context) on the server, or take "
                "another model.",
            )
        if self.finish in _FILTERED:
            return unusable(
                f"The content filter of {self._host} stopped the answer.",
                "Another model, or another wording of your notes, may help.",
            )
        if not self.finish or self.finish == "error":
            return broken_off(f"The answer of {self._host} broke off before its end.")
        if not self.text.strip():
            return unusable("The model answered with nothing.", "Try again, or another model.")
        return None


def _count(usage: dict[str, object], key: str) -> int | None:
    count = usage.get(key)
    return count if isinstance(count, int) and not isinstance(count, bool) else None
