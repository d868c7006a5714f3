"""Pages in tests/pages, built as news sites build theirs, with text of our own: title, date, language, outlet, address and main text must be
what stands in NAME.expected. The section `pages` of run.py."""
import pathlib
import sqlite3
import tempfile

FIELDS = ("title", "date", "lang", "source", "url")


def read(t, page):
    with tempfile.TemporaryDirectory() as tmp:
        db = str(pathlib.Path(tmp, "r.db"))
        r = t.rasid("ingest", "--db", db, str(page))
        try:
            # what was given, not what coding found: the language as the page tells it
            row = sqlite3.connect(db).execute(f"SELECT {', '.join('d.' + f for f in FIELDS)}, t.text FROM document d JOIN text t ON t.doc = d.doc").fetchall()
        except sqlite3.Error as e:
            return f"{e} {r.stderr.decode()}"
        if len(row) != 1:
            return f"{len(row)} documents {r.stderr.decode()}"
        return "".join(f"{name}: {value or ''}\n" for name, value in zip(FIELDS, row[0])) + "\n" + row[0][-1] + "\n"


def differences(want, got):
    a, b = want.split("\n"), got.split("\n")
    return "\n".join([f"- {x}" for x in a if x not in b] + [f"+ {x}" for x in b if x not in a]) or f"in another order:\n{got}"


def pages(t):
    for page in sorted((pathlib.Path(__file__).resolve().parent / "pages").glob("*.html")):
        if t.wants(page.stem):
            want, got = page.with_suffix(".expected").read_text(), read(t, page)
            t.check(f"pages/{page.stem}", want == got, differences(want, got))
