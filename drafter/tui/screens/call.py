"""The call screen: what to say, whatever turn it takes, the time, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from drafter.desk import calls
from drafter.errors import DrafterError
from drafter.message.draft import Branch
from drafter.tui import call_words as words
from drafter.tui.cut import one_line
from drafter.tui.screens.calling import CallingScreen
from drafter.tui.stopwatch import Stopwatch

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.writing import Drafted
    from drafter.interview.model import Interview, Kind
    from drafter.tui.screens.outcome import Ending

_TICK = 0.25


class CallScreen(CallingScreen):
    """One call, from before it to how it ended."""

    CSS_PATH = "call.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "clock", "Clock", id="call.clock", tooltip="Start or stop the clock"),
        *(
            Binding(
                str(key),
                f"turn({key - 1})",
                "Turns" if key == 1 else name,
                show=key == 1,
                key_display=f"1-{len(words.TURNS)}" if key == 1 else None,
                id=f"call.turn{key}",
                tooltip=f"If they say: {name.lower()}",
            )
            for key, name in enumerate(words.TURNS.values(), start=1)
        ),
        Binding("v", "voicemail", "Voicemail", id="call.voicemail", tooltip="Nobody answers"),
        Binding("p", "points", "Points", id="call.points", tooltip="What to have at hand"),
        Binding("n", "notes", "Notes", id="call.notes", tooltip="Write down what they say"),
        Binding("o", "outcome", "Outcome", id="call.outcome", tooltip="Note how it ended"),
        Binding("w", "write", "Write", id="call.write", tooltip="Write the email"),
        Binding("escape,0", "leave", "Back", id="call.back", tooltip="Back; the notes are kept"),
    ]

    def __init__(self, desk: Desk, today: date | datetime | None, which: int) -> None:
        super().__init__(desk, today, which)
        self._watch = Stopwatch()
        self._turn: Branch | None = None
        self._beep: Stopwatch | None = None
        """Runs while a voicemail is spoken; at nothing before the beep."""
        self._to_write: Kind | None = None
        """The email that the call led to."""
        self._noted_end = False

    def on_mount(self) -> None:
        self.set_interval(_TICK, self._tick)
        self._tick()

    def on_resize(self) -> None:
        self._show_turns()

    # What is shown.

    def refuse(self, found: Drafted) -> None:
        if self._interview is not None:
            self._note_what_to_write(self._interview)
        super().refuse(found)

    def show_script(self) -> None:
        super().show_script()
        self._turn = self._beep = None
        self._show_turns()

    def _show_turns(self) -> None:
        wide = self.has_class("-wide")
        self.turns.update(words.turns(self._turn, 1 if wide else 4))

    def _tick(self) -> None:
        if not self._watch.running and self._beep is None and self.clock.content:
            return
        self.clock.update(words.time_told(self._watch.seconds, running=self._watch.running))
        self._show_voicemail()

    def _show_voicemail(self) -> None:
        if self._pack is None or self._beep is None:
            return
        left = self._pack.voicemail.seconds - self._beep.seconds if self._beep.running else None
        self.script.show_voicemail(self._pack, words.voicemail_told(self._pack, left))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "leave":
            return True
        if action == "write":
            return self._to_write is not None
        return self._pack is not None and not self.has_class("-refused")

    def action_clock(self) -> None:
        self._watch.toggle()
        self.clock.update(words.time_told(self._watch.seconds, running=self._watch.running))

    def action_turn(self, place: int) -> None:
        if self._pack is None:
            return
        turn = list(words.TURNS)[place]
        if turn is self._turn:
            self.show_script()
            return
        self._turn, self._beep = turn, None
        self.script.show_turn(self._pack, turn)
        self._show_turns()

    def action_voicemail(self) -> None:
        if self._pack is None:
            return
        self._turn = None
        if self._beep is None:
            self._beep = Stopwatch()
        else:
            self._beep.restart()
        self._show_turns()
        self._show_voicemail()

    def action_points(self) -> None:
        if self._pack is not None:
            self._turn = self._beep = None
            self.script.show_points(self._pack)
            self._show_turns()

    def action_notes(self) -> None:
        self.notes.focus()

    # How it ended.

    def action_outcome(self) -> None:
        if self._pack is None:
            return
        from drafter.tui.screens.outcome import OutcomeScreen

        self._keep()
        self.app.push_screen(OutcomeScreen(self._pack.to.name, self._day), self._ended)

    def _ended(self, ending: Ending | None) -> None:
        pack = self._pack
        if ending is None or pack is None:
            return
        if self._watch.running:
            self._watch.toggle()
            self.clock.update(words.time_told(self._watch.seconds, running=False))
        kept, name = self._desk.interviews, pack.to.name
        try:
            interview = calls.note_call(
                kept, self._which, ending.outcome, pack.kind, name, self._day, *ending[1:]
            )
        except DrafterError as error:
            self._tell(f"{error.title} {error.hint}".strip(), bad=True)
            return
        self._noted_end = True
        told = self._note_what_to_write(interview)
        self.advice.update(one_line(told))
        after = "w writes it." if self._to_write else "Escape goes back."
        self._turn = self._beep = None
        self.script.show_news(f"{told}\n\n{after}")
        self._show_turns()
        self.script.focus()
        self.refresh_bindings()

    def _note_what_to_write(self, interview: Interview) -> str:
        """Offer the email that is due; the advice in one line."""
        from drafter.decision.advice import Action
        from drafter.desk.advice_words import in_one_line

        decision, self._to_write = self._desk.decide(interview, self._today), None
        if decision.action is Action.EMAIL and decision.step is not None:
            self._to_write = decision.step.kind
        return in_one_line(interview, decision)

    def action_write(self) -> None:
        if self._to_write is None:
            return
        from drafter.tui.screens.draft import DraftScreen

        screen = DraftScreen(self._desk, self._today, self._which, self._to_write.value)
        self.app.switch_screen(screen)

    def action_leave(self) -> None:
        if self.focused is self.notes:
            self._keep()
            self.script.focus()
        elif self.script.has_class("-turn") and not self._noted_end:
            self.show_script()
        else:
            self._keep()
            self.dismiss(None)
