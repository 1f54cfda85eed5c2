"""Composing: what is counted, what it is compared with, what it plays."""

import json
import math
from fractions import Fraction

import numpy as np
import pytest
import torch

from elman.data.midi import midi_bytes, read_music
from elman.data.music import KEYS, Piece
from elman.data.refusals import Refusals
from elman.data.synthetic import canon
from elman.errors import DataError, OptionError
from elman.tasks import driver
from elman.tasks.compose import Compose, ComposeChoices, ComposeOptions, ComposeRun
from elman.training.report import Silent


def problem_of(**options):
    return Compose().prepare(ComposeOptions.read(options), None, Refusals(), None)


def trained(folder, **options) -> ComposeRun:
    driver.train(Compose(), ComposeOptions.read(options), folder, Silent())
    return ComposeRun(folder)


@pytest.fixture(scope="module")
def canons(tmp_path_factory):
    """Runs of frames and of events on the canons that ship, a few epochs each."""
    folder = tmp_path_factory.mktemp("runs")
    return {
        name: trained(folder / name, model=name, hidden=32, epochs=1, batch=16)
        for name in ("frames", "events")
    }


@pytest.fixture
def rolls(tmp_path):
    """A file of four short pieces in three parts."""
    pieces = [[[(60 + k + t) % 88 + 21, 40] for t in range(6 + k)] for k in range(4)]
    path = tmp_path / "music.json"
    path.write_text(json.dumps({"train": pieces[:2], "valid": pieces[2:3], "test": pieces[3:]}))
    return path


def plain_nats(model, piece: Piece) -> float:
    """Nats of frames 2..T, one frame at a time, in float64."""
    frames = torch.from_numpy(piece.frames()).double()
    total = 0.0
    with torch.no_grad():
        for t in range(1, len(frames)):
            before = torch.cat([torch.zeros(1, KEYS), frames[:t].float()])[None]
            p = torch.sigmoid(model(before)[0][0, -1].double())
            total -= float(torch.where(frames[t] > 0, p.log(), (-p).log1p()).sum())
    return total


def test_nats_are_summed_over_frames_two_to_the_last_of_all_pieces(canons):
    run = canons["frames"]
    pieces = canon.canons(3, seed=9)
    sums = run.form.piece_metrics(run.model, pieces)
    for piece, found in zip(pieces, sums, strict=True):
        # float32 against float64 over some hundred sums of 88 terms
        assert found["nats"] == pytest.approx(plain_nats(run.model, piece), rel=1e-4)
        assert found["frames"] == piece.steps - 1


def test_a_piece_costs_the_same_alone_and_among_longer_ones(canons):
    pieces = canon.canons(5, seed=10)
    for run in canons.values():
        together = run.form.piece_metrics(run.model, pieces)
        for piece, found in zip(pieces, together, strict=True):
            (alone,) = run.form.piece_metrics(run.model, [piece])
            assert found["nats"] == pytest.approx(alone["nats"], rel=1e-5)


def test_the_last_frame_is_not_seen_before_it_is_predicted(canons):
    run = canons["frames"]
    (piece,) = canon.canons(1, seed=11)
    other = Piece("other", piece.notes[piece.notes[:, 0] < piece.steps - 1], piece.steps)
    a = run.form.compare(run.model, piece, 1000)
    b = run.form.compare(run.model, other, 1000)
    assert [said for said, _ in a] == [said for said, _ in b]
    assert a[-1][1] != b[-1][1]


def test_floors_are_those_of_the_formulas(rolls):
    problem = problem_of(files=[str(rolls)])
    floors = problem.floors()["test"]
    assert floors["even odds"]["nats_per_frame"] == pytest.approx(KEYS * math.log(2))
    (test,) = (piece.frames() for piece in problem.music.parts["test"])
    train = np.concatenate([piece.frames() for piece in problem.music.parts["train"]])
    share = (train.sum(0) + 1) / (len(train) + 2)
    expected = -np.where(test[1:], np.log(share), np.log(1 - share)).sum() / (len(test) - 1)
    assert floors["each key's share"]["nats_per_frame"] == pytest.approx(expected)
    # in 11 changes of training one of two keys is held, and of 86 others one comes
    kept, come = 12 / 24, 12 / (11 * 86 + 2)
    expected = -2 * math.log(kept) - math.log(come) - 85 * math.log(1 - come)
    assert floors["previous frame"]["nats_per_frame"] == pytest.approx(expected)


def test_even_odds_of_events_cost_the_logarithm_of_their_number(rolls):
    floors = problem_of(files=[str(rolls)], model="events").floors()["test"]
    assert floors["even odds"]["nats_per_event"] == pytest.approx(math.log(192))  # 2 x 88 keys, 16 shifts
    assert floors["Kneser-Ney 4"]["nats_per_event"] < floors["even odds"]["nats_per_event"]


@pytest.mark.parametrize("kind", ["frames", "events"])
def test_a_run_that_was_stopped_ends_with_the_same_weights(goes_on_alike, rolls, kind):
    goes_on_alike("compose", rolls, at=5, model=kind, hidden=8, epochs=4, batch=1, transpose=2)


@pytest.mark.parametrize("cell", ["lstm", "mingru", "indrnn"])
def test_a_cell_without_matrices_has_no_recurrent_dropout_by_default(rolls, cell):
    problem = problem_of(files=[str(rolls)], cell=cell, hidden=8)
    assert (problem.options.dropout_recurrent > 0) == (cell == "lstm")
    loss, _, _ = problem.learner(problem.model().train()).loss(0, 0, None)
    assert loss.isfinite()
    if cell != "lstm":
        with pytest.raises(OptionError, match="recurrent dropout has no effect"):
            problem_of(files=[str(rolls)], cell=cell, hidden=8, dropout_recurrent=0.1).model()


def test_transposed_batches_are_the_same_notes_elsewhere(rolls):
    problem = problem_of(files=[str(rolls)], transpose=5, batch=1)
    learner = problem.learner(problem.model())
    seen = set()

    def remember(model, rows):
        seen.add(tuple(np.argmax(rows[0], axis=1).tolist()))
        return torch.zeros(()), 1

    learner.form.loss = remember
    for epoch in range(20):
        for index in range(len(learner)):
            learner.loss(epoch, index, None)
    first = {tuple(np.diff(row).tolist()) for row in seen}
    assert len(seen) > 6  # several keys
    assert len(first) <= 2  # of two melodies


@pytest.mark.parametrize("kind", ["frames", "events"])
def test_a_composition_begins_with_the_users_beginning(canons, tmp_path, kind):
    run = canons[kind]
    (given,) = canon.canons(1, seed=12)
    path = tmp_path / "mine.mid"
    path.write_bytes(midi_bytes(given, run.grid))
    options = ComposeChoices(begin=str(path), length=10, begin_steps=5)
    out = tmp_path / "piece.mid"
    out.write_bytes(run.predict_file(None, out, options))
    piece = run.read(out)
    assert piece.cut(5).notes.tolist() == given.cut(5).notes.tolist()
    whole = run.compose(10, run.read(path).cut(5), seed=0)
    assert whole.steps == 15
    heard = whole.cut(piece.steps).notes.tolist()
    assert piece.notes.tolist() == heard  # silence at the end is no note


@pytest.mark.parametrize("kind", ["frames", "events"])
def test_a_seed_gives_one_piece_and_temperature_zero_the_likeliest(canons, kind):
    run = canons[kind]
    same = [run.compose(20, seed=1).notes.tolist() for _ in range(2)]
    assert same[0] == same[1]
    assert any(run.compose(20, seed=k).notes.tolist() != same[0] for k in range(2, 5))
    cold = [run.compose(20, seed=k, temperature=0).notes.tolist() for k in range(2)]
    assert cold[0] == cold[1]


def test_chords_are_those_of_the_training_part_and_drawn_by_their_probability(canons):
    run = canons["frames"]
    known = {tuple(np.flatnonzero(chord)) for chord in run.form.chords}
    piece = run.compose(40, seed=3)
    assert {tuple(np.flatnonzero(frame)) for frame in piece.frames()} <= known
    # the likeliest of all chords, by the model's own nats
    with torch.no_grad():
        logits, _ = run.model(torch.zeros(1, 1, KEYS))
    chords = torch.from_numpy(run.form.chords).float()
    nats = run.model.nats(logits[0].expand_as(chords), chords)
    best = run.compose(1, temperature=0).frames()[0]
    assert np.array_equal(best, run.form.chords[int(nats.argmin())])


def test_what_is_written(canons, tmp_path):
    run = canons["frames"]
    piece = run.compose(16, seed=4)
    assert run.written(piece, ".wav")[:4] == b"RIFF"
    (tmp_path / "a.json").write_bytes(run.written(piece, ".json"))
    assert np.array_equal(run.read(tmp_path / "a.json").frames(), piece.frames())
    with pytest.raises(DataError, match=r"\.mid, \.wav or \.json"):
        run.predict_file(None, "piece.mp3", ComposeChoices())
    slow = run.predict_file(None, "a.mid", ComposeChoices(tempo=60))
    (tmp_path / "a.mid").write_bytes(slow)
    assert run.read(tmp_path / "a.mid").tempo == pytest.approx(60)


def test_options_that_have_no_effect_are_refused(canons, rolls):
    with pytest.raises(OptionError, match="--sample"):
        canons["events"].predict_file(None, "a.mid", ComposeChoices(sample="keys"))
    with pytest.raises(OptionError, match="--begin-steps"):
        canons["frames"].predict_file(None, "a.mid", ComposeChoices(begin_steps=3))
    with pytest.raises(OptionError, match="both a beginning"):
        canons["frames"].predict_file("a.mid", "b.mid", ComposeChoices(begin="c.mid"))
    with pytest.raises(OptionError, match="--valid"):
        problem_of(valid=str(rolls))
    with pytest.raises(OptionError, match="--grid"):
        problem_of(files=[str(rolls)], grid="3")


def test_parts_that_cannot_be_made_are_said(rolls, tmp_path):
    with pytest.raises(DataError, match="its own parts"):
        problem_of(files=[str(rolls)], test=str(rolls))
    two = tmp_path / "two.json"
    two.write_text(json.dumps([[[60], [62]], [[60], [64]]]))
    with pytest.raises(DataError, match=r"holds too few pieces \(2\)"):
        problem_of(files=[str(two)])
    only = tmp_path / "only.json"
    only.write_text(json.dumps({"train": [[[60], [62]]]}))
    with pytest.raises(DataError, match="part valid"):
        problem_of(files=[str(only)])


def test_own_files_for_validation_and_test(rolls, tmp_path):
    two = tmp_path / "two.json"
    two.write_text(json.dumps([[[60], [62]], [[60], [64]]]))
    parts = problem_of(files=[str(two)], valid=str(rolls), test=str(two)).music.parts
    assert {part: len(pieces) for part, pieces in parts.items()} == {"train": 2, "valid": 4, "test": 2}
    described = problem_of(files=[str(two)], valid=str(rolls), test=str(two)).describe().facts
    assert described["also in test"].startswith("2 pieces of test")


def test_a_very_long_piece_among_short_ones_makes_small_batches(tmp_path):
    path = tmp_path / "long.json"
    short = [[[60 + k], [62]] * 10 for k in range(20)]
    path.write_text(json.dumps({"train": [*short, [[60], [64]] * 50_000], "valid": short[:1]}))
    problem = problem_of(files=[str(path)], hidden=8)
    learner = problem.learner(problem.model())
    sizes = sorted(len(rows) * max(len(learner.rows[k]) for k in rows) for rows in learner.buckets.of(0))
    assert sizes[-1] == 100_000  # the long one by itself
    assert sizes[-2] == 8 * 20


def test_evaluate_reads_the_test_part(canons, rolls):
    run = canons["frames"]
    metrics = run.evaluate(rolls)
    (test,) = read_music([rolls], Refusals(), Fraction(1, 16)).parts["test"]
    assert metrics["frames"] == test.steps - 1
    assert metrics["pieces"] == 1


@pytest.mark.long
def test_canons_are_learned(tmp_path):
    """Near the optimum; events stand 16 apart where frames stand 4, and are not learned to the end."""
    for kind, within in (("frames", 0.2), ("events", 0.5)):
        run = trained(tmp_path / kind, model=kind)
        result = json.loads((tmp_path / kind / "result.json").read_text())["test"]
        best = result["optimum"]["nats_per_frame"]
        assert best < result["nats_per_frame"] < best + within
        assert result["nats_per_frame"] < min(f["nats_per_frame"] for f in result["floors"].values())
        assert run.options.model == kind


@pytest.mark.data
def test_floors_of_the_chorales_are_those_published_with_the_data(elman_data):
    floors = problem_of(files=[str(elman_data / "polymusic" / "JSB_Chorales.json.gz")]).floors()["test"]
    assert floors["each key's share"]["nats_per_frame"] == pytest.approx(11.093, abs=5e-4)
    assert floors["previous frame"]["nats_per_frame"] == pytest.approx(13.709, abs=5e-4)
