"""Compiled kernels on disk: found again, the user's own, and never in the way."""

import ctypes
import os
import stat
import subprocess
import sys

import pytest

from elman.kernels.cpu import jit

RUN = f"""target triple = "{jit.host().triple}"
define void @answer(ptr %to) {{
  store i64 42, ptr %to
  ret void
}}
"""


def answer(code: jit.Code) -> int:
    """What the compiled function says."""
    found = ctypes.c_int64()
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(code.address("answer"))(ctypes.addressof(found))
    return found.value


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """`cache(folder)`: from now on kernels are kept there."""

    def use(folder: object) -> None:
        monkeypatch.setenv("ELMAN_CACHE", str(folder))
        jit.cache_folder.cache_clear()

    use(tmp_path / "cache")
    yield use
    jit.cache_folder.cache_clear()


def entries(folder) -> list[str]:
    return sorted(file.suffix for file in (folder / "kernels").iterdir())


def test_a_kernel_is_compiled_once_and_then_found(cache, tmp_path):
    first, second = jit.Code(RUN, "first"), jit.Code(RUN, "second")
    assert (first.cached, second.cached) == (False, True)
    assert (answer(first), answer(second)) == (42, 42)
    assert entries(tmp_path / "cache") == [".o"]


def test_another_text_is_another_kernel(cache):
    jit.Code(RUN, "first")
    other = jit.Code(RUN.replace("42", "43"), "first")
    assert not other.cached
    assert answer(other) == 43


def test_kernels_that_nobody_uses_make_room(cache, tmp_path, monkeypatch):
    """The one that was read last stays, and so does the new one."""
    texts = [RUN.replace("42", str(number)) for number in range(5)]
    folder = tmp_path / "cache" / "kernels"
    for age, text in enumerate(texts[:4]):
        jit.Code(text, "kernel")
        newest = max(folder.iterdir(), key=lambda file: file.stat().st_mtime)
        os.utime(newest, (1000 + age, 1000 + age))
    size = max(file.stat().st_size for file in folder.iterdir())
    assert jit.Code(texts[0], "kernel").cached
    monkeypatch.setattr(jit, "CACHED", 3 * size)
    (folder / "left.part").write_bytes(b"half a kernel")
    os.utime(folder / "left.part", (1000, 1000))
    jit.Code(texts[4], "kernel")
    assert entries(tmp_path / "cache") == [".o"] * 3
    assert [jit.Code(text, "kernel").cached for text in (texts[4], texts[0], texts[3])] == [True] * 3


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_the_folder_and_its_files_are_the_users_own(cache, tmp_path):
    before = os.umask(0)  # whatever it is
    try:
        jit.Code(RUN, "kernel")
    finally:
        os.umask(before)
    folder = tmp_path / "cache" / "kernels"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: b"",
        lambda whole: whole[:20],
        lambda whole: whole[:-1],
        lambda whole: whole[:100] + bytes([whole[100] ^ 1]) + whole[101:],
        lambda whole: bytes(32) + whole[32:],
    ],
    ids=["empty", "short", "cut off", "one bit", "other digest"],
)
def test_a_damaged_entry_is_built_again(cache, tmp_path, damage):
    jit.Code(RUN, "first")
    (entry,) = (tmp_path / "cache" / "kernels").iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    again = jit.Code(RUN, "again")
    assert not again.cached
    assert answer(again) == 42
    assert entry.read_bytes() == whole
    assert jit.Code(RUN, "then").cached


def test_an_entry_that_cannot_be_read_does_not_matter(cache, tmp_path):
    jit.Code(RUN, "first")
    (entry,) = (tmp_path / "cache" / "kernels").iterdir()
    entry.unlink()
    entry.mkdir()
    again = jit.Code(RUN, "again")
    assert not again.cached
    assert answer(again) == 42
    assert entries(tmp_path / "cache") == [".o"]  # and no part of a file is left


def refused(cache, folder) -> None:
    """The folder is not used, and kernels are made without it."""
    cache(folder)
    assert jit.cache_folder() is None
    for _ in range(2):
        code = jit.Code(RUN, "kernel")
        assert not code.cached
        assert answer(code) == 42


def test_an_empty_name_means_no_cache(cache, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    refused(cache, "")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_done_without(cache, tmp_path):
    (tmp_path / "file").write_text("no folder")
    refused(cache, tmp_path / "file")


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702, 0o1777])
def test_a_folder_in_which_others_may_write_is_refused(cache, tmp_path, mode):
    folder = tmp_path / "shared" / "kernels"
    folder.mkdir(parents=True)
    folder.chmod(mode)
    refused(cache, tmp_path / "shared")
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_folder_that_others_may_read_is_used(cache, tmp_path):
    folder = tmp_path / "open" / "kernels"
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    cache(tmp_path / "open")
    assert jit.cache_folder() == folder


@pytest.mark.skipif(os.name != "posix", reason="owners are those of POSIX")
def test_a_folder_of_somebody_else_is_refused(cache, tmp_path, monkeypatch):
    folder = tmp_path / "theirs" / "kernels"
    folder.mkdir(parents=True, mode=0o700)
    monkeypatch.setattr(jit.os, "getuid", lambda: folder.stat().st_uid + 1)
    refused(cache, tmp_path / "theirs")


@pytest.mark.skipif(os.name != "posix", reason="links are those of POSIX")
def test_a_link_to_a_folder_is_refused(cache, tmp_path):
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").mkdir()
    (tmp_path / "link" / "kernels").symlink_to(tmp_path / "real")
    refused(cache, tmp_path / "link")


def test_a_folder_that_is_read_only_is_read(cache, tmp_path, monkeypatch):
    """A test may run as root, for whom no folder is read-only: the system's answer is given here."""
    jit.Code(RUN, "first")

    def no_file(**options: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(jit.tempfile, "mkstemp", no_file)
    assert jit.Code(RUN, "second").cached
    other = jit.Code(RUN.replace("42", "44"), "third")
    assert not other.cached
    assert answer(other) == 44


def test_a_full_disk_leaves_no_parts(cache, tmp_path, monkeypatch):
    def full(self: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(jit.Path, "replace", full)
    assert answer(jit.Code(RUN, "kernel")) == 42
    assert entries(tmp_path / "cache") == []


def test_several_processes_at_once(cache, tmp_path):
    """Each finds or makes the kernel, and one whole entry stays."""
    program = (
        f"from elman.kernels.cpu import jit\nimport ctypes\nrun = {RUN!r}\nto = ctypes.c_int64()\n"
        "for k in range(20):\n"
        "    code = jit.Code(run.replace('42', str(42 + k % 5)), 'kernel')\n"
        "    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(code.address('answer'))(ctypes.addressof(to))\n"
        "    assert to.value == 42 + k % 5\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    assert [process.communicate()[1] for process in started] == ["", "", ""]
    assert [process.returncode for process in started] == [0, 0, 0]
    assert entries(tmp_path / "cache") == [".o"] * 5
    assert jit.Code(RUN, "here").cached


# the text


def test_the_text_is_the_same_in_every_process(tmp_path):
    """Or nothing would ever be found again: sets of names are in another order with every hash seed."""
    program = (
        "import hashlib, torch\n"
        "from elman import cells\n"
        "from elman.equations.plan import plan\n"
        "from elman.kernels.cpu.source import source\n"
        "from elman.testing.random_cells import random_cell\n"
        "for cell in (cells.LSTM, cells.GRUD, cells.LayerNormLSTM, random_cell(3)):\n"
        "    for text in source(plan(cell), torch.float32).values():\n"
        "        print(hashlib.sha256(text.encode()).hexdigest())\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert len(found.pop().split()) == 12
