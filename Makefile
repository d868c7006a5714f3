# Rasid. `make` builds the program, `make test` runs every test; all that is made lies in build/.
#
#   make                 build/rasid, build/rasid-lexc, build/rasid-train, build/rasid-fetch, build/librasid.a
#   make CC=clang        with clang            make SHARED=1   against shared libraries, for distributions
#   make WEB=no          without the page of `rasid serve`, which npm builds
#   make test            all tests             make test-unit  only those of the modules (T=text for one)
#   make check-house     layers, words, house rules: no build needed
#   make sanitize        the tests under AddressSanitizer and UBSan (build/san)
#   make fuzz            a short run of each fuzz target (clang; FUZZ_SECONDS=10)
#   make bench  make eval  make train          speed, scores and training; RASID_SHARED names the corpora and the gold
#   make install         into $(DESTDIR)$(PREFIX)

CC      = gcc
CXX     = g++
AR      = ar
PYTHON  = /usr/bin/python3
PREFIX  = /usr/local
B       = build
LEXICON = lexicon
CFLAGS  = -O3 -g
SANITIZE     =
FUZZ_SECONDS = 10
RASID_SHARED ?= ../shared
export RASID_SHARED

# The program is optimised across its modules (some 5 % faster); objects carry plain code beside it, which tests and tools link.
# gcc's only: clang's objects for it hold no plain code.
ifeq ($(SANITIZE)$(findstring gcc,$(notdir $(CC))),gcc)
LTO      = -flto=auto -ffat-lto-objects
LTO_LINK = -O3 -flto=auto
PLAIN    = -fno-lto
endif

WARN     = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
CPPFLAGS = -Iinclude -Isrc 
DEPS     = -MMD -MP
ALL_CFLAGS   = -std=c17 $(WARN) $(CPPFLAGS) $(CFLAGS) $(LTO) $(SANITIZE)

# One libraries' line for all. Static unless SHARED: the program starts in half the time and runs on a bare system.
SERVE_NAMES = -levent_extra -levent_core
LIBS_NAMES = -ljson-c -lutf8proc -lmd -lsqlite3 -lgumbo -lexpat -lz -lzstd
ifdef SHARED
LIBS = $(LIBS_NAMES) -lpthread -lm
SERVE_LIBS = $(SERVE_NAMES)
else
SERVE_LIBS = -Wl,-Bstatic $(SERVE_NAMES) -Wl,-Bdynamic
LIBS = -Wl,-Bstatic $(LIBS_NAMES) -Wl,-Bdynamic -lpthread -lm
endif

# Every .c of a module is found by itself: a new file or folder needs no line here.
LIB_SRC   := $(filter-out src/cli/% src/serve/%,$(wildcard src/*/*.c))
CLI_SRC   := $(wildcard src/cli/*.c src/serve/*.c)
TRAIN_SRC := $(if $(wildcard tools/train_main.c),$(wildcard tools/train*.c src/base/*.c))
FETCH_SRC := $(wildcard tools/fetch_*.c src/base/*.c)
LEXC_SRC  := $(filter src/base/% src/ir/% src/text/% src/lexicon/% src/lexc/%,$(LIB_SRC)) $(wildcard tools/lexc_main.c)
MODEL_SRC := $(filter src/base/% src/ir/% src/text/% src/lexicon/% src/parse/% src/code/% src/score/%,$(LIB_SRC)) tools/model_main.c
UNIT_SRC  := $(wildcard tests/unit/test_*.c)
FUZZ_SRC  := $(wildcard fuzz/fuzz_*.c)

obj = $(patsubst %,$(B)/obj/%.o,$(basename $(1)))
LIB_OBJ   = $(call obj,$(LIB_SRC))
CLI_OBJ   = $(call obj,$(CLI_SRC))
LEXC_OBJ  = $(subst src/lexicon/embed.o,bootstrap/embed.o,$(call obj,$(LEXC_SRC)))
MODEL_OBJ = $(subst src/lexicon/embed.o,bootstrap/embed.o,$(call obj,$(MODEL_SRC)))
TRAIN_OBJ = $(call obj,$(TRAIN_SRC))
FETCH_OBJ = $(call obj,$(FETCH_SRC))
UNITS     = $(patsubst tests/unit/%.c,$(B)/unit/%,$(UNIT_SRC))
FUZZERS   = $(patsubst fuzz/%.c,$(B)/fuzzers/%,$(FUZZ_SRC))
LEX_SRC  := $(shell find $(LEXICON) -name '*.lex' 2>/dev/null | LC_ALL=C sort)

.PHONY: bench-store all lib unit test test-unit check-house sanitize fuzz bench eval train install clean FORCE
.DELETE_ON_ERROR:
.SECONDARY:

all: $(B)/rasid $(B)/rasid-lexc $(B)/rasid-fetch $(if $(TRAIN_SRC),$(B)/rasid-train)
lib: $(B)/librasid.a
unit: $(UNITS)

# Objects are made anew when the compiler or its options change, not only when a source does.
$(B)/flags: FORCE
	@mkdir -p $(B)
	@echo '$(CC) $(ALL_CFLAGS) $(CXX)' | cmp -s - $@ || echo '$(CC) $(ALL_CFLAGS) $(CXX)' > $@

$(B)/obj/%.o: %.c $(B)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(DEPS) -c $< -o $@
# What is embedded: the compiled lexicon (its own compiler is built without) and the model's weights.
$(B)/obj/bootstrap/embed.o: src/lexicon/embed.c $(B)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(DEPS) -c $< -o $@
$(B)/obj/src/lexicon/embed.o: $(B)/lexicon.bin
$(B)/obj/src/lexicon/embed.o: private CPPFLAGS += -DRS_LEXICON_BIN='"$(B)/lexicon.bin"'
$(B)/obj/src/engine/model.o: $(B)/model.bin
$(B)/obj/src/engine/model.o: private CPPFLAGS += -DRS_MODEL_DIR='"model"' -DRS_MODEL_PACKED='"$(B)/model.bin"'

$(B)/rasid-lexc: $(LEXC_OBJ)
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ $(LIBS) -o $@
$(B)/lexicon.bin: $(B)/rasid-lexc $(LEX_SRC)
	$(B)/rasid-lexc $@ $(LEXICON)

$(B)/rasid-model: $(MODEL_OBJ)
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ $(LIBS) -o $@
$(B)/model.bin: $(B)/rasid-model $(B)/lexicon.bin $(wildcard model/*.weights)
	$(B)/rasid-model $@ $(B)/lexicon.bin model

# An archive is made new, so that an object whose source is gone does not stay in it.
$(B)/librasid.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^
$(B)/rasid: $(CLI_OBJ) $(B)/obj/web_files.o $(B)/librasid.a
	$(CC) $(CFLAGS) $(LTO_LINK) $(SANITIZE) $^ $(SERVE_LIBS) $(LIBS) -o $@

# The page: built by npm where it is there and WEB is not `no`; without it the table of its files is empty, and `rasid serve` says so.
WEB_SRC := $(shell find web -type f -not -path '*/node_modules/*' 2>/dev/null)
ifneq ($(and $(filter-out no,$(or $(WEB),yes)),$(shell command -v npm),$(wildcard web/package.json)),)
WEB_LIST = $(B)/web/files.txt
$(WEB_LIST): $(WEB_SRC)
	cd web && npm ci --no-audit --no-fund --loglevel=error && OUT='$(abspath $(B)/web)' npm run --silent build
endif
$(B)/web_files.c: tools/embed_web docs/openapi.json $(WEB_LIST) $(B)/web_flag
	@mkdir -p $(@D)
	$(PYTHON) tools/embed_web $(or $(WEB_LIST),-) $@ docs/openapi.json
$(B)/web_flag: FORCE
	@mkdir -p $(B)
	@echo '$(WEB_LIST)' | cmp -s - $@ || echo '$(WEB_LIST)' > $@
# Not optimised across modules: its assembler would be lost.
$(B)/obj/web_files.o: $(B)/web_files.c $(B)/flags docs/openapi.json $(WEB_LIST)
	@mkdir -p $(@D)
	$(CC) -std=c17 $(WARN) $(CPPFLAGS) $(CFLAGS) $(SANITIZE) -c $< -o $@
$(B)/rasid-train: $(TRAIN_OBJ)
	$(CXX) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ $(if $(SHARED),-llinear,-Wl,-Bstatic -llinear -Wl,-Bdynamic) -lblas $(LIBS) -o $@

# Not static: libcurl stands on a dozen libraries, some of which Debian has only shared.
$(B)/rasid-fetch: $(FETCH_OBJ)
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ -lcurl $(LIBS) -o $@

$(B)/unit/%: $(B)/obj/tests/unit/%.o $(B)/librasid.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ -lcmocka $(LIBS) -o $@
# The server is no part of the library; what of it is pure is tested alone.
$(B)/unit/test_serve: $(call obj,src/serve/gate.c src/serve/cache.c src/serve/routes.c)
$(B)/fuzzers/fuzz_serve: $(call obj,src/serve/gate.c src/serve/routes.c src/serve/body.c)
$(B)/fuzzers/%: $(B)/obj/fuzz/%.o $(B)/librasid.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) -fsanitize=fuzzer $^ $(SERVE_LIBS) $(LIBS) -o $@

test: all unit
	$(PYTHON) tests/run.py --build $(B)
test-unit: unit
	$(PYTHON) tests/run.py --build $(B) unit $(T)
check-house:
	$(PYTHON) tools/layers
	$(PYTHON) tools/words
	$(PYTHON) tools/house

SAN = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
sanitize:
	$(MAKE) B=$(B)/san CFLAGS='-O1 -g' SANITIZE='$(SAN)' all unit
	$(PYTHON) tests/run.py --build $(B)/san unit cases
fuzzers: $(FUZZERS)
fuzz:
	$(MAKE) B=$(B)/fuzz CC=clang CXX=clang++ CFLAGS='-O1 -g' SANITIZE='$(SAN) -fsanitize=fuzzer-no-link' fuzzers
	$(PYTHON) tests/run.py --build $(B)/fuzz --seconds $(FUZZ_SECONDS) fuzz

bench: all
	bench/run $(B)
	bench/tenfold $(B)
# Long ones, each on its own: make bench-store (EVENTS=1000000), bench/kill, bench/serve BUILD.
EVENTS = 1000000
$(B)/bench-store: $(B)/obj/bench/store.o $(B)/librasid.a
	$(CC) $(CFLAGS) $(PLAIN) $(SANITIZE) $^ $(LIBS) -o $@
bench-store: $(B)/bench-store
	$(B)/bench-store $(B)/bench.db $(EVENTS)
eval: all
	script/eval $(B)
train: all
	script/train $(B)

install: all
	install -D -m 755 $(B)/rasid $(DESTDIR)$(PREFIX)/bin/rasid
	install -D -m 755 $(B)/rasid-train $(DESTDIR)$(PREFIX)/libexec/rasid/rasid-train
	install -D -m 755 $(B)/rasid-fetch $(DESTDIR)$(PREFIX)/libexec/rasid/rasid-fetch
	install -D -m 644 $(B)/librasid.a $(DESTDIR)$(PREFIX)/lib/librasid.a
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/include include/rasid.h include/rasid_admin.h
	$(B)/rasid help --man > $(B)/rasid.1
	install -D -m 644 $(B)/rasid.1 $(DESTDIR)$(PREFIX)/share/man/man1/rasid.1
	$(B)/rasid help --completion > $(B)/rasid.bash
	install -D -m 644 $(B)/rasid.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/rasid

clean:
	rm -rf $(B)

-include $(patsubst %.o,%.d,$(LIB_OBJ) $(CLI_OBJ) $(LEXC_OBJ) $(MODEL_OBJ) $(FETCH_OBJ) $(TRAIN_OBJ) $(call obj,$(UNIT_SRC) $(FUZZ_SRC)))
