# Every job of this repository; `make help` lists them.
#
# Each job sets up what it needs, in .venv: `demo` what the program needs to run,
# the others also what checks it. What has been set up needs no network again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The system's own certificates where it has them: an office may have its own authority.
CERTS := $(if $(wildcard /etc/ssl/certs/ca-certificates.crt /etc/ssl/cert.pem \
	/etc/pki/tls/certs/ca-bundle.crt),--system-certs)
INSTALL = $(BIN)/uv pip install $(CERTS) --python $(BIN)/python
INSTALL_CORE = $(BIN)/uv pip install $(CERTS) --python $(CORE_BIN)/python

# New releases are left to others for a week, but for a mended weakness.
COOL_DOWN ?= 1 week
COMPILE = $(BIN)/uv pip compile $(CERTS) --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-annotate --exclude-newer "$(COOL_DOWN)" \
	--custom-compile-command "make lock"
RUN_GROUPS := pyproject.toml --group build
DESK_GROUPS := $(RUN_GROUPS) --extra desk

# What is set up is noted inside .venv. An environment knows its own place, so one
# that was copied or moved with its folder is made anew.
MADE := $(VENV)/.made-$(shell pwd | cksum | tr -d ' ')
UV := $(VENV)/.uv
RUN := $(VENV)/.run
DESK := $(VENV)/.desk
DEV := $(VENV)/.dev
BENCH := $(VENV)/.bench

# The core must run without the desk: its tests do, in an environment without Django.
CORE_VENV := .venv-core
CORE_BIN := $(CORE_VENV)/bin
CORE := $(CORE_VENV)/.made-$(shell pwd | cksum | tr -d ' ')

# How much of the desk its tests must run, in lines of a hundred; never lowered.
DESK_COVERED := 93

# The demonstration: a desk is briefed on the reports, and shown the case at a glance.
DEMO_OUT := out/demo
DEMO := brief examples --out $(DEMO_OUT) $(foreach tag,en ko zh fr es,--language $(tag))
DEMO_SHOWN := case $(DEMO_OUT)/internal/case.json

.PHONY: help demo desk test test-core test-desk check system lint types contracts gate leaks bench
.PHONY: bench-desk fonts reference gazetteer atlas lock clean

help: ## list the jobs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

demo: $(RUN) fonts ## brief a desk on the reports in examples/, in out/demo/
	$(BIN)/holdfast $(DEMO)
	@echo
	@$(BIN)/holdfast $(DEMO_SHOWN) | sed '/^Who says what/,$$d'
	@echo "All of it lies in $(DEMO_OUT)/."
	@echo "  public/en/            drafts of the alert and the letters; ko, zh, fr, es beside"
	@echo "  internal/case.html    the case as a page: open it in a browser"
	@echo "  internal/law.html     which duties bind whom, which bodies can act"
	@echo "  internal/harm_review.html    what could harm whom, and what people must decide"
	@echo "  internal/submissions/ forms for bodies that are open"
	@echo "  internal/case.json    the case for programs, and for editing by hand"
	@echo "  internal/reports/     a page for each report: its words, and what they say"

desk: $(DESK) fonts ## start the desk, with the demonstration in it
	$(BIN)/holdfast-desk serve --demo

test: test-core test-desk ## all tests

test-core: $(CORE) fonts ## the tests of the core, where there is no Django
	$(CORE_BIN)/python $(COVERED) -m pytest --ignore=tests/desk $(ARGS)

test-desk: $(DEV) system fonts ## the tests of the desk, on both databases and in a browser
	$(BIN)/python $(COVERED_DESK) -m pytest tests/desk $(ARGS)

check: lint types contracts ## all that must hold before a change is merged
	@$(MAKE) --no-print-directory test COVERED="-m coverage run" \
		COVERED_DESK="-m coverage run --data-file=out/desk.coverage --source=holdfast_desk"
	@$(CORE_BIN)/coverage combine --quiet
	@$(CORE_BIN)/coverage report
	@$(BIN)/coverage combine --quiet --data-file=out/desk.coverage out
	@$(BIN)/coverage report --data-file=out/desk.coverage \
		--include='src/holdfast_desk/*' --fail-under=$(DESK_COVERED)

lint: $(DEV) ## lint and format, changing nothing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV) ## types, strict
	$(BIN)/mypy

contracts: $(DEV) ## which package may import which
	$(BIN)/lint-imports

gate: $(DEV) ## the reader's scores against those that are pinned
	$(BIN)/python -m pytest tests/gates $(ARGS)

leaks: $(DEV) fonts ## every draft of 500 invented cases searched for what was withheld
	$(BIN)/python -m tests.leaks.run $(ARGS)

bench: $(BENCH) fonts ## speed and memory beside a peer, in out/bench/
	$(BIN)/python -m bench.reading $(ARGS)
	$(BIN)/python -m bench.law
	$(BIN)/python -m bench.brief

system: $(DEV) ## install the browser and the database that tests of the desk need
	@$(BIN)/python -m tools.install_system

bench-desk: $(DEV) ## the desk with a hundred thousand cases, under load
	$(BIN)/python -m bench.desk $(ARGS)
	$(BIN)/python -m bench.desk --postgres $(ARGS)

fonts: $(RUN) ## install what Korean and Chinese PDFs need, where that may be done
	@$(BIN)/python -m tools.install_fonts

reference: $(DEV) ## write docs/reference/ from the code
	$(BIN)/python -m tools.write_reference

gazetteer: $(RUN) ## write the names of States and towns anew from what others keep
	$(INSTALL) --require-hashes -r requirements/gazetteer.txt
	$(BIN)/python tools/build_gazetteer.py

atlas: $(RUN) ## write anew where towns and outlines of States lie; needs npm
	$(INSTALL) --require-hashes -r requirements/gazetteer.txt
	@mkdir -p out/atlas
	cd out/atlas && npm pack --silent world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
	$(BIN)/python -m tools.build_atlas out/atlas/package/countries-50m.json

lock: $(UV) ## take newer releases of what the project depends on
	$(COMPILE) --group setup -o requirements/setup.txt
	$(COMPILE) $(RUN_GROUPS) -o requirements/run.txt
	$(COMPILE) $(RUN_GROUPS) --group dev -c requirements/run.txt -o requirements/dev.txt
	$(COMPILE) $(DESK_GROUPS) -c requirements/run.txt -o requirements/desk.txt
	$(COMPILE) $(DESK_GROUPS) --group dev --group desk-dev -c requirements/dev.txt \
		-c requirements/desk.txt -o requirements/desk-dev.txt
	$(COMPILE) $(RUN_GROUPS) --group bench -c requirements/run.txt -o requirements/bench.txt
	$(COMPILE) --group gazetteer -o requirements/gazetteer.txt

clean: ## remove what was made, the environment too
	rm -rf $(VENV) $(CORE_VENV) out build dist .coverage .coverage.* .hypothesis \
		.mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(MADE):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Holdfast needs Python 3.11 or newer: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
		{ echo "Python lacks venv; on Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(UV): $(MADE) requirements/setup.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--require-hashes --no-deps -r requirements/setup.txt
	@touch $@

# The build backend is locked too, so that installing the project itself asks nobody.
$(RUN): $(UV) requirements/run.txt pyproject.toml
	$(INSTALL) --require-hashes -r requirements/run.txt
	$(INSTALL) --no-deps --no-build-isolation --offline -e .
	@touch $@

$(DESK): $(RUN) requirements/desk.txt
	$(INSTALL) --require-hashes -r requirements/desk.txt
	@touch $@

$(DEV): $(DESK) requirements/desk-dev.txt
	$(INSTALL) --require-hashes -r requirements/desk-dev.txt
	@touch $@

$(CORE): $(UV) requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv --clear --without-pip $(CORE_VENV)
	$(INSTALL_CORE) --require-hashes -r requirements/dev.txt
	$(INSTALL_CORE) --no-deps --no-build-isolation --offline -e .
	@touch $@

$(BENCH): $(RUN) requirements/bench.txt
	$(INSTALL) --require-hashes -r requirements/bench.txt
	@touch $@
