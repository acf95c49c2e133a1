# Needs make, a Python of at least 3.11 and a package index. `make help` lists what there is.
# make PYTHON=/path/to/python … chooses the interpreter, make VENV=dir … another environment.

VENV ?= .venv
BIN := $(VENV)/bin
CANDIDATES := python3.13 python3.12 python3.11 python3.14 python3 python

# Three processes run all tests, which wait a good part of their time; where ARGS says which, one does, unless it has -n too.
PARALLEL := -q -n 3 --dist worksteal

SDK := tests/foreign/node
AXE := tests/browser

.DEFAULT_GOAL := help
.PHONY: help demo test faults frames scale proxies foreign browser test-lowest bench bench-logs bench-scale kills lint format \
	types generate check-generated docs release dist clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-24s %s\n", $$1, $$2 }'

demo: $(VENV)/.demo ## send a message and place a call on the embedded Twilio: no account, no network
	@$(BIN)/trunkline demo

test: $(VENV)/.test ## run the tests; make test ARGS="-k paging" passes arguments to pytest
	$(BIN)/python -m pytest $(or $(ARGS),$(PARALLEL))

test-lowest: $(VENV)-lowest/.test ## run the tests with the lowest versions of the dependencies that are allowed
	$(VENV)-lowest/bin/python -m pytest $(or $(ARGS),$(PARALLEL))

faults: $(VENV)/.test ## prove the promise of docs/reliability.md, and write its tables; make faults ARGS=gzip runs a part
	$(BIN)/python -m tests.faults $(ARGS)

frames: $(VENV)-frames/.frames ## test what needs pyarrow, pandas and polars, in an environment of their own
	$(VENV)-frames/bin/python -m pytest $(or $(ARGS),-q tests/unit/test_frames.py tests/logs/test_export.py tests/docs/test_logs_pages.py tests/docs/test_pandas_page.py tests/export)

scale: $(VENV)-scale/.scale ## test bulk sends and exports with Redis, Postgres and Spark, which must be installed
	$(VENV)-scale/bin/python -m pytest -m scale $(or $(ARGS),-q tests)
	$(VENV)-scale/bin/python -m pytest -q tests/unit/test_repr.py tests/unit/test_frozen_time.py

proxies: $(VENV)/.test ## test the transports through tinyproxy, Squid and Apache, which must be installed
	$(BIN)/python -m pytest -m proxies tests/proxies $(ARGS)

foreign: $(VENV)/.test $(SDK)/node_modules/.installed ## test the emulator with Twilio's own SDKs; needs Node 20 and npm
	$(BIN)/python -m pytest -m "node or not node" tests/foreign $(ARGS)

browser: $(VENV)-browser/.browser $(AXE)/node_modules/.installed ## test the pages in Chromium, which must be installed; needs npm
	$(VENV)-browser/bin/python -m pytest -m browser tests/browser $(ARGS)

bench: $(VENV)-bench/.bench ## measure against the official package into docs/benchmarks; make bench ARGS="--quick" is short
	$(VENV)-bench/bin/python -m benchmarks $(ARGS)

bench-logs: $(VENV)/.test ## measure the log store; make bench-logs ARGS="--rows 1000000" takes a million messages
	$(BIN)/python -m benchmarks.logs $(ARGS)

bench-scale: $(VENV)-scale/.scale ## measure bulk sends and exports; make bench-scale ARGS="--rows 1000000" takes a million
	$(VENV)-scale/bin/python -m benchmarks.scale $(ARGS)
	$(VENV)-scale/bin/python -m benchmarks.scale_export $(ARGS)
	$(VENV)-scale/bin/python -m benchmarks.scale_engines $(ARGS)

kills: $(VENV)-scale/.scale ## kill 50 campaigns of each kind at random instants: nothing is sent twice
	$(VENV)-scale/bin/python -m tests.bulk.kills --seeds 50
	TRUNKLINE_KILLS=50 $(VENV)-scale/bin/python -m pytest -q -m scale tests/bulk/test_shared_kills.py

lint: $(VENV)/.dev ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/.dev ## mend style and formatting
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/.dev ## check types with mypy --strict and basedpyright
	$(BIN)/mypy
	$(BIN)/basedpyright --project .

generate: $(VENV)/.dev ## write facts and generated code anew; make generate SPEC=dir takes Twilio's OpenAPI files from dir
	$(BIN)/python -m codegen $(if $(SPEC),--spec $(SPEC))

check-generated: $(VENV)/.dev ## fail where a generated file is not what the generator writes
	$(BIN)/python -m codegen --check $(if $(SPEC),--spec $(SPEC))

docs: $(VENV)/.docs ## build the site with the API reference into build/docs, and ask its search; warnings are errors
	@rm -rf build/docs # pages that are no more would stay
	$(BIN)/sphinx-build -q -E -W --keep-going -j auto -d build/doctrees docs build/docs
	@$(BIN)/python docs/site/check_pages.py build/docs
	@$(BIN)/python docs/site/check_search.py build/docs
	@echo "open build/docs/index.html"

release: $(VENV)-release/.release ## build what would be published, from the commit, and check it; nothing is uploaded
	$(VENV)-release/bin/python .ci/release.py

dist: $(VENV)/.dev ## build the wheel and the source distribution into dist/
	$(BIN)/python -m build

clean: ## remove the environments and whatever tools have left
	rm -rf $(VENV) .venv-* dist build docs/reference/products .mypy_cache .pytest_cache .ruff_cache .hypothesis $(SDK)/node_modules $(AXE)/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A name on PATH may not run (version managers leave such shims), and a Python may come without venv: try each.
$(BIN)/python:
	@set -e; python="$(PYTHON)"; clear=; \
	ok() { "$$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }; \
	if [ -n "$$python" ]; then \
	  ok "$$python" || { echo "make: PYTHON=$$python does not run, is older than 3.11 or has no venv module" >&2; exit 1; }; \
	else \
	  for candidate in $(CANDIDATES); do if ok $$candidate; then python=$$candidate; break; fi; done; \
	  [ -n "$$python" ] || { echo "make: no Python >= 3.11 with the venv module among: $(CANDIDATES)." >&2; \
	    echo "      Install one (on Debian and Ubuntu also python3-venv), or say make PYTHON=/path/to/python" >&2; exit 1; }; \
	fi; \
	echo "making $(VENV) with $$("$$python" --version)"; \
	if [ -e "$(VENV)/pyvenv.cfg" ]; then clear=--clear; fi; "$$python" -m venv $$clear "$(VENV)"

# Each stamp says what is installed; the larger sets hold the smaller ones. Dependency groups need pip 25.1.
INSTALL := $(BIN)/python -m pip --disable-pip-version-check install -qq

$(VENV)/.demo: pyproject.toml | $(BIN)/python
	@echo "installing trunkline[emulator,cli] into $(VENV)"
	@$(INSTALL) --editable '.[emulator,cli]'
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	@echo "installing trunkline[all] and what the tests need into $(VENV)"
	@$(INSTALL) --upgrade 'pip>=25.1'
	@$(INSTALL) --editable . --group test
	@touch $@ $(VENV)/.demo

$(VENV)-lowest/.test: pyproject.toml .ci/lowest.py
	@$(MAKE) --no-print-directory VENV=$(VENV)-lowest $(VENV)-lowest/bin/python
	@echo "installing trunkline[all] with the lowest versions into $(VENV)-lowest"
	@$(VENV)-lowest/bin/python .ci/lowest.py > $(VENV)-lowest/constraints.txt
	@$(VENV)-lowest/bin/python -m pip --disable-pip-version-check install -qq --upgrade 'pip>=25.1'
	@$(VENV)-lowest/bin/python -m pip --disable-pip-version-check install -qq -c $(VENV)-lowest/constraints.txt --editable . --group test
	@touch $@

$(SDK)/node_modules/.installed: $(SDK)/package-lock.json
	@echo "installing Twilio's SDK for Node into $(SDK)"
	@cd $(SDK) && npm ci --silent --ignore-scripts
	@touch $@

$(AXE)/node_modules/.installed: $(AXE)/package-lock.json
	@echo "installing axe into $(AXE)"
	@cd $(AXE) && npm ci --silent --ignore-scripts
	@touch $@

$(VENV)-browser/.browser: pyproject.toml
	@$(MAKE) --no-print-directory VENV=$(VENV)-browser $(VENV)-browser/bin/python
	@echo "installing trunkline[all] and playwright into $(VENV)-browser"
	@$(VENV)-browser/bin/python -m pip --disable-pip-version-check install -qq --upgrade 'pip>=25.1'
	@$(VENV)-browser/bin/python -m pip --disable-pip-version-check install -qq --editable . --group browser
	@touch $@

$(VENV)-frames/.frames: pyproject.toml
	@$(MAKE) --no-print-directory VENV=$(VENV)-frames $(VENV)-frames/bin/python
	@echo "installing trunkline[all,export,duckdb], pandas and polars into $(VENV)-frames"
	@$(VENV)-frames/bin/python -m pip --disable-pip-version-check install -qq --upgrade 'pip>=25.1'
	@$(VENV)-frames/bin/python -m pip --disable-pip-version-check install -qq --editable . --group frames
	@touch $@

$(VENV)-scale/.scale: pyproject.toml
	@$(MAKE) --no-print-directory VENV=$(VENV)-scale $(VENV)-scale/bin/python
	@echo "installing trunkline[all] and the engines of bulk sends and exports into $(VENV)-scale"
	@$(VENV)-scale/bin/python -m pip --disable-pip-version-check install -qq --upgrade 'pip>=25.1'
	@$(VENV)-scale/bin/python -m pip --disable-pip-version-check install -qq --editable . --group scale
	@touch $@

$(VENV)-release/.release: pyproject.toml
	@$(MAKE) --no-print-directory VENV=$(VENV)-release $(VENV)-release/bin/python
	@echo "installing what builds and checks a release into $(VENV)-release"
	@$(VENV)-release/bin/python -m pip --disable-pip-version-check install -qq --upgrade 'pip>=25.1'
	@$(VENV)-release/bin/python -m pip --disable-pip-version-check install -qq --group release
	@touch $@

$(VENV)-bench/.bench: pyproject.toml benchmarks/requirements.txt
	@$(MAKE) --no-print-directory VENV=$(VENV)-bench $(VENV)-bench/bin/python
	@echo "installing trunkline[async] and the official package into $(VENV)-bench"
	@$(VENV)-bench/bin/python -m pip --disable-pip-version-check install -qq -r benchmarks/requirements.txt --editable '.[async]'
	@touch $@

$(VENV)/.docs: pyproject.toml | $(BIN)/python
	@echo "installing trunkline[all] and what the site needs into $(VENV)"
	@$(INSTALL) --upgrade 'pip>=25.1'
	@$(INSTALL) --editable . --group docs
	@touch $@ $(VENV)/.demo

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	@echo "installing trunkline[all] and the development tools into $(VENV)"
	@$(INSTALL) --upgrade 'pip>=25.1'
	@$(INSTALL) --editable . --group dev
	@touch $@ $(VENV)/.test $(VENV)/.demo
