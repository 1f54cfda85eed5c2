"""Vectors of a file in the embeddings of every task that has words or items."""

import numpy as np
import pytest
import torch

import elman
from elman.data.refusals import Refusals
from elman.data.vectors import vectors_bytes
from elman.errors import DataError, OptionError
from elman.tasks.options import as_before
from elman.tasks.running import task_named
from elman.tasks.word_vectors import put_vectors

WORDS = {
    "classify": ("embedding", "not", {}),
    "language": ("embedding", "boy", {}),
    "tag": ("embedding", "man", {}),
    "tree": ("embedding", "xor", {}),
    "translate": ("encoder.embedding", "of", {}),
    "reorder": ("embeddings.0", "boy", {}),
    "caption": ("decoder.embedding", "red", {"scenes": 30}),
    "next": ("embedding", None, {}),
}
"""By task: where the model looks words up, a word of its generated data, options."""


def prepared(task, **options):
    task = task_named(task)
    return task.prepare(task.Options.read(options), None, Refusals(), None)


def written(path, vectors):
    matrix = np.array(list(vectors.values()), np.float32)
    path.write_bytes(vectors_bytes(list(vectors), matrix, "glove"))
    return str(path)


@pytest.mark.parametrize("task", WORDS)
def test_loaded_vectors_stand_in_the_model_and_stay_when_frozen(task, tmp_path):
    place, word, options = WORDS[task]
    if task == "next":
        word = prepared(task).vocabulary.tokens[0]
    path = written(tmp_path / "v.txt", {word: [0.5, -1.0, 2.0], "unheard-of": [1.0, 1.0, 1.0]})
    problem = prepared(task, embedding=path, freeze=True, **options)
    assert problem.options.embedding_size == 3
    assert any("1 of" in fact or "1 words" in fact for fact in map(str, problem.describe().facts.values()))
    weight = problem.model().get_submodule(place).weight
    rows = (weight == torch.tensor([0.5, -1.0, 2.0])).all(1)
    assert rows.sum() == 1 and not weight.requires_grad
    assert prepared(task, embedding=path, **options).model().get_submodule(place).weight.requires_grad
    with pytest.raises(OptionError, match="have 3 numbers and --embedding-size is 4"):
        prepared(task, embedding=path, embedding_size=4, **options)
    with pytest.raises(OptionError, match="--freeze is for loaded vectors"):
        prepared(task, freeze=True, **options)
    nothing = written(tmp_path / "n.txt", {"unheard-of": [1.0, 1.0, 1.0]})
    with pytest.raises(DataError, match=r"n\.txt has a vector for none of the"):
        prepared(task, embedding=nothing, **options).model()
    before = prepared(task, **options).options
    with pytest.raises(OptionError, match="--embedding has no effect with --from"):
        as_before(task_named(task).Options.read({"embedding": path}), before, ())


def test_vectors_take_their_places_and_others_are_about_as_large():
    embedding = torch.nn.Embedding(5000, 6)
    vectors = {1: np.full(6, 0.1, np.float32), 3: np.full(6, -0.1, np.float32)}
    put_vectors(embedding, vectors, freeze=False)
    assert embedding.weight[1].eq(0.1).all() and embedding.weight[3].eq(-0.1).all()
    assert embedding.weight[4:].std().item() == pytest.approx(0.1, rel=0.05)  # of 30,000 draws
    assert embedding.weight.requires_grad
    put_vectors(embedding, vectors, freeze=True)
    assert not embedding.weight.requires_grad


@pytest.mark.parametrize("task", [task for task in WORDS if task not in ("classify", "language")])
def test_models_that_look_units_up_refuse_one_hot_input(task):
    options = task_named(task).Options
    for name in {"embedding", "embedding_target"} & options.model_fields.keys():
        with pytest.raises(OptionError, match=rf"--{name.replace('_', '-')} should be learned, or a file of"):
            options.read({name: "onehot"})


def test_both_sides_of_a_translator_have_vectors_of_their_own(tmp_path):
    table = tmp_path / "p.tsv"
    rows = [f"ein Hund {n}\ta dog {n} {n}" for n in range(40)]
    table.write_text("source\ttarget\n" + "\n".join(rows) + "\n")
    german = written(tmp_path / "de.txt", {"Hund": [1.0, 2.0]})
    english = written(tmp_path / "en.txt", {"dog": [3.0, 4.0]})
    given = {
        "files": [str(table)],
        "embedding": german,
        "embedding_target": english,
        "epochs": 1,
        "hidden": 4,
    }
    run = elman.train("translate", out=tmp_path / "r", freeze=True, **given)
    assert (run.options.unit, run.options.unit_target) == ("word", "word")
    for side, part, word, vector in (
        (run.source, run.model.encoder, "Hund", [1, 2]),
        (run.target, run.model.decoder, "dog", [3, 4]),
    ):
        assert part.embedding.weight[side.unit.look_up(word)].tolist() == vector
    wide = written(tmp_path / "wide.txt", {"dog": [3.0, 4.0, 5.0]})
    with pytest.raises(OptionError, match=r"have 2 numbers and those of .*wide\.txt 3"):
        prepared("translate", **{**given, "embedding_target": wide})


def test_a_unit_without_a_vector_takes_that_of_its_lower_case(tmp_path):
    (tmp_path / "t.txt").write_text("the Dog sees the Man\nthe Man sees the Dog\n" * 10)
    path = written(tmp_path / "v.txt", {"dog": [1.0, 2.0], "man": [3.0, 4.0], "Man": [5.0, 6.0]})
    problem = prepared("reorder", files=[str(tmp_path / "t.txt")], embedding=path)
    words, weight = problem.features.words, problem.model().word_embedding.weight
    assert weight[words.look_up("Dog")].tolist() == [1, 2] and weight[words.look_up("Man")].tolist() == [5, 6]


@pytest.mark.parametrize("task", ["translate", "reorder", "caption", "tag", "tree"])
def test_what_was_called_embedding_in_the_first_release_is_its_size(task):
    options = task_named(task).Options.read({"embedding": 48})
    assert (options.embedding, options.embedding_size) == ("learned", 48)
