#!/usr/bin/python3
"""Holds the Arabic inflection against independent word lists. check_forms.py [--write FILE] [--least PERCENT] [PATH...]

Every form that the paradigms of lexicon/ar make of the verbs in tests/morph/verbs.lex (or of the entries in PATH...) is
shown to aspell (aspell-ar-large) and, where that refuses it, to hunspell (hunspell-ar); a form is good where one of them
takes it. Forms that stand only before a pronoun are shown with one. It also looks whether every verb of lexicon/ar has
its own key among its forms: a wrong root, form or vowel seldom gives it. Exit 1 where it has not, or where fewer than --least (98) in a
hundred are good, 77 where a checker is not installed. --write puts the table and the refused forms into FILE."""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = [ROOT / f"lexicon/ar/morphology-{n}.lex" for n in ("letters", "nouns", "verbs")]
BOUND = 1 << 30
PRONOUNS = ("ه", "ها")
POS = {1: "noun", 2: "verb", 3: "adjective"}
DER = {1: "verbal noun", 2: "active participle", 3: "passive participle", 4: "nisba"}
TENSE = {1: "past", 2: "present", 4: "imperative"}


def build(folder):
    out = pathlib.Path(folder) / "forms"
    sources = [*ROOT.glob("src/base/*.c"), *ROOT.glob("src/text/*.c"), *ROOT.glob("src/lexc/*.c")]
    sources += [p for p in ROOT.glob("src/lexicon/*.c") if p.name != "embed.c"]
    cmd = ["cc", "-std=c17", "-D_GNU_SOURCE", "-O1", "-w", f"-I{ROOT}/src", f"-I{ROOT}/include", f"{ROOT}/tests/morph/forms.c"]
    subprocess.run([*cmd, *map(str, sources), "-o", str(out), "-lmd", "-lutf8proc", "-lxxhash", "-lm"], check=True)
    return out


def refused(words):
    """Those of the words that neither list holds."""
    text = "\n".join(sorted(words)) + "\n"
    left = subprocess.run(["aspell", "--encoding=utf-8", "-d", "ar-large", "list"], input=text, text=True, capture_output=True, check=True).stdout
    left = subprocess.run(["hunspell", "-i", "utf-8", "-d", "ar", "-l"], input=left, text=True, capture_output=True, check=True).stdout
    return set(left.split())


def kind(feats):
    voice = " passive" if feats >> 6 & 3 == 2 else ""
    return DER.get(feats >> 16 & 7) or (TENSE.get(feats >> 3 & 7, "") + voice).strip() or POS.get(feats & 7, "word")


def made(program, paths):
    out = subprocess.run([str(program), *map(str, paths)], text=True, capture_output=True)
    if out.returncode:
        sys.exit(f"check_forms: {out.stderr.strip()}")
    return [(f, e, int(x, 16)) for f, e, x in (line.split("\t") for line in out.stdout.splitlines())]


def keyless(rows):
    """Verbs whose forms lack the key; its vowel marks and a number behind # left out."""
    forms = collections.OrderedDict()
    for form, entry, feats in rows:
        if feats & 7 == 2:
            forms.setdefault(entry, set()).add(form)
    return [e for e, f in forms.items() if re.sub("[\u064b-\u0652]|#.*", "", e) not in f]


def report(rows, bad, command):
    by_kind, by_entry = collections.OrderedDict(), collections.OrderedDict()
    for form, entry, feats in rows:
        k = "before a pronoun" if feats & BOUND else kind(feats)
        by_kind.setdefault(k, [set(), set()])
        by_kind[k][0].add(form)
        if form in bad:
            by_kind[k][1].add(form)
            by_entry.setdefault(entry, collections.OrderedDict())[form] = k
    forms = {r[0] for r in rows}
    lines = [f"    {command}", "", f"{len({r[1] for r in rows})} entries, {len(forms)} different forms, {len(forms) - len(bad)} accepted "
             f"({100 * (len(forms) - len(bad)) / len(forms):.2f} %).", "", "| forms | made | refused |", "|---|---|---|"]
    lines += [f"| {k} | {len(n)} | {len(b)} |" for k, (n, b) in sorted(by_kind.items(), key=lambda x: -len(x[1][1]))]
    lines += ["", "Refused by both lists, by entry:", ""]
    lines += [f"- {e}: " + ", ".join(f"{f} ({k})" for f, k in words.items()) for e, words in by_entry.items()]
    return "\n".join(lines) + "\n"


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--write", metavar="FILE", help="put the table behind the line `<!-- forms -->` of FILE")
    p.add_argument("--least", type=float, default=98.0, metavar="PERCENT")
    p.add_argument("paths", nargs="*", metavar="PATH")
    o = p.parse_args()
    if not shutil.which("aspell") or not shutil.which("hunspell"):
        print("check_forms: aspell with aspell-ar-large and hunspell with hunspell-ar are needed")
        return 77
    paths = o.paths or [str(ROOT / "tests/morph/verbs.lex")]
    with tempfile.TemporaryDirectory() as t:
        program = build(t)
        rows = made(program, [*LETTERS, *paths])
        lost = keyless(made(program, sorted((ROOT / "lexicon/ar").glob("*.lex"))))
    rows = [r for r in rows if " " not in r[0]]
    free = {f for f, _, x in rows if not x & BOUND}
    bound = {f for f, _, x in rows if x & BOUND} - free
    bad = refused(free)
    asked = refused({f + s for f in bound for s in PRONOUNS})
    bad |= {f for f in bound if all(f + s in asked for s in PRONOUNS)}
    text = report(rows, bad, " ".join(["tools/check_forms.py", *o.paths]))
    good = 100 * (1 - len(bad) / max(1, len(free | bound)))
    if o.write:
        f = pathlib.Path(o.write)
        mark = "<!-- forms -->\n"
        head = f.read_text(encoding="utf-8").split(mark)[0] if f.exists() else ""
        f.write_text(head + mark + text, encoding="utf-8")
    print(text if not o.write else f"{good:.2f} % accepted, written to {o.write}")
    if lost:
        print("not among their own forms: " + ", ".join(lost))
    return 0 if good >= o.least and not lost else 1


if __name__ == "__main__":
    sys.exit(main())
