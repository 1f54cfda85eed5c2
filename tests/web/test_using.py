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
from elman.data.synthesis import wav_bytes
from elman.data.synthetic import morse
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
        embedding_size=8,
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


@pytest.fixture(scope="module")
def hearer(folder):
    return elman.train("transcribe", out=folder / "m", epochs=8, hidden=48, threads=1)


def samples_of(address):
    kind, content = address.split(",")
    assert kind == "data:audio/wav;base64"
    with wave.open(io.BytesIO(base64.b64decode(content))) as sound:
        return sound.getframerate(), np.frombuffer(sound.readframes(sound.getnframes()), "<i2")


def test_a_sound_is_brought_transcribed_and_heard(hearer, tmp_path):
    """From the upload of a wav to its text, as the page does it."""
    shutil.copytree(hearer.folder.path, tmp_path / "runs" / "m")
    sound = morse.sound("paris", np.random.default_rng(3), noise=0.02)
    content = wav_bytes(sound, morse.RATE)
    with TestClient(create_app(tmp_path, frozenset({"testserver"}))) as client:
        path = client.put("/files/paris.wav", content=content, headers=MARK).json()["path"]
        assert path == "data/paris.wav"
        page = client.get("/runs/m/use.json").json()
        assert [verb["name"] for verb in page["verbs"]] == ["transcribe", "morse"] and path in page["files"]
        assert 'data-into="t-transcribe"' in client.get("/runs/m/use").text
        found = client.post("/runs/m/use/transcribe", json={"input": path}, headers=MARK).json()
        assert found["text"] == hearer.transcribe(tmp_path / path)
        rate, samples = samples_of(found["sound"])
        assert (rate, len(samples)) == (morse.RATE, len(sound))
        client.put("/files/text.wav", content=b"no sound", headers=MARK)
        wrong = client.post("/runs/m/use/transcribe", json={"input": "data/text.wav"}, headers=MARK)
        assert wrong.status_code == 400 and "cannot be read as sound" in wrong.json()["error"]


def test_without_a_file_a_recording_of_its_own_is_heard(hearer):
    found = ask(hearer, "transcribe", row=3)
    sound, said = hearer.example(3)
    assert found["text"] == f"heard:   {hearer.transcribe(sound)}\nwritten: {said}"
    assert ask(hearer, "transcribe")["text"] != found["text"]
    sent = ask(hearer, "morse", "Hello  world")
    assert sent["text"].endswith("written: hello world") and len(samples_of(sent["sound"])[1]) > morse.RATE
    with pytest.raises(OptionError, match="letters a to z, without '7'"):
        ask(hearer, "morse", "route 7")


def test_a_table_names_no_sound_outside_the_folder(hearer, tmp_path):
    """A table that somebody brings may name any file of the machine."""
    shutil.copytree(hearer.folder.path, tmp_path / "w" / "runs" / "m")
    secret = tmp_path / "secret.wav"
    secret.write_bytes(wav_bytes(morse.sound("sos", np.random.default_rng(0), noise=0.02), morse.RATE))
    (tmp_path / "w" / "near.wav").write_bytes(secret.read_bytes())
    (tmp_path / "w" / "link.wav").symlink_to(secret)
    with TestClient(create_app(tmp_path / "w", frozenset({"testserver"}))) as client:
        for name, status in (
            ("near.wav", 200),
            ("link.wav", 400),
            ("../secret.wav", 400),
            (str(secret), 400),
        ):
            asked = client.post("/runs/m/use/transcribe", json={"input": name}, headers=MARK)
            assert asked.status_code == status, name
        # what the workbench starts is confined too
        (tmp_path / "w" / "list.csv").write_text(f"path,text\nnear.wav,sos\n{secret},sos\n")
        client.post(
            "/train",
            json={"task": "transcribe", "options": {"files": ["list.csv"]}, "name": "t"},
            headers=MARK,
        )
        job = client.app.state.jobs.jobs["t"]
        job.process.wait(60)
        assert "outside the folder of the workbench" in job.said.read_text()


def test_files_outside_the_folder_are_not_read(grammar_run, forecaster, tmp_path):
    shutil.copytree(forecaster.folder.path, tmp_path / "runs" / "f")
    (tmp_path / "mine.csv").write_text("time,value\n" + "".join(f"2001-{m:02d},{m}\n" for m in range(1, 13)))
    with TestClient(create_app(tmp_path, frozenset({"testserver"}))) as client:
        refused = client.post("/runs/f/use/file", json={"input": "/etc/passwd"}, headers=MARK)
        assert refused.status_code == 400 and "outside the folder" in refused.json()["error"]
        names = [verb["name"] for verb in client.get("/runs/f/use.json").json()["verbs"]]
        assert names == ["forecast", "file"]
        assert client.get("/runs/f/use").status_code == 200


def test_a_box_begins_with_what_the_run_understands(forecaster, grammar_run):
    (verb, file) = using.verbs(forecaster)
    assert ask(forecaster, "forecast", using.example(forecaster, verb))["rows"]
    assert using.example(forecaster, file) == ""
    assert [
        using.example(elman.load(grammar_run), verb) for verb in using.verbs(elman.load(grammar_run))
    ] == [""] * 3


@pytest.mark.long
@pytest.mark.parametrize(
    ("task", "options", "verb"),
    [
        ("classify", {"hidden": 8, "epochs": 1}, "predict"),
        ("rate", {"hidden": 8, "epochs": 1}, "predict"),
        ("tag", {"hidden": 8, "epochs": 1}, "predict"),
        ("tree", {"hidden": 8, "epochs": 1}, "predict"),
        ("vector", {"hidden": 8, "epochs": 1}, "rows"),
        ("next", {"hidden": 8, "epochs": 1}, "predict"),
        ("reorder", {"hidden": 8, "embedding_size": 8, "epochs": 1}, "reorder"),
        ("translate", {"hidden": 16, "embedding_size": 8, "epochs": 1}, "translate"),
        ("caption", {"scenes": 60, "epochs": 1, "hidden": 16}, "caption"),
    ],
)
def test_generated_data_of_every_task(task, options, verb, tmp_path):
    """The box of every task answers what it holds to begin with."""
    run = elman.train(task, out=tmp_path / "r", threads=1, **options)
    text = using.example(run, using.verb_named(run, verb))
    assert text or verb == "caption"
    found = ask(run, verb, text)
    assert found.get("rows") or found.get("text")
    if verb in ("reorder", "translate", "caption"):
        assert found["image"]
    with pytest.raises(ElmanError, match="has no"):
        ask(run, "nothing")
