"""Word vectors: trained, taken from runs, saved and loaded, asked for neighbours and analogies, judged."""

import gzip

import numpy as np
import pytest
import scipy.stats

import elman
from elman.cli import main
from elman.data.refusals import Refusals
from elman.data.synthetic.formulas import formulas
from elman.data.word_tests import read_word_test
from elman.errors import DataError, ElmanError, OptionError
from elman.tasks.embedding import (
    EmbedOptions,
    Vectors,
    judge,
    load_vectors,
    spearman,
    split_lines,
    train_vectors,
)
from elman.training.files import read_json


@pytest.fixture
def royal():
    """Words whose vectors are sums of what they mean: sex, rank, age."""
    man, woman, king, child = np.eye(5, dtype=np.float32)[:4]
    words = {
        "man": man,
        "woman": woman,
        "king": man + king,
        "queen": woman + king,
        "boy": man + child,
        "girl": woman + child,
        "Prince": man + king + child,
        "stone": np.eye(5, dtype=np.float32)[4],
    }
    return Vectors(tuple(words), np.stack(list(words.values())))


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    chance = np.random.default_rng(0)
    lines = [" ".join(f"{'ab'[k % 2]}{n}" for n in chance.integers(0, 8, 10)) for k in range(400)]
    path.write_text("\n".join(lines))
    return path


def test_neighbours_and_analogies(royal):
    assert royal.analogy("man", "king", "woman", 1)[0][0] == "queen"
    assert royal.analogy("man", "boy", "woman", 1)[0][0] == "girl"
    near = royal.neighbours("king", 3)
    assert [word for word, _ in near[:2]] == ["Prince", "man"]
    assert near[0][1] == pytest.approx(royal.similarity("king", "prince"))
    assert len(royal.neighbours("king", 100)) == 7
    with pytest.raises(DataError, match="has no vector for quen; did you mean queen"):
        royal.neighbours("quen")
    with pytest.raises(OptionError, match="--count is a whole number from 1"):
        royal.neighbours("king", 0)


@pytest.mark.parametrize(
    ("name", "form"),
    [("v.txt", None), ("v.bin", None), ("v.vec.gz", None), ("v.bin.gz", None), ("v.txt", "glove")],
)
def test_vectors_are_saved_and_loaded(royal, tmp_path, name, form):
    royal.save(tmp_path / name, form)
    found = load_vectors(tmp_path / name)
    assert found.words == royal.words
    np.testing.assert_allclose(found.matrix, royal.matrix, rtol=1e-5)
    raw = (tmp_path / name).read_bytes()
    first = (gzip.decompress(raw) if name.endswith("gz") else raw).split(b"\n")[0]
    assert (first == b"8 5") == (form != "glove")


def test_a_form_that_is_not_known(royal, tmp_path):
    with pytest.raises(OptionError, match="--form is word2vec or binary or glove, not glov"):
        royal.save(tmp_path / "v.txt", "glov")


@pytest.mark.parametrize("method", ["skip-gram", "ppmi"])
def test_training_finds_what_stands_together(text, method):
    options = EmbedOptions.read({"size": 10, "sample": 0, "method": method})
    vectors = train_vectors([text], options)
    assert len(vectors) == 16
    for word in vectors.words:
        assert [near[0] for near, _ in vectors.neighbours(word, 5)] == [word[0]] * 5
    random = train_vectors([text], EmbedOptions.read({"method": "random"}))
    assert random.words == vectors.words


def test_words_of_a_text():
    options = EmbedOptions.read({})
    assert [*split_lines("The cat's mat, no?\n\n  \nB", options)] == [["the", "cat's", "mat", "no"], ["b"]]
    spaced = EmbedOptions.read({"tokens": "space", "lower": False})
    assert [*split_lines("The <unk> , no?", spaced)] == [["The", "<unk>", ",", "no?"]]


def test_too_little_text(tmp_path):
    (tmp_path / "t.txt").write_text("a b c")
    with pytest.raises(DataError, match="has 0 words that occur 5 times or more; give more text"):
        train_vectors([tmp_path / "t.txt"])


def test_the_embedding_of_runs(grammar_run, tmp_path):
    vectors = load_vectors(grammar_run)
    weight = elman.load(grammar_run).model.embedding.weight.detach().numpy()
    assert np.array_equal(vectors.matrix, weight)
    assert {"eat", "girl"} < {*vectors.words}
    path = tmp_path / "trees.txt"
    path.write_text("".join(f"{tree}\n" for tree in formulas(60)))
    run = elman.train("tree", path, out=tmp_path / "r", hidden=4, epochs=1, threads=1)
    assert set(load_vectors(run.folder.path).words) == {"<unk>", "true", "false", "and", "or", "xor", "not"}


def test_spearman_is_that_of_scipy():
    chance = np.random.default_rng(0)
    one, other = chance.integers(0, 6, 40), chance.normal(size=40)
    assert spearman(list(one), list(other)) == pytest.approx(scipy.stats.spearmanr(one, other).statistic)
    assert spearman([1, 1], [2, 3]) is None


def test_judging_pairs_and_analogies(royal, tmp_path):
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("word1\tword2\tscore\nking\tprince\t9\nman\tking\t7\nman stone 1\nman,dragon,3\n")
    found = judge(royal, pairs)
    assert (found["known"], found["count"], found["coverage"]) == (3, 4, 0.75)
    assert found["spearman"] == pytest.approx(1)
    questions = tmp_path / "questions.txt"
    questions.write_text(
        ": royal\nman king woman queen\nMan Boy Woman Girl\n: wrong\nman king woman girl\n: x\na b c d\n"
    )
    found = judge(royal, questions)
    assert (found["known"], found["count"]) == (3, 4)
    assert found["accuracy"] == pytest.approx(2 / 3)
    assert found["sections"]["wrong"]["accuracy"] == 0
    assert found["sections"]["x"] == {"accuracy": None, "known": 0, "count": 1}


def test_tests_that_are_none(tmp_path):
    (tmp_path / "bad.txt").write_text("a b 1\nc d\ne f 2\n")
    with pytest.raises(DataError, match=r"bad.txt line 2 is not two words and a number: 'c d'"):
        read_word_test(tmp_path / "bad.txt", Refusals())
    assert read_word_test(tmp_path / "bad.txt", Refusals(skip=True)).count == 2
    (tmp_path / "none.txt").write_text("hello\n")
    with pytest.raises(DataError, match="holds no pairs"):
        read_word_test(tmp_path / "none.txt", Refusals())


@pytest.mark.data
def test_the_published_vectors_answer_as_published(elman_data):
    """Coverage as the data's own description counts it."""
    vectors = load_vectors(elman_data / "word2vec-sample" / "word2vec-1000x300.txt.gz")
    folder = elman_data / "wordvec-eval"
    analogies = judge(vectors, folder / "questions-words.txt.gz")
    assert (analogies["known"], analogies["count"]) == (258, 19_544)
    assert analogies["accuracy"] > 0.8
    assert judge(vectors, folder / "EN-WS-353-ALL.txt.gz")["known"] == 27
    assert judge(vectors, folder / "EN-SIMLEX-999.txt.gz")["known"] == 118


def command(*words):
    with pytest.raises(SystemExit) as ended:
        main([*map(str, words)])
    return ended.value.code


def test_the_command_line(text, royal, tmp_path, capsys):
    out = tmp_path / "v.txt"
    assert command("embed", text, "--out", out, "--size", 6, "--sample", 0) == 0
    assert command("neighbours", out, "a1", "b1", "-n", 2) == 0
    assert command("embed", out, "--convert", "--out", tmp_path / "v.bin") == 0
    assert load_vectors(tmp_path / "v.bin").words == load_vectors(out).words
    royal.save(out)
    capsys.readouterr()
    assert command("analogy", out, "man", "king", "woman", "-n", 1) == 0
    assert "queen" in capsys.readouterr().out
    (tmp_path / "pairs.txt").write_text("king prince 9\nman stone 1\nman king 5\n")
    assert command("judge", out, tmp_path / "pairs.txt") == 0
    shown = capsys.readouterr().out
    assert "Spearman" in shown
    assert "3 of 3" in shown
    assert command("embed", out, "--convert", "--out", tmp_path / "v", "--judge", tmp_path / "pairs.txt") == 0
    assert read_json(tmp_path / "v" / "result.json")["judged"]["pairs"]["known"] == 3
    assert load_vectors(tmp_path / "v").words == royal.words
    capsys.readouterr()
    assert command("embed", out, "--convert", "--size", 5, "--out", tmp_path / "w.txt") == 1
    assert "--size has no effect on vectors that are trained already" in capsys.readouterr().err


def test_a_run_without_words_has_no_vectors(tmp_path):
    with pytest.raises(ElmanError, match="is not a run folder"):
        load_vectors(tmp_path)
