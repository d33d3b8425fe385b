"""The email on the screen, worded by a language model: seen coming, stopped, taken or refused."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from textual.widgets import Input, TextArea
from textual.worker import Worker, WorkerState

from drafter.desk.manuscript import manuscript_of
from drafter.desk.wishes import Wish
from drafter.errors import DrafterError, StoppedError, StoreError
from drafter.interview.model import Channel
from drafter.message.draft import EmailDraft, Origin
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.writing import WritingScreen

if TYPE_CHECKING:
    from textual.timer import Timer

    from drafter.desk.desk import Drafts
    from drafter.desk.manuscript import Manuscript
    from drafter.desk.modelled import Shown
    from drafter.drafting.model import LanguageModel
    from drafter.tui.screens.ask_model import Wanted

_FRAME = 1 / 20
"""Seconds between two looks at what has come."""


class Hearing:
    """What is heard of a model in a thread, until the screen takes it."""

    def __init__(self) -> None:
        self._stop = Event()
        self._pieces: list[str | None] = []
        self.told = ""
        """Why it takes longer."""

    @property
    def cancelled(self) -> bool:
        """Whether the user has had enough."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop as soon as can be."""
        self._stop.set()

    def chunk(self, text: str) -> None:
        """A piece of the answer came."""
        self._pieces.append(text)
        self.told = ""

    def waiting(self, seconds: float, why: str) -> None:
        """A new attempt follows."""
        when = f"again in {seconds:.0f} s" if seconds >= 1 else "asking once more"
        self.told = f"{one_line(why)} {when}"

    def again(self) -> None:
        """A new attempt begins: what came before is void."""
        self._pieces.append(None)

    def take(self) -> list[str | None]:
        """What has come since the last time; None: it begins anew."""
        pieces, self._pieces = self._pieces, []
        return pieces


class ModellingScreen(WritingScreen):
    """A page that a model may word, if one is set up."""

    _model: LanguageModel | None = None
    _generation: Worker[Drafts | DrafterError] | None = None
    _showing: Worker[tuple[Shown, ...] | DrafterError] | None = None
    _hearing: Hearing | None = None
    _looking: Timer | None = None
    _before: Manuscript | None = None
    """The words that were there when the model was asked."""
    _wanted: Wanted | None = None

    def on_mount(self) -> None:
        try:
            self._model = self._desk.modelled.model()
        except DrafterError as error:
            self._tell(f"{error.title} `drafter doctor` says more.", bad=True)
        self.refresh_bindings()

    @property
    def generating(self) -> bool:
        """Whether a model is at work on the page."""
        return self._generation is not None

    @property
    def can_ask(self) -> bool:
        """Whether there is a model, and a page to give it."""
        return self._model is not None and not self.has_class("-refused")

    def action_ask_model(self) -> None:
        if self._model is None or self.generating or self._pages.at_hand is None:
            return
        from drafter.tui.screens.ask_model import AskModelScreen

        self._keeper.now()
        self.app.push_screen(AskModelScreen(self._model.name, self._model.host), self._ask_for)

    def _ask_for(self, wanted: Wanted | None) -> None:
        page, interview = self._pages.at_hand, self._interview
        if wanted is None or page is None or interview is None:
            return
        self._wanted = wanted
        if not wanted.show:
            self._generate()
            return
        base = page.text if wanted.change else ""
        wish = self._wish_for(page)

        def show() -> tuple[Shown, ...] | DrafterError:
            try:
                return self._desk.modelled.shown(
                    interview, self._today, wish, base=base, change=wanted.change
                )
            except DrafterError as error:
                return error

        self._showing = self.run_worker(
            show, thread=True, exclusive=True, group="prompt", exit_on_error=False
        )

    def _wish_for(self, page: Manuscript) -> Wish:
        to = (page.to.name,) if page.to.name else ()
        return Wish(page.kind, Channel.EMAIL, to, self._wish.tone)

    def _generate(self) -> None:
        page, wanted, model = self._pages.at_hand, self._wanted, self._model
        if page is None or wanted is None or model is None or self._interview is None:
            return
        self._keeper.now()
        self._before, self._hearing = page, Hearing()
        self.sheet.close()
        self.sheet.body.mark(())
        self._put_quietly("")
        self._looking = self.set_interval(_FRAME, self._look_at_it)
        work = partial(self._work, page, wanted, model, self._hearing)
        self._generation = self.run_worker(
            work, thread=True, exclusive=True, group="generation", exit_on_error=False
        )
        self._say_state(self._at_work())
        self.refresh_bindings()

    def _work(
        self, page: Manuscript, wanted: Wanted, model: LanguageModel, hearing: Hearing
    ) -> Drafts | DrafterError:
        """In a thread: ask, and keep what passes with who wrote it and what it took."""
        assert self._interview is not None
        desk, wish = self._desk, self._wish_for(page)
        what = (self._interview, self._today, wish)
        try:
            if wanted.change:
                made = desk.modelled.refine(*what, page.text, wanted.change, model, hearing)
            else:
                earlier = self._pages.earlier
                made = desk.modelled.draft(*what, model, hearing, earlier=earlier)
        except DrafterError as error:
            return error
        if made.drafts[0].origin is Origin.MODEL and not hearing.cancelled:
            kept = desk.interviews.apart()
            try:
                kept.keep_drafts(self._which, made)
            except StoreError:
                # Then it is kept like any other change, once it stands on the page.
                pass
            finally:
                kept.close()
        return made

    def _look_at_it(self) -> None:
        """Show what has come since the last look."""
        hearing, body = self._hearing, self.sheet.body
        if hearing is None or self._gone:
            return
        for piece in hearing.take():
            if piece is None:
                self._put_quietly("")
            else:
                with body.prevent(TextArea.Changed, TextArea.SelectionChanged):
                    body.insert(piece, body.document.end)
        body.scroll_end(animate=False)
        self._say_state(hearing.told or self._at_work())

    def _at_work(self) -> str:
        name = one_line(self._model.name) if self._model else ""
        return f"asking {name} ... {key_of(self, 'draft.back')} stops it"

    def _put_quietly(self, text: str) -> None:
        """Show words that are nobody's yet."""
        with self.sheet.body.prevent(TextArea.Changed, TextArea.SelectionChanged):
            self.sheet.body.load_text(text)

    def stop_asking(self) -> None:
        """Let the model be; the words that were there come back."""
        if self._hearing is not None:
            self._hearing.cancel()
            self._hearing.told = "stopping ..."

    def on_unmount(self) -> None:
        if self._hearing is not None:
            self._hearing.cancel()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        over = event.state in (WorkerState.SUCCESS, WorkerState.CANCELLED)
        if not over or self._gone:
            return
        if event.worker is self._showing:
            self._show_prompt(self._showing.result)
        elif event.worker is self._generation:
            self._end(self._generation.result)

    def _show_prompt(self, found: tuple[Shown, ...] | DrafterError | None) -> None:
        self._showing = None
        if found is None or isinstance(found, DrafterError):
            self._tell_fault_of(found)
            return
        from drafter.tui.screens.prompt_view import PromptScreen

        turns = [turn for one in found for turn in one.turns]
        host = self._model.host if self._model else ""
        self.app.push_screen(PromptScreen(host, turns), self._send_or_ask)

    def _send_or_ask(self, send: bool | None) -> None:
        if send:
            self._generate()
        else:
            self.action_ask_model()

    def _end(self, made: Drafts | DrafterError | None) -> None:
        """The words that were there come back first, so that undo leads to them."""
        self._generation = self._hearing = None
        if self._looking is not None:
            self._looking.stop()
        before, self._before = self._before, None
        if before is None:
            return
        self._put_quietly(before.body)
        with self.sheet.subject.prevent(Input.Changed):
            self.sheet.subject.value = before.subject
        self.sheet.close(closed=False)
        self.sheet.body.focus()
        self.refresh_bindings()
        if made is None or isinstance(made, StoppedError):
            self._tell("Stopped. Your words are as they were.")
        elif isinstance(made, DrafterError):
            self._tell_fault_of(made)
        else:
            self._take(made)
        self._touch()
        self._say_state()

    def _tell_fault_of(self, error: DrafterError | None) -> None:
        if error is not None:
            self._tell(f"{error.title} {error.hint}".strip(), bad=True)

    def _take(self, made: Drafts) -> None:
        (draft,) = made.drafts
        if draft.origin is not Origin.MODEL or not isinstance(draft, EmailDraft):
            told = made.notices[-1] if made.notices else "The model's words were not used."
            self._tell(f"{told} Your words are as they were.", bad=True)
            return
        self._put(manuscript_of(draft))
        self._tell("The model's words pass the check. Undo brings yours back.")
