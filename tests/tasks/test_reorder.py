"""Shuffled words are put in order, beside pairs of words and a language model."""

import itertools
import math
from types import SimpleNamespace

import pytest

import elman
from elman.data.refusals import Refusals
from elman.data.sentences import WordFeatures, read_sentences
from elman.data.synthetic import elman_grammar
from elman.data.units import Characters
from elman.errors import DataError, OptionError
from elman.tasks.arranging import WordPairs, by_language, compare_orders
from elman.tasks.reorder import Reorder, best_exact
from elman.tasks.reorder_learn import ReorderOptions
from elman.tasks.reordering import reorder


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Trained on sentences of the grammar for some seconds."""
    out = tmp_path_factory.mktemp("runs") / "grammar"
    return elman.train("reorder", out=out, hidden=16, embedding_size=8, epochs=2, lr=1e-2, beam=6)


def test_the_grammar_is_put_in_order_about_as_well_as_can_be(run):
    result = run.folder.result()["test"]
    assert (
        result["exact"] >= best_exact() - 0.04
    )  # 1,000 sentences of which 1 in 20 is a draw: 0.7 % deviation
    assert result["floors"]["alphabet"]["exact"] < 0.4
    assert result["optimum"]["exact"] == best_exact()
    assert run.folder.result()["examples"]["rows"]


def test_the_best_that_can_be_is_that_of_all_orders_of_each_bag():
    sentences = elman_grammar.distribution()
    total = 0.0
    for bag in {tuple(sorted(words)) for words in sentences}:
        total += max(sentences.get(order, 0.0) for order in itertools.permutations(bag))
    assert best_exact() == pytest.approx(total)


def test_the_order_in_which_words_are_given_does_not_matter(run, tmp_path):
    found = [
        run.arrange([" ".join(words)])[0][0] for words in itertools.permutations(["man", "eat", "cookie"])
    ]
    assert {order.words for order in found} == {("man", "eat", "cookie")}
    assert len({order.log_probability for order in found}) == 1
    path = tmp_path / "bags.txt"
    path.write_text("cookie man eat\n\nthink boy\n")
    options = run.task.PredictOptions.read({})
    assert run.predict_file(path, None, options).decode() == "man eat cookie\n\nboy think\n"
    best = run.task.PredictOptions.read({"n_best": 2})
    lines = run.predict_file(path, None, best).decode().splitlines()
    assert lines[0].split("\t") == ["words", "order", "rank", "nats"]
    assert [line.split("\t")[2] for line in lines[1:]] == ["1", "2", "1", "2"]
    answers = run.predict_texts(["eat lion cat"], best)
    assert [answer["order"] for answer in answers] == ["lion eat cat", "cat eat lion"]
    with pytest.raises(DataError, match="no words"):
        run.predict_texts(["  "], best)


def test_evaluation_reads_files(run, tmp_path):
    path = tmp_path / "right.txt"
    path.write_text("man eat cookie\nboy think\nboy\n")
    found = run.evaluate(path)
    assert found["exact"] == 1.0
    assert found["left_out"] == 1
    assert found["tokens"] == 5


def test_a_language_model_orders_as_elman_reorder_does(grammar_run):
    language = elman.load(grammar_run)
    words = ("boy", "chase", "who", "dogs") if "who" in language.unit.words else ("man", "eat", "cookie")
    ((ours, *_),) = by_language(language.model, language.unit, [words], beam=128, best=3)
    theirs = reorder(language.model, language.unit, words)
    assert " ".join(ours.words) == theirs[0][0]
    assert -ours.log_probability == pytest.approx(theirs[0][1], abs=1e-4)


def test_the_language_way_stands_beside(grammar_run):
    options = ReorderOptions.read({"language": str(grammar_run), "beam": 4})
    problem = Reorder().prepare(options, None, Refusals(), None)
    problem.parts = {name: part.select(range(20)) for name, part in problem.parts.items()}
    floors = problem.floors()
    assert set(floors["test"]) == {"alphabet", "word_pairs", "language_model"}


def test_pairs_of_words_are_a_distribution_and_find_the_likeliest_order():
    sentences = [tuple(line.split()) for line in elman_grammar.sentences(300)]
    pairs = WordPairs(sentences)
    vocabulary = {word for words in sentences for word in words} | {"</s>"}
    for word in ("<s>", "man"):
        total = sum(math.exp(pairs.log_probability(word, other)) for other in vocabulary)
        assert total == pytest.approx(1.0, abs=0.05)  # the half count of unseen words is left out
    words = ("man", "eat", "bread", "man")
    scores = {}
    for order in set(itertools.permutations(words)):
        steps = zip(("<s>", *order), (*order, "</s>"), strict=True)
        scores[order] = sum(pairs.log_probability(a, b) for a, b in steps)
    (found,) = pairs.arrange([words], beam=40)
    assert found[0].log_probability == pytest.approx(max(scores.values()), abs=1e-4)


def test_scores_of_orders():
    truth = [("the", "dog", "barks", "now"), ("a", "b")]
    found = [("the", "dog", "now", "barks"), ("a", "b")]
    scores = compare_orders(found, truth)
    assert scores["exact"] == 0.5
    # (^ the) and (the dog) are right, (dog barks) (barks now) (now $) are not; all three of "a b" are
    assert scores["neighbours"] == pytest.approx(5 / 8)
    assert 0 < scores["bleu"] < 100
    assert "bleu" not in compare_orders(found[1:], truth[1:])


def test_words_that_were_never_seen_are_known_by_ending_and_case(tmp_path):
    (tmp_path / "t.txt").write_text("He walked home!\nShe talked.\nThey stalked it.\n")
    sentences = read_sentences([tmp_path / "t.txt"], Refusals(), longest=10)
    assert sentences.words[0] == ("He", "walked", "home", "!")
    features = WordFeatures.learn(sentences.words, None, 1)
    new, seen, capital, number, mark = features.encode(["balked", "walked", "Kew", "42", "!"]).tolist()
    assert new[0] == 0
    assert new[1:] == seen[1:]
    assert len({capital[2], number[2], mark[2], seen[2]}) == 4


def test_a_run_that_was_stopped_goes_on_to_the_same_weights(goes_on_alike, tmp_path):
    path = tmp_path / "t.txt"
    path.write_text("\n".join(elman_grammar.sentences(150)) + "\n")
    goes_on_alike("reorder", path, at=6, hidden=8, embedding_size=4, epochs=1, batch=16, dropout=0.1, beam=2)


def test_what_cannot_be_is_said(tmp_path, monkeypatch):
    path = tmp_path / "t.txt"
    path.write_text("word\n\nanother\n")
    with pytest.raises(DataError, match="has no line of 2 to 40 words"):
        elman.train("reorder", path, out=tmp_path / "run")
    path.write_text("two words\n")
    with pytest.raises(DataError, match="too few sentences"):
        elman.train("reorder", path, out=tmp_path / "run")
    monkeypatch.setattr("elman.tasks.reorder.LanguageRun", lambda path: SimpleNamespace(unit=Characters(())))
    with pytest.raises(OptionError, match="takes a run whose units are words"):
        elman.train("reorder", out=tmp_path / "run", language="letters")
    with pytest.raises(OptionError, match="go with FILEs"):
        elman.train("reorder", out=tmp_path / "run", test="x.txt")
