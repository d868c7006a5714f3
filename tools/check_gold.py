#!/usr/bin/python3
"""The project's own gold is well formed. check_gold.py [--self-test] [FILE...]

Looks at eval/gold/*.jsonl and eval/train/*.jsonl (or the files named): form of the records, codes and fields against lexicon/all,
ids and texts used once, contexts that agree with the article, and no WINDOW words in a row that a file of the other folder or a file
of RASID_SHARED/gold holds too. Of what others wrote it prints file names only. Exit 1 when anything is wrong."""
import datetime
import json
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEYS = ["id", "lang", "date", "source", "title", "context", "text", "events"]
EVENT_KEYS = ["event", "actors", "recipients", "status", "fields", "frameworks", "speaker", "negated"]
STATUS = {"past", "ongoing", "planned", "conditional"}
WINDOW = 8
HELD_BACK = {"ar-news-dev.jsonl"}  # nothing but the scorer opens it
MARKS = re.compile("[\u064b-\u0652\u0640]")


def lexicon_codes():
    """Codes by kind; the organisations and frameworks that may be a setting stand under `setting`."""
    codes = {k: set() for k in ("state", "organisation", "group", "framework", "field", "type", "setting")}
    for path in sorted((ROOT / "lexicon/all").glob("*.lex")):
        kind = code = None
        for line in path.read_text(encoding="utf-8").splitlines():
            head = re.match(r"(\w+) (\S+)", line)
            if head:
                kind, code = head.groups()
                if kind in codes:
                    codes[kind].add(code)
            if kind == "framework" or kind == "organisation" and re.search(r"framework:\s*yes", line):
                codes["setting"].add(code)
    codes["party"] = codes["state"] | codes["organisation"] | codes["group"] | codes["framework"]
    return codes


def event_problems(e, codes):
    if list(e) != EVENT_KEYS:
        return [f"keys of an event are {list(e)}"]
    out = []
    if e["event"] not in codes["type"]:
        out.append(f"no type {e['event']}")
    if e["status"] not in STATUS:
        out.append(f"no status {e['status']}")
    if e["event"] == "AGREE" and e["status"] not in ("planned", "conditional"):
        out.append("AGREE is planned or conditional")
    for key, known in (("actors", "party"), ("recipients", "party"), ("fields", "field"), ("frameworks", "setting")):
        out += [f"{key}: no code {c}" for c in e[key] if c not in codes[known]]
        if len(set(e[key])) != len(e[key]):
            out.append(f"{key}: a code twice")
    if e["speaker"] is not None and e["speaker"] not in codes["party"]:
        out.append(f"speaker: no code {e['speaker']}")
    if not isinstance(e["negated"], bool):
        out.append("negated is true or false")
    return out


def record_problems(r, codes):
    if list(r) != KEYS:
        return [f"keys are {list(r)}"]
    out = []
    if r["lang"] not in ("ar", "en"):
        out.append(f"no language {r['lang']}")
    try:
        datetime.date.fromisoformat(r["date"])
    except ValueError:
        out.append(f"no date {r['date']}")
    # A sentence by itself, as a user would try one, has neither.
    alone = not (r["source"] or r["title"] or r["context"])
    out += [f"{k} is empty" for k in ("id", "source", "title", "text") if not r[k] and not (alone and k in ("source", "title"))]
    for e in r["events"]:
        out += event_problems(e, codes)
    told = [json.dumps(e, sort_keys=True) for e in r["events"]]
    if len(set(told)) != len(told):
        out.append("an event twice")
    return out


def words(text):
    return re.findall(r"\w+", MARKS.sub("", text).lower())


def windows(text):
    w = words(text)
    return {" ".join(w[i:i + WINDOW]) for i in range(len(w) - WINDOW + 1)}


def read(path):
    """Records with their place; a line that is no JSON object is a problem told by None."""
    for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            r = json.loads(line)
        except ValueError:
            r = None
        yield f"{path.name}:{n}", r if isinstance(r, dict) else None


def check(own, others, codes):
    """own: {file: [(place, record)]}, others: {name: set of windows}; returns the problems."""
    out, ids, texts, held = [], {}, {}, {}
    for path, records in own.items():
        seen, said = "", []
        for place, r in records:
            bad = ["no JSON object"] if r is None else record_problems(r, codes)
            out += [f"{place}: {b}" for b in bad]
            if r is None or list(r) != KEYS:
                continue
            article = r["id"].rsplit("-", 1)[0]
            said = said if article == seen else []
            if r["context"] != " ".join(said):
                out.append(f"{place}: the context is not what the article said before")
            seen, said = article, said + [r["text"]]
            for what, table, key in (("id", ids, r["id"]), ("text", texts, " ".join(words(r["text"])))):
                if key in table:
                    out.append(f"{place}: its {what} stands at {table[key]} too")
                table.setdefault(key, place)
            parts = windows(r["text"])
            out += [f"{place}: {WINDOW} words in a row as in {name}: {min(parts & w)}" for name, w in others.items() if parts & w]
            for part in parts:
                folder, first = held.setdefault(part, (path.parent.name, place))
                if folder != path.parent.name:
                    out.append(f"{place}: {WINDOW} words in a row as at {first}: {part}")
    return out


def self_test(codes):
    event = dict(zip(EVENT_KEYS, ["COOPERATE", ["CHN", "KAZ"], [], "past", ["trade"], ["SCO"], None, False]))
    def record(n, **changes):
        return {**dict(zip(KEYS, [f"x-1-{n}", "en", "2020-01-01", "s", "t", "", "one two three four five six seven eight", [event]])), **changes}
    def problems(*records, others=None):
        files = {ROOT / f"eval/{'gold' if i else 'train'}/x.jsonl": [(f"x:{i}", r)] for i, r in enumerate(records)}
        return check(files, others or {}, codes)
    bad = [(record(1, date="2020-13-01"),), (record(1, extra=1),), (None,), (record(1), record(2)), (record(1, context="other"),)]
    for key, value in (("actors", ["XYZ"]), ("fields", ["trades"]), ("frameworks", ["KAZ"]), ("status", "done"), ("speaker", "ABC"), ("event", "AGREE")):
        bad.append((record(1, events=[{**event, key: value}]),))
    bad.append((record(1, events=[event, event]),))
    out = [f"not seen: {b}" for b in bad if not problems(*b)]
    if problems(record(1)):
        out.append(f"wrongly told: {problems(record(1))}")
    if not problems(record(1), others={"o": windows("zero one two three four five six seven eight")}):
        out.append("not seen: words of another file")
    return out


def main(args):
    codes = lexicon_codes()
    if "--self-test" in args:
        out = self_test(codes)
        print("\n".join(out) if out else "check_gold: finds what it should")
        return 1 if out else 0
    files = [pathlib.Path(a) for a in args] or sorted(ROOT.glob("eval/gold/*.jsonl")) + sorted(ROOT.glob("eval/train/*.jsonl"))
    shared = pathlib.Path(os.environ.get("RASID_SHARED", ROOT.parent / "shared")) / "gold"
    others = {}
    for path in sorted(shared.glob("*.jsonl")):
        if path.name not in HELD_BACK:
            others[path.name] = set().union(*(windows(str(r.get("text", ""))) for _, r in read(path) if r))
    own = {path: list(read(path)) for path in files}
    out = check(own, others, codes)
    for path, records in own.items():
        events = [e for _, r in records if r for e in r.get("events", [])]
        none = sum(1 for _, r in records if r and not r.get("events"))
        print(f"{path.parent.name}/{path.name}: {len(records)} sentences, {none} without an event, {len(events)} events")
    print("\n".join(out) if out else f"check_gold: all well, beside {len(others)} files of others")
    return 1 if out else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
