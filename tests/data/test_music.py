"""Music is read from MIDI and JSON, told what is wrong with it, and written back."""

import gzip
import io
import json
import struct
import wave
from fractions import Fraction

import mido
import numpy as np
import pytest

from elman.data import note_events
from elman.data.midi import midi_bytes, read_music
from elman.data.music import (
    KEYS,
    LOWEST,
    Piece,
    from_frames,
    parse_grid,
    rolls_bytes,
    spell,
    without_overlaps,
)
from elman.data.refusals import Refusals
from elman.data.synthesis import RATE, frequency, render, wav_bytes
from elman.errors import DataError, OptionError

SIXTEENTH = Fraction(1, 16)


def random_piece(seed: int, steps: int = 60) -> Piece:
    random = np.random.default_rng(seed)
    roll = random.random((steps, KEYS)) < 0.05
    roll[0, 40] = roll[-1, 41] = True  # no silence at the ends
    return from_frames("random", roll)


def midi(path, tracks, ticks=480, kind=1):
    file = mido.MidiFile(type=kind, ticks_per_beat=ticks)
    for messages in tracks:
        file.tracks.append(mido.MidiTrack(messages))
    file.save(path)
    return path


def note(pitch, at, length, channel=0):
    return [
        mido.Message("note_on", note=pitch, velocity=64, time=at, channel=channel),
        mido.Message("note_off", note=pitch, velocity=0, time=length, channel=channel),
    ]


def one(path, grid=SIXTEENTH, refusals=None):
    """The only piece of a file."""
    (pieces,) = read_music([path], refusals or Refusals(), grid).parts.values()
    (piece,) = pieces
    return piece


def sentence(problem) -> str:
    text = str(problem.value)
    assert "\n" not in text and text.endswith(".")
    return text


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("grid", ["1/4", "1/16", "1/12", "1/7"])
def test_midi_comes_back_as_it_was_written(tmp_path, seed, grid):
    piece = random_piece(seed)
    path = tmp_path / "a.mid"
    path.write_bytes(midi_bytes(piece, Fraction(grid)))
    read = one(path, Fraction(grid))
    assert read.notes.tolist() == piece.notes.tolist()
    assert read.steps == piece.steps
    assert read.tempo == pytest.approx(120)


def test_notes_move_to_the_nearest_step_and_silence_before_them_is_left_out(tmp_path):
    # 120 ticks a sixteenth: the notes begin 10 ticks late and 50 ticks early
    track = [*note(60, 480 + 10, 110), *note(62, 120 - 50, 30), *note(64, 260, 700)]
    piece = one(midi(tmp_path / "a.mid", [track]))
    # ticks 490-600, 670-700, 960-1660: steps 4-5, 6 (never nothing), 8-14 of which four are silence
    assert piece.notes.tolist() == [[0, 1, 60], [2, 3, 62], [4, 10, 64]]


def test_tempo_marks_move_nothing_on_the_grid(tmp_path):
    marks = [
        mido.MetaMessage("set_tempo", tempo=1_000_000, time=0),
        mido.MetaMessage("set_tempo", tempo=100_000, time=480),
    ]
    piece = one(midi(tmp_path / "a.mid", [marks, [*note(60, 0, 480), *note(62, 0, 480)]]))
    assert piece.notes.tolist() == [[0, 4, 60], [4, 8, 62]]
    assert piece.tempo == pytest.approx(60)


def test_running_status_and_silent_note_ons_are_read(tmp_path):
    # status once, then data alone; velocity 0 lets a key go
    track = b"\x00\x90\x3c\x40" + b"\x60\x3c\x00" + b"\x00\x40\x40" + b"\x60\x40\x00" + b"\x00\xff\x2f\x00"
    head = b"MThd" + struct.pack(">IHHH", 6, 0, 1, 96)
    path = tmp_path / "a.mid"
    path.write_bytes(head + b"MTrk" + struct.pack(">I", len(track)) + track)
    assert one(path).notes.tolist() == [[0, 4, 60], [4, 8, 64]]


def test_drums_and_keys_beyond_the_piano_are_left_out_and_told(tmp_path):
    track = [*note(60, 0, 240), *note(38, 0, 120, channel=9), *note(10, 0, 120), *note(120, 0, 120)]
    music = read_music([midi(tmp_path / "a.mid", [track])], Refusals(), SIXTEENTH)
    assert music.parts[""][0].notes.tolist() == [[0, 2, 60]]
    assert music.left_out.told() == "1 notes of drums, 2 notes beyond the piano's keys 21 to 108"


def test_a_note_that_is_never_let_go_ends_with_its_track(tmp_path):
    track = [mido.Message("note_on", note=60, velocity=9, time=0), *note(64, 480, 480)]
    assert one(midi(tmp_path / "a.mid", [track])).notes.tolist() == [[0, 8, 60], [4, 8, 64]]


def test_a_key_struck_again_ends_where_the_next_note_begins():
    assert without_overlaps([(0, 8, 60), (4, 6, 60), (0, 2, 60), (1, 2, 61)]).tolist() == [
        [0, 4, 60],
        [1, 2, 61],
        [4, 6, 60],
    ]


def test_broken_midi_is_one_sentence(tmp_path):
    whole = midi_bytes(random_piece(0), SIXTEENTH)
    path = tmp_path / "broken.mid"
    for content in (b"", b"no music at all", whole[:30], whole[:60], whole[:-20], whole[:22] + b"\xff" * 40):
        path.write_bytes(content)
        with pytest.raises(DataError) as problem:
            read_music([path], Refusals(), SIXTEENTH)
        assert "broken.mid" in sentence(problem)


def test_a_broken_file_among_others_is_left_out_when_asked(tmp_path):
    (tmp_path / "a.mid").write_bytes(midi_bytes(random_piece(0), SIXTEENTH))
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.MID").write_bytes(midi_bytes(random_piece(1), SIXTEENTH))
    (tmp_path / "c.midi").write_bytes(b"MThd")
    refusals = Refusals(skip=True)
    music = read_music([tmp_path], refusals, SIXTEENTH)
    assert len(music.parts[""]) == 2
    assert refusals.count == 1 and "c.midi" in refusals.sentences[0]


@pytest.mark.parametrize(
    ("tracks", "options", "said"),
    [
        ([note(60, 0, 480)], {"kind": 2}, "type 2"),
        ([note(60, 0, 480, channel=9)], {}, "no note on the keys"),
        ([note(60, 0, 1)], {}, "1 steps"),
        ([[*note(60, 0, 480), *(note(60, 2**27, 2**27) * 2)]], {"ticks": 1}, "--grid"),
    ],
)
def test_midi_that_cannot_be_used_says_why(tmp_path, tracks, options, said):
    path = midi(tmp_path / "a.mid", tracks, **options)
    with pytest.raises(DataError) as problem:
        read_music([path], Refusals(), SIXTEENTH)
    assert said in sentence(problem)


def test_film_time_has_no_beats(tmp_path):
    content = bytearray(midi_bytes(random_piece(0), SIXTEENTH))
    content[12:14] = struct.pack(">h", -25 * 256 + 40)
    (tmp_path / "a.mid").write_bytes(bytes(content))
    with pytest.raises(DataError) as problem:
        read_music([tmp_path / "a.mid"], Refusals(), SIXTEENTH)
    assert "beats" in sentence(problem)


def test_rolls_are_read_with_and_without_parts(tmp_path):
    roll = [[60, 64], [60], [], [60, 67]]
    for name, value in {"parts.json": {"train": [roll], "valid": [roll, roll]}, "plain.json": [roll]}.items():
        (tmp_path / name).write_text(json.dumps(value))
    music = read_music([tmp_path / "parts.json"], Refusals(), SIXTEENTH)
    assert {part: len(pieces) for part, pieces in music.parts.items()} == {"train": 1, "valid": 2}
    assert one(tmp_path / "plain.json").notes.tolist() == [[0, 2, 60], [0, 1, 64], [3, 4, 60], [3, 4, 67]]
    packed = tmp_path / "plain.json.gz"
    packed.write_bytes(gzip.compress((tmp_path / "plain.json").read_bytes()))
    assert one(packed).steps == 4


def test_voices_that_rest_and_keys_beyond_the_piano(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([[[60, -1, -1, 48], [60, 5, 110, 48]], [[], []]]))
    music = read_music([path], Refusals(), SIXTEENTH)
    assert music.parts[""][0].notes.tolist() == [[0, 2, 48], [0, 2, 60]]
    assert music.left_out.told() == "2 notes beyond the piano's keys 21 to 108, 1 pieces without a note"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "nested"),
        ('{"training": []}', "'training'"),
        ("{}", "no part"),
        ('{"train": 3}', "no list of pieces in train"),
        ("[[[60]]]", "piece 1 is no list of two steps"),
        ("[[[60], [60.5]]]", "piece 1 step 2 is [60.5]"),
        ("[[[60], [true]]]", "piece 1 step 2"),
        ('[[[60], ["C4"]]]', 'step 2 is ["C4"]'),
        ("[[[60], [999]]]", "0 to 127"),
        ("[[[], []]]", "no piece with a note"),
    ],
)
def test_json_that_is_no_music_says_what_is_wrong(tmp_path, content, said):
    path = tmp_path / "a.json"
    path.write_text(content)
    with pytest.raises(DataError) as problem:
        read_music([path], Refusals(), SIXTEENTH)
    assert said in sentence(problem) and "a.json" in str(problem.value)


def test_files_that_are_no_music(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    for path, said in (("a.txt", ".mid"), ("missing.mid", "no file"), (".", "no MIDI file")):
        with pytest.raises(DataError) as problem:
            read_music([tmp_path / path], Refusals(), SIXTEENTH)
        assert said in sentence(problem)


@pytest.mark.parametrize("grid", ["0", "2", "x", "1/0", "-1/4", "1/100"])
def test_a_grid_is_a_part_of_a_whole_note(grid):
    with pytest.raises(OptionError):
        parse_grid(grid)


def test_rolls_come_back_as_they_were_written(tmp_path):
    piece = random_piece(4)
    (tmp_path / "a.json").write_bytes(rolls_bytes([piece]))
    assert one(tmp_path / "a.json").notes.tolist() == piece.notes.tolist()
    assert np.array_equal(from_frames("", piece.frames()).notes, piece.notes)


@pytest.mark.parametrize("seed", range(5))
def test_events_come_back_as_they_were_written(seed):
    piece = random_piece(seed, steps=200 if seed else 40)
    if seed == 1:  # long rests and long notes
        piece = Piece("sparse", np.array([[0, 70, 60], [100, 101, 60], [101, 140, 60]]), 150)
    events = note_events.encode(piece)
    back = note_events.decode(events, "back")
    assert back.notes.tolist() == piece.notes.tolist()
    assert back.steps == piece.steps
    low, high = piece.room(5)
    for by in (low, high):
        moved = note_events.decode(note_events.transposed(events, by), "moved")
        assert moved.notes.tolist() == piece.transposed(by).notes.tolist()


def test_the_mask_allows_what_pieces_do_and_nothing_that_no_piece_does():
    events = note_events.encode(random_piece(2))
    allowed = note_events.Allowed()
    for event in events:
        assert allowed.mask()[event]
        allowed.take(int(event))
    # any allowed walk is the stream of its own piece
    random = np.random.default_rng(0)
    allowed, walk = note_events.Allowed(), []
    for _ in range(2000):
        walk.append(int(random.choice(np.flatnonzero(allowed.mask()))))
        allowed.take(walk[-1])
    walk.append(note_events.SHIFT)
    again = note_events.encode(note_events.decode(walk, "walk"))
    # shifts may follow each other, keys never differ
    assert [e for e in again if e < note_events.SHIFT] == [e for e in walk if e < note_events.SHIFT]


def test_transposing_stays_on_the_piano():
    piece = Piece("edge", np.array([[0, 1, LOWEST + 2], [0, 1, 106]]), 2)
    assert piece.room(5) == (-2, 2)
    assert piece.room(1) == (-1, 1)
    assert piece.transposed(2).frames().sum() == 2


def test_pitches_have_names():
    assert spell([60, 61, 69]) == "C4 C#4 A4"
    assert spell([]) == "silence"
    assert frequency(69) == 440 and frequency(57) == pytest.approx(220)


def test_a_rendered_note_has_its_pitch_and_its_length():
    piece = Piece("a", np.array([[2, 6, 69]]), 8)
    sound = render(piece, 0.125)
    assert np.abs(sound).max() == pytest.approx(0.9, abs=1e-4)
    assert not sound[: int(0.25 * RATE) - 1].any()  # silent before its step
    assert np.abs(sound[int(0.85 * RATE) :]).max() < 1e-6  # and after its end and release
    heard = sound[int(0.25 * RATE) : int(0.75 * RATE)]
    spectrum = np.abs(np.fft.rfft(heard))
    assert np.argmax(spectrum) / 0.5 == pytest.approx(440, abs=2)


def test_a_wav_file_has_the_samples():
    sound = np.array([0.0, 0.5, -1.0, 2.0], np.float32)
    with wave.open(io.BytesIO(wav_bytes(sound, 8000))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8000, 1, 2)
        assert np.frombuffer(file.readframes(4), "<i2").tolist() == [0, 16384, -32767, 32767]


def test_silence_renders_as_silence():
    assert not render(Piece("rest", np.zeros((0, 3), np.int64), 4), 0.1).any()
