"""The page: its pure code by `node --test` (section `web`), and the whole of it in a browser against a server (section `browser`).
Where node, npm or chromium is missing the section says so and is left out."""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WEB = ROOT / "web"
# What a hostile outlet may send: tags, an address that is a script, marks that turn the direction of all that follows.
HOSTILE = {"id": "hostile", "date": "2024-07-05", "lang": "en", "source": "Hostile Herald", "url": "javascript:alert(1)",
           "title": "\u202e<img src=x onerror=alert(1)>\u2066 talks",
           "text": "China and Kazakhstan signed an agreement on transport on Friday, said <script>window.hacked=1;alert(1)</script> \u202e<svg onload=alert(1)>."}


def ready(t, section):
    """Whether npm's packages are there, fetched where they are not; says why not."""
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            t.skip(section, f"{tool} is not installed (script/setup test)")
            return False
    if not (WEB / "node_modules" / "esbuild").is_dir():
        r = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=WEB, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
        if r.returncode:
            t.skip(section, "npm could not fetch its packages: " + r.stdout.decode(errors="replace").strip()[-200:])
            return False
    return True


def web(t):
    if not ready(t, "web"):
        return
    r = subprocess.run(["node", "--test", "--test-reporter=tap"], cwd=WEB, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    out = r.stdout.decode(errors="replace")
    rows = [(ok, name) for ok, name in re.findall(r"^ *(ok|not ok) \d+ - (.*)$", out, re.M) if not name.endswith(".js")]
    for ok, name in rows:
        t.check(f"web/{name}", ok == "ok", "" if ok == "ok" else out[max(0, out.find("not ok")):][:3000])
    if not rows or (r.returncode and all(ok == "ok" for ok, _ in rows)):
        t.check("web", False, out[-3000:] + f"\n(status {r.returncode})")


def serve(t, tmp):
    """The program on a free port, with the record of examples/ and a hostile document; (process, address, token for reviews)."""
    db, extra = tmp / "record.db", tmp / "hostile.jsonl"
    extra.write_text(json.dumps(HOSTILE) + "\n")
    r = t.rasid("ingest", "--db", str(db), str(ROOT / "examples" / "record.jsonl"), str(extra))
    t.check("browser: the record is filled", r.returncode == 0, r.stderr.decode(errors="replace"))
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    token = t.rasid("serve", "--db", str(db), "--new-token", "browser tests").stdout.decode().strip()
    server = subprocess.Popen([str(t.build / "rasid"), "serve", "--db", str(db), "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env)
    line = server.stdout.readline().decode(errors="replace")
    found = re.search(r"http://[^\s/]+", line)
    return server, found[0] if found else None, token


def browser(t):
    if not ready(t, "browser"):
        return
    if not (shutil.which("chromium") or os.environ.get("CHROMIUM")):
        t.skip("browser", "chromium is not installed (script/setup test)")
        return
    if not (t.build / "web" / "files.txt").is_file():
        t.skip("browser", "this program was built without the page")
        return
    with tempfile.TemporaryDirectory() as tmp:
        server, base, token = serve(t, pathlib.Path(tmp))
        try:
            t.check("browser: the server tells its address", base is not None)
            if base:
                look(t, base, token)
        finally:
            server.send_signal(signal.SIGINT)
            for _ in range(100):
                if server.poll() is not None:
                    break
                time.sleep(0.1)
            else:
                server.kill()
            server.wait()


def look(t, base, token):
    env = {**os.environ, "TOKEN": token, "SHOTS": str(t.build / "shots")}
    r = subprocess.run(["node", "browser/run.mjs", base, t.o.filter or ""], cwd=WEB, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=1800)
    out = r.stdout.decode(errors="replace")
    rows = re.findall(r"^(ok|FAILED) (.*)\n((?:    .*\n)*)", out, re.M)
    for ok, name, detail in rows:
        t.check(f"browser/{name}", ok == "ok", detail)
    if not rows or (r.returncode and all(ok == "ok" for ok, _, _ in rows)):
        t.check("browser", False, out[-3000:] + f"\n(status {r.returncode})")
