"""Training from options to result."""

import json
import math

import numpy as np
import pytest
import torch

import elman
from elman import U, W, b, cell, tanh
from elman.cells.lookup import cell_from
from elman.data.streams import Stream
from elman.data.synthetic import elman_grammar
from elman.errors import CellError, DataError, ElmanError, OptionError, RunError
from elman.tasks.language import LanguageOptions, prepare


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    path = tmp_path_factory.mktemp("text") / "sentences.txt"
    path.write_text("\n".join(elman_grammar.sentences(600, seed=7)) + "\n")
    return path


QUICK = {"hidden": 8, "layers": 1, "epochs": 1, "dropout": 0.0, "order": 2}


@cell
def Small(x, h):
    """A cell of a user."""
    return tanh(W.h @ x + U.h @ h + b.h)


def test_the_grammar_is_learned_and_judged_beside_its_optimum(grammar_run):
    result = json.loads((grammar_run / "result.json").read_text())
    test = result["test"]
    assert test["perplexity"] < 1.05 * test["optimum"]["perplexity"]  # six epochs; fifteen come to 1 %
    assert test["floors"]["kneser_ney_2"]["perplexity"] > test["perplexity"] > test["optimum"]["perplexity"]
    assert set(test["floors"]) == {"unigram", *(f"kneser_ney_{n}" for n in range(2, 6))}
    names = {"nats", "perplexity", "bits_per_character", "tokens"}
    assert names <= set(test) and all(names <= set(floor) for floor in test["floors"].values())
    assert result["grammatical"] >= 0.9
    assert all(floor["bytes"] > 0 and floor["ngrams"] > 0 for floor in test["floors"].values())


def test_a_run_folder_holds_everything_and_nothing_else_is_written(grammar_run):
    names = {path.name for path in grammar_run.iterdir()}
    assert names == {
        *("run.toml", "cell.txt", "tokenizer.json", "weights.safetensors", "last.safetensors", "log.jsonl"),
        *("flow.jsonl", "samples.txt", "result.json", "report.html", "floors.json", "lock"),
    }
    assert [path.name for path in grammar_run.parent.iterdir()] == ["grammar"]


@pytest.mark.parametrize("unit", ["char", "word", "subword"])
def test_every_unit_trains_loads_and_writes(text, tmp_path, unit):
    more = {"vocabulary": 300} if unit == "subword" else {}
    run = elman.train("language", text, out=tmp_path / "r", unit=unit, **QUICK, **more)
    assert run.unit.name == unit
    assert len("".join(run.generate("", 10))) > 5
    assert math.isfinite(run.evaluate(text)["perplexity"])
    assert run.suggest("boy", 2)


@pytest.mark.parametrize(
    "options",
    [
        {
            "cell": "lstm",
            "layers": 2,
            "dropout": 0.1,
            "dropout_input": 0.1,
            "dropout_recurrent": 0.1,
            "zoneout": 0.1,
        },
        {"cell": "lem(dt=0.5)", "tie": True, "unit": "word", "embedding_size": 5},
        {"cell": "minGRU", "embedding": "onehot", "horizon": "2/50"},
        {
            "cell": "srU",
            "weight_decay": 0.1,
            "optimiser": "sgd",
            "schedule": "decay",
            "clip": 0.0,
            "clip_value": 0.5,
        },
        {
            "cell": "gru",
            "variational": True,
            "dropout_recurrent": 0.2,
            "weight_dropout": 0.2,
            "init": "torch",
        },
        {
            "cell": "cfc",
            "batch": 3,
            "bptt": 7,
            "rounds": 2,
            "warm_up": 3,
            "patience": 1,
            "lower": True,
            "unit": "word",
        },
    ],
)
def test_options_work_together(text, tmp_path, options):
    run = elman.train("language", text, out=tmp_path / "r", **QUICK | options)
    assert math.isfinite(run.folder.result()["valid"]["nats"])


def test_a_cell_of_the_users_own(text, tmp_path):
    run = elman.train("language", text, out=tmp_path / "a", cell=Small, **QUICK)
    assert run.cell == Small
    (tmp_path / "mine.txt").write_text(str(Small))
    (tmp_path / "mine.py").write_text("from elman import *\n\n" + str(Small).replace("Small", "Mine"))
    assert cell_from(str(tmp_path / "mine.txt")) == Small
    assert cell_from(f"{tmp_path / 'mine.py'}:Mine").name == "Mine"
    other = elman.train("language", text, out=tmp_path / "b", cell=str(tmp_path / "mine.txt"), **QUICK)
    assert all(
        torch.equal(p, q) for p, q in zip(run.model.parameters(), other.model.parameters(), strict=True)
    )
    (tmp_path / "mine.txt").unlink()
    assert elman.load(tmp_path / "b").cell == Small  # the run holds its equations


def test_reading_a_cell_file_runs_nothing(tmp_path):
    trap = tmp_path / "trap.py"
    trap.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n" + str(Small))
    assert cell_from(f"{trap}:Small") == Small
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("grru", "there is no cell grru; did you mean GRU"),
        ("none.py:X", r"there is no file none\.py"),
        ("lem(0.5)", "hyper-parameters are written name=value"),
        ("lem(dtt=1.0)", "has no hyper-parameter dtt"),
        ("a b c", "name one of the zoo"),
    ],
)
def test_cells_that_are_not_there(spec, says):
    with pytest.raises(ElmanError, match=says):
        cell_from(spec)


def test_documents_are_separate_and_parts_may_have_files(text, tmp_path):
    options = LanguageOptions.read({"files": [str(text), str(text)], "valid": str(text), "test": str(text)})
    prepared = prepare(options)
    assert prepared.streams["train"].starts.sum() == 2
    assert len(prepared.streams["valid"]) == len(prepared.streams["test"]) == text.stat().st_size
    assert set(prepare(LanguageOptions.read({"files": [str(text)], "split": "80/20"})).streams) == {
        "train",
        "valid",
    }
    part = prepare(LanguageOptions.read({"files": [str(text)], "test": str(text)}))
    assert set(part.streams) == {"train", "valid", "test"}


def test_starting_from_another_run(text, tmp_path):
    first = elman.train("language", text, out=tmp_path / "a", **QUICK)
    second = elman.train(
        "language", text, out=tmp_path / "b", from_run=str(tmp_path / "a"), epochs=1, lr=1e-9, dropout=0.0
    )
    assert second.options.hidden == 8
    for p, q in zip(first.model.parameters(), second.model.parameters(), strict=True):
        assert torch.allclose(p, q, atol=1e-6)
    with pytest.raises(OptionError, match="--hidden 9 does not fit the run to begin from, which has 8"):
        elman.train("language", text, out=tmp_path / "c", from_run=str(tmp_path / "a"), hidden=9)


def test_word_vectors_are_loaded_and_can_be_frozen(text, tmp_path):
    vectors = {word: torch.randn(6).tolist() for word in ("dragon", "man", "unheard")}
    (tmp_path / "v.txt").write_text("".join(f"{w} {' '.join(map(str, v))}\n" for w, v in vectors.items()))
    options = {"unit": "word", "embedding": str(tmp_path / "v.txt"), **QUICK}
    frozen = elman.train("language", text, out=tmp_path / "a", freeze=True, tie=False, **options)
    row = frozen.model.embedding.weight[frozen.unit.look_up("dragon")]
    assert torch.allclose(row, torch.tensor(vectors["dragon"]))
    moved = elman.train("language", text, out=tmp_path / "b", **options)
    assert not torch.allclose(moved.model.embedding.weight[moved.unit.look_up("dragon")], row)
    with pytest.raises(OptionError, match="have 6 numbers and --embedding-size is 5"):
        elman.train("language", text, out=tmp_path / "c", embedding_size=5, **options)


@pytest.fixture(scope="module")
def many_words(tmp_path_factory):
    """Sentences of 1,500 words, by Zipf's law; every second one begins with the same word."""
    random = np.random.default_rng(0)
    ranks = np.concatenate([np.arange(1, 1500), np.exp(random.uniform(0, np.log(1500), 30_000)).astype(int)])
    lines = [" ".join(f"w{rank}" for rank in ranks[k : k + 10]) for k in range(0, len(ranks), 10)]
    path = tmp_path_factory.mktemp("zipf") / "words.txt"
    path.write_text("".join(f"{'first ' if k % 2 else ''}{line}\n" for k, line in enumerate(lines)))
    return path


def test_an_adaptive_softmax_is_trained_loaded_and_used_like_any_other(many_words, tmp_path):
    """A vocabulary of 1,100 leaves words unknown, so its order is not quite that of frequency."""
    options = QUICK | {"unit": "word", "vocabulary": 1100, "hidden": 16, "lr": 2e-2, "batch": 8}
    run = elman.train("language", many_words, out=tmp_path / "a", softmax="adaptive", **options)
    metrics = run.folder.result()["valid"]
    floor = metrics["floors"]["unigram"]["perplexity"]  # words follow each other by chance
    assert metrics["perplexity"] < 1.2 * floor
    loaded = elman.load(tmp_path / "a")
    counts = np.bincount(Stream.of(loaded.training_text(), loaded.unit).y, minlength=loaded.unit.size)
    ranked = np.argsort(loaded.model.softmax.rank.numpy())[:5]
    assert set(ranked) == set(np.argsort(-counts)[:5]) and 0 in ranked  # the unknown word among them
    assert loaded.evaluate(many_words) == run.evaluate(many_words)
    assert len("".join(loaded.generate("", 10, seed=0)).split()) >= 5
    assert sum(p for _, p in loaded.suggest("first", 2000)) <= 1 + 1e-5
    scored = loaded.score("w1 w2\nw1")
    assert [unit for unit, _ in scored] == ["w1", "w2", "</s>", "w1", "</s>"]
    assert all(0 < nats < 20 for _, nats in scored)
    second = elman.train(
        "language", many_words, out=tmp_path / "b", from_run=str(tmp_path / "a"), epochs=1, lr=1e-9
    )
    assert second.options.softmax == "adaptive"
    assert torch.equal(second.model.softmax.rank, loaded.model.softmax.rank)


def test_a_finished_run_is_shown_and_lost_weights_come_back(text, tmp_path):
    first = elman.train("language", text, out=tmp_path / "r", **QUICK)
    weights = (tmp_path / "r/weights.safetensors").read_bytes()
    before = (tmp_path / "r/log.jsonl").stat().st_mtime_ns
    elman.train("language", text, out=tmp_path / "r", **QUICK)
    assert (tmp_path / "r/log.jsonl").stat().st_mtime_ns == before  # nothing was trained
    (tmp_path / "r/weights.safetensors").unlink()
    with pytest.raises(RunError, match="is missing; give the training command"):
        elman.load(tmp_path / "r")
    elman.train("language", text, out=tmp_path / "r", **QUICK)
    assert (tmp_path / "r/weights.safetensors").read_bytes() == weights
    assert first.options.hidden == 8


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"hiden": 3}, "there is no option hiden; did you mean hidden"),
        ({"hidden": 0}, "--hidden should be greater than or equal to 1, not 0"),
        ({"unit": "words"}, "--unit should be 'char', 'word' or 'subword'"),
        ({"lower": True}, "have no effect on characters"),
        ({"freeze": True}, "--freeze is for loaded vectors"),
        ({"embedding": "onehot", "embedding_size": 5}, "have no effect on one-hot input"),
        ({"embedding": "onehot", "tie": True}, "a tied softmax needs an embedding"),
        ({"horizon": "5"}, "--horizon is LO/HI"),
        ({"cell": "elman", "horizon": "2/9"}, "has no gate"),
        ({"cell": "minGRU", "dropout_recurrent": 0.2}, "recurrent dropout has no effect on minGRU"),
        ({"variational": True, "dropout": 0.0}, "variational has no effect"),
        ({"softmax": "adaptive"}, "an adaptive softmax is for 1,000 units or more"),
        ({"softmax": "adaptive", "tie": True}, "has no vectors that an embedding can share"),
        ({"softmax": "adaptiv"}, "--softmax should be 'full' or 'adaptive'"),
        ({"split": "90/20"}, "such as 90/5/5"),
        ({"files": []}, None),
    ],
)
def test_options_that_make_no_sense_leave_no_folder(text, tmp_path, options, says):
    if says is None:
        pytest.skip("the embedded default is a run of its own")
    with pytest.raises((OptionError, DataError), match=says):
        elman.train("language", text, out=tmp_path / "r", **{"epochs": 1, **options})
    assert not (tmp_path / "r").exists()


@pytest.mark.parametrize(
    ("content", "options", "says"),
    [
        ("hello", {}, "part of .* would be empty"),
        (
            "hello world " * 5,
            {},
            r"the train part has 5\d chars, less than one window of 65.*smaller --bptt \(now 64\)",
        ),
        ("a b\n" * 30, {"unit": "word", "bptt": 200}, "less than one window of 201"),
    ],
)
def test_text_shorter_than_a_window(tmp_path, content, options, says):
    path = tmp_path / "short.txt"
    path.write_text(content)
    with pytest.raises(DataError, match=says):
        elman.train("language", path, out=tmp_path / "r", **options)


def test_unknown_tasks_and_damaged_runs(grammar_run, text, tmp_path):
    with pytest.raises(OptionError, match="there is no task lnguage; did you mean language"):
        elman.train("lnguage", text)
    with pytest.raises(RunError, match="there is no run folder"):
        elman.load(tmp_path / "none")
    run = elman.train("language", text, out=tmp_path / "r", **QUICK).folder
    (run / "weights.safetensors").write_bytes((grammar_run / "weights.safetensors").read_bytes())
    with pytest.raises(RunError, match="belongs to another model"):
        elman.load(run.path)
    (run / "tokenizer.json").write_text('{"unit": "char"}')
    with pytest.raises(RunError, match="tokenizer"):
        elman.load(run.path)
    (run / "cell.txt").write_text("def broken(x, h):\n    return nothing\n")
    with pytest.raises(CellError, match=r"cell\.txt line 2"):
        elman.load(run.path)
