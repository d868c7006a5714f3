"""rasid-fetch against a small server on loopback, never the internet. The section `fetch` of run.py."""
import gzip
import http.server
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time

TEXT = "China condemned Kenya."
PAGE = f"<html><head><title>T</title></head><body><p>{TEXT}</p></body></html>".encode()
ROBOTS = b"User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private\nAllow: /private/open$\nDisallow: /*.pdf$\n"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *a):
        pass

    def answer(self, status=200, body=PAGE, kind="text/html; charset=utf-8", **headers):
        self.send_response(status)
        for k, v in headers.items():
            self.send_header(k.replace("_", "-"), v)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        s, path = self.server, self.path.partition("?")[0]
        s.asked.append(self.path)
        n = s.asked.count(self.path)
        if path == "/robots.txt":
            return self.answer(body=ROBOTS, kind="text/plain") if s.robots else self.answer(500, b"")
        if path == "/tagged":
            same = self.headers.get("If-None-Match") == '"v1"' and self.headers.get("If-Modified-Since") == "Mon, 01 Jul 2024 00:00:00 GMT"
            return self.answer(304, b"") if same else self.answer(ETag='"v1"', Last_Modified="Mon, 01 Jul 2024 00:00:00 GMT")
        if path == "/chunked":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            for part in (PAGE[:20], PAGE[20:]):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
            return self.wfile.write(b"0\r\n\r\n")
        simple = {"/": {}, "/one": {}, "/gzip": {"body": gzip.compress(PAGE), "Content_Encoding": "gzip"}, "/private/open": {},
                  "/bomb": {"body": gzip.compress(b"x" * 40_000_000), "Content_Encoding": "gzip"}, "/big": {"body": b"x" * 300_000},
                  "/to": {"status": 302, "body": b"", "Location": "/one"}, "/round": {"status": 302, "body": b"", "Location": "/round"},
                  "/to-file": {"status": 302, "body": b"", "Location": "file:///etc/passwd"}, "/to-private": {"status": 301, "body": b"", "Location": "/private/x"},
                  "/later": {"status": 503, "body": b"", "Retry_After": "1"} if n == 1 else {}, "/much-later": {"status": 429, "body": b"", "Retry_After": "5000"}}
        if path == "/slow":
            time.sleep(4)
        if path in simple:
            return self.answer(**simple[path])
        return self.answer(404, b"nothing")


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *a: None  # who stops reading at a limit hangs up
    server.daemon_threads, server.asked, server.robots = True, [], True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}"


def run(t, name, *args, stdin=b""):
    env = {**os.environ, "LC_ALL": "C.UTF-8", "http_proxy": "http://127.0.0.1:9"}  # a proxy of the environment is not used
    return subprocess.run([str(t.build / name), *args], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, env=env)


def told(r):
    return r.stdout.decode("utf-8", "replace")[-1500:] + r.stderr.decode("utf-8", "replace")[-1500:] + f"\n(status {r.returncode})"


def records(r):
    return r.stdout.count(b"WARC-Type: response")


def pages(t, fetch, at, server):
    for name in ("/one", "/gzip", "/chunked", "/to", "/later", "/private/open"):
        r = fetch(at + name)
        t.check(f"fetch{name} is fetched", r.returncode == 0 and records(r) == 1 and TEXT.encode() in r.stdout and not r.stderr, told(r))
    r = fetch(at + "/to")
    t.check("fetch/the record names where it was in the end", f"WARC-Target-URI: {at}/one\r\n".encode() in r.stdout, told(r))
    for name, words in (("/private/x", "robots.txt forbids"), ("/a.pdf", "robots.txt forbids"), ("/to-private", "robots.txt forbids"), ("/none", "status 404"),
                        ("/round", "too often"), ("/to-file", "no address of http"), ("/much-later", "later"), ("/bomb", "more than")):
        r = fetch(at + name)
        t.check(f"fetch{name} is told and left", r.returncode == 1 and records(r) == 0 and words in r.stderr.decode(), told(r))
    r = fetch("--most-bytes", "100000", at + "/big")
    t.check("fetch/more bytes than the limit", r.returncode == 1 and records(r) == 0 and b"more than 100000" in r.stderr, told(r))
    r = fetch("--timeout", "1", at + "/slow", at + "/one")
    t.check("fetch/a slow answer is left and the next fetched", r.returncode == 1 and records(r) == 1 and b"/slow: " in r.stderr, told(r))
    r = fetch("-", stdin=f"# feeds\n{at}/one\n\n{at}/gzip\n".encode())
    t.check("fetch/addresses on standard input", r.returncode == 0 and records(r) == 2, told(r))
    t.check("fetch/robots.txt is asked for once a run", run_counts(fetch, at, server) == 1)


def run_counts(fetch, at, server):
    before = server.asked.count("/robots.txt")
    fetch(at + "/one", at + "/gzip", at + "/one")
    return server.asked.count("/robots.txt") - before


def refusals(t, at, server):
    r = run(t, "rasid-fetch", at + "/one")
    t.check("fetch/loopback is refused", r.returncode == 1 and records(r) == 0 and b"its address is private" in r.stderr, told(r))
    for url in ("file:///etc/passwd", "ftp://127.0.0.1/x", "http://user@127.0.0.1/", "http:///x", "gopher://127.0.0.1/"):
        r = run(t, "rasid-fetch", "--allow-private", url)
        t.check(f"fetch/{url} is refused", r.returncode == 1 and records(r) == 0 and b"no address of http" in r.stderr, told(r))
    for args in ((), ("--what",), ("--timeout",), ("--timeout", "x", at)):
        t.check(f"fetch/wrong usage {' '.join(args)}", run(t, "rasid-fetch", *args).returncode == 2)
    server.robots = False
    r = run(t, "rasid-fetch", "--allow-private", at + "/one")
    t.check("fetch/a robots.txt that cannot be read forbids all", r.returncode == 1 and b"cannot be read" in r.stderr, told(r))
    server.robots = True


def states(t, fetch, at, server):
    with tempfile.TemporaryDirectory() as tmp:
        state = pathlib.Path(tmp, "state")
        first, second = (fetch("--state", str(state), at + "/tagged", at + "/one") for _ in (1, 2))
        t.check("fetch/what has not changed is not written again", records(first) == 2 and records(second) == 1 and second.returncode == 0, told(second))
        kept = state.read_text()
        t.check("fetch/the state tells tag and time", '"v1"\tMon, 01 Jul 2024 00:00:00 GMT' in kept, kept)
        fetch("--state", str(state), at + "/much-later")
        r = fetch("--state", str(state), at + "/much-later")
        t.check("fetch/a server that asks for time is left in peace by the next run", b"asked to be tried later" in r.stderr and r.returncode == 1, told(r))
        with open("/dev/full", "wb") as full:
            pathlib.Path(tmp, "other").unlink(missing_ok=True)
            r = subprocess.run([str(t.build / "rasid-fetch"), "--allow-private", "--state", f"{tmp}/other", at + "/tagged"], stdout=full, stderr=subprocess.PIPE, timeout=60)
        t.check("fetch/nothing is remembered of what could not be written", r.returncode == 1 and not pathlib.Path(tmp, "other").exists(), r.stderr.decode())
        rules = pathlib.Path(tmp, "rules")
        first, second = (fetch("--robots", str(rules), at + "/one", at + "/private/x", at + "/private/open") for _ in (1, 2))
        t.check("fetch/robots.txt that was kept forbids and allows the same", records(first) == records(second) == 2 and first.stderr == second.stderr != b"" and rules.exists(), told(second))
        before = server.asked.count("/robots.txt")
        fetch("--robots", str(rules), at + "/one")
        old = rules.read_text()
        rules.write_text(re.sub(r"\t\d+\t", "\t1\t", old))
        fetch("--robots", str(rules), at + "/one")
        t.check("fetch/it is asked for again when it is old", server.asked.count("/robots.txt") == before + 1)
        pathlib.Path(tmp, "wrong").write_text("something else\n")
        r = fetch("--state", f"{tmp}/wrong", at + "/one")
        t.check("fetch/a file that is no state is left as it is", r.returncode == 1 and pathlib.Path(tmp, "wrong").read_text() == "something else\n", told(r))


def coding(t, at):
    r = run(t, "rasid", "code", "--format", "tsv", "--allow-private", at + "/one")
    t.check("fetch/rasid code takes an address", r.returncode == 0 and b"ACCUSE" in r.stdout and not r.stderr, told(r))
    r = run(t, "rasid", "code", "--format", "tsv", "--allow-private", at + "/none", at + "/one")
    t.check("fetch/an address that fails is status 1, the next is coded", r.returncode == 1 and b"ACCUSE" in r.stdout and b"404" in r.stderr, told(r))
    r = run(t, "rasid", "code", "--format", "tsv", at + "/one")
    t.check("fetch/rasid code refuses loopback too", r.returncode == 1 and b"ACCUSE" not in r.stdout, told(r))


def fetch(t):
    server, at = serve()
    get = lambda *args, **more: run(t, "rasid-fetch", "--allow-private", *args, **more)
    try:
        pages(t, get, at, server)
        refusals(t, at, server)
        states(t, get, at, server)
        coding(t, at)
    finally:
        server.shutdown()
