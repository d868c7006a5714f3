"""`rasid explain --origin`: for each kind of input, the bytes that a sentence is said to come from, read as that kind is written, are
the sentence. What is compared is decoded here, by Python. The section `origin` of run.py."""
import gzip
import html
import json
import pathlib
import re
import subprocess
import tempfile

AR = "أدانت الصين هجوم كينيا، وقالت مصر إنها ترسل مساعدات إلى السودان يوم الاثنين."
EN = "China & Egypt condemned Kenya's “attack” on Monday, officials said, and France signed an agreement with Germany."
TWO = [AR, EN]


def tags_out(b):
    return html.unescape(re.sub(r"<[^>]*>", "", b.decode()))


def twice(b):
    return html.unescape(tags_out(b))


def of_json(b):
    return json.loads('"' + b.decode() + '"')


def escaped(s):
    return html.escape(s).replace("“", "&ldquo;").replace("”", "&#x201D;")


def chunked(b):
    parts = [b[i:i + 37] for i in range(0, len(b), 37)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"


def record(body, *heads):
    head = "".join(h + "\r\n" for h in ("HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", *heads)) + "\r\n"
    block = head.encode() + body
    return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/x\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


def page(s):
    words = s.split(" ")
    marked = " ".join(escaped(w) if i % 5 else f"<b class='x'>{escaped(w)}</b>\n  <!-- a comment > -->" for i, w in enumerate(words))
    return (f"<!doctype html><html><head><meta charset=utf-8><title>T</title><script>if (a < b) {{}}</script><style>p {{ }}</style></head><body>"
            f"<nav><a href=/>Menu</a></nav><article><h1>T</h1><p>{marked}</p><div class=related>Read also</div></article><p>{'x ' * 3}</p></body></html>")


def feed(s, how):
    return f'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>F</title><item><guid>http://f.example/1</guid>{how(s)}</item></channel></rss>'


def kinds():
    """name, bytes, sentence, how its bytes are read"""
    for lang, s in zip(("ar", "en"), TWO):
        plain = lambda b: b.decode()
        lines = s.replace(" ", "\r\n", 1)
        yield f"text {lang}", s.encode(), s, plain
        yield f"text with a mark and line ends {lang}", b"\xef\xbb\xbf" + lines.encode(), s, plain
        yield f"gzip {lang}", s.encode(), s, plain
        for enc in ("utf-16-le", "utf-16-be"):
            yield f"{enc} {lang}", "\ufeff".encode(enc) + s.encode(enc), s, lambda b, e=enc: b.decode(e)
        yield f"UTF-16, JSON lines {lang}", "\ufeff".encode("utf-16-le") + (json.dumps({"text": s}) + "\n").encode("utf-16-le"), s, lambda b: of_json(b.decode("utf-16-le").encode())
        line = json.dumps({"id": "a", "title": "a \"text\": x", "more": {"text": "no"}, "text": s + "\n", "url": "http://x"})
        yield f"JSON lines with escapes {lang}", ('{"text": "It rains."}\n' + line + "\n").encode(), s, of_json
        yield f"JSON lines {lang}", json.dumps({"title": "T", "text": s}, ensure_ascii=False).encode(), s, of_json
        yield f"page {lang}", page(s).encode(), s, tags_out
        yield f"page without its tree {lang}", ("<div>" * 1100 + "<p>" + escaped(s) + "</p>").encode(), s, tags_out
        yield f"feed, escaped {lang}", feed(s, lambda x: f"<description>{html.escape('<p>' + escaped(x) + '</p>')}</description>").encode(), s, twice
        yield f"feed, CDATA {lang}", feed(s, lambda x: f"<title>T</title><content:encoded><![CDATA[<p>{escaped(x)}</p><p>More.</p>]]></content:encoded>").encode(), s, tags_out
        yield f"feed, elements {lang}", feed(s, lambda x: f"<description><p>{html.escape(x)}</p></description>").encode(), s, tags_out
        yield f"feed, mended {lang}", feed(s, lambda x: f"<description>{x.replace('“', '&ldquo;')} 1 < 2</description>").encode(), s, tags_out
        yield f"feed, title alone {lang}", feed(s, lambda x: f"<title> {html.escape(x)}\n</title>").encode(), s, tags_out
        atom = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>u</id><content type="xhtml"><div><p>{html.escape(s)}</p></div></content></entry></feed>'
        yield f"Atom, XHTML {lang}", atom.encode(), s, tags_out
        yield f"PETRARCH {lang}", f"<Sentences><Sentence date='20240701' id='1'><Text>\n{html.escape(s)}\n</Text></Sentence></Sentences>".encode(), s, tags_out
        yield f"WARC {lang}", record(b"<p>It rains.") + record(page(s).encode()), s, tags_out
        yield f"WARC with chunks {lang}", record(chunked(page(s).encode()), "Transfer-Encoding: chunked"), s, lambda b: tags_out(re.sub(rb"\r\n[0-9a-f]+\r\n", b"", b))
    arabic = AR + " " + AR.replace("الصين", "المانيا")
    for enc in ("windows-1256", "iso-8859-6"):
        yield enc, arabic.encode(enc), AR, lambda b, e=enc: b.decode(e)
        body = f"<meta charset={enc}><p>{arabic}</p>"
        yield f"page in {enc}", body.encode(enc), AR, lambda b, e=enc: b.decode(e)
        yield f"feed in {enc}", f'<?xml version="1.0" encoding="{enc}"?><rss><channel><item><description>{arabic}</description></item></channel></rss>'.encode(enc), AR, lambda b, e=enc: b.decode(e)
    yield "windows-1252", EN.encode("cp1252"), EN, lambda b: b.decode("cp1252")
    yield "gb18030, by the system", f"<meta charset=gb18030><p>中国 {EN}</p>".encode("gb18030"), "中国 " + EN, lambda b: b.decode("gb18030")


def bare(s):
    return re.sub(r"\s+", "", s)


def ranges(row):
    return [(int(a), int(b)) for a, b in re.findall(r"(\d+) to (\d+)", row)]


def sentences(out):
    """(words, ranges of the sentence, ranges of the triggers)"""
    for part in re.split(r"^sentence \d+, bytes.*\n", out, flags=re.M)[1:]:
        origin = re.search(r"^  origin +(.*)$", part, re.M)
        yield part.split("\u2068")[1].split("\u2069")[0], ranges(origin[1]) if origin else [], [ranges(x) for x in re.findall(r"trigger from (.*)", part)]


def of_an_event(t, tmp):
    """The record keeps texts: from which bytes they came, the file tells that is named, whether its documents bring an id or not."""
    said = "China and Kazakhstan signed an agreement on energy."
    for name, head in (("with an id", '{"id": "one", '), ("without one", "{")):
        data = (head + '"date": "2024-07-02", "lang": "en", "text": "A caf\\u00e9 was full. ' + said + '"}\n').encode()
        f, db = tmp / "one.jsonl", str(tmp / f"{name}.db")
        f.write_bytes(data)
        t.rasid("ingest", "--db", db, str(f))
        event = t.rasid("query", "--db", db, "--format", "tsv").stdout.decode().splitlines()[1].split("\t")[24]
        r = t.rasid("explain", "--db", db, "--event", event, "--origin", str(f))
        at = [x for x in sentences(r.stdout.decode()) if said in x[0]]
        t.check(f"origin/event, document {name}", at and b"".join(data[a:b] for a, b in at[0][1]).decode() == said, r.stdout.decode()[:800] + r.stderr.decode())
    r = t.rasid("explain", "--db", db, "--event", event, "--origin")
    t.check("origin/event without files says that the record has none", r.returncode == 0 and b"The record keeps texts" in r.stdout)
    f.write_bytes(data.replace(b"was full", b"is empty now"))
    r = t.rasid("explain", "--db", db, "--event", event, "--origin", str(f))
    t.check("origin/event, another text", r.returncode == 1 and b"no document of the event" in r.stderr, r.stderr.decode())


def origin(t):
    with tempfile.TemporaryDirectory() as tmp:
        for name, data, want, how in kinds():
            f = pathlib.Path(tmp, "in")
            f.write_bytes(gzip.compress(data) if name.startswith("gzip") else data)
            r = t.rasid("explain", "--origin", str(f))
            found = [x for x in sentences(r.stdout.decode()) if bare(want) in bare(x[0]) or bare(x[0]) in bare(want)]
            whole, wrong = "", ""
            for words, at, triggers in found:
                # each range alone: what stands between two was left out
                got = how(b"".join(data[a:b] for a, b in at)) if at else ""
                whole += words
                if bare(got) != bare(words):
                    wrong += f"\n{words!r}\n{got!r} {at}"
                for one in triggers:
                    word = how(b"".join(data[a:b] for a, b in one)) if one else ""
                    if not word or bare(word) not in bare(words):
                        wrong += f"\ntrigger {word!r} {one}"
            t.check(f"origin/{name}", found and bare(want) in bare(whole) and not wrong, wrong or r.stdout.decode()[:1500] + r.stderr.decode())
        f.write_bytes(record(gzip.compress(page(EN).encode()), "Content-Encoding: gzip"))
        r = t.rasid("explain", "--origin", str(f))
        t.check("origin/of a compressed payload it is not known", r.stdout.count(b"origin     not known") >= 1 and b" to " not in r.stdout.split(b"origin ")[1].split(b"\n")[0], r.stdout.decode()[:800])
        r = t.rasid("explain", str(f))
        t.check("origin/is told only where it is asked for", b"origin " not in r.stdout)
        r = subprocess.run([str(t.build / "rasid"), "explain", "--origin", "--text", EN], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        t.check("origin/--text has none", r.returncode == 2)
        of_an_event(t, pathlib.Path(tmp))
