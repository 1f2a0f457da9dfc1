# SPDX-License-Identifier: EUPL-1.2
# Two commands for everyone:  make portal   and   make test.
# Needs make and Python 3.11 or newer; everything else goes into .venv, from the hash-locked requirements files.

SHELL := /bin/sh
.SUFFIXES:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# A first Python that is new enough and can make a virtual environment; `make portal PYTHON=/path/to/python` overrules it.
SUITS := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c '$(SUITS)' >/dev/null 2>&1 && { echo "$$p"; break; }; done)

.PHONY: help portal test lint bench-scan lock clean

help:
	@echo "make portal   build the demonstration portal into site/"
	@echo "make test     style, types and tests"
	@echo "make lint     style and types only"
	@echo "make bench-scan   measure the redaction gate: recall, false alarms, speed (long; fetches real files)"
	@echo "make lock     renew the requirements files from pyproject.toml"
	@echo "make clean    remove what was built (not .venv)"

portal: $(VENV)/.installed
	$(BIN)/woopub build
	@echo
	@echo "The portal is in site/. To read it in a browser:"
	@echo "    $(BIN)/python -m http.server --bind 127.0.0.1 --directory site 8000"
	@echo "and open http://127.0.0.1:8000/ ; to build again after every change: $(BIN)/woopub serve"

test: lint
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# What the gate finds and what it costs. More options: python -m tests.bench_scan --help; XRAY_FILES=folder with x-ray's files.
bench-scan: $(VENV)/.installed-dev
	$(BIN)/python -m tests.bench_scan --fetch --speed $(if $(XRAY_FILES),--xray-files $(XRAY_FILES))

# The lock holds for every platform and Python from 3.11, and names no index.
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --no-emit-find-links --no-config --upgrade --quiet \
	--custom-compile-command "make lock"

lock: $(VENV)/pyvenv.cfg
	$(PIP) install uv
	$(LOCK) --group build --output-file requirements.txt
	$(LOCK) --group build --group dev --constraints requirements.txt --output-file requirements-dev.txt

clean:
	rm -rf build site dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { \
		echo "No suitable Python: woopub needs Python 3.11 or newer, with its modules venv and ensurepip" >&2; \
		echo "(on Debian and Ubuntu: apt install python3 python3-venv). Found: $$(python3 --version 2>&1)." >&2; \
		echo "If it is elsewhere, say where: make portal PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c '$(SUITS)' || { \
		echo "$(PYTHON) will not do: woopub needs Python 3.11 or newer, with its modules venv and ensurepip" >&2; \
		echo "(on Debian and Ubuntu: apt install python3-venv)." >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)

# Stamps: an unchanged lock is not installed twice.
$(VENV)/.installed: requirements.txt pyproject.toml | $(VENV)/pyvenv.cfg
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt pyproject.toml | $(VENV)/pyvenv.cfg
	$(PIP) install --require-hashes -r requirements-dev.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@
