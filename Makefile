# make demo     install and draw the examples and the gallery
# make test     install what tests need, a browser too, and run them
# make check    style, types and floors
# make snapshots   accept the text snapshots as they are now
# make docs     build the documentation

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo test check snapshots docs bench clean

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --editable '.[examples]'
	@touch $@

$(VENV)/.develop: pyproject.toml | $(BIN)/python
	$(PIP) install --quiet --editable '.[test,check]'
	@touch $@ $(VENV)/.demo

demo: $(VENV)/.demo
	@$(BIN)/python examples/run_all.py build/examples
	@$(BIN)/python -m banners.gallery build/gallery

test: $(VENV)/.develop
	$(BIN)/python -m tests.support.browser
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

check: $(VENV)/.develop
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

snapshots: $(VENV)/.develop
	$(BIN)/python -m tests.support.browser
	$(BIN)/python -m pytest --numprocesses 2 tests/test_snapshots.py --banners-update

docs: $(VENV)/.develop
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet -b html docs build/docs
	@echo "build/docs/index.html"

bench: $(VENV)/.develop
	$(BIN)/python benchmarks/import_time.py

clean:
	rm -rf $(VENV) build .pytest_cache .mypy_cache .ruff_cache .hypothesis
