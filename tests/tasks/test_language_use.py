"""What one does with a trained language model, held against slow and certain ways to do the same."""

import itertools
import math

import pytest
import torch

import elman
from elman.data.streams import Stream
from elman.data.synthetic import elman_grammar
from elman.data.units import Characters
from elman.errors import DataError, OptionError
from elman.models.language import LanguageModel, Shape
from elman.tasks.correction import distance, neighbours
from elman.tasks.generation import beginning, choose, longest_copied
from elman.tasks.language import evaluate
from elman.tasks.suggestion import SENTENCE_END, suggest


@pytest.fixture(scope="module")
def words(grammar_run):
    return elman.load(grammar_run)


@pytest.fixture(scope="module")
def letters(letters_run):
    return elman.load(letters_run)


# generate


def test_the_same_seed_writes_the_same_and_greedy_needs_none(words):
    texts = ["".join(words.generate("", 40, seed=seed)) for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]
    greedy = ["".join(words.generate("dragon", 5, temperature=0, seed=seed)) for seed in (1, 2)]
    assert greedy[0] == greedy[1]


def test_pieces_join_to_text_with_spaces_and_lines(words, letters):
    text = "".join(words.generate("dragon", 400, seed=0))
    assert text.startswith(" ")
    sentences = ("dragon" + text).split("\n")[:-1]
    good = sum(elman_grammar.accepts(sentence.split()) for sentence in sentences)
    assert good >= 0.9 * len(sentences)
    spelled = "".join(letters.generate("dragon ", 300, seed=0, temperature=0.5))
    assert len(spelled) == 300
    assert sum(elman_grammar.accepts(s.split()) for s in ("dragon " + spelled).split("\n")[:-1]) >= 5


def test_generating_is_reading_on_with_the_state(letters):
    """Greedy text is what the model finds likeliest when it reads everything again from the start."""
    text = "".join(letters.generate("cat ", 12, temperature=0))
    scores, _ = letters.model.read(torch.tensor([beginning(letters.unit, "cat " + text[:-1])]))
    assert letters.unit.decode([int(scores[0].argmax())]) == text[-1]


def test_top_k_and_top_p_choose_among_the_likeliest():
    scores = torch.tensor([9.0, -math.inf, *torch.tensor([0.4, 0.3, 0.2, 0.1]).log()])  # unit 0 is unknown
    random = torch.Generator().manual_seed(0)

    def seen(**options):
        drawn = (
            choose(scores, random=random, **{"temperature": 1.0, "top_k": None, "top_p": None, **options})
            for _ in range(300)
        )
        return set(drawn)

    assert seen() == {2, 3, 4, 5}
    assert seen(top_k=2) == {2, 3}
    assert seen(top_p=0.7) == {2, 3}
    assert seen(top_p=0.71) == {2, 3, 4}
    assert seen(temperature=0) == {2}
    counts = sum(choose(scores, 0.5, None, None, random) == 2 for _ in range(4000)) / 4000
    assert abs(counts - 0.16 / 0.30) < 0.04  # p squared, and 5 standard errors


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"temperature": -1}, "temperature is 0 or more"),
        ({"top_k": 0}, "top-k"),
        ({"top_p": 0}, "top-p"),
        ({"length": -1}, "length"),
    ],
)
def test_impossible_choices(words, options, says):
    with pytest.raises(OptionError, match=says):
        words.generate("", **options)


def test_unknown_prompts_are_named(words, letters):
    with pytest.raises(DataError, match="words that the model has never seen: zebra"):
        words.generate("zebra eat", 3)
    with pytest.raises(DataError, match="characters that the model has never seen: Z é"):
        letters.generate("Zé", 3)


@pytest.mark.parametrize("size", [5, 30, 400])
def test_longest_copied_is_the_longest_common_piece(size):
    generator = torch.Generator().manual_seed(size)
    text, source = (
        "".join(map(chr, torch.randint(97, 101, (size,), generator=generator).tolist())) for _ in range(2)
    )
    found = longest_copied(text, [source[: size // 2], source[size // 2 :]])
    halves = (source[: size // 2], source[size // 2 :])
    best = max(
        (
            text[i:j]
            for i in range(size)
            for j in range(i, size + 1)
            if any(text[i:j] in half for half in halves)
        ),
        key=len,
    )
    assert len(found) == len(best)
    assert found in text and any(found in half for half in halves)


def test_copied_spans_need_the_training_text(letters, letters_run):
    assert letters.copied("xx boy eat bread\ncat yy") is not None
    assert "boy eat bread" in letters.copied("QQ boy eat bread QQ")
    path = letters_run.parent / "sentences.txt"
    aside = path.rename(path.with_suffix(".away"))
    try:
        assert letters.copied("boy") is None
    finally:
        aside.rename(path)


# suggest


def test_suggestions_of_words_are_close_to_the_grammar(words):
    found = dict(words.suggest("dragon", 3))
    expected = elman_grammar.next_words(["dragon"])
    assert set(found) == {"eat", "smash", "break"}
    assert all(abs(found[word] - expected[word]) < 0.15 for word in expected)
    assert words.suggest("cat chase mouse", 1)[0][0] == SENTENCE_END


def test_suggestions_of_letters_spell_words(letters):
    found = letters.suggest("dragon", 3)
    assert {word for word, _ in found} == {"eat", "smash", "break"}
    assert [p for _, p in found] == sorted((p for _, p in found), reverse=True)


def test_the_search_for_words_is_exact():
    """Against the probability of every word of up to four letters, on an untrained model."""
    torch.manual_seed(3)
    unit = Characters(("\n", " ", "a", "b"))
    model = LanguageModel(elman.cells.GRU, Shape(units=unit.size, hidden=8, embedding=4)).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=1.0)
    found = suggest(model, unit, "ab ", count=4)
    start = beginning(unit, "ab ")

    @torch.no_grad()
    def probability(word):
        units = [*start, *unit.encode(word)]
        features, _ = model(torch.tensor([units]))
        p = model.log_probabilities(features)[0].exp()
        path = math.prod(
            float(p[len(start) - 1 + k, unit.encode(letter)[0]]) for k, letter in enumerate(word)
        )
        ends = [0, *unit.encode("\n ")]  # unknown, line end, space
        return path * float(p[-1, ends].sum())

    every = {
        "".join(letters): probability("".join(letters))
        for n in range(1, 5)
        for letters in itertools.product("ab", repeat=n)
    }
    best = sorted(every.items(), key=lambda item: -item[1])[:4]
    assert [word for word, _ in found] == [word for word, _ in best]
    assert all(math.isclose(a, b, rel_tol=1e-4) for (_, a), (_, b) in zip(found, best, strict=True))


# score


def test_scores_add_up_to_the_evaluation(words, tmp_path):
    sentences = "\n".join(elman_grammar.sentences(50, seed=9)) + "\n"
    scored = words.score(sentences)
    whole = evaluate(words.model, Stream.of([sentences], words.unit))
    assert len(scored) == whole["tokens"]
    assert math.isclose(sum(nats for _, nats in scored) / len(scored), whole["nats"], rel_tol=1e-5)
    (tmp_path / "t.txt").write_text(sentences)
    assert math.isclose(words.evaluate(tmp_path / "t.txt")["nats"], whole["nats"])
    with pytest.raises(DataError, match="no text to score"):
        words.score("  ")


def test_a_table_that_cannot_be_written_is_said_before_anything_is_read(words, tmp_path):
    with pytest.raises(OptionError, match=r"out\.xlsx is no table that can be written"):
        words.predict_file(tmp_path / "missing.txt", "out.xlsx", words.task.PredictOptions())


def test_evaluation_in_rows_is_evaluation_in_one_row(letters):
    """Rows begin 256 units early: their states are those of one long row."""
    stream = Stream.of(["\n".join(elman_grammar.sentences(700, seed=4))], letters.unit)
    rows = evaluate(letters.model, stream)
    with torch.no_grad():
        features, _ = letters.model(torch.from_numpy(stream.x)[None])
        one = letters.model.nats(features, torch.from_numpy(stream.y)[None])
    assert rows["tokens"] == len(stream)
    assert math.isclose(rows["nats"], float(one.mean()), rel_tol=1e-5)


def test_unknown_units_are_counted(words, tmp_path):
    (tmp_path / "t.txt").write_text("dragon eat zebra\n")
    assert words.evaluate(tmp_path / "t.txt")["unknown"] == 0.25  # three words and the end


# reorder


@pytest.mark.parametrize("given", [["eat", "man", "dragon"], ["mouse", "cat", "chase", "boy"]])
def test_the_best_order_is_the_best_of_all(words, given):
    ((best, nats), *_) = words.reorder(given)
    every = {
        order: sum(n for _, n in words.score(" ".join(order))) for order in itertools.permutations(given)
    }
    likeliest = min(every, key=every.__getitem__)
    assert best == " ".join(likeliest)
    assert math.isclose(nats, every[likeliest], rel_tol=1e-4)


def test_letters_order_words_too(letters):
    assert letters.reorder(["man", "eat", "dragon"], count=1)[0][0] in ("dragon eat man", "man eat dragon")
    found = letters.reorder(["break", "glass", "monster"], count=6)
    assert found[0][0] == "monster break glass"
    assert len(found) == 6
    assert [n for _, n in found] == sorted(n for _, n in found)


def test_words_that_cannot_be_ordered(words):
    with pytest.raises(DataError, match="never seen: zebra"):
        words.reorder(["zebra", "eat"])
    with pytest.raises(DataError, match="no words"):
        words.reorder([])
    with pytest.raises(DataError, match="41 words are too many"):
        words.reorder(["eat"] * 41)


# correct


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("dragon eatt man", "dragon eat man"),
        ("eat dragon man", "dragon eat man"),
        ("cat chase chase mouse", "cat chase mouse"),
    ],
)
def test_mistakes_are_mended(words, text, corrected):
    edits = words.correct(text)
    assert edits[-1].text == corrected
    assert all(edit.gain >= 2 for edit in edits)


def test_good_sentences_are_left_alone(words, letters):
    for sentence in ("dragon eat man", "boy break glass", "cat chase mouse"):
        assert words.correct(sentence, least_gain=4.0) == []
    assert letters.correct("dragon eet man")[-1].text == "dragon eat man"


def test_gains_are_differences_of_likelihood(words):
    (edit,) = words.correct("dragon eatt man", most=1)
    unknown = math.log(len(words.lexicon))
    before = sum(n for _, n in words.score("dragon eatt man")) + unknown
    after = sum(n for _, n in words.score(edit.text))
    assert math.isclose(edit.gain, before - after, rel_tol=1e-4)  # as many units before as after


def test_taking_words_away_costs_their_usual_nats(words):
    (edit,) = words.correct("cat chase chase mouse", most=1)
    assert edit.what == "delete chase"
    before, after = (sum(n for _, n in words.score(t)) for t in ("cat chase chase mouse", edit.text))
    level = words.folder.result()["valid"]["nats"]
    assert math.isclose(edit.gain, before - after - level, rel_tol=1e-4)


def test_distance_counts_letters_and_swaps():
    pairs = {("eat", "eat"): 0, ("eat", "aet"): 1, ("eat", "et"): 1, ("eat", "ate"): 2, ("glass", "gloss"): 1}
    assert {pair: distance(*pair, 2) for pair in pairs} == pairs
    assert distance("dragon", "mouse", 2) == 3
    assert neighbours("glas", {"glass": 3, "gas": 9, "plate": 5, "class": 1}) == ["gas", "glass"]
