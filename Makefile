# make run    set up, train the embedded default and show what it learned
# make test   set up and run the tests
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: run setup test test-long check clean

run: $(VENV)/.runs
	$(BIN)/elman train language --out runs/grammar

setup: $(VENV)/.ready

# a first look installs what it uses; modules are compiled when they are imported, and most never are
$(VENV)/.runs: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --no-compile -e '.[pictures,learn]'
	@touch $@

$(VENV)/.ready: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) -e '.[dev,all]'
	@touch $(VENV)/.runs $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "elman needs Python 3.11 or newer; say which with make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# one process for each core, one thread in each: the models of tests are too small for more
test: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder

test-long: setup
	$(BIN)/python -m pytest -m long

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .ruff_cache
