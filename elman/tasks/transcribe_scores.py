"""Transcriptions beside what was said: word and letter errors, alignments, confusions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from elman.data.optional import library
from elman.tasks.task import Metrics, TableOf


def scores(said: Sequence[str], heard: Sequence[str]) -> Metrics:
    """Word error rate, letter error rate (spaces count) and the share of utterances without any error.

    Errors are substitutions, deletions and insertions of the alignment with the fewest, over the words (or
    letters) that were said.
    """
    words = _align(said, heard)
    letters = _jiwer().process_characters(list(said), list(heard))
    return {
        "wer": float(words.wer),
        "cer": float(letters.cer),
        "exact": sum(a == b for a, b in zip(said, heard, strict=True)) / len(said),
        "substitutions": int(words.substitutions),
        "deletions": int(words.deletions),
        "insertions": int(words.insertions),
        "words": int(words.hits + words.substitutions + words.deletions),
        "utterances": len(said),
    }


def _jiwer() -> Any:
    return library("jiwer", "sound", "word error rates")


def _align(said: Sequence[str], heard: Sequence[str]) -> Any:
    return _jiwer().process_words(list(said), list(heard))


def alignment(said: str, heard: str) -> str:
    """The errors of a transcription in a line: 'one [two → too] three [four → ]', [ → x] was put in."""
    found = _align([said], [heard])
    reference, hypothesis = found.references[0], found.hypotheses[0]
    words = []
    for chunk in found.alignments[0]:
        a = " ".join(reference[chunk.ref_start_idx : chunk.ref_end_idx])
        b = " ".join(hypothesis[chunk.hyp_start_idx : chunk.hyp_end_idx])
        words.append(a if chunk.type == "equal" else f"[{a} → {b}]")
    return " ".join(words)


def worst(names: Sequence[str], said: Sequence[str], heard: Sequence[str], most: int = 20) -> TableOf:
    """Utterances with errors, those with the most letters wrong first."""
    wrong = [k for k in range(len(said)) if said[k] != heard[k]]
    errors = {k: _letter_errors(said[k], heard[k]) for k in wrong}
    order = sorted(wrong, key=lambda k: -errors[k])[:most]
    rows = tuple((names[k], errors[k], alignment(said[k], heard[k])) for k in order)
    return TableOf("utterances with the most errors", ("sound", "letters wrong", "[said → heard]"), rows)


def _letter_errors(said: str, heard: str) -> int:
    found = _jiwer().process_characters([said], [heard])
    return int(found.substitutions + found.deletions + found.insertions)


def confusions(said: Sequence[str], heard: Sequence[str], most: int = 20) -> TableOf:
    """What was heard in place of what: the most frequent pairs of words."""
    counts: Counter[tuple[str, str]] = Counter()
    found = _align(said, heard)
    for chunks, a, b in zip(found.alignments, found.references, found.hypotheses, strict=True):
        for chunk in chunks:
            if chunk.type == "equal":
                continue
            left, right = (
                a[chunk.ref_start_idx : chunk.ref_end_idx],
                b[chunk.hyp_start_idx : chunk.hyp_end_idx],
            )
            size = max(len(left), len(right))
            counts.update(zip(_filled(left, size), _filled(right, size), strict=True))
    rows = tuple((said_, heard_, count) for (said_, heard_), count in counts.most_common(most))
    return TableOf("words taken for others", ("said", "heard", "times"), rows)


def _filled(words: Sequence[str], size: int) -> list[str]:
    return [*words, *["(nothing)"] * (size - len(words))]
