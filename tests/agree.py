"""An event is the same whatever the format that a record is asked in, reviewed or not: JSON of `export` against the rows of `query`. The
section `agree` of run.py."""
import csv
import io
import json
import pathlib
import tempfile

SAME = ("mode", "relation", "level", "status", "cameo", "sources", "verdict", "confidence", "intensity", "sentence")


def rows(t, db, *args):
    r = t.rasid("query", "--db", db, "--format", "jsonl", *args)
    return {e["id"]: e for e in map(json.loads, r.stdout.splitlines())}


def events(t, db):
    r = t.rasid("export", "--db", db)
    return {e["id"]: e for e in map(json.loads, r.stdout.splitlines())}


def codes(parties):
    return [p["code"] or p["name"] for p in parties]


def differences(row, e):
    out = [f"{k}: {row[k]!r} {e[k]!r}" for k in SAME if row[k] != e[k]]
    pairs = {"type": (row["type"], e["event"]), "negated": (bool(row["negated"]), e["negated"]), "doc": (row["doc"], e["doc"]["id"]), "text": (row["text"], e["text"]),
             "actors": (row["actors"], codes(e["actors"])), "recipients": (row["recipients"], codes(e["recipients"])),
             "fields": (sorted(row["fields"]), sorted(e["fields"])), "frameworks": (sorted(row["frameworks"]), sorted(e["frameworks"]))}
    if e["date"] and e["date"]["start"]:
        pairs["date"] = row["date"], e["date"]["start"]
    if row["promise"] and e["promise"] and e["promise"]["due"]:
        pairs["due"] = row["due"], e["promise"]["due"]["end"] or e["promise"]["due"]["start"]
    return out + [f"{k}: {a!r} {b!r}" for k, (a, b) in pairs.items() if a != b]


def compare(t, name, db):
    a, b = rows(t, db), events(t, db)
    wrong = [] if a.keys() == b.keys() and a else [f"ids: {sorted(a.keys() ^ b.keys())}"]
    wrong += [f"{i} {d}" for i in a.keys() & b.keys() for d in differences(a[i], b[i])]
    t.check(f"agree/{name}", not wrong, "\n".join(wrong[:20]))
    return b


def agree(t):
    with tempfile.TemporaryDirectory() as tmp:
        db = str(pathlib.Path(tmp, "r.db"))
        t.rasid("ingest", "--db", db, "examples/record.jsonl", cwd=pathlib.Path(__file__).resolve().parent.parent)
        before = compare(t, "as it was coded", db)
        t.check("agree/what nobody corrected has nothing beside it", all(e["coded"] is None for e in before.values()))
        t.check("agree/some event has several tellings", any(len(e["evidence"]) > 1 for e in before.values()))
        two = next(e for e in before.values() if e["event"] == "SUPPORT" and len(e["actors"]) == 2 and len(e["evidence"]) > 1)
        due = next(e for e in before.values() if e["event"] == "AGREE" and e["promise"]["due"])
        plain = next(e for e in before.values() if e["event"] == "CONSULT" and e["id"] not in (two["id"], due["id"]))
        first, second = codes(two["actors"])
        say = lambda e, verdict, *sets: t.rasid("review", "--db", db, e["id"], verdict, "--by", "A. Reader", "--on", "2024-08-01", *(x for s in sets for x in ("--set", s)))
        said = [say(two, "correct", f"actors={second}", f"recipients={first},SCO", "relation=directed", "fields=energy,water", "level=minister", "negated=true"),
                say(two, "confirm"), say(due, "correct", "due=2031-12-31"), say(plain, "correct", "type=ACCUSE", "date=2024-02-03", "cameo=111", "frameworks=")]
        t.check("agree/reviews are taken", all(r.returncode == 0 for r in said), "".join(r.stderr.decode() for r in said))
        after = compare(t, "as it was corrected", db)
        x, was = after[two["id"]], two
        t.check("agree/corrected parties keep their words", x["actors"] == [was["actors"][1]] and x["recipients"][0] == was["actors"][0], x["recipients"])
        t.check("agree/a party that only a review names has none", x["recipients"][1]["code"] == "SCO" and x["recipients"][1]["resolved"] == "review" and x["recipients"][1]["span"] is None)
        t.check("agree/what was coded stands beside it", x["coded"]["actors"] == was["actors"] and x["coded"]["relation"] == "mutual" and x["coded"]["negated"] is False
                and "status" not in x["coded"], x["coded"])
        t.check("agree/it is a promise's due time too", after[due["id"]]["promise"]["due"]["end"] == "2031-12-31" and after[due["id"]]["promise"]["act"] == due["promise"]["act"]
                and after[due["id"]]["coded"] == {"promise": due["promise"]}, after[due["id"]]["coded"])
        y = after[plain["id"]]
        t.check("agree/another type brings its scores", (y["event"], y["quad"], y["intensity"]) != (plain["event"], plain["quad"], plain["intensity"]) and y["coded"]["event"] == "CONSULT"
                and y["coded"].get("date", 0) == plain["date"] and y["date"]["text"] is None, y["coded"])
        untouched = [i for i in before if i not in (two["id"], due["id"], plain["id"])]
        t.check("agree/the others stay as they were", all(before[i] == after[i] for i in untouched))
        t.rasid("recode", "--db", db)
        t.check("agree/it survives recode", events(t, db) == after)
        r = t.rasid("export", "--db", db, "--format", "tsv")
        listed = {row["id"]: row for row in csv.DictReader(io.StringIO(r.stdout.decode()), delimiter="\t")}
        t.check("agree/TSV has the same", listed[two["id"]]["actors"] == second and listed[two["id"]]["recipients"] == f"{first};SCO" and listed[two["id"]]["level"] == "minister", listed[two["id"]])
