#!/usr/bin/python3
"""Runs Rasid's tests. run.py [--build DIR] [--seconds N] [--full] [-v] [SECTION [FILTER]]

Sections: header house unit cases readme threads interrupted lexicon train data install bad fetch watch origin agree pages serve web browser; with --full also sanitize and fuzz, which build their own.
The last line is `N passed, N failed`; the exit status follows it. A test that cannot run here says why on a line of its own.

A case is a folder in tests/cases:
  args      the command line behind `rasid`, run in that folder; lines with # tell what the case shows
  input     standard input (none: empty)
  expected  standard output (none: empty), byte by byte; with a file `select`, one line an event
  select    paths into the event's JSON, one a line: `event`, `actors[].code`, `attribution.speaker.code`
  errors    standard error, byte by byte (none: not looked at)
  status    exit status (none: 0)
  before    command lines behind `rasid`, run first; $DB there and in args is the file of a record that ends with the case
  known     why a reading is wrong as yet: expected holds what is right, the case is told but not counted
`run.py --accept cases NAME` writes what the program says now into expected and errors, `run.py --accept readme` into the documentation,
`run.py --accept serve` into the examples of docs/openapi.json; read
the difference before you commit it."""
import argparse
import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import agree
import bad_input
import fetch_server
import origin
import pages
import serve
import watch
import web

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENV = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "100"}


class Tests:
    def __init__(self, options):
        self.o, self.passed, self.failed, self.prefix = options, 0, 0, ""
        self.build = (ROOT / options.build).resolve()

    def check(self, name, ok, detail=""):
        self.passed, self.failed = self.passed + bool(ok), self.failed + (not ok)
        if not ok or self.o.verbose:
            print(f"{'ok' if ok else 'FAILED'} {self.prefix}{name}", flush=True)
        if not ok and detail:
            print("    " + str(detail).strip().replace("\n", "\n    "), flush=True)

    def skip(self, name, why):
        print(f"not run: {self.prefix}{name}: {why}", flush=True)

    def wants(self, name):
        return not self.o.filter or self.o.filter in name

    def rasid(self, *args, **more):
        return run([str(self.build / "rasid"), *args], **more)


def run(cmd, stdin=b"", timeout=300, **more):
    try:
        return subprocess.run(cmd, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, env=ENV, **more)
    except subprocess.TimeoutExpired as e:
        return subprocess.CompletedProcess(cmd, -1, e.stdout or b"", b"ran past its time")


def text(b):
    return b.decode("utf-8", "backslashreplace")


def told(r):
    return text(r.stdout)[-3000:] + text(r.stderr)[-3000:] + f"\n(status {r.returncode})"


def difference(want, got):
    """Both sides, line by line, only where they differ."""
    a, b = want.split("\n"), got.split("\n")
    rows = []
    for i in range(max(len(a), len(b))):
        x, y = a[i] if i < len(a) else None, b[i] if i < len(b) else None
        if x != y:
            rows += [f"{i + 1} - {x}"] * (x is not None) + [f"{i + 1} + {y}"] * (y is not None)
    return "\n".join(rows[:24])


# ---- the public headers, each alone ---------------------------------------------------------------------------------
def header(t):
    strict = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror", "-fsyntax-only", f"-I{ROOT}/include"]
    for name in ("rasid.h", "rasid_admin.h"):
        for lang, std, compilers in (("c", "c17", ("gcc", "clang")), ("c++", "c++11", ("g++", "clang++"))):
            for cc in compilers:
                if not shutil.which(cc):
                    t.skip(f"header/{name}/{cc}", f"{cc} is not installed")
                    continue
                r = run([cc, "-x", lang, f"-std={std}", *strict, "-"], f"#include <{name}>\n".encode())
                t.check(f"header/{name}/{cc} -std={std}", r.returncode == 0, told(r))
    for name, most in (("rasid.h", 40), ("rasid_admin.h", 25)):
        n = len(re.findall(r"\brasid_\w+\(", strip_comments((ROOT / "include" / name).read_text())))
        t.check(f"header/{name} has at most {most} functions", 0 < n <= most, f"{n} functions")


def strip_comments(s):
    return re.sub(r"/\*.*?\*/", "", s, flags=re.S)


# ---- the house ------------------------------------------------------------------------------------------------------
def house(t):
    for tool in ("layers", "words", "house"):
        r = run([sys.executable, str(ROOT / "tools" / tool)])
        t.check(f"house/{tool}", r.returncode == 0, told(r))
        r = run([sys.executable, str(ROOT / "tools" / tool), "--self-test"])
        t.check(f"house/{tool} finds what it looks for", r.returncode == 0, told(r))


# ---- cmocka programs ------------------------------------------------------------------------------------------------
def unit(t):
    made = sorted((ROOT / "tests" / "unit").glob("test_*.c"))
    for src in made:
        if not t.wants(src.stem):
            continue
        exe = t.build / "unit" / src.stem
        if not exe.exists():
            t.check(f"unit/{src.stem}", False, "was not built")
            continue
        with tempfile.TemporaryDirectory() as tmp:
            r = subprocess.run([str(exe)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT, timeout=900,
                               env={**ENV, "CMOCKA_MESSAGE_OUTPUT": "TAP", "TMPDIR": tmp, "RASID_BUILD": str(t.build)})
        out = text(r.stdout)
        for why in re.findall(r"# not run: (.*)$", out, re.M):
            t.skip(f"unit/{src.stem}", why)
        rows = [(ok, name) for ok, name, more in re.findall(r"^(ok|not ok) \d+ - (\S+)(.*)$", out, re.M) if "# SKIP" not in more]
        for ok, name in rows:
            told_by = re.search(rf"((?:^(?!ok |not ok ).*\n)*)^not ok \d+ - {re.escape(name)}\n((?:^#.*\n)*)", out, re.M)
            t.check(f"unit/{src.stem}/{name}", ok == "ok", told_by[0][-3000:] if told_by else "")
        if not (rows or "# SKIP" in out) or (r.returncode and all(ok == "ok" for ok, _ in rows)):
            t.check(f"unit/{src.stem}", False, out[-4000:] + f"\n(status {r.returncode})")


# ---- cases ----------------------------------------------------------------------------------------------------------
def pick(value, path):
    """The value at a path such as actors[].code; lists joined by blanks, - where nothing is."""
    for step in path.replace("[]", ".[]").split("."):
        if value is None:
            break
        if step == "[]":
            value = list(value)
        elif isinstance(value, list):
            value = [v.get(step) if isinstance(v, dict) else None for v in value]
        else:
            value = value.get(step)
    return shown(value)


def shown(value):
    if isinstance(value, list):
        return " ".join(shown(v) for v in value) or "-"
    if isinstance(value, str):
        return value
    return "-" if value is None else json.dumps(value, ensure_ascii=False)


def selected(out, paths):
    return "".join(" | ".join(pick(json.loads(line), p) for p in paths) + "\n" for line in out.splitlines() if line)


def cases(t):
    for folder in sorted(p.parent for p in (ROOT / "tests" / "cases").glob("**/args")):
        name = str(folder.relative_to(ROOT / "tests"))
        if t.wants(name):
            case(t, name, folder)


def case(t, name, folder):
    with tempfile.TemporaryDirectory() as tmp:
        case_in(t, name, folder, f"{tmp}/record.db")


def case_in(t, name, folder, db):
    read = lambda f: (folder / f).read_bytes() if (folder / f).exists() else b""
    lines = lambda f: [l.replace("$DB", db) for l in text(read(f)).split("\n") if l and not l.startswith("#")]
    for line in lines("before"):
        r = t.rasid(*shlex.split(line), cwd=folder)
        if r.returncode:
            return t.check(name, False, f"{line}\n{told(r)}")
    args = shlex.split("\n".join(lines("args")))
    r = t.rasid(*args, stdin=read("input"), cwd=folder)
    out, err = text(r.stdout), text(r.stderr)
    if (folder / "select").exists():
        try:
            out = selected(out, text(read("select")).split())
        except (ValueError, AttributeError) as e:
            return t.check(name, False, f"{e}\n{out[:2000]}")
    if t.o.accept:
        (folder / "expected").write_text(out)
        if (folder / "errors").exists():
            (folder / "errors").write_text(err)
    status = int(read("status") or 0)
    wrong = difference(text(read("expected")), out)
    if (folder / "errors").exists():
        wrong += difference(text(read("errors")), err)
    if r.returncode != status:
        wrong += f"\nstatus {r.returncode}, not {status}\n{err[-2000:]}"
    if (folder / "known").exists():
        return print(f"{'known to be wrong' if wrong else 'right by now, its mark can go'}: {t.prefix}{name}", flush=True)
    t.check(name, not wrong, wrong)


# ---- README and docs/RECORD.md: each ```console block is run and compared; those of one file share a folder -----------
def readme(t):
    for name in ("README.md", "docs/RECORD.md"):
        blocks = re.findall(r"^```console\n(.*?)^```", (ROOT / name).read_text(), re.M | re.S)
        t.check(f"readme/{name} has an example", bool(blocks))
        path = f"{t.build}:{os.environ['PATH']}"
        with tempfile.TemporaryDirectory() as tmp:
            for f in ("examples", "docs", "lexicon"):
                os.symlink(ROOT / f, pathlib.Path(tmp, f))
            for i, block in enumerate(blocks):
                first, _, want = block.partition("\n")
                r = subprocess.run(["sh", "-c", first.lstrip("$ ")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=tmp,
                                   env={**ENV, "PATH": path}, timeout=60)
                if t.o.accept:
                    whole = (ROOT / name).read_text()
                    (ROOT / name).write_text(whole.replace(f"```console\n{block}```", f"```console\n{first}\n{text(r.stdout)}```"))
                    want = text(r.stdout)
                t.check(f"readme/{name}/{i + 1}", text(r.stdout) == want, difference(want, text(r.stdout)))


# ---- the same bytes whatever the threads ----------------------------------------------------------------------------
def threads(t):
    samples = sorted((ROOT / "examples").glob("*.txt"))
    rows = [json.dumps({"id": f"{i}-{f.stem}", "date": "2024-07-01", "text": f.read_text() * (1 + i % 5)}, ensure_ascii=False)
            for i in range(60) for f in samples]
    rows.insert(7, '{"text": broken')
    data = ("\n".join(rows) + "\n").encode()
    base = t.rasid("code", "--input", "jsonl", "--threads", "1", stdin=data)
    t.check("threads/1 gives events", base.returncode == 0 and base.stdout.count(b"\n") > 100, told(base))
    for n in ("2", "8"):
        r = t.rasid("code", "--input", "jsonl", "--threads", n, stdin=data)
        t.check(f"threads/{n} gives the bytes of 1", r.returncode == 0 and r.stdout == base.stdout, text(r.stderr)[-2000:])
        t.check(f"threads/{n} gives the messages of 1", r.stderr == base.stderr, difference(text(base.stderr), text(r.stderr)))
    again = t.rasid("code", "--input", "jsonl", "--threads", "1", stdin=data)
    t.check("threads/the same bytes twice", again.stdout == base.stdout)


# ---- a record that is interrupted: by SIGKILL at any moment, by SIGINT between two documents -------------------------
def interrupted(t):
    samples = sorted((ROOT / "examples").glob("*.txt"))
    with tempfile.TemporaryDirectory() as tmp:
        many = pathlib.Path(tmp, "in.jsonl")
        many.write_text("".join(json.dumps({"id": f"{i}-{f.stem}", "date": f"2024-07-{1 + i % 28:02}", "source": f"s{i % 7}",
                                            "text": f"{i * 7919} " * (i % 40) + f.read_text()}, ensure_ascii=False) + "\n"
                                for i in range(120) for f in samples), encoding="utf-8")
        r = run([sys.executable, str(ROOT / "bench/kill"), str(t.build), "--times", "6", "--input", str(many)])
        t.check("interrupted/by SIGKILL, then again: the same record", r.returncode == 0, told(r))
        db, lines = str(pathlib.Path(tmp, "r.db")), many.read_bytes().splitlines(keepends=True)
        p = subprocess.Popen([str(t.build / "rasid"), "ingest", "--db", db], stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV)
        p.stdin.write(b"".join(lines[:20]))
        p.stdin.flush()
        for _ in range(200):  # until they are stored; standard input stays open
            time.sleep(0.05)
            if os.path.exists(db) and b"documents" in t.rasid("doctor", "--db", db).stdout and stored(db) == 20:
                break
        p.send_signal(signal.SIGINT)
        try:
            err, status = p.communicate(timeout=20)[1], p.returncode
        except subprocess.TimeoutExpired:
            p.kill()
            err, status = p.communicate()[1], "it did not end"
        t.check("interrupted/SIGINT ends it while it waits", status == 1 and b"interrupted" in err and stored(db) == 20, f"{text(err)} {status}")
        r = t.rasid("ingest", "--db", db, str(many))
        t.check("interrupted/the next run goes on", r.returncode == 0 and b"20 known" in r.stderr and stored(db) == len(lines), told(r))


def stored(path):
    db = sqlite3.connect(path)
    try:
        return db.execute("SELECT count(*) FROM document").fetchone()[0]
    except sqlite3.Error:
        return 0
    finally:
        db.close()


# ---- the lexicon: it builds without a warning, its rules do what their examples say, it comes back from a dump ------
def lexicon(t):
    r = t.rasid("lexicon", "check", str(ROOT / "lexicon"))
    t.check("lexicon/check", r.returncode == 0, told(r))
    r = t.rasid("lexicon", "check", "--examples", str(ROOT / "lexicon"))
    rows = re.findall(r"^(ok|FAILED) (.*)$", text(r.stdout), re.M)
    for ok, name in rows:
        t.check(f"lexicon/rule {name}", ok == "ok")
    t.check("lexicon/rules have examples", bool(rows), told(r))
    with tempfile.TemporaryDirectory() as tmp:
        steps = [("dump", ["lexicon", "dump", "--out", f"{tmp}/lex"]), ("build", ["lexicon", "build", "--out", f"{tmp}/again.bin", f"{tmp}/lex"]),
                 ("diff", ["lexicon", "diff", str(t.build / "lexicon.bin"), f"{tmp}/again.bin"])]
        for name, args in steps:
            r = t.rasid(*args)
            if r.returncode:
                break
        t.check("lexicon/build(dump(x)) is x", r.returncode == 0 and not r.stdout, f"{name}: {told(r)}")


# ---- training: the same bytes each time, and weights that have learnt -----------------------------------------------
def train(t):
    gold = [a for f in sorted((ROOT / "eval/train").glob("*.jsonl")) for a in ("--gold", str(f))]
    with tempfile.TemporaryDirectory() as tmp:
        runs = [t.rasid("train", *gold, "--folds", "2", "--costs", "0.1", "--out", f"{tmp}/{k}") for k in (1, 2)]
        t.check("train/trains", all(r.returncode == 0 for r in runs), told(runs[0]))
        for name in ("events.weights", "sides.weights"):
            a, b = (pathlib.Path(tmp, str(k), name) for k in (1, 2))
            t.check(f"train/{name} twice the same", a.exists() and b.exists() and a.read_bytes() == b.read_bytes())
        r = t.rasid("eval", *gold, "--json", "--model", f"{tmp}/1")
        f1 = json.loads(r.stdout)["type"]["F1"] if r.returncode == 0 else 0
        t.check("train/what it learnt from it knows", f1 > 0.7, f"type F1 {f1}\n{text(r.stderr)}")


    # Examples of half the weight that say the opposite of the full ones: they may teach, but F1 is told of the full ones alone.
    lines = [f"{k % 2 ^ half}\t{'0.5' if half else '1'}\tg{k}\t{'yes' if k % 2 else 'no'}\n" for k in range(200) for half in (0, 1)]
    with tempfile.TemporaryDirectory() as tmp:
        pathlib.Path(tmp, "examples").write_text("".join(lines))
        r = run([str(t.build / "rasid-train"), "--model", f"{tmp}/m", "--c", "1", f"{tmp}/examples"])
        t.check("train/what has half the weight has no say in thresholds", r.returncode == 0 and b"F1 1.000" in r.stdout, told(r))


# ---- data that stands beside the program ------------------------------------------------------------------------------
def data(t):
    """Exit 77 is the tool's word for: cannot be run here."""
    for tool, args in (("tools/check_gold.py", ["--self-test"]), ("tools/check_gold.py", []), ("tools/check_forms.py", []),
                       ("eval/coded/expand", ["--self-test"])):
        name = " ".join(["data/" + pathlib.Path(tool).name, *args])
        r = run([sys.executable, str(ROOT / tool), *args])
        if r.returncode == 77:
            t.skip(name, text(r.stdout).strip().split("\n")[-1])
        else:
            t.check(name, r.returncode == 0, told(r))


# ---- what `make install` puts down, and a program of somebody else's on the library ---------------------------------
def install(t):
    with tempfile.TemporaryDirectory() as tmp:
        r = run(["make", "-C", str(ROOT), "-s", "install", f"B={t.build}", f"DESTDIR={tmp}", "PREFIX=/usr"])
        t.check("install/make install", r.returncode == 0, told(r))
        usr = pathlib.Path(tmp, "usr")
        r = run([str(usr / "bin/rasid"), "version"]) if r.returncode == 0 else r
        t.check("install/the program runs", r.returncode == 0 and b"lexicon " in r.stdout, told(r))
        r = run(["bash", "-n", str(usr / "share/bash-completion/completions/rasid")])
        t.check("install/the completion is a script", r.returncode == 0, told(r))
        man = usr / "share/man/man1/rasid.1"
        t.check("install/the man page names every command",
                man.exists() and all(f'"rasid {c}' in man.read_text() for c in ("code", "explain", "lexicon build", "help")))
        if shutil.which("mandoc"):
            r = run(["mandoc", "-Tlint", "-Werror", str(man)])
            t.check("install/the man page is clean", r.returncode == 0, told(r))
        cc = ["gcc", "-std=c17", "-Wall", "-Wextra", "-Werror", f"-I{usr}/include", str(ROOT / "examples/code.c"), f"{usr}/lib/librasid.a",
              "-ljson-c", "-lutf8proc", "-lmd", "-lsqlite3", "-lgumbo", "-lexpat", "-lz", "-lzstd", "-lpthread", "-lm", "-o", f"{tmp}/code"]
        r = run(cc)
        r = run([f"{tmp}/code"]) if r.returncode == 0 else r
        t.check("install/the example codes a text", r.returncode == 0 and b"CONSULT:" in r.stdout, told(r))


# ---- builds of their own --------------------------------------------------------------------------------------------
def make(t, *args):
    r = run(["make", "-C", str(ROOT), "-s", f"-j{os.cpu_count()}", *args], timeout=1500)
    t.check(f"make {args[0]}", r.returncode == 0, told(r))
    return r.returncode == 0


SAN = "-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer"


def sanitize(t):
    if make(t, "B=build/san", "CFLAGS=-O1 -g", f"SANITIZE={SAN}", "all", "unit"):
        again(t, "build/san", unit, cases)


def again(t, build, *sections):
    old, t.build, t.prefix = t.build, ROOT / build, f"{build}/"
    for s in sections:
        s(t)
    t.build, t.prefix = old, ""


def fuzz(t):
    if not shutil.which("clang"):
        return t.skip("fuzz", "clang is not installed")
    b = t.build if t.build.name == "fuzz" else ROOT / "build/fuzz"
    if b != t.build and not make(t, "B=build/fuzz", "CC=clang", "CXX=clang++", "CFLAGS=-O1 -g",
                                 f"SANITIZE={SAN} -fsanitize=fuzzer-no-link", "fuzzers"):
        return
    for src in sorted((ROOT / "fuzz").glob("fuzz_*.c")):
        if not t.wants(src.stem):
            continue
        seeds = [str(p) for p in (ROOT / "fuzz" / "seeds" / src.stem, ROOT / "examples") if p.is_dir()]
        with tempfile.TemporaryDirectory() as tmp:
            r = run([str(b / "fuzzers" / src.stem), f"-max_total_time={t.o.seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=8192",
                     "-verbosity=0", f"-artifact_prefix={b}/", tmp, *seeds], timeout=t.o.seconds + 300, cwd=ROOT)
        t.check(f"fuzz/{src.stem} {t.o.seconds} s", r.returncode == 0, told(r))


SECTIONS = [header, house, unit, cases, readme, threads, interrupted, lexicon, train, data, install, bad_input.bad, fetch_server.fetch, watch.watch, origin.origin, agree.agree, pages.pages, serve.serve, web.web, web.browser]
FULL = [sanitize, fuzz]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--build", default="build")
    a.add_argument("--seconds", type=int, default=10, help="for each fuzz target")
    a.add_argument("--full", action="store_true", help="with sanitize and fuzz")
    a.add_argument("--accept", action="store_true", help=argparse.SUPPRESS)
    a.add_argument("-v", "--verbose", action="store_true", help="name the tests that pass too")
    a.add_argument("sections", nargs="*")
    o = a.parse_args()
    known = {f.__name__: f for f in SECTIONS + FULL}
    chosen = [known[s] for s in o.sections if s in known]
    rest = [s for s in o.sections if s not in known]
    if len(rest) > 1 or (rest and not chosen):
        a.error(f"no section {rest[0]}; there are {' '.join(known)}")
    o.filter = rest[0] if rest else None
    t = Tests(o)
    for section in chosen or SECTIONS + FULL * o.full:
        section(t)
    print(f"{t.passed} passed, {t.failed} failed")
    return 1 if t.failed or not t.passed else 0


if __name__ == "__main__":
    sys.exit(main())
