"""Malformed documents, made from a number: the same number is the same bytes. Used by tests/bad_input.py (some hundred) and
bench/malformed (ten thousand). Each kind must be told by a warning that names its file, and none may stop a run."""
import gzip
import json
import random
import zlib

EN = ["China condemned Kenya.", "Norway and Kenya signed an agreement on energy in Nairobi on Monday.", "India condemned Japan, the ministry said.",
      "The president of Jordan received the foreign minister of Egypt.", "Officials in both states spoke of trade, transport and water."]
AR = ["أدانت الصين كينيا.", "وقعت الصين وكازاخستان أمس اتفاقية للتعاون في مجال الطاقة.", "التقى وزير الخارجية الأردني نظيره المصري في عمّان."]


def sentences(r, n, lang=None):
    return [r.choice(AR if (lang or r.choice("ae")) == "a" else EN) for _ in range(n)]


def page(r, charset="utf-8", lang=None, paragraphs=None):
    body = "".join(f"<p>{s}</p>\n" for s in sentences(r, paragraphs or r.randint(2, 12), lang))
    return (f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>A page</title><script type="application/ld+json">{{"@type":"NewsArticle","headline":"A"}}</script>'
            f'</head><body><nav><a href="/">Home</a></nav><div class="x"><article><h1>A page</h1>{body}</article></div></body></html>')


def feed(r, n=None):
    items = "".join(f"<item><title>t</title><guid>{i}</guid><pubDate>Mon, 01 Jul 2024 08:15:00 GMT</pubDate><description><![CDATA[<p>{s}</p>]]></description></item>"
                    for i, s in enumerate(sentences(r, n or r.randint(1, 8))))
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>F</title>{items}</channel></rss>'


def http(body, more=""):
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{more}\r\n".encode() + body


def record(block, kind="response", length=None):
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: http://x.example/\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(block) if length is None else length}\r\n\r\n").encode() + block + b"\r\n\r\n"


# ---- one function a kind: random.Random -> bytes ----
def html_cut(r):
    p = page(r)
    return p[:r.randint(p.index("<article>") + 9, len(p) - 20)].encode()


def html_cut_in_tag(r):
    p = page(r)
    return p[:p.rindex("<p>")].encode() + b'<p class="a very long class'


def html_script_open(r):
    return page(r).replace("</article>", "<script>var a = '<p>").encode()


def html_deep(r, n=100_000):
    tag = r.choice(["div", "b", "span", "table><tr><td", "x-y", "svg><g", "ul><li", "button", "font color=red"])
    return b"<html><body>" + f"<{tag}>".encode() * n + EN[0].encode()


def html_deep_closed(r, n=100_000):
    return b"<html><body>" + b"<div>" * n + EN[0].encode() + b"</div>" * n + b"</body></html>"


def html_formatting(r):
    """Formatting that is never closed is opened again for every paragraph: a tree of millions of nodes."""
    return b"<html><body>" + b"".join(b"<b id=%d>" % i for i in range(900)) + b"<p>x</p>" * 20_000 + EN[0].encode() + b"</body></html>"


def html_attributes(r):
    return b"<html><body><p " + b" ".join(b"a%d=1" % i for i in range(5000)) + b">" + EN[0].encode() + b"</p></body></html>"


def html_long_tag(r):
    return b'<html><body><img src="data:' + b"A" * 40_000 + b'"><p>' + EN[0].encode() + b"</p></body></html>"


def html_bad_utf8(r):
    b = bytearray(page(r, lang="a").encode())
    for _ in range(r.randint(1, 5)):
        i = r.randrange(len(b) // 2, len(b) - 60)
        b[i:i] = r.choice([b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf8\x88"])
    return bytes(b)


def html_wrong_charset(r):
    return page(r, r.choice(["utf-8", "iso-8859-1", "big5-what"]), "a").encode(r.choice(["cp1256", "iso8859-6"]), "replace")


def html_nul(r):
    return page(r).replace("<p>", "<p>\0\0").encode()


def text_wrong_charset(r):
    return ("\n".join(sentences(r, 6, "a"))).encode(r.choice(["cp1256", "iso8859-6"]), "replace")


def text_broken_utf16(r):
    b = "\n".join(sentences(r, 5)).encode(r.choice(["utf-16-le", "utf-16-be"]))
    return b"\xff\xfe" + b[:-1] if r.random() < 0.5 else b"\xfe\xff" + b + b"\xd8"


def text_binary(r):
    return r.choice([b"\x89PNG\r\n\x1a\n", b"%PDF-1.4\n", b"PK\3\4", b"\x7fELF"]) + r.randbytes(2000)


def noise(r):
    return bytes(r.choice(b"\0\1\2\3\4\5\6\7\x08\x0e\x0f\x10\xff\xfeab ") for _ in range(3000))


def gzip_bomb(r, size=30_000_000):
    return gzip.compress(r.choice([b"\0", b"a", b"China condemned Kenya. ", b"<p>"]) * (size // 3), 9, mtime=0)


def gzip_cut(r):
    b = gzip.compress(page(r).encode(), mtime=0)
    return b[:r.randint(20, len(b) - 9)]


def gzip_broken(r):
    b = bytearray(gzip.compress("\n".join(sentences(r, 40)).encode(), mtime=0))
    b[r.randint(12, len(b) - 9)] ^= 0xFF
    return bytes(b)


def xml_bomb(r):
    names = "".join(f'<!ENTITY l{i} "{"&l%d;" % (i - 1) * 10}">' for i in range(1, 10))
    root, item, text = r.choice([("rss", "item", "description"), ("feed", "entry", "summary"), ("Sentences", "Sentence", "Text")])
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY l0 "lol">{names}]><{root}><{item}><title>&l9;</title><{text}>&l9; {EN[0]}</{text}></{item}></{root}>'.encode()


def xml_outside(r):
    return f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&x; {EN[0]}</description></item></channel></rss>'.encode()


def xml_deep(r, n=100_000):
    return b"<rss><channel><item><description>" + EN[0].encode() + b"</description><x>" + b"<a>" * n + b"</x></item></channel></rss>"


def feed_ampersands(r):
    return feed(r).replace("<title>t", "<title>t & u &what; ").encode()


def feed_cut(r):
    f = feed(r, 3)
    return f[:r.randint(f.index("<description>") + 13, f.rindex("</item>") - 1)].encode()


def feed_unclosed(r):
    return feed(r).replace(r.choice(["</title>", "</guid>", "</pubDate>", "</item>", "]]>"]), "").encode()


def feed_wrong_charset(r):
    return feed(r).replace("utf-8", "windows-1252").replace("<title>t", "<title>" + AR[0]).encode()


def petrarch_broken(r):
    return f"<Sentences><Sentence date=20110101 id='a'><Text>{EN[0]} & more</Text></Sentence><Sentence id='b'><Text>{EN[2]}<Parse>(ROOT</Text></Sentence></Sentences>".encode()


def jsonl_broken(r):
    bad = r.choice(['{"text":', '{"text":"a', "{'text':'a'}", '{"text":NaN}', '{"id":1}', '{"text":["a"]}', '{"text":"a"} x', '{"text":"\\ud800'])
    return "\n".join(['{"id":1,"text":' + json.dumps(EN[0]) + "}", bad, '{"id":2,"text":' + json.dumps(EN[2]) + "}"]).encode()


def jsonl_deep(r):
    return b'{"text":"a","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"


def warc_length(r):
    a, b = record(http(page(r).encode())), record(http(page(r).encode()), length=r.choice([10, 10 ** 9, "x", ""]))
    return a + b + a


def warc_cut(r):
    b = record(http(page(r).encode())) * 2
    return b[:len(b) - r.randint(30, 200)]


def warc_noise(r):
    a = record(http(page(r).encode()))
    return a + b"what is this\r\n" * 20 + a


def warc_members(r):
    parts = [gzip.compress(record(http(page(r).encode())), mtime=0) for _ in range(4)]
    broken = bytearray(parts[1])
    broken[len(broken) // 2] ^= 0xFF
    parts[1] = bytes(broken)
    return b"".join(parts)


def warc_bomb(r):
    block = http(gzip.compress(b"x" * 20_000_000, mtime=0), "Content-Encoding: gzip\r\n")
    return gzip.compress(record(block), mtime=0) + gzip.compress(record(http(page(r).encode())), mtime=0)


def warc_chunks(r):
    return record(http(b"20\r\n" + page(r).encode()[:32] + b"\r\nzz\r\n", "Transfer-Encoding: chunked\r\n"))


def warc_deflate(r):
    return record(http(zlib.compress(page(r).encode())[:-30], "Content-Encoding: deflate\r\n"))


def empty(r):
    return r.choice([b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"<html><body></body></html>", b"<rss></rss>", b"<Sentences></Sentences>"])


KINDS = [html_cut, html_cut_in_tag, html_script_open, html_deep, html_deep_closed, html_formatting, html_attributes, html_long_tag, html_bad_utf8, html_wrong_charset,
         html_nul, text_wrong_charset, text_broken_utf16, text_binary, noise, gzip_bomb, gzip_cut, gzip_broken, xml_bomb, xml_outside, xml_deep, feed_ampersands,
         feed_cut, feed_unclosed, feed_wrong_charset, petrarch_broken, jsonl_broken, jsonl_deep, warc_length, warc_cut, warc_noise, warc_members, warc_bomb, warc_chunks,
         warc_deflate, empty]
GOOD = "France condemned Italy."


def write(folder, n):
    """n malformed files, and a good one behind each tenth; returns the names of both."""
    bad, good = {}, []
    for i in range(n):
        kind = KINDS[i % len(KINDS)]
        name = f"{i:05}-{kind.__name__}"
        (folder / name).write_bytes(kind(random.Random(i)))
        bad[name] = kind.__name__
        if i % 10 == 9:
            (folder / f"{i:05}-~good").write_text(GOOD + "\n")
            good.append(f"{i:05}-~good")
    return bad, good


def quiet(stderr, bad):
    """The malformed files that no warning names."""
    told = {line.split("/")[-1].split(":")[0] for line in stderr.decode("utf-8", "replace").splitlines() if "warning:" in line}
    return sorted(n for n in bad if n not in told)
