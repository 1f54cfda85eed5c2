"""`elman bench`: what is measured, what comes out, one sentence for each mistake. No test depends on time."""

import importlib.util
import json
from dataclasses import replace

import pytest

from elman.bench import choosing, machine, plot, running, worker
from elman.bench.choosing import choose, entries
from elman.bench.rows import OWN, PEERS, Entry, Row, Timing, entry_from, row_from, timing
from elman.bench.work import Shape, lengths
from elman.cli import main
from elman.errors import CellError, ElmanError, OptionError

TINY = Shape(4, 16, 2, 3)
HERE = machine.Machine("cpu", "x", "os", 2, 2, {"torch": "2"}, 1e9, 2e9, 1e10)
ROW = {
    "measure": str,
    "cell": str,
    "shape": list,
    "peer": str,
    "heap": str,
    "against": str,
    "ours": dict,
    "theirs": dict,
    "our_flops": int,
    "their_flops": int,
    "ratio": float,
    "gflops": float,
    "share_of_peak": float,
    "loss": bool,
    "noisy": bool,
}


def row(ours: float, theirs: float, measure: str = "training", peer: str = "torch", work=(6, 6)) -> Row:
    def spent(seconds: float) -> Timing:
        return timing([seconds] * 3, seconds)

    entry = Entry(measure, "LSTM", TINY, peer, "warm")
    return Row(entry, spent(ours), spent(theirs), *work)


# rows


def test_a_ratio_is_for_one_operation_and_a_loss_needs_a_peer():
    assert row(2.0, 6.0).ratio == 3 and not row(2.0, 6.0).loss
    assert row(6.0, 2.0).loss
    half = row(1.0, 2.0, "no lengths", "", work=(3, 6))  # half the steps in half the time
    assert half.ratio == 1
    assert not row(6.0, 2.0, "floor", "").loss
    assert row(2.0, 1.0).gflops == pytest.approx(6 / 2 / 1e9)


def test_timings_are_medians_and_quartiles():
    found = timing([5.0, 1.0, 3.0, 2.0, 4.0], 9.0)
    assert found == Timing(3.0, 2.0, 4.0, 5, 9.0)
    assert timing([1.0], 1.0).low == 1.0


def test_wide_quartiles_are_noise():
    wide = Row(row(1.0, 2.0).entry, Timing(1.0, 1.0, 1.3, 7, 1.0), Timing(1.0, 1.0, 1.1, 7, 1.0), 1, 1)
    assert wide.noisy and not row(1.0, 2.0).noisy
    assert "in 1 of 1" in plot.sentence([wide, row(1.0, 2.0)]) and plot.sentence([wide])


# choosing


def test_the_usual_choice_holds_what_was_promised():
    usual = choosing.Choice(
        tuple(choosing.CELLS), (TINY, Shape(8, 1, 2, 3)), tuple(PEERS), ("warm", "default"), ()
    )
    warm, default = entries(usual, "warm"), entries(usual, "default")
    assert {entry.measure for entry in warm} == {"training", "inference", "stream", "lengths", *OWN}
    assert {(entry.measure, entry.peer) for entry in default} == {("training", "torch")}
    assert {entry.cell for entry in default} == {*choosing.IN_TORCH}
    assert {entry.peer for entry in warm if entry.measure == "inference"} == {"torch", "onnx"}
    assert all(entry.shape.batch >= 16 for entry in warm if entry.measure == "inference")
    assert {entry.cell for entry in warm if entry.measure == "floor"} == {"IndRNN", "minGRU", "RGLRU"}
    assert not [entry for entry in warm if entry.peer == "onnx" and entry.measure == "training"]
    assert len(set(warm)) == len(warm)


def test_a_choice_from_words():
    found = choose("lstm, LEM(dt=0.5)", "4x2x3x3", "loop,torch", quick=False)
    assert found.cells == ("LSTM", "LEM(dt=0.5)")
    assert found.shapes == (Shape(4, 2, 3, 3),) and found.peers == ("torch", "loop")
    quick = choose(None, None, None, quick=True)
    assert len(quick.shapes) == 1 and quick.peers == ("torch", "loop")


def test_what_is_not_installed_is_left_out_unless_asked_for(monkeypatch):
    monkeypatch.setattr(choosing, "NEEDS", {"jax": ("no_such_module",)})
    usual = choose("lstm", "1x1x1x1", None, quick=False)
    assert "jax" not in usual.peers and "compile" not in usual.peers
    assert "no JAX lax.scan under jit: no_such_module not installed." in usual.notes
    with pytest.raises(OptionError, match="jax is not installed: pip install no_such_module"):
        choose("lstm", "1x1x1x1", "jax", quick=False)


def test_mistakes_are_one_sentence():
    for words, error, says in [
        (("lstn", None, None), CellError, "did you mean LSTM?"),
        (("grud", None, None), OptionError, "GRUD cannot be measured: it also reads"),
        ((None, "128x32", None), OptionError, "'128x32' is not a shape"),
        ((None, None, "tourch"), OptionError, "there is no peer tourch; did you mean torch?"),
    ]:
        with pytest.raises(error) as problem:
            choose(*words, quick=False)
        assert says in str(problem.value) and "\n" not in str(problem.value)


# measuring


@pytest.mark.parametrize(
    ("measure", "cell", "peer"),
    [
        ("training", "LSTM", "torch"),
        ("training", "LEM", "loop"),
        ("inference", "GRU", "torch"),
        ("lengths", "GRU", "torch"),
        ("no lengths", "LSTM", ""),
        ("resets", "LSTM", ""),
        ("bfloat16", "Elman", ""),
        ("per flop", "GRUBefore", ""),
        ("peak", "GRU", ""),
        ("floor", "minGRU", ""),
    ],
)
def test_every_measure_gives_a_row(measure, cell, peer):
    entry = Entry(measure, cell, TINY, peer, "default")
    found = worker.measured(entry, seconds=0.0, repetitions=2)
    assert found.entry == entry and found.ours.repetitions == 2
    assert found.ours.low <= found.ours.median <= found.ours.high
    steps = sum(lengths(TINY)) if "lengths" in measure else 4 * 16
    assert found.our_flops % steps == 0
    same_work = measure not in ("no lengths", "per flop", "peak")
    assert (found.our_flops == found.their_flops) is same_work
    assert (found.theirs.repetitions == 2) is (measure != "floor")


def test_a_floor_is_products_at_peak_or_bytes_at_bandwidth():
    unknown = worker.measured(Entry("floor", "minGRU", TINY, "", "warm"), seconds=0.0, repetitions=2)
    flops, moved = 3 * 64 * 2 * (2 * 2 * 3), 4 * (3 * 64 * 5 + 3 * 18)
    for peak, bandwidth, least in [(1e6, 1e10, flops / 1e6), (1e12, 1e6, moved / 1e6)]:
        found = running._with_floor(unknown, {"peak": peak, "bandwidth": bandwidth})
        assert found.theirs.median == least and found.our_flops == flops
        assert found.ratio == least / found.ours.median


def test_a_row_survives_the_way_between_processes():
    found = row(1.0, 2.0)
    plain = json.loads(json.dumps({"entry": found.plain(1.0)}))["entry"]
    names = ("measure", "cell", "shape", "peer", "heap")
    assert entry_from({name: plain[name] for name in names}) == found.entry
    sent = {"entry": {name: plain[name] for name in names}}
    sent |= {name: plain[name] for name in ("ours", "theirs", "our_flops", "their_flops")}
    assert row_from(sent) == found


def test_a_peer_that_fails_is_a_note_and_the_others_go_on(monkeypatch):
    def broken(given):
        raise ValueError("out of order\nand more")

    monkeypatch.setitem(worker.MAKERS, "torch", broken)
    monkeypatch.setattr(worker, "machine", lambda: HERE)
    wanted = [dict(vars(Entry("training", "LSTM", TINY, peer, "default"))) for peer in ("torch", "loop")]
    lines = list(worker.results({"entries": wanted, "threads": None, "seconds": 0.0, "repetitions": 2}))
    kinds = [next(iter(line)) for line in lines]
    assert kinds == ["machine", "note", "row", "machine"]
    assert lines[1]["note"].startswith("not measured: training LSTM 4x16x2x3 torch.nn default heap (out of")
    assert "more" not in lines[1]["note"]


def test_the_machine_has_limits():
    assert machine.peak(1, seconds=0.0) > 1e8
    assert machine.cpu_name() and machine.cores() >= 1


def test_the_environment_sets_the_heap(monkeypatch):
    monkeypatch.setenv("MALLOC_TOP_PAD_", "7")
    assert "MALLOC_TOP_PAD_" not in running._environment("default")
    assert running._environment("warm")["MALLOC_TOP_PAD_"] == running.WARM["MALLOC_TOP_PAD_"]


def test_a_measuring_process_that_dies_is_one_sentence():
    with pytest.raises(ElmanError, match="the measuring process ended with code 1: KeyError: 'threads'"):
        list(running._lines({}, "default"))


# the command


@pytest.fixture
def run(capsys, monkeypatch):
    def call(*words: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main(["bench", *map(str, words)])
        out, err = capsys.readouterr()
        return end.value.code or 0, out, err

    return call


def test_a_benchmark_prints_a_table_and_writes_everything(run, tmp_path):
    file, picture = tmp_path / "found.json", tmp_path / "found.svg"
    words = ["--cells", "elman,mingru", "--shapes", "4x2x3x5", "--peers", "torch,loop", "--seconds", 0]
    if importlib.util.find_spec("matplotlib") is not None:
        words += ["--plot", picture]
    code, out, err = run(*words, "--threads", 1, "--json", file)
    assert code == 0
    assert "Peak of a generated FMA loop" in out and "1 threads" in out and "4x2x3x5" in out
    assert "training Elman 4x2x3x5 torch.nn default heap:" in err
    found = json.loads(file.read_text())
    assert {*found} == {"format", "machine", "settings", "rows", "notes"} and found["format"] == 1
    assert {"cpu", "cores", "threads", "versions", "peak", "peak_one", "bandwidth"} <= {*found["machine"]}
    assert found["machine"]["threads"] == 1 and "torch" in found["machine"]["versions"]
    for entry in found["rows"]:
        assert {name: type(value) for name, value in entry.items()} == ROW
        assert entry["loss"] == (bool(entry["peer"]) and entry["ratio"] < 1)
        assert {*entry["ours"]} == {"median", "low", "high", "repetitions", "first"}
    measured = {(entry["measure"], entry["cell"], entry["peer"]) for entry in found["rows"]}
    assert measured == {
        ("training", "Elman", "torch"),
        ("training", "Elman", "loop"),
        ("stream", "Elman", "torch"),
        ("training", "minGRU", "loop"),
        ("floor", "minGRU", ""),
    }
    assert not picture.exists() or "elman is faster in" in picture.read_text()


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--cels", "lstm"], 2, "--cells"),
        (["--cells", "lstn"], 1, "there is no cell lstn; did you mean LSTM?"),
        (["--shapes", "big"], 1, "'big' is not a shape"),
        (["--peers", "keras"], 1, "there is no peer keras; there are torch, loop"),
        (["--threads", "0"], 2, "--threads"),
        (["--json", "no/such/folder/x.json"], 1, "there is no folder no/such/folder"),
        (["--plot", "x.pdf"], 1, "ends in .png or .svg, not x.pdf"),
    ],
)
def test_mistakes_of_usage(run, words, code, says):
    found, _, err = run(*words)
    assert found == code and says in err and "Traceback" not in err


def test_a_plot_without_matplotlib_is_one_sentence(run, monkeypatch):
    monkeypatch.setattr(plot.importlib.util, "find_spec", lambda name: None)
    code, _, err = run("--peers", "torch", "--plot", "x.svg")
    assert code == 1 and "a plot needs matplotlib: pip install 'elman[pictures]'" in err


def test_the_picture_says_what_is_seen():
    rows = [row(1.0, 2.0), row(4.0, 2.0)]
    assert plot.sentence(rows) == (
        "elman is faster in 1 of 2 comparisons: from 0.5 times (LSTM) to 2 times (LSTM) as fast"
    )


def test_the_picture_says_what_it_leaves_out():
    """A loss that is noisy is on the picture, and is no win."""
    lost = row(4.0, 2.0)
    noisy = replace(lost, ours=timing([1.0, 4.0, 9.0], 4.0))
    assert noisy.noisy and noisy.loss
    assert plot.sentence([row(1.0, 2.0), noisy]).endswith("\nnoisy and not counted: 1, losses among them: 1")
