# Two commands do everything on a fresh machine: `make run` and `make test`.
.DEFAULT_GOAL := commands
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

# pyenv keeps real interpreters here while its shims may be dead; behind PATH, so that a person's own choice wins.
pyenv_pythons := $(wildcard $(or $(PYENV_ROOT),$(HOME)/.pyenv)/versions/*/bin)
empty :=
space := $(empty) $(empty)
export PATH := $(PATH):$(subst $(space),:,$(pyenv_pythons))

# The first python3 that can make an environment; uv is fetched into .uv/ when it is not on PATH.
first_python = $$(for p in python3 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null && $$p -c 'import venv, ensurepip' 2>/dev/null && { echo $$p; break; }; done)
uv := $(or $(shell command -v uv 2>/dev/null),.uv/bin/uv)
python := .venv/bin/python
PORT := 8765
pytest := $(python) -m pytest

.PHONY: commands setup run demo test test-quick check bench prove fit-trend messages lock clean

commands: ## list these commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.uv/bin/uv:
	@python=$(first_python); test -n "$$python" || { echo "Handrail needs python3 with the venv module (on Debian: apt-get install python3-venv)."; exit 1; }; \
	$$python -m venv .uv && .uv/bin/python -m pip install --quiet --disable-pip-version-check uv

.venv/.ready: requirements.lock pyproject.toml .python-version | $(uv)
	@$(uv) venv --quiet --allow-existing .venv
	@$(uv) pip sync --quiet --python $(python) --require-hashes requirements.lock
	@$(uv) pip install --quiet --python $(python) --no-deps --editable .
	@rm -f .venv/.ready-tests && touch $@

.venv/.ready-tests: requirements-tests.lock .venv/.ready | $(uv)
	@$(uv) pip sync --quiet --python $(python) --require-hashes requirements-tests.lock
	@$(uv) pip install --quiet --python $(python) --no-deps --editable .
	@touch $@

.venv/.ready-browser: .venv/.ready-tests
	@bash tests/install_browser.sh $(python)
	@touch $@

setup: .venv/.ready ## install what running needs
run: .venv/.ready ## serve Handrail on http://127.0.0.1:8765, or make run PORT=8766 (never starts a browser)
	@$(python) -m handrail serve --port $(PORT)
demo: .venv/.ready ## a sample person with fourteen weeks of life, in a throw-away folder
	@$(python) -m handrail demo --port $(PORT)
test: .venv/.ready-browser ## every test: real browser and real PostgreSQL included (installs both)
	@$(pytest) -n 2 --dist loadgroup
test-quick: .venv/.ready-tests ## the working loop: no browser, no fuzz, few examples a property; under a minute
	@HANDRAIL_EXAMPLES=25 $(pytest) -n 2 --dist loadgroup -m "not browser and not slow"
check: .venv/.ready-tests ## lint, formatting, strict types, walls, templates
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy
	@.venv/bin/lint-imports
	@.venv/bin/djlint src --lint --quiet
bench: .venv/.ready-browser ## what design goals are met, beside peers (several minutes)
	@$(python) -m bench
prove: .venv/.ready-browser ## the long proofs; they keep their place in build/prove
	@$(python) -m tests.prove
fit-trend: .venv/.ready-tests ## fit the table of the honest reading to simulated couples anew (about ten minutes)
	@$(python) -m tests.programme.trend.fit
messages: .venv/.ready-tests ## collect every text for translators (needs GNU gettext): make messages LANGUAGE=pt
	@command -v xgettext >/dev/null || { echo "This needs GNU gettext (on Debian: apt-get install gettext)."; exit 1; }
	@cd src/handrail && mkdir -p locale && ../../$(python) -m django makemessages --locale $(or $(LANGUAGE),en) --no-location
lock: | $(uv) ## work out the pinned dependencies anew
	@$(uv) pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q -p 3.12 -o requirements.lock
	@$(uv) pip compile pyproject.toml --extra large --group dev -c requirements.lock --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q -p 3.12 -o requirements-tests.lock
clean: ## remove the environments (never anybody's data)
	@rm -rf .venv .uv build
