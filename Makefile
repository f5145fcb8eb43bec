# The finer targets; ./run and ./test do all set-up and need none of them.
PYTHON := .venv/bin/python
export PYTHONPATH := $(CURDIR)
export PYTHONUTF8 := 1

.PHONY: tour test coverage simulate simulate-stack bench bench-hub bench-import bench-morango bench-typst faults fuzz swarm swarm-mutants years fuzz-hub fuzz-keep frozen frozen-check pin licences dictionary reporting sbom translations

tour:            ## the guided tour: pictures, PDFs, a bundle and a report in ./tour
	$(PYTHON) -m foras_desktop.tour tour

test:            ## every check and test
	./test

coverage:        ## which lines no test reaches
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n logical --dist worksteal --cov=foras_desktop --cov-report=term:skip-covered

FIRST ?= 0
simulate:        ## the core of the exchange in memory: make simulate SEEDS=1000 FIRST=0; a failure is told as a story
	$(PYTHON) -m tests.simulation --seeds $(or $(SEEDS),100000) --first $(FIRST)

bench:           ## the benchmarks: each prints ratios to a floor measured in the same run
	for one in unlock today save; do QT_QPA_PLATFORM=offscreen $(PYTHON) -m benchmarks.bench_$$one || exit 1; done
	$(PYTHON) -m benchmarks.bench_merge 5000
	$(PYTHON) -m benchmarks.bench_import 5000

bench-hub:       ## routine synchronisations a second and p99; what they cost as the log grows to SIZES; a first download
	$(PYTHON) -m benchmarks.bench_hub
	$(PYTHON) -m benchmarks.bench_hub_growth $(or $(SIZES),100000 1000000)

bench-import:    ## a register of ROWS rows brought in
	$(PYTHON) -m benchmarks.bench_import $(or $(ROWS),50000)

bench-morango:   ## reading a bundle against Morango integrating as many field writes: OPERATIONS=100000
	$(PYTHON) -m benchmarks.bench_morango $(or $(OPERATIONS),10000)

bench-typst:     ## certificates against bare reportlab and Typst: CERTIFICATES=1000
	$(PYTHON) -m benchmarks.bench_certificates $(or $(CERTIFICATES),1000)

faults:          ## every byte of a bundle spoilt, a crash at every point of export and import, every cut of a WAL
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.faults

simulate-stack:  ## desks, sticks and inboxes of the whole stack from SEEDS integers, beginning with FIRST
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.simulation_stack --seeds $(or $(SEEDS),100) --first $(FIRST)

swarm:           ## DESKS on bad lines, PROCESSES of a hub that are killed, a PostgreSQL that is killed: make swarm SECONDS=300 SEED=0
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.swarm --desks $(or $(DESKS),50) --processes $(or $(PROCESSES),4) --seconds $(SECONDS) --seed $(or $(SEED),0)

years:           ## DAYS of DESKS with sticks and lines mixed, from SEED
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.years --desks $(or $(DESKS),30) --days $(or $(DAYS),2000) --seed $(or $(SEED),1)

swarm-mutants:   ## mistakes made on purpose, each of which a small swarm must find
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.swarm --mutants --desks 5 --processes 2 --seconds 15

SECONDS ?= 1800
FUZZ := QT_QPA_PLATFORM=offscreen .venv-fuzz/bin/python -m tests.fuzz
fuzz: .venv-fuzz ## the decoder, then the row mapper, fuzzed for SECONDS each in an environment of its own
	for one in decoder mapper; do $(FUZZ) $$one --seconds $(SECONDS) || exit 1; done

fuzz-hub:        ## the hub's interface, signed and not, for SECONDS, by what its description allows and forbids
	FORAS_FUZZ_HUB_SECONDS=$(SECONDS) QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q --no-cov tests/hub/test_openapi.py

fuzz-keep: .venv-fuzz ## the fewest inputs that reach as much, into tests/fuzz/corpus
	for one in decoder mapper; do $(FUZZ) $$one --keep || exit 1; done

.venv-fuzz: requirements/fuzz.txt
	$(PYTHON) -m venv --clear $@
	$@/bin/python -m pip install --quiet --require-hashes --only-binary :all: -r $<
	touch $@

frozen:          ## one folder in dist/foras-desktop, as counsellors get it
	$(PYTHON) tools/translations.py release
	$(PYTHON) -m PyInstaller --noconfirm --log-level WARN build.spec

frozen-check: frozen ## the frozen program starts, shows its first window, and passes its test of itself (under Xvfb where there is one)
	$(PYTHON) tools/frozen_check.py dist/foras-desktop/foras-desktop

pin:             ## pin requirements/*.in with hashes and without any address (needs uv)
	for one in runtime hub tour dev fuzz morango typst; do uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-annotate --no-header requirements/$$one.in -o requirements/$$one.txt || exit 1; done

licences:        ## what is shipped and under which licence, for the program to show and docs/licences.md
	$(PYTHON) -m tools.licences update

dictionary:      ## every exchanged field and its purpose, for docs/data-dictionary.md
	$(PYTHON) -m tools.dictionary update

reporting:       ## every view of the hub and its columns, for docs/reporting.md
	$(PYTHON) -m tools.reporting update

sbom:            ## the bill of materials, CycloneDX 1.6: SBOM=dist/foras-desktop.cdx.json; SOURCE_DATE_EPOCH pins its time
	$(PYTHON) -m tools.sbom $(or $(SBOM),dist/foras-desktop.cdx.json)

translations:    ## bring the .ts files up to date with the strings in the code
	$(PYTHON) tools/translations.py update
