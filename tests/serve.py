"""The server, asked over HTTP as a client, a browser and an attacker would: every path of docs/openapi.json held against its schema, paging, ETag,
gzip, tokens, streams, and what is hostile. Standard library alone; loopback alone."""
import contextlib
import gzip
import http.client
import json
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
API = ROOT / "docs" / "openapi.json"
DEADLINE = 3

# Text of the news is somebody else's: markup, script, bidi control characters, quotation marks, a line break.
HOSTILE = '<script>alert(1)</script> <svg onload=alert(2)> "China" \u202eand\u202c Kazakhstan signed an agreement on energy in Astana.\n]}\', "x": 1'


# ---- a schema, as far as the file uses it ----------------------------------------------------------------------------
class Schema:
    def __init__(self, api):
        self.api = api

    def follow(self, s):
        while "$ref" in s:
            at = self.api
            for part in s["$ref"].lstrip("#/").split("/"):
                at = at[part]
            s = at
        return s

    def wrong(self, v, s, at="$"):
        """What is wrong with the value, or None."""
        s = self.follow(s)
        known = {"type", "properties", "required", "additionalProperties", "items", "oneOf", "enum", "description", "minimum", "maximum"}
        if set(s) - known:
            return f"{at}: a keyword that is not looked at: {set(s) - known}"
        if "oneOf" in s:
            tries = [self.wrong(v, x, at) for x in s["oneOf"]]
            return None if tries.count(None) == 1 else f"{at}: none of its forms: {tries}"
        kinds = s.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds and not any(self.is_a(v, k) for k in kinds):
            return f"{at}: {json.dumps(v)[:60]} is no {kinds}"
        if "enum" in s and v not in s["enum"]:
            return f"{at}: {v} is none of {s['enum']}"
        if isinstance(v, dict) and "properties" in s:
            missing, more = set(s.get("required", [])) - set(v), set(v) - set(s["properties"])
            if missing or (more and s.get("additionalProperties") is False):
                return f"{at}: lacks {missing or 'nothing'}, has {more or 'nothing'} more"
            for k, x in v.items():
                w = self.wrong(x, s["properties"][k], f"{at}.{k}")
                if w:
                    return w
        if isinstance(v, list) and "items" in s:
            for i, x in enumerate(v):
                w = self.wrong(x, s["items"], f"{at}[{i}]")
                if w:
                    return w
        return None

    @staticmethod
    def is_a(v, kind):
        return {"object": isinstance(v, dict), "array": isinstance(v, list), "string": isinstance(v, str), "null": v is None,
                "boolean": isinstance(v, bool), "integer": isinstance(v, int) and not isinstance(v, bool),
                "number": isinstance(v, (int, float)) and not isinstance(v, bool)}[kind]


# ---- a server and its clients ----------------------------------------------------------------------------------------
class Server:
    def __init__(self, t, db, *more):
        self.child = subprocess.Popen([str(t.build / "rasid"), "serve", "--db", str(db), "--port", "0", *more], stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, env={"RASID_SERVE_DEADLINE": str(DEADLINE), "PATH": "/usr/bin:/bin"})
        self.url = self.child.stdout.readline().decode().strip()
        self.port = int(self.url.rsplit(":", 1)[1].strip("/")) if self.url else 0

    def ask(self, path, method="GET", body=None, **headers):
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        c.request(method, path, body, {k.replace("_", "-"): v for k, v in headers.items()})
        r = c.getresponse()
        data = r.read()
        c.close()
        return r.status, r.headers, data

    def json(self, path):
        return json.loads(self.ask(path)[2])

    def raw(self, data, wait=5):
        """Sends bytes, returns what comes until the server closes or falls silent."""
        s = socket.create_connection(("127.0.0.1", self.port), timeout=wait)
        got = b""
        with contextlib.suppress(OSError):
            s.sendall(data)
            while True:
                part = s.recv(65536)
                if not part:
                    break
                got += part
        s.close()
        return got

    def end(self, how=signal.SIGTERM):
        self.child.send_signal(how)
        try:
            self.child.wait(10)
        except subprocess.TimeoutExpired:
            self.child.kill()
        err = self.child.stderr.read().decode()
        self.child.stdout.close()
        self.child.stderr.close()
        return self.child.returncode, err


def status_of(answer):
    m = re.match(rb"HTTP/1\.[01] (\d+)", answer)
    return int(m[1]) if m else 0


# ---- every path of the file ------------------------------------------------------------------------------------------
def samples(server):
    event = server.json("/api/v1/events?limit=1")["data"][0]["id"]
    return {"A": "CHN", "B": "KAZ", "code": "SCO", "id": event}


def paths(t, api, server, token):
    schema, values = Schema(api), samples(server)
    asked, examples = set(), {}
    for path, methods in api["paths"].items():
        for method, op in methods.items():
            if path == "/api/v1/stream":
                asked.add((path, method))
                continue
            url = re.sub(r"\{(\w+)\}", lambda m: "KAZ" if (m[1], path) == ("code", "/api/v1/states/{code}") else values[m[1]], path)
            code = next(iter(op["responses"]))
            status, headers, data = (server.ask(url) if method == "get" else post_of(server, url, token))
            kind = headers.get("Content-Type", "").split(";")[0]
            content = op["responses"][code]["content"]
            t.check(f"path {method} {path} answers {code} as {kind}", str(status) == code and kind in content, data[:300])
            if kind == "application/json":
                value = json.loads(data)
                w = schema.wrong(value, content[kind]["schema"])
                t.check(f"path {method} {path} is of its schema", w is None, w)
                examples[path, method, code, kind] = value
                if "example" in content[kind]:
                    w = schema.wrong(content[kind]["example"], content[kind]["schema"])
                    t.check(f"path {method} {path} has an example of its schema", w is None, w)
                elif path != "/api/v1/openapi.json":
                    t.check(f"path {method} {path} has an example", False, "run.py --accept serve writes them")
            formats(t, server, url, path, op)
            asked.add((path, method))
    t.check("path every one of the file was asked", asked == {(p, m) for p, ms in api["paths"].items() for m in ms})
    return examples


def formats(t, server, url, path, op):
    content = op["responses"].get("200", {}).get("content", {})
    for kind, name in (("text/csv", "csv"), ("application/graphml+xml", "graphml"), ("text/vnd.graphviz", "dot")):
        if kind not in content:
            continue
        status, headers, data = server.ask(f"{url}?format={name}")
        good = status == 200 and headers["Content-Type"].startswith(kind) and data
        t.check(f"path {path} as {name}", good, (status, data[:200]))
        if name == "csv":
            t.check(f"path {path}.csv is the same", server.ask(url + ".csv")[2] == data)
    for p in op.get("parameters", []):
        p = server.schema.follow(p)
        if p["in"] == "query" and p["name"] not in ("format", "cursor"):
            tries = {"from": "2023", "to": "2025-12", "on": "2025-01-01", "q": "railway", "a": "CHN", "actor": "KAZ", "type": "CONSULT", "field": "energy", "framework": "SCO",
                     "level": "minister", "status": "past", "source": "Xinhua", "state": "open", "kind": "field", "min_confidence": "0.5", "min_score": "0.2", "window": "24",
                     "half_life": "6", "limit": "3"}
            more = f"?{p['name']}={tries.get(p['name'], 'KAZ')}" if p["name"] != "b" else "?a=CHN&b=KAZ"
            status, _, data = server.ask(url + more)
            t.check(f"path {path}{more}", status == 200, (status, data[:200]))


def post_of(server, url, token):
    auth = {"Authorization": f"Bearer {token}"}
    if url.endswith("/reviews"):
        return server.ask(url, "POST", json.dumps({"verdict": "confirm", "reviewer": "A. Reader", "note": "read"}), Content_Type="application/json", **auth)
    if url.endswith("/documents"):
        line = {"id": "posted", "date": "2025-09-01", "text": "Kazakhstan and Uzbekistan signed an agreement on water in Astana on Monday."}
        return server.ask(url, "POST", json.dumps(line), Content_Type="application/x-ndjson", **auth)
    body = {"text": "China and Kazakhstan signed an agreement on energy on Tuesday.", "date": "2024-07-03", "explain": True}
    return server.ask(url, "POST", json.dumps(body), Content_Type="application/json")


# ---- lists, ETag, gzip -----------------------------------------------------------------------------------------------
def lists(t, server):
    for path in ("/api/v1/events", "/api/v1/dyads", "/api/v1/dyads/CHN/KAZ/events", "/api/v1/events?framework=SCO", "/api/v1/ledger", "/api/v1/coverage", "/api/v1/events?q=China",
                 "/api/v1/events?a=KAZ", "/api/v1/events?actor=CHN", "/api/v1/reviews"):
        sep = "&" if "?" in path else "?"
        whole, pages, cursor = server.json(f"{path}{sep}limit=1000"), [], ""
        for _ in range(200):
            page = server.json(f"{path}{sep}limit=3&cursor={cursor}")
            pages += page["data"]
            if page["next"] is None:
                break
            cursor = urllib.parse.quote(page["next"])
            if len(page["data"]) != 3:
                break
        t.check(f"pages of {path} are the list", whole["next"] is None and pages == whole["data"], f"{len(pages)} of {len(whole['data'])}")
    for bad in ("limit=0", "limit=1001", "limit=x", "cursor=zz-%27", "from=yesterday", "nothing=1", "type=NOPE", "limit=3&limit=4", "min_confidence=2", "q=%FF", "a=%00", "format=xml", "b=KAZ",
                "field=%27%20OR%201%3D1", "cursor=1&format=csv"):
        status, _, data = server.ask(f"/api/v1/events?{bad}")
        t.check(f"list refuses {bad}", status == 400 and b'"error"' in data, (status, data[:200]))
    for gone in ("/api/v1/states/QQQ", "/api/v1/frameworks/QQQ", "/api/v1/events/0000", "/api/v1/events/0000/explain", "/api/v1/nothing", "/api/v2/events", "/favicon.xyz"):
        t.check(f"list: there is no {gone}", server.ask(gone)[0] == 404)
    t.check("list: a name is taken for a code", server.json("/api/v1/dyads/China/Kazakhstan/events?limit=2") == server.json("/api/v1/dyads/CHN/KAZ/events?limit=2"))
    t.check("list: in Arabic too", server.json("/api/v1/events?limit=2&a=" + urllib.parse.quote("كازاخستان")) == server.json("/api/v1/events?limit=2&a=KAZ"))


def caching(t, server, token):
    path = "/api/v1/dyads/CHN/KAZ"
    status, headers, plain = server.ask(path)
    etag = headers["ETag"]
    t.check("etag is there and is revalidated", status == 200 and etag and headers["Cache-Control"] == "no-cache")
    status, _, data = server.ask(path, If_None_Match=etag)
    t.check("etag gives 304 without a body", (status, data) == (304, b""))
    t.check("etag of another gives the whole", server.ask(path, If_None_Match='"x"')[0] == 200)
    status, headers, data = server.ask(path, Accept_Encoding="gzip, br")
    t.check("gzip where it is taken", headers.get("Content-Encoding") == "gzip" and gzip.decompress(data) == plain and len(data) * 3 < len(plain))
    t.check("gzip names Vary", headers.get("Vary") == "Accept-Encoding")
    t.check("gzip not where it is refused", server.ask(path, Accept_Encoding="gzip;q=0")[1].get("Content-Encoding") is None)
    t.check("gzip not of what is small", server.ask("/healthz", Accept_Encoding="gzip")[1].get("Content-Encoding") is None)
    status, headers, data = server.ask(path, "HEAD")
    t.check("head is an answer without a body", status == 200 and data == b"" and headers["ETag"] == etag)
    post_of(server, f"/api/v1/events/{samples(server)['id']}/reviews", token)
    status, headers, _ = server.ask(path, If_None_Match=etag)
    t.check("etag changes with the record", status == 200 and headers["ETag"] != etag)


# ---- who may write ---------------------------------------------------------------------------------------------------
def writing(t, server, token):
    event = samples(server)["id"]
    url, body = f"/api/v1/events/{event}/reviews", json.dumps({"verdict": "refuse", "reviewer": "AR"})
    jsons = {"Content_Type": "application/json"}
    auth = {"Authorization": f"Bearer {token}", **jsons}
    for name, headers, want in (("no token", jsons, 401), ("a wrong token", {"Authorization": "Bearer " + "0" * 64, **jsons}, 401), ("half a token", {"Authorization": f"Bearer {token[:32]}", **jsons}, 401),
                                ("a cookie", {"Cookie": f"token={token}", **jsons}, 401), ("basic", {"Authorization": f"Basic {token}", **jsons}, 401),
                                ("a form's content type", {**auth, "Content_Type": "text/plain"}, 415), ("another site's page", {**auth, "Origin": "http://evil.example"}, 403),
                                ("a sandboxed page", {**auth, "Origin": "null"}, 403)):
        status, _, data = server.ask(url, "POST", body, **headers)
        t.check(f"write with {name} is refused", status == want, (status, data[:200]))
    t.check("write: token in the address is nothing", server.ask(f"{url}?token={token}", "POST", body, **jsons)[0] == 401)
    before = server.json(f"/api/v1/events/{event}")["reviews"]
    for bad in ("", "[]", "{", '{"verdict":"refuse"}', '{"verdict":"burn","reviewer":"x"}', '{"verdict":"refuse","reviewer":"x","more":1}', '{"verdict":"refuse","reviewer":"x\\u0000y"}',
                '{"verdict":"correct","reviewer":"x","set":{"type":"NOPE"}}', '{"verdict":"correct","reviewer":"x","set":{"a":{"b":{"c":{"d":1}}}}}', '{"verdict":NaN,"reviewer":"x"}', "\ufeff{}"):
        status, _, data = server.ask(url, "POST", bad.encode(), **auth)
        t.check(f"write of {bad!r} is refused", status == 400, (status, data[:200]))
    t.check("write: nothing of it was kept", server.json(f"/api/v1/events/{event}")["reviews"] == before)
    status, _, data = server.ask(url, "POST", json.dumps({"verdict": "correct", "reviewer": "AR", "note": HOSTILE, "set": {"level": "minister"}}), **auth, Origin=f"http://127.0.0.1:{server.port}")
    page = server.json(f"/api/v1/events/{event}")
    t.check("write from our own page is kept", status == 201 and page["reviews"][-1]["note"] == HOSTILE and page["event"]["level"] == "minister", (status, data))
    t.check("write of an event that is not there", server.ask("/api/v1/events/00/reviews", "POST", body, **auth)[0] == 404)
    link = server.json("/api/v1/links?limit=1")["data"][0]
    status, _, data = server.ask(f"/api/v1/events/{link['promise']}/reviews", "POST", json.dumps({"verdict": "confirm", "reviewer": "AR", "delivery": link["delivery"]}), **auth)
    t.check("write of a link", status == 201 and server.json("/api/v1/links?limit=1")["data"][0]["verdict"] == "confirmed", (status, data))
    status, _, data = server.ask("/api/v1/documents", "POST", b'{"id":"two","text":"France and Italy signed an agreement on trade."}\nno json\n', Authorization=f"Bearer {token}", Content_Type="application/x-ndjson")
    t.check("write of documents tells what was taken", status == 200 and json.loads(data)["added"] == 1, data)
    status, _, data = server.ask("/api/v1/documents", "POST", b'{"id":"two","text":"France and Italy signed an agreement on trade."}\n', Authorization=f"Bearer {token}", Content_Type="application/x-ndjson")
    t.check("write of the same documents changes nothing", json.loads(data)["known"] == 1, data)


# ---- text of the news ------------------------------------------------------------------------------------------------
def hostile_text(t, server, token):
    line = json.dumps({"id": "<b>id</b>", "date": "2025-09-02", "source": "<img src=x>", "title": HOSTILE, "url": "javascript:alert(3)", "text": HOSTILE})
    status, _, data = server.ask("/api/v1/documents", "POST", line, Authorization=f"Bearer {token}", Content_Type="application/x-ndjson")
    t.check("hostile text is taken as text", status == 200 and json.loads(data)["events"] >= 1, data)
    rows = server.json("/api/v1/events?q=alert&limit=5")["data"]
    t.check("hostile text is found", bool(rows))
    for path in ("/api/v1/events?limit=5", f"/api/v1/events/{rows[0]['id']}" if rows else "/", "/api/v1/overview", "/api/v1/events?limit=5&format=csv", f"/api/v1/events/{rows[0]['id']}/explain" if rows else "/"):
        status, headers, data = server.ask(path)
        safe = headers["X-Content-Type-Options"] == "nosniff" and headers["Content-Type"].split(";")[0] in ("application/json", "text/csv", "text/plain")
        t.check(f"hostile text comes back as data: {path[:40]}", status == 200 and safe and "default-src 'none'" in headers["Content-Security-Policy"])
    page = server.json(f"/api/v1/events/{rows[0]['id']}")
    t.check("hostile text is the same byte for byte", page["document"]["text"] == HOSTILE and page["document"]["source"] == "<img src=x>")
    status, headers, data = server.ask("/api/v1/nothing<script>alert(1)</script>")
    t.check("hostile path is not echoed", b"<script" not in data and status in (400, 404))
    status, headers, data = server.ask("/")
    policy = headers["Content-Security-Policy"]
    t.check("the page allows nothing from elsewhere and no inline script", policy.startswith("default-src 'self'") and "unsafe" not in policy and "*" not in policy)
    files = [f for f in re.findall(r'(?:src|href)="(/[^"]+)"', data.decode()) if not f.startswith("/api/")]
    for path in files if server.json("/api/v1/about")["page"] else []:
        status, headers, body = server.ask(path, Accept_Encoding="gzip")
        good = status == 200 and headers["Content-Encoding"] == "gzip" and "immutable" in headers["Cache-Control"] and server.ask(path)[2] == gzip.decompress(body)
        t.check(f"the page's file {path}", good, status)
    t.check("the page cannot be framed", headers["X-Frame-Options"] == "DENY" and "frame-ancestors 'none'" in policy)


# ---- requests that lie -----------------------------------------------------------------------------------------------
def hostile_requests(t, server):
    host = f"Host: 127.0.0.1:{server.port}\r\n"
    post = "POST /api/v1/code HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n"
    smuggled = "GET /api/v1/about HTTP/1.1\r\n" + host + "\r\n"
    cases = {
        "both lengths": post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
        "two lengths": post + "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + smuggled,
        "a length with a sign": post + "Content-Length: +2\r\n\r\n{}" + smuggled,
        "a negative length": post + "Content-Length: -2\r\n\r\n{}" + smuggled,
        "a length in hexadecimal": post + "Content-Length: 0x2\r\n\r\n{}" + smuggled,
        "a length with a list": post + "Content-Length: 2, 2\r\n\r\n{}" + smuggled,
        "another coding": post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + smuggled,
        "a hidden coding": post + "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}" + smuggled,
        "a space before the colon": post + "Content-Length : 2\r\n\r\n{}" + smuggled,
        "a body of GET": "GET /healthz HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nGET /" + smuggled,
        "a chunked GET": "GET /healthz HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
        "a chunk of no size": post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + smuggled,
        "a chunk of negative size": post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + smuggled,
        "two hosts": "GET /healthz HTTP/1.1\r\n" + host + "Host: evil.example\r\n\r\n",
    }
    for name, data in cases.items():
        got = server.raw(data.encode())
        t.check(f"lie: {name}", status_of(got) in (0, 400, 413, 501) and b'"program"' not in got and b"201 " not in got, got[:300])
    for name in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:8080", "[::1", "127.0.0.1:80:80", "a b", ""):
        got = server.raw(f"GET /healthz HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n".encode())
        t.check(f"host {name!r} is refused", status_of(got) in (400, 421), got[:200])
    for name in ("localhost", f"LOCALHOST:{server.port}", "127.0.0.1", "[::1]:1", "rasid.example.org"):
        got = server.raw(f"GET /healthz HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n".encode())
        t.check(f"host {name!r} is taken", status_of(got) == 200, got[:200])
    t.check("host missing", status_of(server.raw(b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")) == 400)
    t.check("another host in the request line", status_of(server.raw(b"GET http://evil.example/healthz HTTP/1.1\r\n" + host.encode() + b"Connection: close\r\n\r\n")) in (400, 421))
    secret = ("root:", "PRIVATE")
    for path in ("/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../etc/passwd", "//etc/passwd", "/..\\..\\etc\\passwd", "/%5c..%5cetc", "/api/v1/../../etc/passwd",
                 "/.git/config", "/a%00b", "/%c0%ae%c0%ae/", "/a%0d%0aX-Evil:1"):
        got = server.raw(f"GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n".encode())
        t.check(f"path {path} leads nowhere", status_of(got) in (400, 404) and not any(s.encode() in got for s in secret) and b"X-Evil" not in got.split(b"\r\n\r\n")[0], got[:200])
    for method, want in (("PUT", (405,)), ("DELETE", (405,)), ("OPTIONS", (405,)), ("PATCH", (405,)), ("TRACE", (405, 501)), ("CONNECT", (400, 405, 501)), ("BREW", (400, 405, 501))):
        got = server.raw(f"{method} /api/v1/events HTTP/1.1\r\n{host}Connection: close\r\n\r\n".encode())
        t.check(f"method {method} is refused", status_of(got) in want, got[:200])
    t.check("post to the page is refused", status_of(server.raw(f"POST / HTTP/1.1\r\n{host}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())) in (404, 405))
    got = server.raw(f"GET /healthz HTTP/1.1\r\n{host}X: {'a' * 40000}\r\n\r\n".encode())
    t.check("headers are bounded", status_of(got) in (0, 400, 413, 431), got[:100])
    got = server.raw((f"GET /healthz HTTP/1.1\r\n{host}" + "".join(f"X{i}: 1\r\n" for i in range(300)) + "Connection: close\r\n\r\n").encode())
    t.check("the number of headers is bounded", status_of(got) in (400, 413, 431), got[:100])
    got = server.raw((post + "Content-Length: 99999999\r\n\r\n").encode() + b"x" * 1000)
    t.check("bodies are bounded by what they announce", status_of(got) in (0, 400, 413), got[:100])
    status, _, data = server.ask("/api/v1/code", "POST", json.dumps({"text": "a " * 200000}), Content_Type="application/json")
    t.check("a text is bounded", status == 413, (status, data[:200]))
    status, _, data = server.ask("/api/v1/events?q=" + "a" * 5000)
    t.check("an address is bounded", status in (400, 413, 414), (status, data[:100]))
    t.check("and it still answers", server.ask("/healthz")[0] == 200)


def unready(t, server):
    """Clients that send on while their answer is being made, that go before it comes, or talk into a stream."""
    host = f"Host: 127.0.0.1:{server.port}\r\n"
    body = json.dumps({"text": "China and Kazakhstan signed an agreement on energy. " * 2000})
    post = f"POST /api/v1/code HTTP/1.1\r\n{host}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    got = server.raw((post + f"GET /healthz HTTP/1.1\r\n{host}Connection: close\r\n\r\n").encode(), wait=20)
    t.check("unready: a request behind a slow one is answered behind it", got.count(b"HTTP/1.1 200") == 2 and got.rstrip().endswith(b'{"status":"ok"}'), got[-200:])
    for _ in range(20):
        s = socket.create_connection(("127.0.0.1", server.port))
        s.sendall(post.encode())
        s.close()
    s = socket.create_connection(("127.0.0.1", server.port))
    s.sendall(post.encode())
    with contextlib.suppress(OSError):
        for _ in range(200):
            s.sendall(b"x" * 65536)
    s.close()
    s = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    s.sendall(f"GET /api/v1/stream HTTP/1.1\r\n{host}\r\n".encode())
    ended = False
    try:
        s.recv(4096)
        for _ in range(2000):
            s.sendall(b"y" * 65536)
    except OSError:
        ended = True
    s.close()
    t.check("unready: who talks into a stream is ended", ended)
    got = b"".join(server.raw(f"GET /api/v1/events?limit=1 HTTP/1.1\r\n{host}\r\n".encode() * 50 + f"GET /healthz HTTP/1.1\r\n{host}Connection: close\r\n\r\n".encode()) for _ in range(1))
    t.check("unready: fifty in a row are answered in a row", got.count(b"HTTP/1.1 200") == 51, got.count(b"HTTP/1.1"))
    t.check("unready: it still answers", server.ask("/healthz")[0] == 200 and post_of(server, "/api/v1/code", "")[0] == 200)


def slow(t, server):
    """A byte now and then, and a reader that does not read: both end in time."""
    s = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    begun, ended = time.time(), None
    try:
        for c in b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: " + b"a" * 1000:
            s.sendall(bytes([c]))
            time.sleep(0.2)
            s.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                if s.recv(10) == b"":
                    ended = time.time()
                    break
            s.setblocking(True)
    except OSError:
        ended = time.time()
    s.close()
    t.check("slow: a trickle is ended by the deadline", ended is not None and ended - begun < DEADLINE + 3, f"{(ended or time.time()) - begun:.1f} s")
    s = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    asked = (f"GET /api/v1/names HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n").encode()
    begun, late = time.time(), 0
    for _ in range(40):
        with contextlib.suppress(OSError):
            s.setblocking(False)
            s.sendall(asked)
    while time.time() - begun < DEADLINE + 4 and not late:
        late = int(re.search(rb"rasid_connections_late_total (\d+)", server.ask("/metrics")[2])[1]) > 1
        time.sleep(0.2)
    s.close()
    t.check("slow: who does not read is ended", late)
    held = [socket.create_connection(("127.0.0.1", server.port), timeout=30) for _ in range(300)]
    for s in held:
        s.sendall(b"GET / HTTP/1.1\r\nHost:")
    begun = time.time()
    t.check("slow: others are answered beside 300 who dawdle", server.ask("/api/v1/events?limit=1")[0] == 200 and time.time() - begun < 2)
    for s in held:
        s.close()


# ---- streams ---------------------------------------------------------------------------------------------------------
def streams(t, server, db, tmp):
    s = socket.create_connection(("127.0.0.1", server.port), timeout=20)
    s.sendall(f"GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
    got = s.recv(4096)
    t.check("stream opens", b"200 OK" in got and b"text/event-stream" in got, got)
    more = tmp / "more.jsonl"
    more.write_text("".join(json.dumps({"id": f"stream-{i}", "date": "2025-09-03", "title": "One\nTwo", "text": f"Egypt and Jordan signed agreement number {i} on trade in Cairo."}) + "\n" for i in range(30)))
    r = t.rasid("ingest", "--db", str(db), str(more))
    t.check("stream: another program ingests beside it", r.returncode == 0, r.stderr)
    begun, documents = time.time(), 0
    while documents < 30 and time.time() - begun < 10:
        with contextlib.suppress(OSError):
            got += s.recv(65536)
        found = [json.loads(x) for x in re.findall(rb"data: (\{.*\})\n", got)]
        documents = sum(x["documents"] for x in found)
    s.close()
    t.check("stream tells what came", documents == 30 and found[-1]["latest"][0]["id"] == "stream-29", got[-500:])
    w = server.schema.wrong(found[-1] if found else None, {"$ref": "#/components/schemas/Stored"})
    t.check("stream tells it in the form of the file", w is None, w)
    begun = time.time()
    while time.time() - begun < 5 and b"rasid_streams 0" not in server.ask("/metrics")[2]:
        time.sleep(0.1)
    t.check("stream ends when the client goes", b"rasid_streams 0" in server.ask("/metrics")[2])


# ---- all of it -------------------------------------------------------------------------------------------------------
def accept(api, examples):
    """The answers of the running server as the file's examples, lists cut to two rows."""
    def cut(v):
        return [cut(x) for x in v[:2]] if isinstance(v, list) else {k: cut(x) for k, x in v.items()} if isinstance(v, dict) else v

    def dump(v, depth, ind):
        if isinstance(v, dict) and depth and v:
            return "{\n" + ",\n".join(" " * (ind + 1) + json.dumps(k, ensure_ascii=False) + ": " + dump(x, depth - 1, ind + 1) for k, x in v.items()) + "\n" + " " * ind + "}"
        return json.dumps(v, ensure_ascii=False)
    for (path, method, code, kind), value in examples.items():
        if path != "/api/v1/openapi.json":
            api["paths"][path][method]["responses"][code]["content"][kind]["example"] = cut(value)
    depth = {"paths": 6, "components": 2, "info": 1}
    API.write_text("{\n" + ",\n".join(" " + json.dumps(k) + ": " + dump(v, depth.get(k, 0), 1) for k, v in api.items()) + "\n}\n")


def serve(t):
    api = json.loads(API.read_text())
    tmp = pathlib.Path(tempfile.mkdtemp())
    db = tmp / "record.db"
    r = t.rasid("ingest", "--db", str(db), str(ROOT / "examples" / "record.jsonl"))
    token = t.rasid("serve", "--db", str(db), "--new-token", "Test").stdout.decode().strip()
    t.check("token is 64 hexadecimal digits", re.fullmatch(r"[0-9a-f]{64}", token), token)
    t.check("token itself is not in the record", token.encode() not in db.read_bytes() and token.encode() not in (tmp / "record.db-wal").read_bytes() if (tmp / "record.db-wal").exists() else token.encode() not in db.read_bytes())
    server = Server(t, db, "--host", "127.0.0.1,rasid.example.org", "--threads", "2")
    server.schema = Schema(api)
    t.check("it prints its address", re.fullmatch(r"http://127\.0\.0\.1:\d+/", server.url), server.url)
    try:
        examples = paths(t, api, server, token)
        if t.o.accept:
            accept(api, examples)
        lists(t, server)
        caching(t, server, token)
        writing(t, server, token)
        hostile_text(t, server, token)
        hostile_requests(t, server)
        unready(t, server)
        slow(t, server)
        streams(t, server, db, tmp)
        t.check("another token in its place ends it", t.rasid("serve", "--db", str(db), "--new-token", "Test").returncode == 0 and post_of(server, f"/api/v1/events/{samples(server)['id']}/reviews", token)[0] == 401)
    finally:
        code, err = server.end()
    t.check("it ends cleanly when told to", code == 0, (code, err))
    r = t.rasid("doctor", "--db", str(db))
    t.check("the record is whole behind it", r.returncode == 0, r.stdout)
    shutil.rmtree(tmp)
