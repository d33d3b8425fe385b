"""Weighs the words of sentences: writes weights.bin and kinds.json of drafter/checking/kinds.

Run it after a change of the sentences, the open or the practice corpus, or of features.py:
`python -m tests.checking.derived_kinds` (it needs scikit-learn: `pip install -e .[weigh]`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from drafter.checking import kinds as package
from drafter.checking.kinds.features import BITS, features, parts, words
from drafter.checking.reading import messages
from drafter.checking.squeezing import squeeze
from drafter.interview.model import Interview, OwedKind, Promise, Status
from drafter.interview.model import Kind as MessageKind
from drafter.message.checklists import EMAILS, Ban
from tests.checking.corpus import CORPORA, OPEN, PRACTICE, Sample, samples

FOLDER = Path(package.__file__).parent
SENTENCES = CORPORA / "sentences"
FOLDS = 5
STRENGTH = 30.0
"""The inverse of how strongly weights are held back, as scikit-learn's C."""
LARGEST = 127
SHORT, BLUNT = 7, 4
"""A sentence of so few words that is of a kind is a blunt one, and counts so often."""
_IN_HONEST = frozenset(("offer", "promise"))
"""What some of the honest sentences presuppose."""


class Honest(NamedTuple):
    """A sentence of an honest message."""

    text: str
    sample: Sample
    part: str


class Learned(NamedTuple):
    """What is learned of one kind: the code under which it is planted, and how many may err."""

    code: str
    blamed: float
    """The share of honest sentences that may be taken for one of the kind."""


KINDS = {
    "blame": Learned("blame", 0.0015),
    "pressure": Learned("pressure", 0.001),
    "desperation": Learned("desperation", 0.001),
    "salary": Learned("salary", 0.0005),
    "status-question": Learned("status-question", 0.001),
    "promise": Learned("invented-promise", 0.004),
    "availability": Learned("invented-availability", 0.006),
    "offer": Learned("invented-offer", 0.002),
    "attachment": Learned("phantom-attachment", 0.0006),
    "ownclaim": Learned("", 0.003),
    "talkclaim": Learned("", 0.003),
}


def says_nothing_of(kind: str, one: Honest) -> bool:
    """Whether an honest sentence cannot be of a kind, by its facts and its place."""
    interview, sample = one.sample.interview, one.sample
    if kind == "salary":
        return one.part != "branch: salary" and sample.kind is not MessageKind.OFFER_REPLY
    if kind == "status-question":
        return Ban.STATUS_QUESTION in EMAILS[sample.kind].bans
    is_bare = _BARE_OF.get(kind)
    return is_bare is None or is_bare(interview)


def _has_no_offer(one: Interview) -> bool:
    at_issue = one.status in (Status.OFFER, Status.WITHDRAWING)
    return not (at_issue or one.process.competing_deadline or one.me.news)


def _has_no_times(one: Interview) -> bool:
    return not (one.me.available or one.me.news or one.process.owed)


def _has_no_word_of_theirs(one: Interview) -> bool:
    process = one.process
    return process.promise is Promise.NONE and not (process.said or process.owed or one.heard)


def _has_nothing_to_send(one: Interview) -> bool:
    return all(debt.what is not OwedKind.MATERIALS for debt in one.process.owed)


def _has_no_notes_of_own(one: Interview) -> bool:
    return not (one.me.fits or one.me.news)


def _has_no_topics(one: Interview) -> bool:
    return not (one.round.topics or any(person.topics for person in one.people))


_BARE_OF: dict[str, Callable[[Interview], bool]] = {
    "promise": _has_no_word_of_theirs,
    "availability": _has_no_times,
    "offer": _has_no_offer,
    "attachment": _has_nothing_to_send,
    "ownclaim": _has_no_notes_of_own,
    "talkclaim": _has_no_topics,
}


def spoken(half: Path) -> Iterator[tuple[Sample, Honest]]:
    """Give the sentences of all texts of a half that say something, with where they stand."""
    for sample in samples(half):
        squeezed = squeeze(sample.text)
        for message in messages(squeezed.text, None):
            for sentence in message.said:
                yield sample, Honest(sentence.text, sample, sentence.part)


def honest_sentences() -> list[Honest]:
    """Give the sentences of the honest texts that were read while the checker was built."""
    return [one for half in (OPEN, PRACTICE) for sample, one in spoken(half) if not sample.code]


def planted_sentences(code: str) -> list[str]:
    """Give the sentences that hold a planted defect of a code, of the texts that were read."""
    return [
        one.text
        for half in (OPEN, PRACTICE)
        for sample, one in spoken(half)
        if sample.code and sample.code.value == code and sample.planted in one.text
    ]


def listed(name: str) -> list[str]:
    """Give the sentences of a file."""
    lines = (SENTENCES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def digest() -> str:
    """Give a checksum of everything that the weights are derived from."""
    found = hashlib.sha256(json.dumps({k: list(v) for k, v in KINDS.items()}).encode())
    folders = [OPEN, PRACTICE, SENTENCES]
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    for path in (FOLDER / "features.py", *paths):
        found.update(path.read_bytes())
    return found.hexdigest()


def matrix(texts: Iterable[list[str]]) -> Any:
    """Give the features of sentences or clauses, one row each, of length 1."""
    from scipy.sparse import csr_matrix

    places: list[int] = []
    ends = [0]
    values: list[float] = []
    for text in texts:
        found = sorted(features(text))
        places += found
        values += [len(found) ** -0.5] * len(found)
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(ends) - 1, 1 << BITS))


def _plain(text: str) -> str:
    return text.replace("\u2019", "'").replace("\u2018", "'")


def _in_parts(read: list[str]) -> list[list[str]]:
    return [read[part] for part in parts(read)]


def fitted(rows: Any, labels: Any, counts: Any) -> Any:
    """Fit a logistic regression. `counts`: how often each row counts."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear")
    return model.fit(rows, labels, sample_weight=counts)


def learn(kind: str, honest: list[Honest]) -> tuple[Any, dict[str, float]]:
    """Give the weights of a kind, in whole numbers, and the other figures of it."""
    import numpy as np

    learned = KINDS[kind]
    of_it = listed(kind) + (planted_sentences(learned.code) if learned.code else [])
    not_of_it = listed(f"{kind}.not") + ([] if kind in _IN_HONEST else listed("honest"))
    bare = [one for one in honest if says_nothing_of(kind, one)]
    folders = sorted({one.sample.facts.parent.name for one in bare})
    # Sentence by sentence: its label, its fold, and whether it is one of a message.
    texts = [*of_it, *not_of_it, *(one.text for one in bare)]
    labels = [1] * len(of_it) + [0] * (len(not_of_it) + len(bare))
    folds = [number % FOLDS for number in range(len(of_it) + len(not_of_it))]
    folds += [folders.index(one.sample.facts.parent.name) % FOLDS for one in bare]
    # Row by row: what is of a kind as a whole is not so in every clause; what is not is in none.
    read = [_in_parts(words(_plain(text))) for text in texts]
    pairs = [
        (number, part)
        for number, several in enumerate(read)
        for part in (several[:1] if labels[number] else several)
    ]
    owner = np.array([number for number, _ in pairs])
    rows, row_labels = matrix(part for _, part in pairs), np.array(labels)[owner]
    counts = np.where(row_labels & np.array([len(part) <= SHORT for _, part in pairs]), BLUNT, 1)
    fold, every = np.array(folds)[owner], matrix(part for several in read for part in several)
    of_sentence = np.array([number for number, several in enumerate(read) for _ in several])
    scores = np.full(len(texts), -np.inf)
    for held in range(FOLDS):
        model = fitted(rows[fold != held], row_labels[fold != held], counts[fold != held])
        out = np.array(folds)[of_sentence] == held
        np.maximum.at(scores, of_sentence[out], model.decision_function(every[out]))
    least = float(np.quantile(scores[-len(bare) :], 1 - learned.blamed))
    model = fitted(rows, row_labels, counts)
    weights = model.coef_[0]
    scale = float(np.abs(weights).max()) / LARGEST
    found = np.mean(scores[: len(of_it)] >= least)
    print(f"{kind:16} {len(of_it):5} of it, {len(texts) - len(of_it):5} not; found {found:.0%}")
    figures = {"scale": round(scale, 6), "bias": round(float(model.intercept_[0]), 4)}
    return np.rint(weights / scale).astype(int), {**figures, "least": round(least, 4)}


def write() -> None:
    """Weigh all kinds and write what was found."""
    import numpy as np

    honest = honest_sentences()
    columns, figures = [], {}
    for kind in KINDS:
        column, figures[kind] = learn(kind, honest)
        columns.append(column)
    table = (np.stack(columns, axis=1) + package.ZERO).astype("u1")
    (FOLDER / "weights.bin").write_bytes(table.tobytes())
    page = {"derived from": digest(), "kinds": figures}
    (FOLDER / "kinds.json").write_text(json.dumps(page, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
