"""The command line: what it prints, and one sentence and an exit code for each mistake."""

import io
import json
import math
import subprocess
import sys

import pytest

from elman.cli import COMMANDS, main
from elman.tasks.language import LanguageOptions


@pytest.fixture
def run(capsys, monkeypatch):
    """`run("show", "gru")` is (exit code, standard output, standard error)."""
    monkeypatch.setenv("COLUMNS", "100")

    def call(*words: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main([str(word) for word in words])
        out, err = capsys.readouterr()
        return end.value.code or 0, out, err

    return call


# help and usage


def test_every_command_has_help(run):
    code, out, _ = run("--help")
    assert code == 0
    for name in COMMANDS:
        assert name in out
        code, help_, _ = run(name, "--help")
        assert code == 0 and "Usage" in help_
    assert run("--version") == (0, "elman 0.1.0\n", "")


def test_every_option_of_the_task_is_on_the_command_line(run):
    _, out, _ = run("train", "language", "--help")
    flags = {"from_run": "--from"}
    for name, entry in LanguageOptions.model_fields.items():
        if name != "files":
            assert flags.get(name, f"--{name.replace('_', '-')}") in out
        assert entry.description


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ([], 2, ""),
        (["trian"], 2, "there is no command trian; did you mean train"),
        (["train", "lang"], 2, "there is no task lang"),
        (["data", "lnguage"], 2, "there is no task lnguage; did you mean language"),
        (["train", "language", "--hiden", "3"], 2, "--hidden"),
        (["train", "language", "--hidden", "many"], 2, "'--hidden'"),
        (["train", "language", "--hidden", "0"], 1, "--hidden should be greater than or equal to 1, not 0"),
        (["train", "language", "--unit", "words"], 1, "'char', 'word' or 'subword', not 'words'"),
        (["train", "language", "--valid", "x"], 1, "--valid and --test need a training file"),
        (["show", "grru"], 1, "there is no cell grru; did you mean GRU"),
        (["show"], 2, "Missing argument"),
        (["generate", "nowhere"], 1, "there is no run folder nowhere"),
        (["evaluate", "nowhere", "x"], 1, "there is no run folder nowhere"),
    ],
)
def test_mistakes_of_usage(run, tmp_path, monkeypatch, words, code, says):
    monkeypatch.chdir(tmp_path)
    found, out, err = run(*words)
    assert found == code
    assert says in err or (not words and "usage" in out)
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []  # nothing was made


def test_the_console_script_ends_with_the_exit_code(tmp_path):
    command = [sys.executable, "-m", "elman"]
    bad = subprocess.run(
        [*command, "train", "language", "none.txt"], cwd=tmp_path, capture_output=True, text=True
    )
    assert bad.returncode == 1
    assert bad.stderr == "elman: there is no file none.txt.\n"
    good = subprocess.run([*command, "show", "gru", "--latex"], cwd=tmp_path, capture_output=True, text=True)
    assert good.returncode == 0 and r"\begin{aligned}" in good.stdout


def test_an_unforeseen_fault_is_one_sentence_too(run, monkeypatch):
    monkeypatch.setitem(COMMANDS, "show", ("elman.nowhere", ""))
    code, _, err = run("show", "gru")
    assert code == 70
    assert err.count("\n") == 1 and "a fault of elman's own: ModuleNotFoundError" in err


# cells and show


def test_cells_and_show_need_no_torch():
    program = "import sys; sys.modules['torch'] = None; from elman.cli import main; main(sys.argv[1:])"
    for words in (["cells"], ["show", "lstm"], ["show", "lem(dt=0.5)", "--graph"]):
        done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def test_cells_lists_the_zoo(run):
    _, out, _ = run("cells")
    for line in ("LSTM", "A2", "4HD + 4H² + 4H", "C0"):
        assert line in out


def test_show_prints_equations_class_derivative_and_plan(run, tmp_path):
    _, out, _ = run("show", "gru")
    for part in ("equations", "class", "derivative of one step", "plan", "parameters"):
        assert part in out
    assert "d_U.n += outer(" in out and "3HD + 3H² + 4H" in out
    (tmp_path / "mine.py").write_text("@cell\ndef Mine(x, h):\n    return tanh(W.h @ x + U.h @ h)\n")
    _, out, _ = run("show", f"{tmp_path / 'mine.py'}:Mine")
    assert "def Mine(x, h):" in out
    (tmp_path / "bad.py").write_text("@cell\ndef Bad(x, h):\n    return tahn(W.h @ x)\n")
    code, _, err = run("show", f"{tmp_path / 'bad.py'}:Bad")
    assert code == 1 and "bad.py line 3" in err and "tanh" in err


# using a run


def test_evaluate_and_score(run, grammar_run, tmp_path, monkeypatch):
    path = tmp_path / "t.txt"
    path.write_text("dragon eat man\ncat move\n")
    _, out, _ = run("evaluate", grammar_run, path, "--json")
    whole = json.loads(out)
    assert whole["tokens"] == 7 and whole["unknown"] == 0
    _, out, _ = run("score", grammar_run, path, "--json", "--per-token")
    scored = json.loads(out)
    assert [entry["token"] for entry in scored["per_token"]] == [
        "dragon",
        "eat",
        "man",
        "</s>",
        "cat",
        "move",
        "</s>",
    ]
    assert math.isclose(scored["perplexity"], whole["perplexity"], rel_tol=1e-4)
    _, out, _ = run("score", grammar_run, path, "--per-token")
    assert len(out.splitlines()) == 8 and "perplexity" in out
    monkeypatch.setattr("sys.stdin", io.StringIO("dragon eat man"))
    assert "4 words" in run("score", grammar_run, "-")[1]
    assert "perplexity" in run("evaluate", grammar_run, path)[1]


def test_generate_streams_and_tells_what_is_copied(run, grammar_run):
    code, out, err = run("generate", grammar_run, "--prompt", "dragon", "--length", "8", "--seed", "1")
    assert code == 0 and out.startswith("dragon ")
    assert "longest span copied from the training text: " in err
    assert run("generate", grammar_run, "--prompt", "zebra")[2].startswith("elman: the prompt has words")


def test_suggest_reorder_and_correct(run, grammar_run):
    _, out, _ = run("suggest", grammar_run, "dragon", "-n", "3")
    assert len(out.splitlines()) == 3 and out.splitlines()[0].endswith("  eat")
    _, out, _ = run("suggest", grammar_run, "dragon", "--json")
    assert json.loads(out)[0]["word"] == "eat"
    _, out, _ = run("reorder", grammar_run, "man eat dragon", "-n", "1")
    assert out.endswith("nats  dragon eat man\n")
    assert run("reorder", grammar_run, "man", "eat", "dragon", "-n", "1")[1] == out
    _, out, _ = run("correct", grammar_run, "dragon eatt man")
    assert "eatt -> eat" in out and out.endswith("dragon eat man\n")
    assert "nothing to change" in run("correct", grammar_run, "dragon eat man")[1]


def test_train_prints_floors_result_and_the_folder(run, tmp_path):
    path = tmp_path / "t.txt"
    path.write_text("the cat sat on the mat. the dog sat on the log.\n" * 60)
    words = ("train", "language", path, "--hidden", "8", "--epochs", "1", "--out", tmp_path / "r")
    code, out, _ = run(*words)
    assert code == 0
    for text in (
        "Kneser-Ney 5",
        "unigram",
        "result on the test part",
        "this run",
        "it writes:",
        f"run: {tmp_path}",
    ):
        assert text in out
    assert "is finished; this is its result" in run(*words)[1]
    code, _, err = run(*words, "--lr", "0.1")
    assert code == 1 and "another --lr (0.002, not 0.1)" in err


def test_ctrl_c_saves_and_says_how_to_go_on(tmp_path):
    path = tmp_path / "t.txt"
    path.write_text("the cat sat on the mat. the dog sat on the log.\n" * 200)
    program = (
        "import os, signal, sys\n"
        "from elman.tasks import language\n"
        "own = language.Learner.loss\n"
        "def loss(self, epoch, index, carry):\n"
        "    if index == 3: os.kill(os.getpid(), signal.SIGINT)\n"
        "    return own(self, epoch, index, carry)\n"
        "language.Learner.loss = loss\n"
        "from elman.cli import main\n"
        "main(sys.argv[1:])\n"
    )
    words = ["train", "language", str(path), "--hidden", "8", "--epochs", "3", "--out", "r"]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "stopped; everything is saved. Go on with:" in done.stderr
    command = done.stderr.strip().splitlines()[-1].split()
    assert command[:3] == ["elman", "train", "language"]
    (tmp_path / "r" / "pictures").mkdir()  # as if they were drawn: how they look is for other tests
    again = subprocess.run([sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    assert "going on from step 4" in again.stdout
