"""The task vector: tables to classes and numbers, their floors, files in and out, bad input."""

import csv

import numpy as np
import pytest
import torch
from torch import nn

import elman
from elman.data.fixed import Vectors
from elman.data.refusals import Refusals
from elman.data.synthetic.spirals import ARMS, spirals
from elman.data.tables import read_table
from elman.errors import DataError, OptionError
from elman.models.one_to_one import FEED_FORWARD, OneToOne
from elman.tasks.vector import VectorTask

sklearn = pytest.importorskip("sklearn")

TINY = {"hidden": 16, "threads": 1, "epochs": 15, "lr": 0.01}


def prepare(*files, **options):
    chosen = VectorTask.Options.read({"files": list(map(str, files)), **options})
    return VectorTask().prepare(chosen, None, Refusals(chosen.skip_bad), None)


@pytest.fixture(scope="module")
def flowers(tmp_path_factory):
    """Two classes by the sign of a product, a column of words, a column without meaning, gaps."""
    folder = tmp_path_factory.mktemp("flowers")
    random = np.random.default_rng(0)
    lines = ["id,long,wide,garden,species"]
    for row in range(300):
        x, y = random.uniform(-1, 1, 2)
        kind = "rose" if x * y > 0 else "lily"
        wide = "" if row % 50 == 7 else f"{100 + y:.4f}"
        lines.append(f"{row},{x:.4f},{wide},{'north' if row % 3 else 'south'},{kind}")
    (folder / "flowers.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def run(flowers):
    return elman.train("vector", flowers / "flowers.csv", out=flowers / "run", **TINY)


def test_a_network_learns_what_a_line_cannot(run):
    result = run.folder.result()["test"]
    assert result["accuracy"] > 0.8
    assert result["floors"]["logistic"]["accuracy"] < 0.7
    assert result["floors"]["majority"]["nats"] == pytest.approx(np.log(2), abs=0.05)


def test_the_network_is_the_plain_one_of_torch():
    torch.manual_seed(0)
    own = OneToOne(FEED_FORWARD, 5, 7, 2, 3).eval()
    plain = nn.Sequential(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 7), nn.Tanh(), nn.Linear(7, 3))
    with torch.no_grad():
        for place, layer in (("0", plain[0]), ("1", plain[2])):
            weights = own.layers.weights(place).by_name()
            layer.weight.copy_(weights["W.h"])
            layer.bias.copy_(weights["b.h"])
        plain[4].load_state_dict(own.output.state_dict())
        x = torch.randn(11, 5)
        assert torch.allclose(own(x), plain(x), atol=1e-5)


def test_numbers_words_and_gaps_become_inputs(flowers):
    problem = prepare(flowers / "flowers.csv")
    long, wide, garden = problem.vectors.columns
    assert (long.name, wide.gaps, garden.words) == ("long", True, ("north", "south"))
    inputs = problem.parts["train"].inputs
    assert inputs.shape[1] == problem.vectors.size == 5
    assert np.allclose(inputs[:, 0].mean(), 0, atol=1e-5) and np.allclose(inputs[:, 0].std(), 1, atol=1e-4)
    assert (inputs[inputs[:, 2] == 1][:, 1] == 0).all()  # a gap is the mean
    assert (inputs[:, 3] + inputs[:, 4] == 1).all()


def test_a_number_is_predicted_beside_mean_and_line(tmp_path):
    random = np.random.default_rng(1)
    x = random.uniform(-2, 2, 400)
    rows = "\n".join(f"{a:.4f},{1000 + 50 * a * a + random.normal():.3f}" for a in x)
    (tmp_path / "t.csv").write_text(f"x,y\n{rows}\n")
    run = elman.train("vector", tmp_path / "t.csv", out=tmp_path / "run", **{**TINY, "epochs": 40})
    result = run.folder.result()["test"]
    assert run.options.kind == "number"
    # a parabola has no slope: the line is as good as the mean; noise of 1 is the least error
    assert result["floors"]["linear"]["rmse"] > 0.8 * result["floors"]["mean"]["rmse"]
    assert 0.5 < result["rmse"] < 0.3 * result["floors"]["linear"]["rmse"]


def test_the_linear_floor_is_that_of_scikit_learn(flowers):
    linear = pytest.importorskip("sklearn.linear_model")
    problem = prepare(flowers / "flowers.csv", ignore=["garden"])
    train, test = problem.parts["train"], problem.parts["test"]
    model = linear.LogisticRegression(max_iter=1000).fit(train.inputs, train.labels)
    expected = model.score(test.inputs, test.labels)
    assert problem.floors()["test"]["logistic"]["accuracy"] == pytest.approx(expected)


def test_predictions_are_added_to_the_table(run, flowers, tmp_path):
    (tmp_path / "new.csv").write_text("garden,long,wide,note\nnorth,0.9,100.9,a\nwest,0.9,99.1,b\n")
    content = run.predict_file(tmp_path / "new.csv", None, run.task.PredictOptions()).decode()
    rows = list(csv.DictReader(content.splitlines()))
    assert [row["predicted"] for row in rows] == ["rose", "lily"]
    assert [row["note"] for row in rows] == ["a", "b"]
    for row in rows:
        assert float(row["probability_rose"]) + float(row["probability_lily"]) == pytest.approx(1, abs=1e-4)
    whole = run.evaluate(flowers / "flowers.csv")
    assert whole["examples"] == 300 and whole["accuracy"] > 0.8


def test_the_same_command_gives_the_same_weights(run, flowers, tmp_path):
    again = elman.train("vector", flowers / "flowers.csv", out=tmp_path / "run", **TINY)
    one, other = run.model.state_dict(), again.model.state_dict()
    assert all(torch.equal(one[name], other[name]) for name in one)
    more = elman.train(
        "vector",
        flowers / "flowers.csv",
        out=tmp_path / "more",
        from_run=str(tmp_path / "run"),
        epochs=1,
        threads=1,
    )
    assert more.vectors == run.vectors


def test_bad_rows_name_file_and_line(flowers, run, tmp_path):
    text = (flowers / "flowers.csv").read_text()
    for line, expected in (
        ("9,0.1,0.2,north,", "line 302 has nothing in the column species"),
        ("9,zero,0.2,north,rose", "line 302: in the column long 'zero' is no number"),
        ("9,0.1", "line 302 has 2 values and the table 5 columns"),
    ):
        (tmp_path / "bad.csv").write_text(f"{text}{line}\n")
        with pytest.raises(DataError, match=expected):
            prepare(tmp_path / "bad.csv")
        problem = prepare(tmp_path / "bad.csv", skip_bad=True)
        assert problem.refusals.count == 1 and sum(map(len, problem.parts.values())) == 300
    (tmp_path / "new.csv").write_text("long,wide,garden,species\n1,1,north,tulip\n1,1,north,rose\n")
    with pytest.raises(DataError, match=r"new\.csv line 2 .*tulip, which no training row has"):
        run.evaluate(tmp_path / "new.csv")
    assert run.evaluate(tmp_path / "new.csv", skip_bad=True)["refused"] == 1
    (tmp_path / "new.csv").write_text("long,garden\n1,north\n")
    with pytest.raises(DataError, match="no column wide"):
        run.predict_file(tmp_path / "new.csv", None, run.task.PredictOptions())


def test_mistakes_are_sentences(flowers, tmp_path):
    file = flowers / "flowers.csv"
    for options, expected in (
        ({"zoneout": 0.1}, "--zoneout acts from step to step"),
        ({"horizon": "2/20"}, "--horizon acts from step to step"),
        ({"kind": "number"}, "the labels of .* are no numbers"),
        ({"target": "spezies"}, "did you mean species"),
        ({"ignore": ["gardn"]}, "did you mean garden"),
    ):
        with pytest.raises((OptionError, DataError), match=expected):
            prepare(file, **options)
    (tmp_path / "t.csv").write_text("name,y\n" + "\n".join(f"n{k},{k % 2}" for k in range(90)) + "\n")
    with pytest.raises(
        DataError, match="different texts in the column name; leave it out with --ignore name"
    ):
        prepare(tmp_path / "t.csv")
    (tmp_path / "t.csv").write_text("x,y\n" + "\n".join(f"1,{k % 2}" for k in range(90)) + "\n")
    with pytest.raises(DataError, match=r"too few rows \(90; what is the same stays together"):
        prepare(tmp_path / "t.csv")
    with pytest.raises(DataError, match="no column that differs between its rows; there is nothing to learn"):
        prepare(tmp_path / "t.csv", valid=str(tmp_path / "t.csv"))


def test_measurements_with_a_few_bad_cells_are_still_measurements(tmp_path):
    rows = [f"{k},{1.5 * k}" for k in range(60)]
    (tmp_path / "t.csv").write_text("\n".join(["x,target", *rows, "60,unknown", "61,inf"]) + "\n")
    with pytest.raises(DataError, match=r"t.csv line 6[23] has in the column target the label '.*' where"):
        prepare(tmp_path / "t.csv")
    problem = prepare(tmp_path / "t.csv", skip_bad=True)
    assert (problem.options.kind, problem.refusals.count) == ("number", 2)
    few = [f"{k},{k % 3}" for k in range(60)]  # few whole numbers are classes, whatever else there is
    (tmp_path / "t.csv").write_text("\n".join(["x,target", *few, "3,odd", "4,odd", "5,odd"]) + "\n")
    assert prepare(tmp_path / "t.csv").target.names == ("0", "1", "2", "odd")


def test_a_part_without_a_row_that_can_be_used_is_named(flowers, run, tmp_path):
    (tmp_path / "new.csv").write_text("long,wide,garden,species\n1,1,north,tulip\n1,one,north,rose\n")
    for judge in (
        lambda: run.evaluate(tmp_path / "new.csv", skip_bad=True),
        lambda: prepare(flowers / "flowers.csv", test=str(tmp_path / "new.csv"), skip_bad=True),
    ):
        with pytest.raises(DataError, match=r"new.csv has no row that can be used; .*'one' is no number"):
            judge()


def test_the_target_is_found_where_a_coordinate_is_called_y(tmp_path):
    rows = "\n".join(f"{k},{k % 7},{'ab'[k % 2]}" for k in range(60))
    (tmp_path / "t.csv").write_text(f"x,y,species\n{rows}\n")
    problem = prepare(tmp_path / "t.csv")
    assert problem.column == "species" and [c.name for c in problem.vectors.columns] == ["x", "y"]


def test_equal_rows_are_in_one_part(tmp_path):
    rows = "\n".join(f"{k % 40},{'ab'[k % 2]}" for k in range(400))
    (tmp_path / "t.csv").write_text(f"x,y\n{rows}\n")
    problem = prepare(tmp_path / "t.csv")
    seen = {name: {*part.inputs[:, 0].tolist()} for name, part in problem.parts.items()}
    assert not seen["train"] & seen["test"] and not seen["train"] & seen["valid"]


def test_vectors_are_saved_and_read_again(flowers):
    problem = prepare(flowers / "flowers.csv")
    again = Vectors.restore(problem.vectors.save())
    table = read_table(flowers / "flowers.csv", Refusals())
    one, other = (v.encode(table, table.rows, Refusals())[0] for v in (problem.vectors, again))
    assert np.array_equal(one, other)


def test_spirals_are_apart_and_reproducible():
    points = spirals(600, seed=2)
    assert points == spirals(600, seed=2) != spirals(600, seed=3)
    places = np.array([point[:2] for point in points])
    arms = np.array([ARMS.index(point[2]) for point in points])
    distances = np.linalg.norm(places[:, None] - places[None], axis=2) + 9 * np.eye(600)
    # the nearest other point is nearly always of the same arm: what there is to learn
    assert (arms[distances.argmin(1)] == arms).mean() > 0.97
    with pytest.raises(DataError, match="from 1"):
        spirals(0)


@pytest.mark.long
def test_spirals_are_told_apart(tmp_path):
    run = elman.train("vector", out=tmp_path / "run")
    result = run.folder.result()["test"]
    assert result["accuracy"] > 0.97 and result["floors"]["logistic"]["accuracy"] < 0.7
