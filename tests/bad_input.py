"""Bad input, end to end: whatever comes in, the message names the place, the exit status is right, nothing good beside it is
lost, and time and memory stay bounded. The section `bad` of run.py; small cases of one message each stand in tests/cases/input."""
import gzip
import json
import os
import pathlib
import random
import resource
import subprocess
import tempfile
import time

import malformed

GOOD = "China condemned Kenya."
GOOD_AR = "أدانت الصين كينيا."
MB = 1 << 20
MOST_MEMORY = 1500 * MB  # address space: the program, its lexicon and the largest document that it takes


def program(t, *args, stdin=b"", seconds=60, memory=MOST_MEMORY):
    """Runs rasid in bounds; returns the finished process and the seconds it took."""
    def bound():
        if not sanitized(t):
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    start = time.monotonic()
    try:
        r = subprocess.run([str(t.build / "rasid"), *args], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=bound,
                           timeout=seconds * (20 if sanitized(t) else 1), env={**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"})
    except subprocess.TimeoutExpired as e:
        r = subprocess.CompletedProcess(e.cmd, -1, e.stdout or b"", b"ran past its time")
    return r, time.monotonic() - start


def sanitized(t):
    return t.build.name == "san"


def events(r):
    return [json.loads(line) for line in r.stdout.decode().splitlines()]


def told(r):
    return f"{r.stdout.decode('utf-8', 'backslashreplace')[:1500]}\n{r.stderr.decode('utf-8', 'backslashreplace')[:1500]}\n(status {r.returncode})"


def accuses(e, text=GOOD):
    return e["event"] == "ACCUSE" and [a["code"] for a in e["actors"]] == ["CHN"] and [a["code"] for a in e["recipients"]] == ["KEN"] and e["text"] == text


def line(text, **more):
    return json.dumps({"text": text, **more}, ensure_ascii=False).encode()


def said(t, name, r, *words, status=0, found=1):
    """Status, what the messages must hold, and how many times the good sentence was coded."""
    err = r.stderr.decode("utf-8", "backslashreplace")
    missing = [w for w in words if w not in err]
    n = 0
    try:
        n = sum(accuses(e) or accuses(e, GOOD_AR) for e in events(r))
    except (ValueError, KeyError) as e:
        missing.append(f"events: {e}")
    ok = r.returncode == status and not missing and (found is None or n == found) and "Sanitizer" not in err
    t.check(f"bad/{name}", ok, f"missing {missing}, {n} of {found} good events\n{told(r)}")


# ---- bytes ----
def bytes_in_text(t):
    code = ["code", "--format", "jsonl", "--input", "text"]
    for name, bad, words in (("invalid UTF-8", b"\xff\x80\xfe \xc3\x28 \xed\xa0\x80.\n", ["no UTF-8"]), ("half a letter at the end", None, ["no UTF-8"]),
                             ("NUL bytes", b"a\0b\0.\n", ["control characters"]), ("overlong", b"\xc0\xaf\xe0\x80\xaf.\n", ["no UTF-8"])):
        data = GOOD.encode() + b"\n" + b"end\xd8" if bad is None else bad + GOOD.encode() + b"\n"
        r, _ = program(t, *code, stdin=data)
        said(t, name, r, "standard input", *words)
    r, _ = program(t, *code, stdin=("\u202e\u202b" * 50 + "\n" + GOOD + "\u202c\u2069\n" + "\u2066" * 2000 + "\n").encode())
    t.check("bad/bidi controls", r.returncode == 0 and any(e["event"] == "ACCUSE" for e in events(r)), told(r))
    r, _ = program(t, *code, stdin=(GOOD_AR.replace("", "\u200f")).encode())
    t.check("bad/a mark after each letter", r.returncode == 0, told(r))
    for bom, enc in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        r, _ = program(t, *code, stdin=bom + (GOOD + "\n").encode(enc))
        said(t, f"a byte order mark of {enc}", r)
    r, _ = program(t, *code, stdin=b"\xff\xfe" + GOOD.encode("utf-16-le") + b"\n\x00\x00\xd8\x41")
    t.check("bad/UTF-16 that breaks off", r.returncode == 0 and b"UTF-16" in r.stderr, told(r))


# ---- shapes ----
def shapes(t):
    """A long time for one sentence grows with its length, not with its square: bounds are wide, but quadratic work would pass them."""
    code = ["code", "--format", "jsonl", "--input", "text"]
    words = "the minister of Kenya signed and said that China and Norway met with the president of Jordan "
    for name, text in (("a sentence without a stop", words * 20000), ("10,000 newlines", "\n" * 10000), ("newlines between words", "Kenya\n" * 100000),
                       ("nested brackets", "(" * 20000 + "Kenya signed" + ")" * 20000), ("nested quotes", "\"'«“" * 20000 + "Kenya signed" + "”»'\"" * 20000),
                       ("commas", "Kenya, " * 50000), ("coordinators", "Kenya and " * 50000), ("a word of a megabyte", "a" * MB),
                       ("Arabic without a blank", "والصين" * 50000), ("numbers", "1,000,000.5 " * 50000), ("dots", "." * 300000),
                       ("that that that", "said that " * 50000), ("marks", "\u064b" * 300000)):
        r, seconds = program(t, *code, "--lang", "ar" if name.startswith(("Arabic", "marks")) else "en", stdin=(GOOD + "\n" + text + "\n\n" + GOOD + "\n").encode())
        ok = r.returncode == 0 and sum(accuses(e) for e in events(r)) >= (1 if not name.startswith(("Arabic", "marks")) else 0)
        t.check(f"bad/{name} ({seconds:.1f} s)", ok, told(r))
    long = (words * 3).strip() + ".\n"
    times = []
    for n in (200, 1600):
        r, seconds = program(t, *code, "--lang", "en", stdin=(long * n).encode())
        times.append(seconds)
    t.check(f"bad/eight times the text takes no more than 16 times the time ({times[0]:.2f}, {times[1]:.2f} s)", times[1] < 16 * max(times[0], 0.1))


def long_lines(t):
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp, "long.jsonl")
        with path.open("wb") as f:
            f.write(line(GOOD, id="first") + b"\n")
            f.write(b'{"text":"' + b"a b c. " * (100 * MB // 7) + b'"}\n')
            f.write(line(GOOD, id="last") + b"\n")
        r, seconds = program(t, "code", "--format", "jsonl", "--input", "jsonl", "--threads", "1", str(path), seconds=120)
        said(t, f"a line of 100 MB ({seconds:.1f} s)", r, "long.jsonl:2", found=2)
        with path.open("wb") as f:
            f.write(line(GOOD, id="first") + b"\n" + b"x" * (140 * MB) + b"\n" + line(GOOD, id="last") + b"\n")
        r, seconds = program(t, "code", "--format", "jsonl", "--input", "jsonl", "--threads", "1", str(path), seconds=120)
        said(t, f"a line past the limit ({seconds:.1f} s)", r, "long.jsonl:2", found=2)
        path.write_bytes((GOOD + "\n").encode() + b"Rain fell. " * (20 * MB // 11) + b"\n")
        r, seconds = program(t, "code", "--format", "jsonl", "--input", "text", str(path), seconds=120)
        said(t, f"a text of 20 MB ({seconds:.1f} s)", r, "long.jsonl", "too long")


# ---- JSON lines ----
def json_lines(t):
    bad = [b"no json", b"{", b'{"text":', b'{"text":"a', b'{"text":"a"', b'{"text":"\\ud800"}', b'{"text":"\\u12"}', b'["text"]', b'"text"', b"null", b"12",
           b'{"text":12}', b'{"text":null}', b'{"text":["a"]}', b'{"text":""}', b"{" * 5000, b"[" * 100000, b'{"a":' * 20000, b'{"text":"a"} more', b"\xff\xff", b"\0"]
    rows = []
    for b in bad:
        rows += [b, line(GOOD)]
    r, _ = program(t, "code", "--format", "jsonl", "--input", "jsonl", stdin=b"\n".join(rows) + b"\n")
    err = r.stderr.decode("utf-8", "backslashreplace")
    said(t, "lines that are no JSON", r, found=len(bad))
    quiet = [b[:30] for i, b in enumerate(bad) if f"standard input:{2 * i + 1}:" not in err]
    t.check("bad/each bad line is told with its number", not quiet, f"{quiet}\n{err[:1500]}")
    false = [n for n in range(2, 2 * len(bad) + 1, 2) if f"standard input:{n}:" in err]
    t.check("bad/no good line is", not false, false)
    r, _ = program(t, "code", "--format", "jsonl", "--input", "jsonl", stdin=b"\r\n\r\n" + line(GOOD) + b"\r\n\n  \n" + line(GOOD))
    said(t, "empty lines, CR and no last newline", r, found=2)
    r, _ = program(t, "code", "--format", "jsonl", "--input", "jsonl", stdin=line(GOOD, id="x" * 100000, source="y" * 100000, url="z" * 100000, date="2024-13-45", lang="\u202e"))
    said(t, "fields that are too long or wrong", r, "date", found=None)
    r, _ = program(t, "code", "--format", "jsonl", "--input", "jsonl", stdin=b'{"text":"' + GOOD.encode() + b'","text":"x","id":"a\\u0000b"}\n' + line(GOOD))
    t.check("bad/keys that stand twice and NUL in an id", r.returncode == 0 and all(e["doc"]["id"] for e in events(r)) and any(accuses(e) for e in events(r)), told(r))


# ---- files, lexicons, models ----
def files(t):
    with tempfile.TemporaryDirectory() as tmp:
        good, shut, folder = pathlib.Path(tmp, "good.txt"), pathlib.Path(tmp, "shut.txt"), pathlib.Path(tmp, "folder")
        good.write_text(GOOD + "\n")
        folder.mkdir()
        code = ["code", "--format", "jsonl", "--input", "text"]
        r, _ = program(t, *code, str(good), str(pathlib.Path(tmp, "none.txt")), str(good))
        said(t, "a file that is not there, among others", r, "none.txt", status=1, found=2)
        r, _ = program(t, *code, str(good), str(folder))
        said(t, "a folder with nothing in it", r, "folder")
        shut.write_text(GOOD)
        shut.chmod(0)
        if os.access(shut, os.R_OK):
            t.skip("bad/a file that may not be read", "this user may read every file")
        else:
            r, _ = program(t, *code, str(shut), str(good))
            said(t, "a file that may not be read", r, "shut.txt", status=1)
        for name, text in (("binary.lex", b"\0\1\2\xff" * 500), ("wrong.lex", b"@language en\n@source x\n@licence MIT\n@date 2026-01-01\nverb\nnosuch kind\n  name: a\n"),
                           ("cut.bin", (t.build / "lexicon.bin").read_bytes()[:100000])):
            p = pathlib.Path(tmp, name)
            p.write_bytes(text)
            r, _ = program(t, *code, "--lexicon", str(p), str(good))
            t.check(f"bad/the lexicon {name} is refused", r.returncode == 1 and name.encode() in r.stderr and not r.stdout, told(r))
        pathlib.Path(tmp, "empty.lex").write_bytes(b"")
        r, _ = program(t, *code, "--lexicon", str(pathlib.Path(tmp, "empty.lex")), str(good))
        said(t, "an empty lexicon laid over changes nothing", r)
        broken = bytearray((t.build / "lexicon.bin").read_bytes())
        broken[len(broken) // 2] ^= 0x40
        pathlib.Path(tmp, "flipped.bin").write_bytes(broken)
        r, _ = program(t, *code, "--lexicon", str(pathlib.Path(tmp, "flipped.bin")), str(good))
        t.check("bad/a lexicon with one bit turned is refused", r.returncode == 1 and b"flipped.bin" in r.stderr and not r.stdout, told(r))
        pathlib.Path(tmp, "events.weights").write_text("bias(AID)\t1\tmuch\n")
        pathlib.Path(tmp, "sides.weights").write_text("")
        r, _ = program(t, *code, "--model", tmp, str(good))
        t.check("bad/a model with a wrong line is refused", r.returncode == 1 and b"weights:1" in r.stderr and not r.stdout, told(r))
        r, _ = program(t, *code, "--model", str(folder), str(good))
        t.check("bad/a folder without a model is refused", r.returncode == 1 and b"events.weights" in r.stderr and not r.stdout, told(r))


# ---- pages, feeds, archives ----
def malformed_documents(t):
    """A part of what bench/malformed runs by the ten thousand: each is told by name, none stops the run."""
    with tempfile.TemporaryDirectory() as tmp:
        names, good = malformed.write(pathlib.Path(tmp), 5 * len(malformed.KINDS))
        for threads in ("1", "2"):
            r, seconds = program(t, "code", "--format", "jsonl", "--threads", threads, tmp)
            quiet = malformed.quiet(r.stderr, names)
            n = sum(e["text"] == malformed.GOOD for e in events(r)) if r.returncode == 0 else 0
            t.check(f"bad/{len(names)} malformed documents with {threads} threads ({seconds:.1f} s)", r.returncode == 0 and not quiet and n == len(good) and b"Sanitizer" not in r.stderr,
                    f"status {r.returncode}, not told: {quiet}, {n} of {len(good)} good ones\n{told(r) if r.returncode else ''}")
        for name in sorted(names)[:len(malformed.KINDS)]:
            r, _ = program(t, "code", "--format", "jsonl", stdin=pathlib.Path(tmp, name).read_bytes())
            t.check(f"bad/{names[name]} on standard input", r.returncode == 0 and b"warning: " in r.stderr and b"Sanitizer" not in r.stderr, told(r))


def long_streams(t):
    """100 MB and more in memory for one record: what is not text is left out, so that little is coded."""
    page = f"<html><body><script>{'x' * 50000}</script><p>{GOOD}</p></body></html>".encode()
    item = f"<item><description>{GOOD}</description><x>{'y' * 50000}</x></item>".encode()
    record = malformed.record(malformed.http(page))
    cases = (("a feed", b"<rss><channel>" + item * 2200 + b"</channel></rss>", 2200), ("a WARC", record * 2200, 2200), ("a WARC.gz", gzip.compress(record, mtime=0) * 2200, 2200),
             ("JSON lines in gzip", gzip.compress((line(GOOD, more=random.Random(1).randbytes(25000).hex()) + b"\n") * 20, mtime=0) * 100, 2000))
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp, "long")
        for name, data, n in cases:
            path.write_bytes(data)
            r, seconds = program(t, "code", "--format", "jsonl", "--threads", "1", str(path), memory=256 * MB)
            said(t, f"{name} of 100 MB in 256 MB of address space ({seconds:.1f} s)", r, found=n)


# ---- where output goes ----
def outputs(t):
    rows = b"\n".join(line(GOOD, id=str(i)) for i in range(20000)) + b"\n"
    with tempfile.NamedTemporaryFile() as f:
        f.write(rows)
        f.flush()
        start = time.monotonic()
        p = subprocess.Popen([str(t.build / "rasid"), "code", "--format", "jsonl", "--input", "jsonl", f.name], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        p.stdout.readline()
        p.stdout.close()
        err = p.stderr.read()
        status = p.wait(timeout=60)
        t.check("bad/a reader that goes away ends the run soon and without noise", status in (1, -13, 141) and err.count(b"\n") <= 1 and time.monotonic() - start < 60, f"status {status}\n{err[:500]}")
        with open("/dev/full", "wb") as full:
            r = subprocess.run([str(t.build / "rasid"), "code", "--format", "jsonl", "--input", "jsonl", f.name], stdout=full, stderr=subprocess.PIPE, timeout=60)
        t.check("bad/a full disk is an error that is told", r.returncode == 1 and r.stderr.strip() and r.stderr.count(b"\n") <= 2, told(subprocess.CompletedProcess([], r.returncode, b"", r.stderr)))
        r = subprocess.run(["sh", "-c", '"$1" code --format jsonl --input jsonl "$2" >&-', "sh", str(t.build / "rasid"), f.name], stderr=subprocess.PIPE, timeout=60)
        t.check("bad/closed output is an error that is told", r.returncode == 1 and r.stderr.strip(), f"status {r.returncode}\n{r.stderr[:500]}")
        r = subprocess.run(["sh", "-c", '"$1" code --format jsonl <&-', "sh", str(t.build / "rasid")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        t.check("bad/closed input is an error that is told", r.returncode == 1 and r.stderr.strip(), told(r))


def bad(t):
    for part in (bytes_in_text, shapes, long_lines, json_lines, files, malformed_documents, long_streams, outputs):
        if t.wants(f"bad/{part.__name__}"):
            part(t)
