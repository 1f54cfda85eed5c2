"""Transcribe: trained on tones in files, judged, used on files and streams, with language models."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
import torch

import elman
from elman import cells
from elman.data.refusals import Refusals
from elman.data.sound import LogMel, read_sound
from elman.data.vocabulary import Vocabulary
from elman.errors import DataError, OptionError, RunError
from elman.models.ctc import Shape, Transcriber
from elman.tasks.listening import Listener
from elman.tasks.spoken_language import reader_for
from elman.tasks.transcribe import Transcribe
from elman.tasks.transcribe_learn import Alphabet, Masks, hear
from elman.tasks.transcribe_options import TranscribeOptions
from elman.tasks.transcribe_scores import alignment, confusions, scores

soundfile = pytest.importorskip("soundfile")
pytest.importorskip("jiwer")

PITCH = {"a": 500.0, "b": 1000.0, "c": 2000.0}
RATE = 8000


def spoken(text: str, random: np.random.Generator) -> np.ndarray:
    """A text as tones of 60-100 ms with gaps, spaces as longer gaps, in noise."""
    parts = [np.zeros(400)]
    for letter in text:
        if letter == " ":
            parts.append(np.zeros(800))
            continue
        time = np.arange(int(random.uniform(0.06, 0.1) * RATE)) / RATE
        parts += [0.4 * np.sin(2 * np.pi * PITCH[letter] * time), np.zeros(400)]
    whole = np.concatenate(parts)
    return whole + 0.01 * random.standard_normal(len(whole))


@pytest.fixture(scope="module")
def tones(tmp_path_factory) -> Path:
    """A folder with list.csv of 240 recordings of two to five tones."""
    folder = tmp_path_factory.mktemp("tones")
    random = np.random.default_rng(0)
    rows = []
    for k in range(240):
        letters = "".join(random.choice(list("abc"), size=random.integers(2, 6)))
        text = f"{letters[:2]} {letters[2:]}".strip()
        soundfile.write(folder / f"{k}.wav", spoken(text, random), RATE)
        rows.append((f"{k}.wav", text, k % 7))
    with (folder / "list.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("path", "text", "speaker"), *rows])
    return folder


SMALL = {
    "hidden": 24,
    "layers": 1,
    "epochs": 14,
    "batch": 8,
    "lr": 1e-2,
    "threads": 1,
    "masks": 0,
    "bands": 20,
    "dropout": 0.0,
}


@pytest.fixture(scope="module")
def run(tones, tmp_path_factory):
    """A small model of one direction, trained on the tones in some seconds."""
    torch.manual_seed(0)
    out = tmp_path_factory.mktemp("runs") / "tones"
    return elman.train("transcribe", tones / "list.csv", out=out, stream=True, **SMALL)


def test_a_small_model_learns_tones_and_leaves_floors_behind(run):
    result = json.loads((run.folder / "result.json").read_text())
    test = result["test"]
    assert test["cer"] < 0.05
    assert test["cer"] < test["floors"]["most frequent text"]["cer"] / 4
    assert 0.2 < test["blanks"] < 1
    assert result["errors"]["columns"][2] == "[said → heard]"
    rounds = [json.loads(line) for line in (run.folder / "log.jsonl").read_text().splitlines()]
    assert all(0 <= entry["blanks"] <= 1 for entry in rounds if entry["event"] == "round")


def test_evaluate_and_predict_add_a_column(run, tones, tmp_path):
    found = run.evaluate(tones / "list.csv")
    assert found["utterances"] == 240
    assert found["refused"] == 0
    options = Transcribe.PredictOptions()
    rows = list(csv.DictReader(io.StringIO(run.predict_file(tones / "list.csv", None, options).decode())))
    assert list(rows[0]) == ["path", "text", "speaker", "transcription"]
    wrong = scores([row["text"] for row in rows], [row["transcription"] for row in rows])
    assert wrong["wer"] == pytest.approx(found["wer"])
    # a folder without a list, and one sound
    soundfile.write(tmp_path / "x.flac", read_sound(tones / "3.wav").samples, RATE)
    for path in (tmp_path, tmp_path / "x.flac"):
        lines = run.predict_file(path, "out.jsonl", options).decode().splitlines()
        assert [json.loads(line)["transcription"] for line in lines] == [rows[3]["transcription"]]
    with pytest.raises(OptionError, match="hears sounds"):
        run.predict_texts(["abc"], options)


def test_rows_that_cannot_be_heard_are_left_empty_or_named(run, tmp_path, tones):
    (tmp_path / "broken.wav").write_bytes(b"RIFF")
    (tmp_path / "list.csv").write_text(f"path\n{tones / '3.wav'}\nbroken.wav\n")
    with pytest.raises(DataError, match=r"list\.csv line 3: .*broken\.wav cannot be read as sound"):
        run.predict_file(tmp_path / "list.csv", None, Transcribe.PredictOptions())
    lines = (
        run.predict_file(tmp_path / "list.csv", None, Transcribe.PredictOptions(skip_bad=True))
        .decode()
        .split("\n")
    )
    assert lines[1] == f"{tones / '3.wav'},{run.transcribe(tones / '3.wav')}"
    assert lines[2] == "broken.wav,"


def test_columns_of_the_user_stay_and_what_cannot_be_written_is_said_first(run, tmp_path, tones, monkeypatch):
    given = {"path": str(tones / "3.wav"), "transcription": "mine", "start": 1700000000.123}
    nothing = {"path": "", "transcription": "none", "start": 2.0}
    (tmp_path / "list.jsonl").write_text(f"{json.dumps(given)}\n{json.dumps(nothing)}\n")
    options = Transcribe.PredictOptions(skip_bad=True)
    content = run.predict_file(tmp_path / "list.jsonl", "out.csv", options).decode()
    heard, refused = csv.DictReader(io.StringIO(content))
    assert heard["transcription"] == "mine" and heard["start"] == "1700000000.123"
    assert heard["transcription_2"] == run.transcribe(tones / "3.wav")
    assert (refused["transcription"], refused["transcription_2"]) == ("none", "")
    monkeypatch.setattr("elman.tasks.transcribe_run.read_recording", None)
    with pytest.raises(OptionError, match="no table that can be written"):
        run.predict_file(tones / "list.csv", "out.xlsx", options)


@pytest.mark.parametrize("portion", [1, 37, 800, 100_000])
@pytest.mark.parametrize("beam", [1, 4])
def test_a_stream_is_heard_as_its_file_is(run, tones, portion, beam):
    for name in ("0.wav", "17.wav"):
        samples = read_sound(tones / name).samples
        if portion == 1:
            samples = samples[:2500]
        listener = run.listen(beam=beam)
        for begin in range(0, len(samples), portion):
            listener.feed(samples[begin : begin + portion])
        assert listener.finish() == run.transcribe(samples, beam=beam)
        assert listener.text
        with pytest.raises(RunError, match="has ended"):
            listener.feed(samples)


@pytest.mark.parametrize("stack", [1, 2, 3])
def test_the_numbers_of_a_stream_are_those_of_its_file(stack):
    """Not the text alone: every distribution, whatever the portions, with weights that were never trained."""
    mel = LogMel(8000, 20)
    model = Transcriber(cells.LSTM, Shape(20, 6, 8, 2, stack, both=False)).eval()
    samples = np.random.default_rng(0).normal(size=5000).astype(np.float32)
    heard: list[torch.Tensor] = []
    model.register_forward_hook(lambda module, given, out: heard.append(out[0][0]))
    with torch.no_grad():
        features = torch.from_numpy(mel(samples))
        model(features[None], [len(features)])
    whole = heard.pop()
    listener = Listener(model, mel, Alphabet(Vocabulary(tuple("abcde"))))
    at = 0
    for portion in np.random.default_rng(1).integers(1, 700, size=100):
        listener.feed(samples[at : at + portion])
        at += portion
    listener.finish()
    torch.testing.assert_close(torch.cat(heard), whole, rtol=1e-4, atol=1e-5)


def test_both_directions_cannot_listen():
    both = Transcriber(cells.GRU, Shape(20, 6, 8))
    with pytest.raises(RunError, match="--stream"):
        Listener(both, LogMel(8000, 20), Alphabet(Vocabulary(tuple("abcde"))))


def test_both_directions_and_options_from_the_data(tones):
    options = Transcribe.Options.read(
        {"files": [str(tones / "list.csv")], "speed_change": 0.1, "dropout": 0.0}
    )
    problem = Transcribe().prepare(options, None, Refusals(), None)
    assert problem.options.rate == RATE
    assert (problem.options.stack, problem.options.masks, problem.options.mask_bands) == (3, 2, 8)
    assert [len(u.features) for u in problem.parts["train"][:2]] == [3, 3]
    assert sum(map(len, problem.parts.values())) == 240
    assert not {u.recording.path for u in problem.parts["train"]} & {
        u.recording.path for u in problem.parts["test"]
    }
    model = problem.model()
    assert model.shape.both
    learner = problem.learner(model)
    loss, units, _ = learner.loss(1, 0, None)
    torch.manual_seed(5)  # batches and masks follow from seed, epoch and index alone
    torch.testing.assert_close(learner.loss(1, 0, None)[0], loss)
    assert units > 0
    facts = problem.describe().facts
    assert facts["sound"] == "8,000 Hz"
    assert "3 letters" not in facts["symbols"]
    assert "4 letters:  abc" in facts["symbols"]


def test_too_short_for_the_text(tmp_path):
    random = np.random.default_rng(0)
    rows = ["path,text"]
    for k in range(30):
        text = "abc abc" if k else "abcabcabcabcabcabcaabbccaabbcc"
        soundfile.write(tmp_path / f"{k}.wav", spoken("abc abc", random), RATE)
        rows.append(f"{k}.wav,{text}")
    (tmp_path / "list.csv").write_text("\n".join(rows) + "\n")
    # at 30 ms the first would have fewer steps than letters: it is only lost where it has to be
    read = {"files": [str(tmp_path / "list.csv")], "stack": 3, "valid": str(tmp_path / "list.csv")}
    with pytest.raises(
        DataError, match=r"list\.csv line 2: 0\.wav has \d+ steps of 30 ms .* needs 36 .*--stack 2"
    ):
        Transcribe().prepare(Transcribe.Options.read(read), None, Refusals(), None)
    refusals = Refusals(skip=True)
    problem = Transcribe().prepare(Transcribe.Options.read(read), None, refusals, None)
    assert refusals.count == 1
    assert len(problem.parts["train"]) == 29
    facts = problem.describe().facts
    assert "1 of valid, such as 0.wav, are shorter" in facts["room"]
    assert "29 sounds of valid are in train too" in facts["duplicates"]
    free = Transcribe.Options.read({key: value for key, value in read.items() if key != "stack"})
    assert Transcribe().prepare(free, None, Refusals(), None).options.stack < 3


def test_whole_words_are_symbols_too(tones):
    options = Transcribe.Options.read({"files": [str(tones / "list.csv")], "unit": "word", "hidden": 8})
    problem = Transcribe().prepare(options, None, Refusals(), None)
    words = {word for u in problem.parts["train"] for word in u.text.split()}
    assert len(problem.alphabet) == len(words) + 1
    text = problem.parts["train"][0].text
    assert problem.alphabet.decode(problem.alphabet.encode(text)) == text
    assert problem.learner(problem.model()).unit_name == "word"


def test_training_goes_on_from_another_run(run, tones, tmp_path):
    given = {**SMALL, "epochs": 1, "lr": 1e-4, "from_run": str(run.folder.path)}
    again = elman.train("transcribe", tones / "list.csv", out=tmp_path / "b", **given)
    assert again.options.stream  # taken over, as all that shapes the model
    assert again.evaluate(tones / "list.csv")["cer"] < 0.05
    with pytest.raises(OptionError, match="--bands 30 does not fit the run to begin from"):
        elman.train("transcribe", tones / "list.csv", out=tmp_path / "c", **{**given, "bands": 30})


def test_a_run_that_was_stopped_goes_on_to_the_same_weights(goes_on_alike, tones):
    """Speeds and masks follow from seed, epoch and batch; dropout is drawn alike again."""
    given = {**SMALL, "hidden": 8, "epochs": 2, "dropout": 0.1, "masks": 1, "speed_change": 0.1}
    goes_on_alike("transcribe", tones / "list.csv", at=30, **given)


def test_letters_that_training_lacks_are_told(tmp_path, tones):
    (tmp_path / "test.csv").write_text(f"path,text\n{tones / '1.wav'},ab xyz\n")
    options = Transcribe.Options.read(
        {"files": [str(tones / "list.csv")], "test": str(tmp_path / "test.csv")}
    )
    problem = Transcribe().prepare(options, None, Refusals(), None)
    assert "test has 3 that training has not" in problem.describe().facts["symbols"]


@pytest.mark.parametrize("given", [{}, {"masks": 0}, {"valid": "list.csv", "test": "list.csv"}])
def test_settled_options_are_options(tones, given):
    """What run.toml holds, and the command that it names, make the same problem again."""
    named = {
        name: str(tones / value) if name in ("valid", "test") else value for name, value in given.items()
    }
    options = Transcribe.Options.read({"files": [str(tones / "list.csv")], **named})
    settled = Transcribe().prepare(options, None, Refusals(), None).options
    again = Transcribe().prepare(Transcribe.Options.read(settled.plain()), None, Refusals(), None).options
    assert again.plain() == settled.plain()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"stream": True, "normalise": "utterance"}, "--stream does not have"),
        ({"masks": 0, "mask_bands": 3}, "no effect with --masks 0"),
        ({"valid": "x.csv"}, "--valid needs files"),
        ({"unit": "word"}, "no effect on Morse code"),
        ({"files": ["nothing.csv"]}, "there is no file or folder nothing.csv"),
    ],
)
def test_options_that_cannot_be(options, told):
    with pytest.raises((OptionError, DataError), match=told):
        Transcribe().prepare(Transcribe.Options.read(options), None, Refusals(), None)


def test_collapse_to_blanks_is_told(tones):
    options = Transcribe.Options.read({"files": [str(tones / "list.csv")], "hidden": 8})
    problem = Transcribe().prepare(options, None, Refusals(), None)
    model = problem.model()
    with torch.no_grad():
        model.output.bias[0] = 50
    learner = problem.learner(model)
    metrics = learner.validate()
    assert metrics["blanks"] == 1
    assert metrics["wer"] == 1
    assert learner.sample().startswith("nearly every step is still the blank (100.0%)")


def test_a_very_long_recording_is_a_batch_of_its_own(run):
    features = [np.zeros((60_000, 20), np.float32), *[np.zeros((30, 20), np.float32)] * 5]
    sizes = []
    hook = run.model.register_forward_pre_hook(lambda module, given: sizes.append(tuple(given[0].shape[:2])))
    hear(run.model, run.alphabet, features)
    hook.remove()
    assert (1, 60_000) in sizes
    assert max(rows * steps for rows, steps in sizes) < 130_000


def test_masks_are_within_their_widths():
    masks = Masks(2, 4, 0.2).draw([50, 20], 10, np.random.default_rng(0))
    assert masks is not None
    assert masks.shape == (2, 50, 10)
    for seed in range(20):
        masks = Masks(1, 3, 0.2).draw([40], 10, np.random.default_rng(seed))
        assert masks is not None
        assert int(masks[0].all(0).sum()) <= 3  # whole bands
        assert int(masks[0].all(1).sum()) <= 8  # whole frames
    assert Masks(0, 4, 0.2).draw([50], 10, np.random.default_rng(0)) is None


# metrics


def test_error_rates_by_hand():
    found = scores(["one two three", "four"], ["one too three four", "four"])
    assert found["wer"] == pytest.approx(2 / 4)
    assert (found["substitutions"], found["insertions"], found["deletions"]) == (1, 1, 0)
    assert found["cer"] == pytest.approx(6 / 17)  # w → o, and " four"
    assert found["exact"] == 0.5
    assert alignment("one two three", "one too three four") == "one [two → too] three [ → four]"
    table = confusions(["one two", "one two"], ["one too", "two"])
    assert ("two", "too", 1) in table.rows
    assert ("one", "(nothing)", 1) in table.rows


def test_nothing_heard_is_all_wrong():
    assert scores(["one two"], [""])["wer"] == 1.0


# language models


def every_word(run: Path, alphabet: Alphabet, texts: list[str]) -> list[float]:
    """Logarithms that a reader gives whole texts."""
    reader = reader_for(run, alphabet)
    found = []
    for text in texts:
        state, total = reader.start(), 0.0
        for symbol in alphabet.encode(text):
            total += reader.log_probability(state, symbol)
            (state,) = reader.advance([state], [symbol])
        found.append(total + reader.finish(state))
    return found


def test_readers_judge_as_the_language_model_does(letters_run, grammar_run):
    texts = ["dragon eat man", "man eat bread"]
    letters = Alphabet.learn(texts, words=False)
    words = Alphabet.learn(texts, words=True)
    by_words = [sum(-n for _, n in elman.load(grammar_run).score(text)) for text in texts]
    assert every_word(grammar_run, words, texts) == pytest.approx(by_words, abs=1e-3)
    assert every_word(grammar_run, letters, texts) == pytest.approx(by_words, abs=1e-3)
    found = every_word(letters_run, letters, texts)
    language = elman.load(letters_run)
    for text, score in zip(texts, found, strict=True):  # a line after a line's end
        nats = language.score(f"\n{text}\n")
        assert score == pytest.approx(-sum(n for _, n in nats[1:]), abs=1e-3)
    with pytest.raises(OptionError, match="whole words"):
        reader_for(letters_run, words)
    with pytest.raises(OptionError, match="does not know most letters"):
        reader_for(letters_run, Alphabet.learn(["XYZ"], words=False))


def test_a_language_model_changes_what_is_heard(run, tones, letters_run):
    with pytest.raises(OptionError, match="--lm-weight"):
        run.transcribe(tones / "0.wav", lm_weight=1.0)
    with pytest.raises(OptionError, match="needs a beam"):
        run.transcribe(tones / "0.wav", lm=str(letters_run), beam=1)
    plain = run.transcribe(tones / "0.wav", beam=8)
    assert run.transcribe(tones / "0.wav", lm=str(letters_run), lm_weight=0.0) == plain
    assert run.transcribe(tones / "0.wav", lm=str(letters_run), lm_weight=20.0) != plain


def test_morse_code_is_there_without_files():
    options = TranscribeOptions.read({})
    problem = Transcribe().prepare(options, None, Refusals(), None)
    assert problem.options.rate == 4000
    assert problem.parts.keys() == {"train", "valid", "test"}
    assert problem.facts()["data"] == "Morse code, generated"


@pytest.mark.long
def test_morse_code_is_heard_better_than_by_rules(tmp_path):
    run = elman.train("transcribe", out=tmp_path / "run", threads=1)
    test = run.folder.result()["test"]
    assert test["cer"] < 0.7 * test["floors"]["threshold and rules"]["cer"]


def test_few_texts_have_the_nearest_spectrum_as_a_floor(tmp_path):
    random = np.random.default_rng(0)
    for text in "abc":
        (tmp_path / text).mkdir()
        for k in range(12):
            soundfile.write(tmp_path / text / f"{k}.wav", spoken(text, random), RATE)
    options = TranscribeOptions.read({"files": [str(tmp_path)], "split": "50/25/25"})
    problem = Transcribe().prepare(options, None, Refusals(), None)
    floors = problem.floors()["test"]
    assert floors["nearest mean spectrum"]["wer"] == 0  # three pitches
    assert floors["most frequent text"]["wer"] > 0.4
