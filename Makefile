# Strategiassistenten. `make help` lists what there is.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
RUN_STAMP := $(VENV)/.installed
TEST_STAMP := $(VENV)/.installed-test

export HF_HUB_OFFLINE := 1
export ANONYMIZED_TELEMETRY := False
export GRADIO_ANALYTICS_ENABLED := False

.PHONY: help screenshots setup run index test check format eval bench bench-ingest browser clean

help:  ## list these commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: $(RUN_STAMP)  ## environment, install, index if missing or stale, window
	$(PY) app.py

setup: $(TEST_STAMP)  ## make the environment with everything the tests need

index: $(RUN_STAMP)  ## build or update the index and print the ingest report
	$(PY) -m ingest

test: $(TEST_STAMP) browser  ## the whole test suite
	$(PY) -m pytest

check: $(TEST_STAMP) browser  ## formatting, lint, types, tests, as CI does
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m pytest

format: $(TEST_STAMP)  ## format the code
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

eval: $(TEST_STAMP)  ## ask all systems, score, and fail under the floor (eval/floor.toml)
	$(PY) -m eval

bench: $(TEST_STAMP)  ## speed, as ratios to baselines in the same run
	$(PY) -m eval bench

bench-ingest: $(TEST_STAMP)  ## speed of ingestion at scale (2,000 documents take about half an hour)
	$(PY) -m eval bench-ingest

browser:  ## install Chromium for the browser tests, where that is possible
	@sh scripts/install-chromium.sh

screenshots: $(TEST_STAMP) browser  ## pictures of every page into docs/screenshots
	$(PY) -m scripts.screenshots

clean:  ## remove the index and the environment
	rm -rf .index $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PY) -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(TEST_STAMP): pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PY) -m pip install --quiet --constraint constraints.txt --editable ".[test]"
	@touch $(RUN_STAMP) $@
