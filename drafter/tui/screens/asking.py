"""A screen whose words a language model may find: asked in a thread, stopped, taken or refused."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import Worker, WorkerState

from drafter.errors import DrafterError, StoppedError, StoreError
from drafter.message.draft import Draft, Origin
from drafter.tui.cut import one_line
from drafter.tui.hearing import Hearing
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.drafting import DraftingScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.timer import Timer

    from drafter.desk.modelled import Preview
    from drafter.desk.results import Drafts
    from drafter.desk.wishes import Wish
    from drafter.drafting.model import LanguageModel
    from drafter.tui.screens.ask_model import Wanted

_FRAME = 1 / 20
"""Seconds between two looks at what has come."""


class AskingScreen(DraftingScreen):
    """What is common to all words that a model may find, if one is set up."""

    BACK = ""
    """The id of the key that stops it."""

    _model: LanguageModel | None = None
    _generation: Worker[Drafts | DrafterError] | None = None
    _previewing: Worker[Preview | DrafterError] | None = None
    _hearing: Hearing | None = None
    _looking: Timer | None = None
    _wanted: Wanted | None = None
    _partial = ""
    """What had come of the last answer, if it broke off: held against nothing."""
    _why = ""
    """Why it broke off."""
    _gone = False

    def on_mount(self) -> None:
        try:
            self._model = self._desk.modelled.model()
        except DrafterError as error:
            self._tell(f"{error.title} `drafter doctor` says more.", bad=True)
        self.refresh_bindings()

    @property
    def generating(self) -> bool:
        """Whether a model is at work on the words."""
        return self._generation is not None

    @property
    def can_ask(self) -> bool:
        """Whether there is a model, and something to give it."""
        return self._model is not None and not self.has_class("-refused")

    # What a screen knows of its own words.

    @property
    def own_words(self) -> str | None:
        """The words as they are, in the text form; nothing: none are there."""
        raise NotImplementedError

    def wish(self) -> Wish:
        """Which message it is."""
        raise NotImplementedError

    def earlier(self) -> Sequence[str]:
        """The notes of that day to others, which are not to be repeated."""
        return ()

    def begin_asking(self) -> None:
        """A model is at work from now on."""
        raise NotImplementedError

    def show_coming(self, pieces: Sequence[str | None], told: str) -> None:
        """Some of it came, or nothing; None among them: it begins anew. `told`: how it goes."""
        raise NotImplementedError

    def end_asking(self) -> bool:
        """It is over: the words of before stand there again; whether they still matter."""
        raise NotImplementedError

    def take_words(self, draft: Draft, made: Drafts, *, changed: bool) -> None:
        """Take the model's words, which pass the check; `changed`: they are those of before."""
        raise NotImplementedError

    def take_partial(self, text: str) -> None:
        """Take over what came of an answer that broke off."""
        raise NotImplementedError

    can_take_partial = True
    """Whether that can be done."""

    @property
    def may_interrupt(self) -> bool:
        """Whether something may come before the screen: nobody types elsewhere meanwhile."""
        return self.is_current

    # What is asked for.

    def action_ask_model(self) -> None:
        if self._model is None or self.generating or self.own_words is None:
            return
        from drafter.tui.screens.ask_model import AskModelScreen

        screen = AskModelScreen(self._model.name, self._model.host, partial=bool(self._partial))
        self.app.push_screen(screen, self._ask_for)

    def _ask_for(self, wanted: Wanted | None) -> None:
        base, interview = self.own_words, self._interview
        if wanted is None or base is None or interview is None:
            return
        if wanted.partial:
            self._show_partial()
            return
        self._wanted = wanted
        if not wanted.show:
            self._generate()
            return
        desk, today, wish, change = self._desk, self._today, self.wish(), wanted.change

        def preview() -> Preview | DrafterError:
            try:
                return desk.modelled.shown(
                    interview, today, wish, base=base if change else "", change=change
                )
            except DrafterError as error:
                return error

        self._previewing = self.run_worker(
            preview, thread=True, exclusive=True, group="prompt", exit_on_error=False
        )

    def _generate(self) -> None:
        base, wanted, model, interview = self.own_words, self._wanted, self._model, self._interview
        if base is None or wanted is None or model is None or interview is None:
            return
        hearing = self._hearing = Hearing()
        self._partial = ""
        self.begin_asking()
        desk, what, earlier = self._desk, (interview, self._today, self.wish()), self.earlier()

        def ask() -> Drafts:
            if wanted.change:
                return desk.modelled.refine(*what, base, wanted.change, model, hearing)
            return desk.modelled.draft(*what, model, hearing, earlier=earlier)

        self._generation = self.run_worker(
            partial(self._work, ask, hearing),
            thread=True,
            exclusive=True,
            group="generation",
            exit_on_error=False,
        )
        self._looking = self.set_interval(_FRAME, self._look_at_it)
        self._look_at_it()
        self.refresh_bindings()

    def _work(self, ask: Callable[[], Drafts], hearing: Hearing) -> Drafts | DrafterError:
        """In a thread: ask, and keep what passes with who wrote it and what it took."""
        try:
            made = ask()
        except DrafterError as error:
            return error
        if made.drafts[0].origin is Origin.MODEL and not hearing.cancelled:
            kept = self._desk.interviews.apart()
            try:
                kept.keep_drafts(self._which, made)
            except StoreError:
                # Then it is kept like any other change, once it stands there.
                pass
            finally:
                kept.close()
        return made

    def _look_at_it(self) -> None:
        """Show what has come since the last look."""
        if self._hearing is not None and not self._gone:
            self.show_coming(self._hearing.take(), self._at_work(self._hearing))

    def _at_work(self, hearing: Hearing) -> str:
        """What a model is doing, and how to stop it."""
        name = one_line(self._model.name) if self._model else ""
        told = "Stopping ..." if hearing.cancelled else hearing.told or f"Asking {name} ..."
        return told if hearing.cancelled else f"{told} {key_of(self, self.BACK)} stops it."

    def stop_asking(self) -> None:
        """Let the model be; the words that were there come back."""
        if self._hearing is not None:
            self._hearing.cancel()

    def on_unmount(self) -> None:
        self._gone = True
        if self._hearing is not None:
            self._hearing.cancel()

    # What comes of it.

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        over = event.state in (WorkerState.SUCCESS, WorkerState.CANCELLED)
        if not over or self._gone:
            return
        if event.worker is self._previewing:
            self._show_preview(self._previewing.result)
        elif event.worker is self._generation:
            self._end(self._generation.result)

    def _show_preview(self, found: Preview | DrafterError | None) -> None:
        self._previewing = None
        if found is None or isinstance(found, DrafterError):
            self._tell_error(found)
            return
        from drafter.tui.screens.prompt_view import PromptScreen

        host = self._model.host if self._model else ""
        self.app.push_screen(PromptScreen(host, found), self._send_or_ask)

    def _send_or_ask(self, send: bool | None) -> None:
        if send:
            self._generate()
        else:
            self.action_ask_model()

    def _end(self, made: Drafts | DrafterError | None) -> None:
        self._generation = self._hearing = None
        if self._looking is not None:
            self._looking.stop()
        matters = self.end_asking()
        self.refresh_bindings()
        if not matters:
            return
        if made is None or isinstance(made, StoppedError):
            self._tell("Stopped. Your words are as they were.")
        elif isinstance(made, DrafterError):
            self._tell_error(made)
        else:
            self._take(made)

    def _take(self, made: Drafts) -> None:
        (draft,) = made.drafts
        if draft.origin is Origin.MODEL:
            changed = bool(self._wanted and self._wanted.change)
            self.take_words(draft, made, changed=changed)
            return
        why = made.notices[-1] if made.notices else "The model's words were not used."
        if made.partials:
            self._partial, self._why = made.partials[-1], why
        if made.partials and self.may_interrupt:
            self._show_partial()
        else:
            self._tell(f"{why} Your words are as they were.", bad=True)

    def _show_partial(self) -> None:
        from drafter.tui.screens.partial_view import PartialScreen

        screen = PartialScreen(self._partial, self._why, can_take=self.can_take_partial)
        self.app.push_screen(screen, self._take_partial)

    def _take_partial(self, take: bool | None) -> None:
        if take and self.own_words is not None and not self.generating:
            self.take_partial(self._partial)

    def show_changes(self, old: str, new: str, back: Callable[[], object]) -> None:
        """Show what a model has changed; `back` brings the words of before."""
        if not self.may_interrupt:
            return
        from drafter.tui.screens.changes import ChangesScreen

        def answered(keep: bool | None) -> None:
            if not keep:
                back()

        self.app.push_screen(ChangesScreen(old, new), answered)

    def _tell_error(self, error: DrafterError | None) -> None:
        if error is not None:
            self._tell(f"{error.title} {error.hint}".strip(), bad=True)
