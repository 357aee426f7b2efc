# `make run` and `make test` do all the set-up they need on a fresh Debian machine with Python 3.11.
.DEFAULT_GOAL := help
.PHONY: help run test check demo chat bench faults lock clean fast parts

PYTHON ?= python3
# The tests start hundreds of processes: what was compiled once is kept, whatever this shell says.
export PYTHONDONTWRITEBYTECODE :=
VENV := .venv
PY := $(VENV)/bin/python
RUN_STAMP := $(VENV)/.run-ready
DEV_STAMP := $(VENV)/.dev-ready
# A slow network is waited for, and a connection that breaks off is tried again.
PIP := $(PY) -m pip install -q --disable-pip-version-check --require-hashes --timeout 60 --retries 8
APT := apt-get -qq -o Acquire::Retries=3 -o Acquire::http::Timeout=60 -o Acquire::https::Timeout=60
# Whole files, in the order of tests/conftest.py: the longest first. What a test that passed wrote is not kept.
SPREAD := --dist loadfile --no-loadscope-reorder -o tmp_path_retention_policy=failed

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

run: $(RUN_STAMP) ## set up and start everything in one process on 127.0.0.1:8000
	$(PY) -m palmtop run

demo: $(RUN_STAMP) ## the same with invented people in a folder of its own (demo-data)
	PALMTOP_DATA=$${PALMTOP_DATA:-demo-data} $(PY) -m palmtop demo

chat: $(RUN_STAMP) ## talk to the service in this terminal
	$(PY) -m palmtop chat

parts: $(RUN_STAMP) ## what the service is built of, with versions and hashes, for a scanner (CycloneDX)
	@$(PY) -m palmtop parts

test: $(DEV_STAMP) browser ## everything: checks, units, both databases, the Bot API fake, a real browser
	$(MAKE) style
	$(MAKE) -j 2 types whole

fast: $(DEV_STAMP) ## the tests without a browser, without PostgreSQL and without killing anything
	$(PY) -m pytest -q -n 2 $(SPREAD) -m "not browser and not postgres and not faults"

faults: $(DEV_STAMP) ## kill, cut off and confuse real processes; `LONG=1` for the long run (`FAULTS_SHARE=0.2`: a fifth of it), `FAULTS_SEED=n` to repeat one
	LONG=$(LONG) $(PY) -m pytest -q -s tests/faults

check: $(DEV_STAMP) style types ## ruff, mypy --strict, the doors of the house
	$(PY) -m pytest -q -n 2 $(SPREAD) tests/house

.PHONY: style types whole
style: $(DEV_STAMP)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	! grep -nE 'https?://' requirements.lock requirements-dev.lock

types: $(DEV_STAMP) # beside the tests: for a minute it works on one core
	$(VENV)/bin/mypy

# A thousand databases are made and thrown away: in memory, where there is plenty of it, no disk is written for them.
SCRATCH = $$(d=/dev/shm; [ -w $$d ] && [ "$$(df -Pk $$d | awk 'END {print $$4}')" -gt 6000000 ] || d=/tmp; mktemp -d $$d/palmtop-XXXXXX)
whole: $(DEV_STAMP) swept
	@scratch=$(SCRATCH); chmod 755 $$scratch; exec 9>$$scratch/owner; flock 9; trap "rm -rf $$scratch" EXIT INT TERM; \
	  TMPDIR=$$scratch $(PY) -m pytest -q -n 4 $(SPREAD)

.PHONY: swept
SWEPT = /dev/shm /tmp
swept: # what killed runs left behind; one that is alive holds its folder locked, and one that begins has no time to
	@find $(SWEPT) -maxdepth 1 -name 'palmtop-*' -mmin +1 2>/dev/null | while read -r old; do \
	  [ ! -e $$old/owner ] || flock -n $$old/owner rm -rf $$old || :; done

bench: $(DEV_STAMP) ## measure: `make bench WHAT=turns` or `WHAT=queue`
	$(PY) -m bench $(WHAT)

lock: $(DEV_STAMP) ## work out the locked versions anew
	$(PY) -m pip install -q uv
	$(VENV)/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate -q -o requirements.lock
	$(VENV)/bin/uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate -q -o requirements-dev.lock

clean: ## remove the set-up and what tests left; data stay
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: browser
browser: # Chromium without a window for the browser tests: installed where we may; else any Chromium, or they are skipped aloud
	@command -v chromium-headless-shell >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && $(APT) update \
	  && DEBIAN_FRONTEND=noninteractive $(APT) install -y chromium-headless-shell fonts-noto-cjk >/dev/null; } \
	  || command -v chromium >/dev/null \
	  || echo "No Chromium, and it cannot be installed here: the browser tests will be skipped."

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { [ "$$(id -u)" = 0 ] && $(APT) update \
	  && $(APT) install -y python3-venv >/dev/null && $(PYTHON) -m venv $(VENV); }

$(RUN_STAMP): requirements.lock | $(PY)
	$(PIP) -r requirements.lock
	@touch $@

$(DEV_STAMP): requirements-dev.lock | $(PY)
	$(PIP) -r requirements-dev.lock
	@touch $@ $(RUN_STAMP)
