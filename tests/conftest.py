"""What test files share: a fixed seed, and texts that are kept under `golden/`."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import settings

import elman
from elman.data.synthetic import elman_grammar

settings.register_profile("elman", settings(), deadline=None)  # no test depends on time
settings.load_profile("elman")


LONGEST = ("test_browser.py", "test_readme.py", "test_docs_inside.py", "test_using.py")
"""Files whose tests take longest: they come first, so that no process is left alone with one at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(autouse=True)
def _fixed_seed() -> None:
    """Every test draws the same numbers, whichever ran before it."""
    torch.manual_seed(0)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)`: the text is that of the file `golden/name` beside the test.

    To take over changed texts, run `ELMAN_GOLDEN=write python -m pytest tests/equations` and read the
    difference in git before you keep it.
    """
    folder = Path(request.path).parent / "golden"

    def compare(name: str, text: str) -> None:
        file = folder / name
        if os.environ.get("ELMAN_GOLDEN") == "write":
            file.write_text(f"{text}\n", encoding="utf-8")
        assert file.is_file(), f"{file} is missing: run with ELMAN_GOLDEN=write to write it, then read it."
        assert f"{text}\n" == file.read_text(encoding="utf-8"), f"{name} differs; see the fixture `golden`."

    return compare


@pytest.fixture(scope="session")
def elman_data() -> Path:
    """The folder of real data that ELMAN_DATA names; tests that need it are skipped without it."""
    folder = os.environ.get("ELMAN_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("needs real data: set ELMAN_DATA to their folder")
    return Path(folder)


@pytest.fixture(scope="session")
def grammar_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small language model of words, trained on the embedded grammar in some seconds."""
    folder = tmp_path_factory.mktemp("runs") / "grammar"
    elman.train("language", out=folder, epochs=8)
    return folder


@pytest.fixture(scope="session")
def letters_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small language model of characters, trained on sentences of the grammar."""
    folder = tmp_path_factory.mktemp("runs")
    text = folder / "sentences.txt"
    text.write_text("\n".join(elman_grammar.sentences(4000, seed=5)) + "\n")
    elman.train(
        "language",
        text,
        out=folder / "letters",
        hidden=48,
        layers=1,
        epochs=8,
        batch=8,
        bptt=32,
        lr=5e-3,
        dropout=0.0,
    )
    return folder / "letters"
