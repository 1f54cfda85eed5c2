"""Things with captions, from pictures, tables of numbers and files of features; and what is refused."""

import struct
import zlib

import numpy as np
import pytest

from elman.data.captions import Layout, join_words, read_captioned, read_features, split_words
from elman.data.pictures import read_picture
from elman.data.refusals import Refusals
from elman.errors import DataError, OptionError

Image = pytest.importorskip("PIL.Image")


def read(*files, skip=False, captions=True, **layout):
    refusals = Refusals(skip)
    return read_captioned(files, Layout(**{"side": 8, **layout}), refusals, captions=captions), refusals


@pytest.fixture
def album(tmp_path):
    """Three pictures, five captions."""
    for name, colour in (("r.png", (255, 0, 0)), ("g.jpg", (0, 255, 0)), ("b.png", (0, 0, 255))):
        Image.new("RGB", (20, 12), colour).save(tmp_path / name)
    lines = ["file,caption", "r.png,a red field", "g.jpg,green", "r.png,all red", "b.png,blue", "r.png,Red!"]
    (tmp_path / "album.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_rows_of_one_picture_are_its_captions(album):
    found, _ = read(album / "album.csv")
    assert found.layout.kind == "picture"
    assert found.names == ("r.png", "g.jpg", "b.png")
    assert found.captions == (("a red field", "all red", "Red!"), ("green",), ("blue",))
    assert found.features.shape == (3, 8, 8, 3)
    assert (found.features[0] == [255, 0, 0]).all()
    assert np.abs(found.features[1].astype(int) - [0, 255, 0]).max() <= 2  # a JPEG is not exact
    assert found.things == (0, 1, 0, 2, 0)


def test_a_copy_of_a_picture_under_another_name_is_the_same_thing(album):
    (album / "copy.png").write_bytes((album / "r.png").read_bytes())
    with (album / "album.csv").open("a") as file:
        file.write("copy.png,the same again\n")
    found, _ = read(album / "album.csv")
    assert len(found) == 3 and found.captions[0][-1] == "the same again"


def test_pictures_are_averaged_over_areas(tmp_path):
    random = np.random.default_rng(0)
    pixels = random.integers(0, 256, (24, 16, 3)).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "x.png")
    expected = pixels.reshape(4, 6, 4, 4, 3).mean((1, 3))
    assert np.abs(read_picture(tmp_path / "x.png", 4) - expected).max() <= 1  # two roundings


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "LA", "RGBA", "I;16"])
def test_every_kind_of_picture_becomes_red_green_blue(tmp_path, mode):
    name = tmp_path / ("x.jpg" if mode == "CMYK" else "x.png")
    if mode == "I;16":
        Image.fromarray(np.full((9, 9), 65535, np.uint16)).save(name)
    else:
        Image.new("RGBA", (9, 9), (255, 255, 255, 255)).convert("RGB").convert(mode).save(name)
    assert (read_picture(name, 4) >= 253).all()


def test_what_is_transparent_is_white(tmp_path):
    Image.new("RGBA", (9, 9), (10, 20, 30, 0)).save(tmp_path / "x.png")
    assert (read_picture(tmp_path / "x.png", 4) == 255).all()


def test_paths_are_those_beside_the_table_or_in_a_folder(album, monkeypatch):
    (album / "elsewhere").mkdir()
    (album / "album.csv").rename(album / "elsewhere" / "album.csv")
    with pytest.raises(DataError, match=r"album\.csv line 2: there is no picture .*elsewhere/r\.png"):
        read(album / "elsewhere" / "album.csv")
    found, _ = read(album / "elsewhere" / "album.csv", folder=str(album))
    assert len(found) == 3


def test_bad_pictures_and_captions_name_file_and_line(album):
    noise = np.random.default_rng(0).integers(0, 256, (30, 30, 3)).astype(np.uint8)
    Image.fromarray(noise).save(album / "broken.png")
    (album / "broken.png").write_bytes((album / "broken.png").read_bytes()[:900])
    (album / "text.png").write_text("no picture at all")
    (album / "folder").mkdir()
    bad = {
        "missing.png,nothing": r"album\.csv line 7: there is no picture .*missing\.png",
        "broken.png,half": r"album\.csv line 7: the picture .*broken\.png cannot be read: ",
        "text.png,letters": r"album\.csv line 7: the picture .*text\.png .* no format that Pillow knows",
        "folder,inside": r"album\.csv line 7: .*folder is a folder, not a picture",
        ",no name": r"album\.csv line 7: the column file is empty",
        "r.png,": r"album\.csv line 7 has no words in the column caption",
        "r.png,one,two": r"album\.csv line 7 has 3 values and the table 2 columns",
    }
    before = (album / "album.csv").read_text()
    for line, expected in bad.items():
        (album / "album.csv").write_text(f"{before}{line}\n")
        with pytest.raises(DataError, match=expected):
            read(album / "album.csv")
        found, refusals = read(album / "album.csv", skip=True)
        assert refusals.count == 1 and len(found) == 3
        assert found.things[-1] == (0 if line.endswith("two") else -1)


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked(tmp_path):
    for side, claim in ((11_000, "claims 11,000 x 11,000 pixels"), (60_000, "claims more than")):
        header = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        start = (
            b"\x89PNG\r\n\x1a\n\0\0\0\r" + header + struct.pack(">I", zlib.crc32(header)) + b"\0\0\0\5IDAT"
        )
        (tmp_path / "huge.png").write_bytes(start)
        with pytest.raises(DataError, match=claim):
            read_picture(tmp_path / "huge.png", 8)


def test_columns_of_numbers_are_a_vector(tmp_path):
    (tmp_path / "t.csv").write_text(
        "id,warm,wet,caption\n1,20,0.1,a fine day\n2,3,0.9,rain\n3,20,0.1,sunny\n"
    )
    found, _ = read(tmp_path / "t.csv")
    assert found.layout.kind == "vector" and found.layout.vector == ("warm", "wet")
    assert np.allclose(found.features, [[20, 0.1], [3, 0.9]])
    assert found.captions == (("a fine day", "sunny"), ("rain",))
    found, _ = read(tmp_path / "t.csv", vector=("wet",))
    assert found.features.shape == (2, 1)


def test_what_is_no_number_is_refused_with_line_and_column(tmp_path):
    for value, expected in (("warm", "'warm' is no number"), ("", "it is empty"), ("nan", "NaN or infinite")):
        (tmp_path / "t.csv").write_text(f"x,caption\n1,one\n{value},two\n")
        with pytest.raises(DataError, match=rf"t\.csv line 3.*{expected}"):
            read(tmp_path / "t.csv")
        found, refusals = read(tmp_path / "t.csv", skip=True)
        assert len(found) == refusals.count == 1


def test_wrong_columns_are_named_with_what_is_there(tmp_path):
    (tmp_path / "t.csv").write_text("x,what\n1,one\n")
    with pytest.raises(DataError, match=r"no column called caption.*--caption.*x and what"):
        read(tmp_path / "t.csv")
    with pytest.raises(DataError, match=r"no column wat; did you mean what"):
        read(tmp_path / "t.csv", caption="wat")
    with pytest.raises(DataError, match=r"no column y;"):
        read(tmp_path / "t.csv", caption="what", vector=("y",))
    (tmp_path / "t.csv").write_text("caption\none\n")
    with pytest.raises(DataError, match="nothing beside captions"):
        read(tmp_path / "t.csv")


@pytest.mark.parametrize("form", ["ids", "names", "npy"])
@pytest.mark.parametrize("shape", [(5,), (4, 5), (2, 2, 5)])
def test_features_come_by_id(tmp_path, form, shape):
    values = np.random.default_rng(0).normal(size=(3, *shape)).astype(np.float32)
    names = ["0", "1", "2"]
    if form == "npy":
        path = tmp_path / "f.npy"
        np.save(path, values)
    else:
        path = tmp_path / "f.npz"
        arrays = (
            dict(zip(names, values, strict=True)) if form == "names" else {"ids": names, "features": values}
        )
        np.savez(path, **arrays)
    (tmp_path / "t.csv").write_text("image,caption\n2,two\n0,zero\n2,deux\n")
    found, _ = read(tmp_path / "t.csv", path)
    assert found.layout.kind == ("vector" if len(shape) == 1 else "grid") and found.layout.id == "image"
    assert np.array_equal(found.features, values[[2, 0]].reshape(2, *((-1, 5) if len(shape) > 1 else (5,))))
    assert found.captions == (("two", "deux"), ("zero",))


def test_bad_features_name_what_is_wrong(tmp_path):
    (tmp_path / "t.csv").write_text("id,caption\na,one\nb,two\n")

    def of(**arrays):
        np.savez(tmp_path / "f.npz", **arrays)
        return read(tmp_path / "t.csv", tmp_path / "f.npz")

    with pytest.raises(DataError, match=r"line 3 has features of 3 where the others have 2"):
        of(a=np.zeros(2), b=np.ones(3))
    with pytest.raises(DataError, match=r"line 3: .*no features for the id 'b'"):
        of(a=np.zeros(2))
    with pytest.raises(DataError, match="2 ids and 1 features"):
        of(ids=["a", "b"], features=np.zeros((1, 2)))
    with pytest.raises(DataError, match="'a' more than once"):
        of(ids=["a", "a"], features=np.zeros((2, 2)))
    with pytest.raises(DataError, match="they are numbers"):
        of(a=np.array(["x"]), b=np.array(["y"]))
    with pytest.raises(DataError, match=r"line 2.*NaN or infinite"):
        of(a=np.array([np.nan]), b=np.ones(1))
    (tmp_path / "f.npz").write_bytes(b"PK\x03\x04 nothing more")
    with pytest.raises(DataError, match="cannot be read as NumPy arrays"):
        read(tmp_path / "t.csv", tmp_path / "f.npz")


def test_python_objects_in_a_file_are_never_made(tmp_path):
    np.save(tmp_path / "f.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(DataError, match="could run code"):
        read_features(tmp_path / "f.npy")


def test_without_captions_rows_need_none(album):
    (album / "new.csv").write_text("file,note\nb.png,x\nr.png,y\n")
    known, _ = read(album / "album.csv")
    refusals = Refusals()
    found = read_captioned([album / "new.csv"], known.layout, refusals, captions=False)
    assert found.things == (0, 1) and found.captions == ((), ())
    assert np.array_equal(found.features, known.features[[2, 0]])


def test_one_table_and_at_most_one_file_of_features(album):
    np.save(album / "f.npy", np.zeros((3, 2)))
    with pytest.raises(DataError, match="one table"):
        read(album / "f.npy")
    with pytest.raises(DataError, match="one table"):
        read(album / "album.csv", album / "album.csv")
    with pytest.raises(OptionError, match="no effect"):
        read(album / "album.csv", album / "f.npy", picture="file")


def test_words_apart_and_together():
    assert split_words("A dog's ball, left of it.") == ["A", "dog's", "ball", ",", "left", "of", "it", "."]
    for text in ("a dog, left.", "one - two", "what? no! 3.5", "(so it is)"):
        assert split_words(join_words(split_words(text))) == split_words(text)
