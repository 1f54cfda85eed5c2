"""Lists of recordings in the forms that people have, and Morse code."""

from pathlib import Path

import numpy as np
import pytest

from elman.data.recordings import list_recordings
from elman.data.refusals import Refusals
from elman.data.sound import LogMel
from elman.data.synthetic import morse
from elman.data.utterances import Ear, moments, read_utterances, usual_rate
from elman.errors import DataError

soundfile = pytest.importorskip("soundfile")


def tone(path: Path, seconds: float = 0.2, rate: int = 8000, hertz: float = 440) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * hertz * np.arange(int(seconds * rate)) / rate), rate)
    return path


def said(listing) -> dict[str, str]:
    return {recording.path.name: recording.text for recording in listing}


@pytest.mark.parametrize(
    "columns", ["path,text", "file,transcript", "Path,Sentence", "file_name,transcription"]
)
def test_a_table_of_paths_and_texts(tmp_path, columns):
    tone(tmp_path / "wav" / "a.wav")
    (tmp_path / "list.csv").write_text(f'{columns}\nwav/a.wav,"one,  two"\n')
    listing = list_recordings(tmp_path / "list.csv", Refusals())
    assert said(listing) == {"a.wav": "one, two"}
    assert listing.recordings[0].path.is_file()
    assert listing.recordings[0].where.endswith("list.csv line 2")


def test_own_column_names(tmp_path):
    (tmp_path / "list.csv").write_text("snd,words\na.wav,one\n")
    listing = list_recordings(tmp_path / "list.csv", Refusals(), path_column="snd", text_column="words")
    assert said(listing) == {"a.wav": "one"}
    with pytest.raises(DataError, match="--path-column"):
        list_recordings(tmp_path / "list.csv", Refusals())


def test_lj_speech(tmp_path):
    tone(tmp_path / "wavs" / "LJ1.wav")
    (tmp_path / "metadata.csv").write_text("LJ1|In 1900, say|In nineteen hundred, say\nLJ2|So|So\n")
    for path in (tmp_path, tmp_path / "metadata.csv"):
        listing = list_recordings(path, Refusals())
        assert said(listing) == {"LJ1.wav": "In nineteen hundred, say", "LJ2.wav": "So"}
        assert listing.recordings[0].path.is_file()


def test_a_text_beside_every_sound(tmp_path):
    for name in ("a", "b"):
        tone(tmp_path / f"{name}.wav")
    (tmp_path / "a.txt").write_text("alpha\n")
    with pytest.raises(DataError, match=r"b\.wav has no text"):
        list_recordings(tmp_path, Refusals())
    refusals = Refusals(skip=True)
    assert said(list_recordings(tmp_path, refusals)) == {"a.wav": "alpha"}
    assert refusals.count == 1
    assert said(list_recordings(tmp_path, Refusals(), texts=False)) == {"a.wav": "alpha", "b.wav": ""}


def test_libri_speech(tmp_path):
    tone(tmp_path / "1" / "2" / "1-2-0.flac")
    (tmp_path / "1" / "2" / "1-2.trans.txt").write_text("1-2-0 HE WENT\n")
    assert said(list_recordings(tmp_path, Refusals())) == {"1-2-0.flac": "HE WENT"}


def test_a_folder_for_everything_that_is_said(tmp_path):
    for word in ("yes", "no"):
        tone(tmp_path / word / f"{word}_0.wav")
    assert said(list_recordings(tmp_path, Refusals())) == {"yes_0.wav": "yes", "no_0.wav": "no"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("path,text\n,one\n", "line 2 names no sound file"),
        ("path,text\na.wav,\n", r"line 2: a\.wav has no text"),
        ("path,text\na.wav,one,two\n", "line 2 has 3 values"),
        ("path,words\na.wav,one\n", "--text-column"),
        ("", "is empty"),
    ],
)
def test_lists_that_cannot_be_read(tmp_path, content, told):
    (tmp_path / "list.csv").write_text(content)
    with pytest.raises(DataError, match=told):
        list_recordings(tmp_path / "list.csv", Refusals())


def test_folders_and_files_that_hold_nothing(tmp_path):
    with pytest.raises(DataError, match="no sound files"):
        list_recordings(tmp_path, Refusals())
    tone(tmp_path / "a.wav")
    with pytest.raises(DataError, match="has sounds but no texts"):
        list_recordings(tmp_path, Refusals())
    with pytest.raises(DataError, match="one sound without its text"):
        list_recordings(tmp_path / "a.wav", Refusals())
    with pytest.raises(DataError, match="there is no file or folder"):
        list_recordings(tmp_path / "nothing.csv", Refusals())
    (tmp_path / "x.pdf").write_text("x")
    with pytest.raises(DataError, match="is no list of recordings"):
        list_recordings(tmp_path / "x.pdf", Refusals())


def test_bad_sounds_name_file_and_line_and_are_counted(tmp_path):
    tone(tmp_path / "good.wav")
    tone(tmp_path / "short.wav", 0.01)
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    soundfile.write(tmp_path / "silent.wav", np.zeros(4000), 8000)
    names = ["good", "short", "broken", "silent", "missing"]
    (tmp_path / "list.csv").write_text("path,text\n" + "".join(f"{name}.wav,x\n" for name in names))
    refusals = Refusals(skip=True)
    listing = list_recordings(tmp_path / "list.csv", refusals)
    found = read_utterances(listing, Ear(LogMel(8000)), refusals)
    assert [u.recording.path.name for u in found] == ["good.wav"]
    assert [f"line {k}" in sentence for k, sentence in enumerate(refusals.sentences, 3)] == [True] * 4
    for word, sentence in zip(
        ("less than one frame", "cannot be read", "silent", "is not there"), refusals.sentences, strict=True
    ):
        assert word in sentence
    with pytest.raises(DataError, match="--skip-bad"):
        read_utterances(listing, Ear(LogMel(8000)), Refusals())


def test_the_rate_is_that_of_most_files_and_at_most_16_khz(tmp_path):
    for k, rate in enumerate((8000, 8000, 44100)):
        tone(tmp_path / "x" / f"{k}.wav", rate=rate)
    listing = list_recordings(tmp_path, Refusals())
    assert usual_rate(listing) == 8000
    found = read_utterances(listing, Ear(LogMel(8000)), Refusals(), speeds=(0.9, 1.1))
    assert {u.rate for u in found} == {8000, 44100}
    # 0.2 s: 18 frames at the recorded speed, 20.2 at nine tenths, 16.2 at eleven tenths
    assert [tuple(map(len, u.features)) for u in found] == [(18, 20, 16)] * 3
    tone(tmp_path / "y" / "a.wav", rate=44100)
    assert usual_rate(list_recordings(tmp_path / "y", Refusals(), texts=False)) == 16000


def test_moments_are_those_of_all_frames(tmp_path):
    for k in range(3):
        tone(tmp_path / "x" / f"{k}.wav", 0.1 + 0.1 * k, hertz=300 * (k + 1))
    found = read_utterances(list_recordings(tmp_path, Refusals()), Ear(LogMel(8000)), Refusals())
    whole = np.concatenate([u.features[0] for u in found]).astype(np.float64)
    mean, deviation = moments(found)
    np.testing.assert_allclose(mean, whole.mean(0), rtol=1e-9)
    np.testing.assert_allclose(deviation, whole.std(0), rtol=1e-6)
    whitened = Ear(LogMel(8000), whiten=True).at_rate(
        np.random.default_rng(0).normal(size=4000).astype(np.float32)
    )
    np.testing.assert_allclose(whitened.mean(0), 0, atol=1e-5)
    np.testing.assert_allclose(whitened.std(0), 1, atol=1e-4)


def test_morse_code_is_timed_by_the_rules():
    assert morse.signals("et") == [(True, 1), (False, 3), (True, 3)]
    assert morse.signals("a b")[:4] == [(True, 1), (False, 1), (True, 3), (False, 7)]
    assert len(set(morse.CODE.values())) == 26
    # PARIS with the gap after it is 50 dots, by the definition of words a minute
    assert sum(length for _, length in morse.signals("paris")) + 7 == 50


def test_rules_read_clean_morse_code_and_stumble_over_noise():
    random = np.random.default_rng(0)
    texts = morse.messages(40, seed=4)
    assert [morse.by_rule(morse.sound(text, random, noise=1e-3, hand=0.0)) for text in texts] == texts
    noisy = [morse.by_rule(morse.sound(text, random, noise=0.6)) for text in texts]
    assert sum(a == b for a, b in zip(noisy, texts, strict=True)) < 30
    assert morse.by_rule(np.zeros(10, np.float32)) == ""
    assert morse.recordings(2, 1)[0][0] == morse.messages(2, 1)[0]
