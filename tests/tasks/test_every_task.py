"""What holds for every task: on its own data, its settled options are options that it takes again."""

import pytest

from elman.data.refusals import Refusals
from elman.errors import OptionError
from elman.tasks import driver
from elman.tasks.options import TrainingOptions
from elman.tasks.running import TASKS, task_named
from elman.tasks.task import PredictOptions
from elman.training.report import Silent


@pytest.mark.parametrize("name", TASKS)
def test_the_command_of_a_run_can_be_given_again(name):
    """run.toml holds every option settled; the command made of it goes on with the run."""
    task = task_named(name)
    problem = task.prepare(task.Options.read({"seed": 3}), None, Refusals(), None)
    settled = problem.options.plain()
    again = task.prepare(task.Options.read(settled), None, Refusals(), None)
    assert again.options.plain() == settled
    assert again.facts() == problem.facts()
    assert {"data", "equations"} <= problem.facts().keys()
    assert problem.describe().facts and problem.summary()


@pytest.mark.parametrize("name", [name for name in TASKS if name != "forecast"])
def test_a_cell_that_wants_more_than_there_is_is_refused_before_anything_is_written(name, tmp_path):
    """GRU-D wants to know what was observed and when; of these only forecast has that."""
    task = task_named(name)
    with pytest.raises(OptionError, match="GRUD"):
        driver.train(task, task.Options.read({"cell": "grud"}), tmp_path / "run", Silent())
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("name", TASKS)
def test_a_task_says_what_it_is(name):
    task = task_named(name)
    assert task.name == name and task.summary and task.headlines
    assert issubclass(task.Options, TrainingOptions) and issubclass(task.PredictOptions, PredictOptions)
    for options in (task.Options, task.PredictOptions):
        for option, entry in options.model_fields.items():
            assert entry.description or option in ("encoding", "skip_bad"), option
    assert task.Run.task.name == name
