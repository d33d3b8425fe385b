# Every verb installs what it needs into .venv first; `make run` and `make test` work on a fresh clone.
PYTHON ?= python3
TODAY ?= 2026-09-30
EXAMPLE ?= examples/promise-passed.toml

BIN := .venv/bin
CHECKED := tests/checking/test_every_draft_passes.py
DRAFTED := tests/drafting/test_every_draft.py
PURE := tests/decision tests/interview
SCREENS := tests/tui
PYTEST := $(BIN)/pytest -p no:cacheprovider
INSTALLED := .venv/.installed

.PHONY: run test lint bench record mutants install tests checked drafted pure screens screens-a screens-l coverage snapshots pictures proof clean
.DEFAULT_GOAL := run

run: install
	@$(BIN)/drafter decide $(EXAMPLE) --today $(TODAY)
	@echo
	@$(BIN)/drafter draft $(EXAMPLE) --today $(TODAY) --offline

# Three at a time for two cores, the longest first: the screens wait more than they work.
test: lint
	@$(MAKE) --no-print-directory --jobs=3 --output-sync=target screens-a screens-l tests checked drafted pure proof

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

tests: install
	$(PYTEST) $(addprefix --ignore=,$(CHECKED) $(DRAFTED) $(PURE) $(SCREENS))

# The drafts of the cohort, 29,000 to check and as many to read.
checked: install
	$(PYTEST) $(CHECKED)

drafted: install
	$(PYTEST) $(DRAFTED)

# The two rooms that everything rests on are held to every branch.
pure: install
	$(BIN)/coverage run -m pytest -p no:cacheprovider $(PURE)
	$(BIN)/coverage report --include='drafter/interview/*,drafter/decision/*' --fail-under=100

screens: screens-a screens-l

# By the first letter of their files, so that they can run beside each other.
screens-a: install
	$(PYTEST) $(wildcard $(SCREENS)/test_[a-k]*.py)

screens-l: install
	$(PYTEST) $(wildcard $(SCREENS)/test_[l-z]*.py)

# What the tests reach of the rest; not a part of `make test`, whose time it would double.
coverage: install
	$(BIN)/coverage run -m pytest $(addprefix --ignore=,$(CHECKED) $(DRAFTED) $(SCREENS))
	$(BIN)/coverage report --omit='drafter/tui/*' --fail-under=85

# Takes over what the screens look like; read the difference before you commit it.
snapshots: install
	$(PYTEST) -q $(SCREENS)/test_snapshots.py --snapshot-update

# What docs/ shows of the app: its pictures, and its keys.
pictures: install
	$(BIN)/python -m docs.make_pictures
	$(BIN)/python -m docs.make_tables

# Walks the decision table; ends with status 1 if it finds anything.
proof: install
	$(BIN)/drafter rules verify

bench: install
	$(BIN)/python benchmarks/run.py
	$(BIN)/python -m benchmarks.checker
	$(BIN)/python -m benchmarks.screens
	$(BIN)/python -m benchmarks.model

# Asks aimock, a server written elsewhere, or with OPENAI_API_KEY a real provider.
record: install
	$(BIN)/python -m tests.drafting.record

mutants: install
	$(BIN)/mutmut run
	$(BIN)/mutmut results

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "drafter needs Python 3.11 or newer, and there is no $(PYTHON). Name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "drafter needs Python 3.11 or newer, and $(PYTHON) is `$(PYTHON) -V 2>&1`. Name another: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "$(PYTHON) cannot make virtual environments; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing into .venv; once, under a minute."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

clean:
	rm -rf .venv mutants build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
