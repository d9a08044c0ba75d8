# Needs Python 3.11 or later, make and git; everything else is set up here.
PYTHON ?= python3
MINUTES ?= 10
# Of the tests of adapters many wait for real servers: there is work for one more process than there are cores.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print(min(4, 1 + (os.cpu_count() or 1)))')
UV := .uv/bin/uv
RUN := $(UV) run --locked --no-sync
# To read 2,000 files of Python anew takes as long at each start as all the rest of it: they are compiled once, and what
# is edited at its first start, also where this is switched off for other programs.
export PYTHONDONTWRITEBYTECODE :=
SYNC := $(UV) sync --quiet --locked --inexact --compile-bytecode --python $(PYTHON)
COMPILE := .venv/bin/python -m compileall -q copbot adapters storage

.PHONY: setup run doctor claim check check-language test kills properties contract mutants fuzz soak growth bench-growth memory-hour years look look-web look-matrix look-rooms lint audit supply vulnerabilities licences sbom newest format docs bench bench-peers image-steps wheel clean

run: .venv/$(if $(CONFIG),.platforms,.runtime) ## Set up; open the room in the terminal, or run as CONFIG=config.toml says
	@$(RUN) copbot run $(CONFIG:%=-c %)

doctor: .venv/.platforms ## Look whether all is right with CONFIG=config.toml
	@$(RUN) copbot doctor -c $(or $(CONFIG),config.toml)

claim: .venv/.platforms ## Show a code that brings a room into the community of CONFIG=config.toml
	@$(RUN) copbot claim -c $(or $(CONFIG),config.toml)

check: lint ## What one runs all day: lint, types, imports, unit tests and each scenario once, on SQLite; 2 minutes
	$(RUN) pytest --quick -n $(WORKERS) --dist worksteal tests/unit tests/storage tests/test_scenarios.py

test: setup ## Set up and run every test; 15 minutes on two cores
	$(RUN) pytest -n $(WORKERS) --dist worksteal

kills: setup ## The long ones: kills, servers that go and come, full disks, failing deliveries
	COPBOT_HARD=1 $(RUN) pytest --timeout 3600 tests/load

properties: setup ## Property tests with many examples
	COPBOT_HARD=1 $(RUN) pytest --timeout 3600 tests/unit

contract: setup ## Every scenario on all profiles, and on the real adapters
	COPBOT_HARD=1 $(RUN) pytest -n $(WORKERS) --dist worksteal tests/test_scenarios.py tests/adapters/test_contract.py

mutants: setup ## Small changes to the code that no test notices, half an hour at most; FILES="…" of those in tests/mutants.py
	$(RUN) python -m tests.mutants $(FILES)

fuzz: setup ## Strange input for all that is read, MINUTES=10 each; what breaks is in build/fuzz; SEED=… repeats
	$(RUN) python -m tests.fuzz --minutes $(MINUTES) $(SEED:%=--seed %)

soak: MINUTES = 30
soak: setup ## The whole bot on three platforms, a fault each minute: MINUTES=30 RATE=100 EVERY=60 DATABASE=sqlite or postgresql SEED=…
	$(RUN) python -m tests.load.soak --minutes $(MINUTES) $(RATE:%=--rate %) $(EVERY:%=--every %) $(DATABASE:%=--database %) $(SEED:%=--seed %)

growth: setup ## How the memory grows with the messages that are handled
	$(RUN) python -m benchmarks.memory

bench-growth: setup ## How what the bot does takes longer from a thousand members, questions and messages to TO=1000000
	$(RUN) python -m benchmarks.growth --to $(or $(TO),1000000) $(URL:%=--url %)

memory-hour: setup ## Whether memory stays flat at a hundred messages a second: the heap after 10, 30 and 60 minutes
	$(RUN) python -m benchmarks.steady

years: setup ## Simulated communities under moderation points, for some years each
	$(RUN) python -m benchmarks.moderation_sim

check-language: setup ## Whether the sentences of CODE=de are whole; what else to look at in them
	$(RUN) python -m tests.languages $(CODE)

lint: setup ## Ruff, strict types, direction of imports
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(RUN) lint-imports

audit: supply vulnerabilities ## What the bot is made of: our code, secrets, licences, the wheel, known vulnerabilities

supply: .venv/.audit ## The part of `make audit` that needs no network beyond the packages
	$(RUN) bandit -q -c pyproject.toml -r copbot adapters storage
	$(RUN) hadolint Dockerfile
	$(RUN) check-jsonschema --builtin-schema vendor.compose-spec compose.yaml
	$(RUN) python -m tests.supply.secrets
	$(RUN) pip-licenses --python build/runtime/bin/python --from=mixed --format=json --output-file=build/licences.json
	$(RUN) python -m tests.supply.licences build/licences.json
	$(RUN) python -m tests.supply.wheel

vulnerabilities: .venv/.audit ## Whether anything that an installed bot needs has a known vulnerability; asks osv.dev
	$(UV) export --quiet --locked --no-dev --all-extras --no-emit-project --output-file build/requirements.txt
	$(RUN) pip-audit --strict --vulnerability-service osv --requirement build/requirements.txt --require-hashes --disable-pip \
		--progress-spinner off || { echo "Either something above is vulnerable, or osv.dev could not be asked: then nothing is known." >&2; exit 1; }

licences: .venv/.audit ## Write docs/dependencies.md
	$(RUN) pip-licenses --python build/runtime/bin/python --from=mixed --format=json --output-file=build/licences.json
	$(RUN) python -m tests.supply.licences build/licences.json --write

sbom: .uv/bin/uv ## All that can be installed with the bot, with versions and check sums: build/copbot.cdx.json (CycloneDX)
	mkdir -p build
	$(UV) export --quiet --locked --no-dev --all-extras --format cyclonedx1.5 --output-file build/copbot.cdx.json

newest: .uv/bin/uv ## Do make run and make check work with the newest versions that are allowed? In a copy, in build/newest
	rm -rf build/newest && mkdir -p build/newest
	git archive HEAD | tar -x -C build/newest
	$(UV) lock --quiet --upgrade --directory build/newest
	printf 'ann: Does it run?\n' | $(MAKE) -C build/newest run
	$(MAKE) -C build/newest check

format: setup
	$(RUN) ruff check --fix .
	$(RUN) ruff format .

docs: setup ## Write what the pages and config.example.toml list: settings, commands, kinds of nudges, rights; and the tables of a new database
	$(RUN) python -m copbot.running.listing
	$(RUN) python -m tests.rights_table
	$(RUN) python -m tests.written_tables

look: setup ## The report's page in a real browser (chromium): nothing scrolls sideways, axe finds nothing, pictures for docs/
	$(RUN) python -m tests.look

look-web: setup ## The pages on the web in a real browser (chromium): nothing scrolls sideways, axe finds nothing, pictures for docs/
	$(RUN) python -m tests.look_web

look-matrix: setup ## What one sees on Matrix: a real client (Hydrogen, by npm) in chromium, a real homeserver; pictures for docs/
	npm install --silent --no-audit --no-fund --ignore-scripts --prefix build/hydrogen hydrogen-view-sdk@0.3.1 esbuild@0.28.2
	$(RUN) python -m tests.look_matrix

look-rooms: setup ## What rooms of Discord and Telegram hold after a talk, from their loopback servers: pages and pictures for docs/
	$(RUN) python -m tests.shown

bench: setup ## Speed, measured side by side
	$(RUN) python -m benchmarks

bench-peers: setup ## Beside opsdroid and nonebot2, which go into build/peers: a message counted and answered, a commit each
	$(UV) venv --quiet --allow-existing build/peers
	$(UV) pip install --quiet --python build/peers/bin/python -r benchmarks/peer_bots/requirements.txt
	$(RUN) python -m benchmarks.peers build/peers/bin/python

image-steps: setup ## The steps of the Dockerfile in a Debian root, where no Docker runs; as root, with debootstrap; 5 minutes
	.venv/bin/python -m tests.image.steps

wheel: setup ## Build the wheel, and see that it runs in an empty environment
	rm -rf dist build && $(UV) build --quiet --wheel
	$(PYTHON) -m venv build/empty && build/empty/bin/pip install --quiet --disable-pip-version-check dist/*.whl
	build/empty/bin/copbot play tests/scenarios/*.chat > build/played
	cd build && printf 'ann: /ask Does it run?\n' | empty/bin/copbot run

setup: .venv/.dev ## Everything that development needs

.uv/bin/uv:
	@echo "Getting what sets it up."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "copbot needs Python 3.11 or later; try: make PYTHON=python3.12 run")'
	@$(PYTHON) -m venv .uv
	@.uv/bin/pip install --quiet --disable-pip-version-check uv==0.13.9

.venv/.runtime: .uv/bin/uv uv.lock pyproject.toml
	@echo "Setting up; the first time that takes a minute or so."
	@$(SYNC) --no-dev && $(COMPILE)
	@touch $@

.venv/.platforms: .uv/bin/uv uv.lock pyproject.toml
	@echo "Setting up; the first time that takes a minute or so."
	@$(SYNC) --no-dev --extra all && $(COMPILE)
	@touch .venv/.runtime $@

.venv/.dev: .uv/bin/uv uv.lock pyproject.toml
	@$(SYNC) --all-extras --all-groups --no-group training --no-group audit && $(COMPILE)
	@touch .venv/.runtime .venv/.platforms $@

.venv/.audit: .venv/.dev
	@$(SYNC) --all-extras --all-groups --no-group training
	@UV_PROJECT_ENVIRONMENT=build/runtime $(UV) sync --quiet --locked --no-dev --all-extras --python $(PYTHON)
	@touch $@

clean:
	rm -rf .venv .uv dist build
