"""What one does with a trained model of every task: each box of the page gives what the run gives."""

import base64
import csv
import io
import shutil
import wave

import numpy as np
import pytest
from fastapi.testclient import TestClient

import elman
from elman.errors import ElmanError, OptionError
from elman.web import forms, using
from elman.web.app import create_app

MARK = {"x-elman": "1"}


def ask(run, name, text="", **given):
    verb = using.verb_named(run, name)
    return verb.act(run, text, forms.read(verb.Options, given))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("runs")


@pytest.fixture(scope="module")
def forecaster(folder):
    return elman.train("forecast", out=folder / "f", epochs=1, hidden=8, threads=1)


def test_numbers_alone_are_a_series(forecaster):
    values = [10 + k % 12 for k in range(60)]
    found = ask(forecaster, "forecast", "\n".join(map(str, values)))
    assert found == ask(forecaster, "forecast", " ".join(map(str, values)))
    table = "time,value\n" + "\n".join(f"{2000 + k // 12}-{k % 12 + 1:02d},{v}" for k, v in enumerate(values))
    assert found["rows"] == ask(forecaster, "forecast", table)["rows"]
    assert found["columns"][:4] == ["cutoff", "time", "step", "forecast"]
    assert found["rows"][0][:3] == ["2004-12-01", "2005-01-01", "1"] and len(found["rows"]) == 12
    assert found["image"].startswith("data:image/svg+xml;base64,") and "a month later" in found["sentence"]
    with pytest.raises(OptionError, match="paste a series"):
        ask(forecaster, "forecast", " ")


def test_a_piece_is_heard(folder):
    run = elman.train("compose", out=folder / "c", epochs=1, hidden=8, threads=1)
    found = ask(run, "compose", length=16, seed=2)
    kind, content = found["sound"].split(",")
    assert kind == "data:audio/wav;base64"
    with wave.open(io.BytesIO(base64.b64decode(content))) as sound:
        samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
        assert sound.getnframes() / sound.getframerate() > 1
    assert np.abs(samples).max() > 1000
    assert "16 steps" in found["text"]


def test_translations_with_the_attention_beside_them(folder, tmp_path):
    path = tmp_path / "pairs.tsv"
    words = {"dog": "Hund", "cat": "Kater", "a": "ein"}
    lines = [f"a {x}\tein {words[x]}" for x in ("dog", "cat")] * 40
    path.write_text("\n".join(lines) + "\n")
    run = elman.train(
        "translate",
        path,
        out=folder / "t",
        hidden=12,
        embedding=8,
        epochs=4,
        unit="word",
        batch=8,
        threads=1,
        lr=2e-2,
    )
    found = ask(run, "translate", "a dog\na cat\n")
    assert [row[1] for row in found["rows"]] == [best[0].text for best in run.translate(["a dog", "a cat"])]
    assert "weights of a step" in found["sentence"] and found["image"]
    other = ask(run, "translate", "a dog", attend="1=2", n_best=2, beam=3)
    assert "looking at step 1 only at 'dog'" in other["sentence"]
    assert other["columns"] == ["source", "translation", "rank", "score"]


def test_texts_are_classified(folder, tmp_path):
    path = tmp_path / "reviews.csv"
    lines = [f"a {word} film {k},{word}" for k in range(40) for word in ("good", "bad")]
    path.write_text("\n".join(["text,label", *lines, ""]))
    run = elman.train("classify", path, out=folder / "k", hidden=8, epochs=1, threads=1)
    found = ask(run, "predict", "a good film\n\na bad film\n")
    expected = run.predict_texts(["a good film", "a bad film"], run.task.PredictOptions())
    assert found["columns"] == list(expected[0]) and len(found["rows"]) == 2
    assert [row[0] for row in found["rows"]] == ["a good film", "a bad film"]
    with pytest.raises(OptionError, match="type a text"):
        ask(run, "predict", "\n")
    assert "predicted" in ask(run, "file", str(path))["text"]


def test_rows_of_a_table_are_pasted(folder, tmp_path):
    path = tmp_path / "points.csv"
    chance = np.random.default_rng(0)
    points = chance.normal(size=(80, 2))
    rows = "".join(f"{x:.3f},{y:.3f},{'up' if y > 0 else 'down'}\n" for x, y in points)
    path.write_text(f"x,y,label\n{rows}")
    run = elman.train("vector", path, out=folder / "v", hidden=4, epochs=1, threads=1)
    found = ask(run, "rows", "x,y\n0.1,0.9\n-0.2,-1\n")
    content = run.predict_file(path, tmp_path / "out.csv", run.task.PredictOptions()).decode()
    columns = next(csv.reader(io.StringIO(content)))
    assert set(found["columns"]) == set(columns) - {"label"} and len(found["rows"]) == 2


def test_files_outside_the_folder_are_not_read(grammar_run, forecaster, tmp_path):
    shutil.copytree(forecaster.folder.path, tmp_path / "runs" / "f")
    (tmp_path / "mine.csv").write_text("time,value\n" + "".join(f"2001-{m:02d},{m}\n" for m in range(1, 13)))
    with TestClient(create_app(tmp_path, frozenset({"testserver"}))) as client:
        refused = client.post("/runs/f/use/file", json={"input": "/etc/passwd"}, headers=MARK)
        assert refused.status_code == 400 and "outside the folder" in refused.json()["error"]
        names = [verb["name"] for verb in client.get("/runs/f/use.json").json()["verbs"]]
        assert names == ["forecast", "file"]
        assert client.get("/runs/f/use").status_code == 200


@pytest.mark.long
@pytest.mark.parametrize(
    ("task", "options", "verb", "text"),
    [
        ("rate", {"hidden": 8, "epochs": 1}, "predict", "the film is good"),
        ("tag", {"hidden": 8, "epochs": 1}, "predict", "the man sees the dog"),
        ("tree", {"hidden": 8, "epochs": 1}, "predict", "a good film"),
        ("next", {"hidden": 8, "epochs": 1}, "predict", None),
        ("reorder", {"hidden": 8, "embedding": 8, "epochs": 1}, "reorder", "cat dragon eat"),
        ("caption", {"scenes": 60, "epochs": 1, "hidden": 16}, "caption", ""),
    ],
)
def test_generated_data_of_every_task(task, options, verb, text, tmp_path):
    run = elman.train(task, out=tmp_path / "r", threads=1, **options)
    if text is None:
        text = " ".join(run.vocabulary.tokens[-3:]) if hasattr(run, "vocabulary") else "1 2"
    found = ask(run, verb, text)
    assert found.get("rows") or found.get("text")
    if verb in ("reorder", "caption"):
        assert found["image"]
    with pytest.raises(ElmanError, match="has no"):
        ask(run, "nothing")
