# Everything starts here. `make serve` and `make test` set up .venv by themselves; nothing else is needed
# but Python >= 3.10, make and a C++17 compiler.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
NATIVE := CMakeLists.txt $(shell find csrc -name '*.cpp' -o -name '*.h')
CXX_FILES := $(shell find csrc -name '*.cpp' -o -name '*.h')
PY_FILES := src tests tools benchmarks

# A model of your own: make serve MODEL=path/to/model.gguf. Without one it is the demo model that the package holds.
MODEL ?=
ARGS ?=
NAMED_MODEL = $(if $(MODEL),'$(MODEL)')

.PHONY: help serve test test-reference test-clients test-arm sanitize check fix bench roofline compare demo-model demo-eval clean

help:
	@echo 'make serve [MODEL=path/to/model.gguf] [ARGS="--port 9000"]   serve a model (without MODEL: the demo model)'
	@echo 'make bench [MODEL=...] [ARGS="-b 1,8"]                       measure prefill and decode'
	@echo 'make roofline [ARGS="-k matmul"]                             measure kernels against the limits of the machine'
	@echo 'make compare [ARGS="-s prefill-512"]                         compare with llama.cpp, which it builds'
	@echo 'make test [ARGS="tests/http -k stream"]                      run the test suite'
	@echo 'make test-reference                                          compare with transformers and llama.cpp'
	@echo 'make test-clients                                            the npm client, LangChain, LiteLLM; needs node'
	@echo 'make test-arm                                                the kernels on emulated ARM processors'
	@echo 'make sanitize                                                the kernels under address and UB sanitizers'
	@echo 'make check, make fix                                         linters and types; what can be mended by itself'
	@echo 'make demo-eval [MODEL=...] [ARGS="--category JSON"]          ask the demo model what it was not trained on'
	@echo 'make demo-model                                              make the demo model anew: hours without a GPU'
	@echo 'make clean                                                   remove .venv, builds and caches'

serve: $(VENV)/.installed
	$(BIN)/llanero serve $(NAMED_MODEL) $(ARGS)

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -m "not reference and not clients" $(ARGS)

# Compares with transformers and llama.cpp, and the golden files with what transformers gives today. Builds llama.cpp:
# takes a while.
test-reference: $(VENV)/.installed-dev
	$(PIP) install torch==2.13.0
	$(INSTALL) .[test,reference]
	$(BIN)/python -m pytest -m reference $(ARGS)

CLIENTS := .venv-clients
# Clients of other makers, in an environment of their own: the newest there are.
test-clients: $(VENV)/.installed-dev
	$(PYTHON) -m venv $(CLIENTS)
	$(CLIENTS)/bin/python -m pip --disable-pip-version-check -q install --upgrade langchain-openai litellm mcp
	npm install --silent --no-audit --no-fund --prefix $(CLIENTS)/node openai@latest
	LLANERO_CLIENTS=$(CLIENTS) $(BIN)/python -m pytest -m clients $(ARGS)

# The kernels' tests on emulated 64-bit ARM processors; needs Debian with qemu-user and g++-aarch64-linux-gnu.
test-arm: $(VENV)/.installed-dev
	VENV=$(VENV) tools/arm/test $(ARGS)

SANITIZED := .venv-sanitize
# The kernels' tests with a build that finds reads and writes out of bounds and undefined behaviour.
sanitize:
	$(MAKE) $(SANITIZED)/.installed-dev VENV=$(SANITIZED) \
	    BUILD_FLAGS='-C cmake.define.LLANERO_SANITIZE=address,undefined -C build-dir=build/sanitize'
	LD_PRELOAD="$$($(CXX) -print-file-name=libasan.so) $$($(CXX) -print-file-name=libstdc++.so)" \
	    ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1 \
	    $(SANITIZED)/bin/python -m pytest -m "not reference and not clients" tests/ops tests/models tests/test_llm.py $(ARGS)

check: $(VENV)/.installed-dev
	$(BIN)/ruff check $(PY_FILES)
	$(BIN)/ruff format --check $(PY_FILES)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/clang-format --dry-run -Werror $(CXX_FILES)

fix: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix $(PY_FILES)
	$(BIN)/ruff format $(PY_FILES)
	$(BIN)/clang-format -i $(CXX_FILES)

bench: $(VENV)/.installed
	$(BIN)/llanero bench $(NAMED_MODEL) $(ARGS)

# docs/performance.md tells what these say. Results go to benchmarks/results.
roofline: $(VENV)/.installed-peers
	$(BIN)/python benchmarks/ops.py $(ARGS)

compare: $(VENV)/.installed-peers
	$(BIN)/python benchmarks/compare.py $(ARGS)

DEMO := build/demo
DEMO_MODEL := src/llanero/demo/llanero-demo.gguf
DEMO_TOOL := PYTHONPATH=tools $(BIN)/python -m demo_model
# From nothing to the file in the package, seeded; see docs/demo-model.md.
demo-model: $(VENV)/.installed-dev
	$(PIP) install torch==2.13.0
	$(INSTALL) .[tune]
	$(DEMO_TOOL).corpus $(DEMO)/corpus.jsonl
	$(DEMO_TOOL).vocabulary $(DEMO)/corpus.jsonl $(DEMO)/vocabulary.json
	$(DEMO_TOOL).train $(DEMO)/corpus.jsonl $(DEMO)/vocabulary.json $(DEMO)/weights.pt
	$(DEMO_TOOL).export $(DEMO)/weights.pt $(DEMO)/vocabulary.json $(DEMO_MODEL)
	$(DEMO_TOOL).evaluate --corpus $(DEMO)/corpus.jsonl --out $(DEMO)/evaluation.json

demo-eval: $(VENV)/.installed-dev
	$(DEMO_TOOL).evaluate $(NAMED_MODEL) $(ARGS)

clean:
	rm -rf $(VENV) $(SANITIZED) $(CLIENTS) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "llanero needs Python 3.10 or newer; set PYTHON=")'
	$(PYTHON) -m venv $(VENV)

# The package is installed in place: Python sources are live, the C++ extension is rebuilt when it changed. The build
# tools are kept in .venv, so that a rebuild compiles only what is new.
BUILD_FLAGS ?=
INSTALL := $(PIP) install --no-build-isolation $(BUILD_FLAGS) -e

$(VENV)/.build-tools: $(VENV)/bin/python
	$(PIP) install 'scikit-build-core>=0.11' 'nanobind>=2.7' 'cmake>=3.18' ninja
	touch $@

$(VENV)/.installed: $(VENV)/.build-tools pyproject.toml $(NATIVE)
	@echo 'Building the kernels and installing llanero (some minutes on a slow machine; only when something changed)'
	$(INSTALL) .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.build-tools pyproject.toml $(NATIVE)
	$(INSTALL) .[test,check]
	touch $@ $(VENV)/.installed

# llama.cpp is built from its source distribution, for this very machine: it is to be compared at its best.
$(VENV)/.installed-peers: $(VENV)/.installed
	CMAKE_ARGS=-DGGML_NATIVE=ON $(PIP) install --no-binary llama-cpp-python 'llama-cpp-python>=0.3.16'
	$(INSTALL) .[bench]
	touch $@
