"""The call screen: what to say, whatever turn it takes, the time, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from drafter.desk import calls
from drafter.desk.taking_back import Done, do, take_back
from drafter.errors import DrafterError
from drafter.message.draft import Branch
from drafter.tui import call_words as words
from drafter.tui.apart import apart
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.noted import Noted, TakenBack
from drafter.tui.screens.scripting import ScriptingScreen
from drafter.tui.stopwatch import Stopwatch
from drafter.tui.widgets.turns import Turns

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.writing import Drafted
    from drafter.interview.model import Interview, Kind
    from drafter.tui.screens.outcome import Ending

_TICK = 0.25


class CallScreen(ScriptingScreen):
    """One call, from before it to how it ended."""

    CSS_PATH = "call.tcss"
    HELP = (
        "What to say on the phone, whatever turn it takes. Notes are kept; how the call ended "
        "is noted at the end."
    )
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
        Binding(
            "n",
            "notes",
            "Notes",
            show=False,
            id="call.notes",
            tooltip="Write down what they say",
        ),
        Binding("o", "outcome", "Outcome", id="call.outcome", tooltip="Note how it ended"),
        Binding("ctrl+g", "ask_model", "Model", id="call.model", tooltip="Ask a language model"),
        Binding("u", "undo", "Undo", id="call.undo", tooltip="Take back what was noted"),
        Binding(
            "b",
            "bring_back",
            "Before",
            show=False,
            id="call.before",
            tooltip="The script before the words of the model",
        ),
        Binding("w", "write", "Write", id="call.write", tooltip="Write the email"),
        Binding(
            "h",
            "history",
            "History",
            show=False,
            id="call.history",
            tooltip="What happened, and the notes of calls before",
        ),
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
        self._done: Done | None = None
        """How the call ended, once that is noted."""

    def on_mount(self) -> None:
        self.set_interval(_TICK, self._tick)
        self._tick()

    @property
    def over(self) -> bool:
        return self._done is not None

    # What is shown.

    def refuse(self, found: Drafted) -> None:
        if self._interview is not None:
            self._note_what_to_write(self._interview)
        super().refuse(found)

    def show_script(self) -> None:
        super().show_script()
        self._turn = self._beep = None
        self.turns.show(None)

    def _tick(self) -> None:
        if not self._watch.running and self._beep is None and self.clock.content:
            return
        self._show_time()
        if self._pack is not None and self._beep is not None:
            running = self._beep.running
            left = self._pack.voicemail.seconds - self._beep.seconds if running else None
            self.script.show_voicemail(self._pack, left)

    def _show_time(self) -> None:
        seconds, running = self._watch.seconds, self._watch.running
        told = words.time_told(seconds, running=running)
        if str(self.clock.content) != told:
            self.clock.update(told)
            self.digits.update(words.clock(seconds))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("leave", "history"):
            return True
        if action == "write":
            return self._to_write is not None
        if action == "undo":
            return self._done is not None
        if action == "ask_model" and not self.can_ask:
            return False
        if action == "ask_model" and self.generating:
            return None
        if self._done is not None:
            # The call is over.
            return False
        return self._pack is not None and not self.has_class("-refused")

    def action_clock(self) -> None:
        self._watch.toggle()
        self._show_time()

    @on(Turns.Chosen)
    def _click(self, event: Turns.Chosen) -> None:
        self.action_turn(event.place)

    def action_turn(self, place: int) -> None:
        if self._pack is None:
            return
        turn = list(words.TURNS)[place]
        if turn is self._turn:
            self.show_script()
            return
        self._turn, self._beep = turn, None
        self.script.show_turn(self._pack, turn)
        self.turns.show(turn)

    def action_voicemail(self) -> None:
        if self._pack is None:
            return
        self._turn = None
        if self._beep is None:
            self._beep = Stopwatch()
        else:
            self._beep.restart()
        self.turns.show(None)
        self._tick()

    def action_points(self) -> None:
        if self._pack is not None:
            self._turn = self._beep = None
            self.script.show_points(self._pack)
            self.turns.show(None)

    def action_notes(self) -> None:
        self.notes.focus()

    def action_history(self) -> None:
        from drafter.tui.screens.history import HistoryScreen

        try:
            screen = HistoryScreen(self._desk, self._today, self._which)
        except DrafterError as error:
            self._tell(f"{error.title} {error.hint}".strip(), bad=True)
            return
        self.app.push_screen(screen)

    # How it ended.

    def action_outcome(self) -> None:
        if self._pack is None:
            return
        from drafter.tui.screens.outcome import OutcomeScreen

        self._keeper.now()
        self.app.push_screen(OutcomeScreen(self._pack.to.name, self._day), self._ended)

    def _ended(self, ending: Ending | None) -> None:
        pack, which, day = self._pack, self._which, self._day
        if ending is None or pack is None:
            return
        self.stop_asking()
        if self._watch.running:
            self._watch.toggle()
            self._show_time()
        unkept = self._unkept()

        def note(kept: Interviews) -> Done:
            if unkept is not None:
                unkept.save(kept)
            return do(
                kept,
                which,
                lambda: calls.note_call(
                    kept, which, ending.outcome, pack.kind, pack.to.name, day, *ending[1:]
                ),
            )

        apart(self, self._desk, note, self._show_end, self._tell_fault)

    def _show_end(self, done: Done) -> None:
        self._done, self._kept = done, self._noted
        self.post_message(Noted(done))
        # What is noted by now belongs to that call, what comes later would not.
        self.notes.disabled = True
        self.take_over(done.interview)
        told = self._note_what_to_write(done.interview)
        self.advice.update(one_line(told))
        write = f"{key_of(self, 'call.write')} writes it, " if self._to_write else ""
        undo, back = key_of(self, "call.undo"), key_of(self, "call.back")
        self._turn = self._beep = None
        self.script.show_news(f"{told}\n\n{write}{undo} takes it back, {back} leaves.")
        self.turns.show(None)
        self.script.focus()
        self.refresh_bindings()

    def action_undo(self) -> None:
        """Take back how it ended: the call is not noted, its notes are open again."""
        done = self._done
        if done is not None:
            apart(
                self,
                self._desk,
                lambda kept: take_back(kept, done),
                self._show_undone,
                self._tell_fault,
            )

    def _show_undone(self, interview: Interview) -> None:
        self._done, self.notes.disabled = None, False
        self.post_message(TakenBack())
        self.take_over(interview)
        self.advice.update(one_line(self._note_what_to_write(interview)))
        self._tell("Undone: the call is not noted.")
        self.show_script()
        self.refresh_bindings()

    def _tell_fault(self, error: DrafterError) -> None:
        self._tell(f"{error.title} {error.hint}".strip(), bad=True)

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
        if self.generating:
            self.stop_asking()
        elif self.focused is self.notes:
            self._keeper.now()
            self.script.focus()
        elif self.script.has_class("-turn") and self._done is None:
            self.show_script()
        else:
            self.dismiss(None)
