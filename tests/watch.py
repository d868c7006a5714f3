"""`rasid watch`: folders that get files, feeds that change, fail and come back, interruption. The section `watch` of run.py.
The feed stands on a small server on loopback, never the internet."""
import http.server
import os
import pathlib
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time

ITEM = "<item><guid>http://feed.example/{0}</guid><title>Talks {0}</title><pubDate>Mon, 01 Jul 2024 0{0}:00:00 GMT</pubDate><description>{1}</description></item>"
TEXTS = ["China condemned Kenya.", "France and Germany signed an agreement on energy.", "Egypt sent food aid to Sudan."]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *a):
        pass

    def do_GET(self):
        s = self.server
        s.asked.append(self.path)
        if self.path == "/slow.rss":
            s.hang.wait(30)
        if self.path == "/robots.txt" or (self.path == "/bad.rss" and s.bad):
            return self.answer(404 if self.path == "/robots.txt" else 500, b"")
        tag = f'"{s.items}"'
        if self.headers.get("If-None-Match") == tag:
            s.unchanged += 1
            return self.answer(304, b"")
        body = "".join(ITEM.format(i + 1, TEXTS[i]) for i in range(s.items))
        self.answer(200, f'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>{body}</channel></rss>'.encode(), tag)

    def answer(self, status, body, tag=None):
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *a: None
    server.daemon_threads, server.asked, server.items, server.unchanged, server.bad = True, [], 1, 0, True
    server.hang = threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}"


def stored(path):
    try:
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            return db.execute("SELECT count(*) FROM document").fetchone()[0]
        finally:
            db.close()
    except sqlite3.Error:
        return 0


def until(what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


def start(t, *args):
    env = {**os.environ, "LC_ALL": "C.UTF-8", "http_proxy": "http://127.0.0.1:9"}
    return subprocess.Popen([str(t.build / "rasid"), "watch", *args], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)


def end(p, sig=signal.SIGINT, seconds=10):
    """(status, standard error, seconds it took)"""
    begin = time.monotonic()
    p.send_signal(sig)
    try:
        err = p.communicate(timeout=seconds)[1]
    except subprocess.TimeoutExpired:
        p.kill()
        err = p.communicate()[1] + b"\n(it did not end)"
    return p.returncode, err.decode(), time.monotonic() - begin


def once(t, *args):
    p = start(t, "--once", *args)
    err = p.communicate(timeout=120)[1].decode()
    return p.returncode, err


def old(path, text):
    """A file that rests already."""
    path.write_text(text)
    os.utime(path, (time.time() - 60, time.time() - 60))


def folders(t, tmp):
    box, db = tmp / "in", str(tmp / "in" / "r.db")  # the record may stand in the folder
    (box / "deep").mkdir(parents=True)
    old(box / "a.txt", TEXTS[0])
    old(box / ".hidden.txt", TEXTS[1])
    p = start(t, "--db", db, "--every", "1", str(box))
    t.check("watch/what is there is read", until(lambda: stored(db) == 1), f"{stored(db)} documents")
    old(box / "deep" / "b.txt", TEXTS[1])
    t.check("watch/a file that comes is read", until(lambda: stored(db) == 2), f"{stored(db)} documents")
    with open(box / "c.txt", "w") as f:  # written for longer than two looks, in halves that are reports of their own
        for word in TEXTS[2].split():
            f.write(word + " ")
            f.flush()
            time.sleep(0.5)
            if stored(db) != 2:
                break
    t.check("watch/a file that is being written is left", stored(db) == 2, f"{stored(db)} documents")
    t.check("watch/when it rests it is read", until(lambda: stored(db) == 3), f"{stored(db)} documents")
    last = sqlite3.connect(db).execute("SELECT max(length(text)) FROM text WHERE text LIKE 'Egypt%'").fetchone()[0]
    t.check("watch/it is read whole", last in (len(TEXTS[2]), len(TEXTS[2]) + 1), last)
    time.sleep(1.5)
    status, err, took = end(p)
    rows = [r for r in err.splitlines() if "documents added," in r]
    t.check("watch/it ends by SIGINT with status 0", status == 0 and "ended; 3 documents" in err, f"{status} {err}")
    t.check("watch/it says a line for a look that found something, else nothing", len(rows) == 3 and len(err.splitlines()) == 4, err)
    t.check("watch/it ends at once while it waits", took < 2, f"{took:.1f} s")
    status, err = once(t, "--db", db, str(box))
    t.check("watch/again: nothing is added", status == 0 and stored(db) == 3 and "added" not in err, f"{status} {err}")
    with open(box / "c.txt", "a") as f:
        f.write(TEXTS[0])
    status, err = once(t, "--db", db, str(box))
    t.check("watch/--once waits for a file that was just written", status == 0 and stored(db) == 4, f"{status} {err} {stored(db)}")


def gone(t, tmp):
    box, db = tmp / "goes", str(tmp / "gone.db")
    box.mkdir()
    p = start(t, "--db", db, "--every", "1", str(box))
    until(lambda: os.path.exists(db))
    box.rename(tmp / "away")
    time.sleep(2.5)
    (tmp / "away").rename(box)
    old(box / "a.txt", TEXTS[0])
    back = until(lambda: stored(db) == 1)
    status, err, _ = end(p, signal.SIGTERM)
    t.check("watch/a folder that goes is told once and looked for again", back and status == 0 and err.count("cannot be read") == 1, f"{status} {err}")


def feeds(t, tmp, server, at):
    db = str(tmp / "feeds.db")
    (tmp / "list.txt").write_text(f"# feeds\n\n  {at}/good.rss  \n{at}/bad.rss\n")
    p = start(t, "--db", db, "--allow-private", "--every", "1", "--list", str(tmp / "list.txt"))
    t.check("watch/a feed is read", until(lambda: stored(db) == 1))
    t.check("watch/it is asked again, and is not sent where it has not changed", until(lambda: server.unchanged >= 2), server.asked)
    server.items = 2
    t.check("watch/a new item is read", until(lambda: stored(db) == 2), f"{stored(db)} documents")
    until(lambda: server.asked.count("/bad.rss") >= 3, 10)
    good, bad = server.asked.count("/good.rss"), server.asked.count("/bad.rss")
    t.check("watch/one that fails is asked more seldom", 2 <= bad < good, f"{bad} times, the good one {good}")
    server.bad = False
    t.check("watch/and is read when it is back", until(lambda: server.asked.count("/bad.rss") > bad))
    status, err, _ = end(p)
    t.check("watch/what fails is told with its address and when it is asked again", f"{at}/bad.rss: status 500" in err and f"{at}/bad.rss: warning: not read; asked again in 2 s" in err, err)
    t.check("watch/what has not changed is no reason for a word", "no document" not in err and status == 0, err)
    server.unchanged = 0
    status, err = once(t, "--db", db, "--allow-private", f"{at}/good.rss")
    t.check("watch/what has not changed is known to the next run", status == 0 and server.unchanged == 1 and err == "", f"{status} {err}")
    t.check("watch/robots.txt is asked for once a day", server.asked.count("/robots.txt") == 1, server.asked)
    os.rename(db, db + ".old")
    status, err = once(t, "--db", db, "--allow-private", f"{at}/good.rss")
    t.check("watch/a new record gets all of a feed", status == 0 and stored(db) == 2, f"{status} {err} {stored(db)}")
    server.bad = True
    status, err = once(t, "--db", db, "--allow-private", f"{at}/good.rss", f"{at}/bad.rss")
    t.check("watch/--once has status 1 where one failed", status == 1 and "status 500" in err, f"{status} {err}")


def hanging(t, tmp, server, at):
    db = str(tmp / "slow.db")
    p = start(t, "--db", db, "--allow-private", f"{at}/slow.rss")
    asked = until(lambda: "/slow.rss" in server.asked)
    status, err, took = end(p, signal.SIGTERM)
    server.hang.set()
    t.check("watch/it ends at once while a server lets it wait", asked and status == 0 and took < 3, f"{status} {took:.1f} s {err}")


def killed(t, tmp, server, at):
    """SIGKILL between fetching and storing must lose nothing: what a server calls unchanged is what was stored."""
    server.items, ok = 3, True
    for i in range(8):
        db = str(tmp / f"killed{i}.db")
        p = start(t, "--db", db, "--allow-private", f"{at}/good.rss")
        time.sleep(0.02 + i * 0.03)
        p.kill()
        p.communicate()
        status, err = once(t, "--db", db, "--allow-private", f"{at}/good.rss")
        ok = ok and status == 0 and stored(db) == 3
    t.check("watch/by SIGKILL at any moment, then again: all of the feed is there", ok, f"{status} {err} {stored(db)}")


def usage(t, tmp, at):
    db = str(tmp / "u.db")
    for name, args in (("nothing to look at", ()), ("standard input", ("-",)), ("a time that is none", ("--every", "5x", str(tmp))), ("no time", ("--every", "0", str(tmp))),
                       ("--every and --once", ("--every", "5", "--once", str(tmp)))):
        r = subprocess.run([str(t.build / "rasid"), "watch", "--db", db, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=20)
        t.check(f"watch/wrong usage: {name}", r.returncode == 2 and r.stderr.startswith(b"rasid watch: "), r.stderr.decode())
    for name, args in (("a folder that is not there", (str(tmp / "none"),)), ("a list that is not there", ("--list", str(tmp / "none")))):
        r = subprocess.run([str(t.build / "rasid"), "watch", "--db", db, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=20)
        t.check(f"watch/{name} is told at once", r.returncode == 1 and b"cannot be read" in r.stderr and not os.path.exists(db), r.stderr.decode())


def watch(t):
    server, at = serve()
    with tempfile.TemporaryDirectory() as name:
        tmp = pathlib.Path(name)
        try:
            usage(t, tmp, at)
            folders(t, tmp)
            gone(t, tmp)
            feeds(t, tmp, server, at)
            hanging(t, tmp, server, at)
            killed(t, tmp, server, at)
        finally:
            server.hang.set()
            server.shutdown()
