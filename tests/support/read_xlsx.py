"""Reads a workbook with nothing but the standard library, from ECMA-376 alone: sheets as rows of JSON values.

Days (a cell whose number format names a year) are told as `{"day": "2026-11-30"}`, formulas as `{"formula": ...}`.
"""
import datetime
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def place(reference):
    letters = re.match(r"[A-Z]+", reference).group(0)
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def value(cell, day_styles):
    if cell.find(MAIN + "f") is not None:
        return {"formula": cell.find(MAIN + "f").text}
    if cell.get("t") == "inlineStr":
        return "".join(piece.text or "" for piece in cell.iter(MAIN + "t"))
    number = float(cell.find(MAIN + "v").text)
    if int(cell.get("s", "0")) in day_styles:
        return {"day": str(datetime.date(1899, 12, 30) + datetime.timedelta(days=number))}
    return int(number) if number.is_integer() else number


with zipfile.ZipFile(sys.argv[1]) as book:
    assert book.testzip() is None
    parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist()}
    formats = {f.get("numFmtId"): f.get("formatCode") for f in parts["xl/styles.xml"].iter(MAIN + "numFmt")}
    styles = parts["xl/styles.xml"].find(MAIN + "cellXfs")
    days = {at for at, xf in enumerate(styles) if "yyyy" in formats.get(xf.get("numFmtId"), "")}
    targets = {r.get("Id"): r.get("Target") for r in parts["xl/_rels/workbook.xml.rels"]}
    sheets = []
    for sheet in parts["xl/workbook.xml"].iter(MAIN + "sheet"):
        rows = []
        for row in parts["xl/" + targets[sheet.get(REL + "id")]].iter(MAIN + "row"):
            cells = {place(cell.get("r")): value(cell, days) for cell in row}
            rows.append([cells.get(at) for at in range(max(cells, default=-1) + 1)])
        sheets.append({"name": sheet.get("name"), "rows": rows})
    print(json.dumps(sheets))
