"""`train`, `data`, `evaluate` and `predict` of the tasks that read tables, as a stranger would give them."""

import csv
import gzip
import json

import pytest

import elman
from elman.cli import main

TINY = ("--hidden", 4, "--epochs", 1, "--threads", 1)


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """`run("data", "classify", "t.csv")` in an own folder is (exit code, standard output, standard error)."""
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.chdir(tmp_path)

    def call(*words):
        with pytest.raises(SystemExit) as end:
            main([str(word) for word in words])
        out, err = capsys.readouterr()
        return end.value.code or 0, out, err

    return call


@pytest.fixture
def reviews(tmp_path):
    """120 texts, half of each label; one of them without a text."""
    rows = [(f"the soup was {('bad', 'good')[k % 2]} {k}", ("no", "yes")[k % 2]) for k in range(120)]
    with (tmp_path / "t.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *rows, ("", "yes")])
    return "t.csv"


def test_data_counts_and_names_what_would_be_refused(run, reviews):
    code, out, _ = run("data", "classify", reviews)
    assert code == 0 and "train: 96 rows of 5 to 5 words" in out and "1 row is left out:" in out
    assert "t.csv line 122 has no text in the column text" in out
    code, out, err = run("train", "classify", reviews, "--dry-run")
    assert code == 1 and "line 122" in err and "--skip-bad leaves such rows out" in err and not out


def test_baseline_tells_what_there_is_to_beat_on_every_part(run, reviews, tmp_path):
    code, out, _ = run("train", "classify", reviews, "--skip-bad", "--baseline")
    assert code == 0 and "to beat (validation)" in out and "to beat (test)" in out
    assert "padded one-hot network" in out and "50.00%" in out
    assert [entry.name for entry in tmp_path.iterdir()] == ["t.csv"], "nothing is written"


def test_a_dry_run_tells_time_and_memory(run, reviews, tmp_path):
    code, out, _ = run("train", "classify", reviews, "--skip-bad", "--dry-run", *TINY)
    assert code == 0 and "1 epoch of 11 steps about" in out and "memory so far" in out
    assert [entry.name for entry in tmp_path.iterdir()] == ["t.csv"], "nothing is written"


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("word-dropout = 0.1\nlayers = 2\n", 0, "2 x 4"),
        ('task = "classify"\n[options]\nword-dropout = 0.1\nhidden = 9\n', 0, "1 x 4"),  # the command wins
        ("hiden = 3\n", 1, "there is no option hiden; did you mean hidden?"),
        ("lr = 'fast'\n", 1, "--lr should be"),
        ("lr = \n", 1, "--config c.toml is not TOML"),
        ('task = "rate"\n', 1, "--config c.toml is of the task rate, not classify"),
        ("options = 3\n", 1, "--config c.toml has 3 for options"),
    ],
)
def test_options_from_a_file(run, reviews, tmp_path, text, code, says):
    (tmp_path / "c.toml").write_text(text)
    words = ("train", "classify", reviews, "--skip-bad", "--dry-run", "--config", "c.toml", *TINY)
    found, out, err = run(*words)
    assert found == code and says in (err if code else out)


def test_a_run_is_judged_and_predicts_into_the_users_table(run, reviews, tmp_path):
    elman.train("classify", reviews, out="r", skip_bad=True, hidden=4, epochs=1, threads=1)
    code, out, _ = run("evaluate", "r", reviews, "--skip-bad", "--json")
    assert (json.loads(out)["examples"], json.loads(out)["refused"]) == (120, 1)
    code, _, err = run("predict", "r", reviews, "--skip-bad", "--out", "p.csv.gz")
    assert code == 0 and "wrote p.csv.gz" in err
    rows = [*csv.DictReader(gzip.decompress((tmp_path / "p.csv.gz").read_bytes()).decode().splitlines())]
    assert len(rows) == 121 and {row["predicted"] for row in rows[:-1]} <= {"yes", "no"}
    assert rows[-1]["predicted"] == "" and rows[0]["label"] == "no"
    for words, says in (
        (("predict", "r", reviews), "t.csv line 122 has no text"),
        (("predict", "r", reviews, "--skip-bad", "--out", "p.xlsx"), "p.xlsx is no table"),
        (("predict", "r", "none.csv"), "there is no file none.csv"),
        (("predict", "r"), "predict needs a file or --text"),
        (("predict", "r", reviews, "--text", "good"), "give a file or --text, not both"),
        (("evaluate", "r", "p.csv"), "there is no file p.csv"),
    ):
        code, _, err = run(*words)
        assert code == 1 and says in err, words


BAD = {
    "empty.csv": (b"", "empty.csv is empty"),
    "head.csv": (b"text,label\n", "head.csv has no rows"),
    "bytes.csv": (bytes(range(256)) * 20, "bytes.csv is not a text file"),
    "torn.csv.gz": (gzip.compress(b"text,label\na,b\n" * 99)[:40], "torn.csv.gz cannot be read"),
    "latin.csv": ("text,label\ncafé,x\n".encode("latin-1"), "latin.csv is not utf-8 text: byte 0xe9 in"),
    "long.csv": (b"text,label\na,b\nc,d,e\n", "long.csv line 3 has 3 values"),
    "table.xlsx": (b"x", "table.xlsx is not a table that can be read"),
}


@pytest.mark.parametrize("task", ["classify", "rate", "vector", "caption"])
@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_table_is_a_sentence(run, tmp_path, task, name):
    content, says = BAD[name]
    (tmp_path / name).write_bytes(content)
    code, out, err = run("train", task, name, "--out", "r")
    assert code == 1 and not out and says in err and err.count("\n") == 1 and "Traceback" not in err
    assert not (tmp_path / "r").exists()
