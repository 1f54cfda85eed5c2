"""The next item: what is read and reset, how places are counted, floors by hand, tables that come out."""

import csv
import io
import json
import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from elman import cells
from elman.data.events import Columns, read_sessions
from elman.data.refusals import Refusals
from elman.data.synthetic import browsing
from elman.errors import DataError, OptionError
from elman.models.language import Shape
from elman.models.repeating import RepeatingModel
from elman.tasks import driver
from elman.tasks.next_item import NextItem, NextRun
from elman.tasks.next_metrics import Visit, floors, of_places
from elman.tasks.next_options import NextChoices, NextOptions
from elman.tasks.next_streams import Rows, Stream, fit_repeats, judged, looked_back
from elman.training.report import Silent


def problem_of(refusals=None, **options):
    return NextItem().prepare(NextOptions.read(options), None, refusals or Refusals(), None)


def trained(folder, **options) -> NextRun:
    driver.train(NextItem(), NextOptions.read(options), folder, Silent())
    return NextRun(folder)


def write(path, sessions, ext="csv"):
    """Sessions of (user, items) one day after the other; an event a minute."""
    rows = [
        f"{user},{day * 86400 + 60 * k},{item}"
        for day, (user, items) in enumerate(sessions)
        for k, item in enumerate(items.split())
    ]
    path.write_text("\n".join(["user,time,item", *rows]) + "\n")
    return str(path)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Events of the generated shop as a table, and small runs with and without states carried on."""
    folder = tmp_path_factory.mktemp("shop")
    rows = [
        f"{session.user},{session.start + 60 * k},{item}"
        for session in browsing.sessions(60)
        for k, item in enumerate(session.items)
    ]
    (folder / "shop.csv").write_text("\n".join(["user,time,item", *rows]) + "\n")
    for name, stateful in (("stateful", True), ("alone", False)):
        options = {"files": [str(folder / "shop.csv")], "stateful": stateful, "hidden": 16, "epochs": 2}
        trained(folder / name, **options)
    return folder


def test_streams_tell_what_comes_next_in_the_same_session():
    stream = Stream.of_user([(np.array([5, 6, 7]), True), (np.array([8]), True), (np.array([9, 5]), False)])
    assert stream.x.tolist() == [1, 5, 6, 7, 1, 8, 1, 9, 5]
    assert stream.y.tolist() == [0, 6, 7, 0, 0, 0, 0, 0, 0]  # the last session is known already
    assert stream.place.tolist() == [1, 2, 3, 4, 1, 2, 1, 2, 3]
    assert Stream.of_session(np.array([5, 6])).y.tolist() == [0, 6]


def test_rows_hold_every_event_once_in_each_epoch_and_reset_where_a_user_begins():
    random = np.random.default_rng(0)
    streams = [
        Stream.of_user([(random.integers(2, 50, random.integers(1, 9)), True) for _ in range(3)])
        for _ in range(23)
    ]
    rows = Rows(streams, batch=4, steps=7, seed=3)
    orders = []
    for epoch in range(2):
        chunks = [rows.of(epoch, k) for k in range(len(rows))]
        x, y, reset = (torch.cat(parts, 1).flatten() for parts in zip(*chunks, strict=True))
        starts = reset.nonzero()[:, 0].tolist()
        assert len(starts) == len(streams)
        found = [x[a:b].tolist() for a, b in zip(starts, [*starts[1:], len(x)], strict=True)]
        last = found[-1]
        while last and last[-1] == 1:  # what fills the last row
            last.pop()
        wanted = [stream.x.tolist() for stream in streams]
        assert sorted(found) == sorted(wanted)
        assert int((y > 0).sum()) == sum(stream.targets for stream in streams)
        orders.append(found)
    assert orders[0] != orders[1]


def test_training_by_chunks_reads_each_user_as_by_himself(shop):
    """The states of rows with resets and hand-over are those of each user's whole stream."""
    run = NextRun(shop / "stateful")
    streams = problem_of(files=[str(shop / "shop.csv")], stateful=True).streams("train")[:9]
    rows = Rows(streams, batch=1, steps=11, seed=0)
    carry, nats, count = None, 0.0, 0
    with torch.no_grad():
        for k in range(len(rows)):
            x, y, reset = rows.of(0, k)
            features, carry = run.model(x, carry, reset=reset)
            found = run.model.nats(features, y)[y > 0]  # without what comes again
            nats, count = nats + float(found.double().sum()), count + len(found)
    run.model.repeats = None
    alone = judged(run.model, streams)
    assert count == len(alone.nats)
    assert nats == pytest.approx(float(alone.nats.sum()), rel=1e-5)  # float32 sums


def test_a_users_past_is_known_with_states_and_not_without(shop):
    """The first of four sessions are exchanged: what is told of the last one changes, or does not."""
    for name, matters in (("stateful", True), ("alone", False)):
        run = NextRun(shop / name)
        sessions = problem_of(files=[str(shop / "shop.csv")]).parts["train"][:4]
        nats = []
        for order in ((0, 1, 2, 3), (2, 1, 0, 3)):
            own = [replace(sessions[k], user="one", start=float(time)) for time, k in enumerate(order)]
            streams = run._streams(own, told=True)
            assert len(streams) == (1 if matters else 4)
            nats.append(judged(run.model, [streams[-1][1]]).nats[-1])
        assert (nats[0] != nats[1]) == matters


def test_long_streams_are_judged_in_pieces_as_in_one(shop, monkeypatch):
    run = NextRun(shop / "stateful")
    run.model.repeats.chance.fill_(0.3)
    streams = problem_of(files=[str(shop / "shop.csv")], stateful=True).streams("test")
    whole = judged(run.model, streams)
    monkeypatch.setattr("elman.tasks.next_streams.EVALUATION_STEPS", 7)
    pieces = judged(run.model, streams)
    assert sorted(pieces.nats) == pytest.approx(sorted(whole.nats), rel=1e-5)
    assert np.array_equal(np.sort(pieces.places), np.sort(whole.places))


def test_of_very_many_targets_some_are_looked_back_from():
    """A user of 1,000 events among twenty of six."""
    users = [range(2, 1002), *[range(2, 8)] * 20]
    streams = [Stream.of_session(np.array(items)) for items in users]
    seen, targets = looked_back(streams, 10**9)
    assert len(targets) == sum(stream.targets for stream in streams) == 1099
    some, wanted = looked_back(streams, 100)
    assert len(wanted) == 99  # every eleventh
    assert torch.equal(some, seen[10::11]) and torch.equal(wanted, targets[10::11])


@pytest.mark.parametrize("softmax", ["full", "adaptive"])
def test_the_chance_of_a_repeat_is_the_likeliest(softmax):
    """Nats of the same streams are least there, by trying."""
    torch.manual_seed(0)
    shape = Shape(1100, 16, 1, 16, adaptive=softmax == "adaptive")
    model = RepeatingModel(cells.GRU, shape, repeat=True)
    streams = [Stream.of_session(np.array(items)) for items in ([5, 6, 5], [7, 7, 8, 9], [9, 8], [2, 3, 4])]
    fit_repeats(model, streams)
    found, nats = float(model.repeats.chance), {}
    for chance in (found - 0.01, found, found + 0.01):
        model.repeats.chance.fill_(chance)
        # one target more that was no repeat: with few targets rather too small
        nats[chance] = judged(model, streams).nats.sum() - math.log(1 - chance)
    assert min(nats, key=nats.get) == found > 0.1
    fit_repeats(model, streams[2:])
    assert model.repeats.chance == 0  # nothing came again


def test_what_comes_again_is_told_where_nothing_else_can_be(tmp_path):
    """Every item comes twice in a row, and what follows is chance: three of five can be told."""
    random = np.random.default_rng(0)
    sessions = [(f"u{k}", " ".join(f"i{n} i{n}" for n in random.integers(0, 40, 3))) for k in range(300)]
    path = write(tmp_path / "e.csv", sessions)
    told = {}
    for repeat in (True, False):
        run = trained(tmp_path / str(repeat), files=[path], hidden=8, epochs=3, batch=8, repeat=repeat)
        told[repeat] = run.folder.result()["test"]
    assert told[True]["mrr_20"] > 0.6 > told[False]["mrr_20"] + 0.2
    assert told[True]["nats"] < told[False]["nats"] - 0.5
    run = NextRun(tmp_path / "True")
    assert run.model.repeats.chance == pytest.approx(0.6, abs=0.1)
    table = run.folder.result()["repeats"]
    assert table["rows"][0][1] == 1 and table["rows"][1][1] < 0.1  # the last item, and that before it
    ((best, p), _) = run.next_items([["i1", "i2"]], count=2)[0]
    assert best == "i2" and p > 0.4
    assert "i2" not in dict(run.next_items([["i1", "i2"]], count=5, fresh=True)[0])


def test_repeats_change_nothing_of_what_is_trained(tmp_path):
    path = write(tmp_path / "e.csv", [("a", "x y z"), ("b", "z y"), ("c", "y y x z")] * 8)
    runs = [trained(tmp_path / str(r), files=[path], hidden=8, epochs=2, repeat=r) for r in (True, False)]
    weights = [dict(run.model.named_parameters()) for run in runs]
    assert weights[0].keys() == weights[1].keys()
    assert all(torch.equal(value, weights[1][name]) for name, value in weights[0].items())


def test_the_future_is_not_read(shop):
    """What stands after a target changes nothing of its place."""
    run = NextRun(shop / "stateful")
    items = run.vocabulary.encode(["k00b01", "k01b01", "k04b01", "k05b02"])
    a = judged(run.model, [Stream.of_session(items)])
    b = judged(run.model, [Stream.of_session(np.array([*items[:3], items[0]]))])
    assert np.array_equal(a.nats[:2], b.nats[:2])
    assert a.nats[2] != b.nats[2]


def test_one_endless_session_among_short_ones(tmp_path):
    sessions = [("robot", " ".join(f"i{k % 7}" for k in range(50_000)))] + [("a", "i1 i2 i3")] * 60
    problem = problem_of(files=[write(tmp_path / "e.csv", sessions)], hidden=4, stateful=False)
    learner = problem.learner(problem.model())
    sizes = [batch for batch in learner.batches.of(0) if learner.batches.lengths[batch].max() > 100]
    assert [len(batch) for batch in sizes] == [1]
    assert sum(learner.loss(0, k, None)[1] for k in range(len(learner))) == sum(
        s.targets for s in learner.train
    )


def test_places_by_hand():
    found = of_places(np.array([0, 4, 5, 19, 20]), np.ones(5, np.int64))
    assert found["recall_5"] == pytest.approx(2 / 5)
    assert found["recall_10"] == pytest.approx(3 / 5)
    assert found["recall_20"] == pytest.approx(4 / 5)
    assert found["mrr_20"] == pytest.approx((1 + 1 / 5 + 1 / 6 + 1 / 20) / 5)
    assert found["events"] == 5


def test_what_finds_all_items_equal_is_as_good_as_chance():
    """A random order of 100 equal items, by simulation."""
    random = np.random.default_rng(0)
    places = random.integers(1, 101, 200_000)
    found = of_places(np.array([0]), np.array([100]))
    assert found["recall_20"] == pytest.approx((places <= 20).mean(), abs=0.004)
    assert found["mrr_20"] == pytest.approx(np.where(places <= 20, 1 / places, 0).mean(), abs=0.001)


def brute(scores, wanted):
    """The place of an item among all, by score and then by index."""
    order = sorted(range(2, len(scores)), key=lambda item: (-scores[item], item))
    return order.index(wanted)


@pytest.mark.parametrize("seed", range(3))
def test_floors_are_those_of_scores_for_every_item(seed):
    random = np.random.default_rng(seed)
    units = 15

    def visits(count):
        return [Visit(random.integers(2, units, 4), random.integers(2, units, 5)) for _ in range(count)]

    train, test = visits(30), visits(10)
    follows = np.zeros((units, units))
    for visit in train:
        np.add.at(follows, (visit.items[:-1], visit.items[1:]), 1)
    places: dict[str, list[int]] = {}
    for visit in test:
        for at in range(4):
            session = np.bincount(visit.items[: at + 1], minlength=units)
            methods = {
                "most popular": np.zeros(units),
                "last item": np.eye(units)[visit.items[at]],
                "most in the session": session,
                "item to item (bigram)": follows[visit.items[at]],
                "most of the user's own": session + np.bincount(visit.history, minlength=units),
            }
            for name, scores in methods.items():
                places.setdefault(name, []).append(brute(scores, visit.items[at + 1]))
    found = floors(train, test, users=True)
    for name, above in places.items():
        assert found[name] == of_places(np.array(above), np.ones(len(above), np.int64)), name


def test_parts_follow_the_time_and_unknown_items_are_left_out_and_told(tmp_path):
    sessions = [
        ("a", "x y z"),
        ("b", "x y"),
        ("a", "y x"),
        ("c", "z x"),
        ("b", "x new y"),
        ("a", "w"),
        ("d", "x y"),
    ]
    path = write(tmp_path / "e.csv", sessions)
    problem = problem_of(files=[path], split="60/20/20", stateful=True)
    assert [len(part) for part in problem.parts.values()] == [4, 1, 2]
    spelled = {
        part: [" ".join(problem.vocabulary.spell(int(k)) for k in visit.items) for visit in visits]
        for part, visits in problem.visits.items()
    }
    assert spelled["valid"] == ["x y"] and spelled["test"] == ["", "x y"]
    facts = problem.describe().facts
    assert facts["unknown in valid"].startswith("1 events (33.3%)")
    assert "convention" in facts["unknown in valid"]
    assert facts["single in test"].startswith("1 sessions of one event")
    days = problem_of(files=[path], days=1.5)
    assert [len(part) for part in days.parts.values()] == [4, 1, 2]
    with pytest.raises(DataError, match=r"test part .* has no session with two items"):
        problem_of(files=[path], split="75/15/10", test=write(tmp_path / "t.csv", [("a", "v v")]))


def test_rare_items_are_left_out(tmp_path):
    sessions = [("a", "x y z")] * 3 + [("b", "x y q x")] * 2 + [("c", "x y")] * 3
    problem = problem_of(files=[write(tmp_path / "e.csv", sessions)], split="70/15/15", min_count=3)
    assert set(problem.vocabulary.tokens) == {"x", "y", "z"}
    assert "3 times" in problem.describe().facts["unknown in train"]


def test_states_are_carried_on_by_default_where_users_come_again(tmp_path):
    again = write(tmp_path / "a.csv", [("a", "x y"), ("b", "x y")] * 5)
    once = write(tmp_path / "b.csv", [(f"u{k}", "x y") for k in range(10)])
    assert problem_of(files=[again]).options.stateful is True
    assert problem_of(files=[once]).options.stateful is False


def test_options_without_effect_are_refused(tmp_path):
    path = write(tmp_path / "e.csv", [(f"u{k}", "x y") for k in range(10)])
    for options, said in (
        ({"bptt": 5, "stateful": False}, "--bptt"),
        ({"samples": 5}, "--samples"),
        ({"valid": path, "days": 3}, "--days"),
    ):
        with pytest.raises(OptionError, match=said):
            problem_of(files=[path], **options)
    with pytest.raises(OptionError, match="--gap has no effect on the generated shop"):
        problem_of(gap=5)
    anonymous = tmp_path / "s.csv"
    anonymous.write_text("session,time,item\n" + "".join(f"{k},{k},x\n{k},{k + 1},y\n" for k in range(9)))
    with pytest.raises(OptionError, match="name no users"):
        problem_of(files=[str(anonymous)], stateful=True)


def test_bad_events_are_counted_when_asked(tmp_path):
    path = tmp_path / "e.csv"
    write(path, [("a", "x y"), ("b", "x y")] * 5)
    path.write_text(path.read_text() + "a,noon,x\n")
    refusals = Refusals(skip=True)
    assert problem_of(refusals, files=[str(path)]).describe().refused[0].count("line 22") == 1
    with pytest.raises(DataError, match="line 22"):
        problem_of(files=[str(path)])


@pytest.mark.parametrize("softmax", ["full", "sampled"])
@pytest.mark.parametrize("stateful", [True, False])
def test_the_same_options_give_the_same_weights(tmp_path, softmax, stateful):
    path = write(tmp_path / "e.csv", [("a", "x y z"), ("b", "z y")] * 8)
    options = {"files": [path], "hidden": 8, "epochs": 2, "softmax": softmax, "stateful": stateful}
    first, again = (trained(tmp_path / name, **options) for name in "ab")
    for a, b in zip(first.model.parameters(), again.model.parameters(), strict=True):
        assert torch.equal(a, b)


def test_a_run_that_was_stopped_goes_on_with_the_states_it_had(goes_on_alike, tmp_path):
    path = write(tmp_path / "e.csv", [("a", "x y z"), ("b", "z y"), ("c", "y y x z")] * 8)
    goes_on_alike("next", path, at=7, hidden=8, epochs=2, batch=2, bptt=3, stateful=True)


def test_a_table_of_predictions(shop):
    for name, key in (("stateful", "user"), ("alone", "session")):
        run = NextRun(shop / name)
        content = run.predict_file(shop / "shop.csv", None, NextChoices(count=3)).decode()
        rows = list(csv.DictReader(io.StringIO(content)))
        sessions = read_sessions(str(shop / "shop.csv"), Columns(), Refusals()).sessions
        users = {session.user for session in sessions}
        assert len(rows) == (60 if key == "user" else len(sessions))
        assert {row["user"] for row in rows} == users
        assert all(row["next_1"] in run.vocabulary and float(row["p_1"]) >= float(row["p_3"]) for row in rows)
    last = {session.user: session.items[-1] for session in sessions}
    run = NextRun(shop / "stateful")
    content = run.predict_file(shop / "shop.csv", "out.jsonl", NextChoices(fresh=True)).decode()
    for line in content.splitlines():
        row = json.loads(line)
        assert row["last_item"] == last[row["user"]]
        had = {item for session in sessions if session.user == row["user"] for item in session.items}
        assert not {row[f"next_{k}"] for k in range(1, 6)} & had
    with pytest.raises(DataError, match="no item that the run knows"):
        run.predict_file(write(shop / "other.csv", [("a", "p q")]), None, NextChoices())
    with pytest.raises(OptionError, match="no table that can be written"):
        run.predict_file(shop / "shop.csv", "out.xls", NextChoices())


def test_probabilities_of_sequences_and_of_nothing_known(shop):
    run = NextRun(shop / "alone")
    (known, unknown) = run.next_items([["k00b01", "k01b01"], ["never seen"]], count=300)
    assert sum(p for _, p in known) == pytest.approx(1, abs=0.02)  # the marks have a little
    assert len(known) == len(run.vocabulary.tokens) == len(unknown)
    shown = run.predict_texts(["k00b01 k01b01"], NextChoices(count=2))
    assert shown[0]["next"].startswith(known[0][0])


def test_evaluate_counts_what_the_run_knows(shop, tmp_path):
    run = NextRun(shop / "alone")
    path = write(tmp_path / "e.csv", [("a", "k00b01 k01b01 never"), ("b", "k00b01")])
    assert run.evaluate(path)["events"] == 1
    with pytest.raises(DataError, match="two items that the run knows"):
        run.evaluate(write(tmp_path / "f.csv", [("a", "no yes")]))


def test_continuing_keeps_the_items(shop, tmp_path):
    options = NextOptions.read(
        {"files": [str(shop / "shop.csv")], "from_run": str(shop / "alone"), "epochs": 1}
    )
    before = NextRun(shop / "alone")
    problem = NextItem().prepare(options, None, Refusals(), before)
    assert problem.vocabulary == before.vocabulary
    assert problem.options.hidden == 16
    problem.model().load_state_dict(before.model.state_dict())


@pytest.mark.long
def test_the_shop_is_learned_and_states_that_are_carried_on_help(tmp_path):
    results = {}
    for stateful in (True, False):
        trained(tmp_path / str(stateful), stateful=stateful)
        results[stateful] = json.loads((tmp_path / str(stateful) / "result.json").read_text())["test"]
        best = max(floor["mrr_20"] for floor in results[stateful]["floors"].values())
        assert best < results[stateful]["mrr_20"] < results[stateful]["optimum"]["mrr_20"] + 0.01
    assert results[True]["mrr_20"] > results[False]["mrr_20"] + 0.05
    assert results[True]["mrr_20"] > 0.85 * results[True]["optimum"]["mrr_20"]
