"""Verifies the ledger of unpacked bundles from shared/ledger/LEDGER.md alone; standard library only.

    python3 verify_ledger.py FOLDER...     (each holds data/index.json and data/ledger/)

Prints a line for everything found, "FOLDER<tab>ENTRY<tab>CODE", and ends with 1 where there was any.
"""
import hashlib, json, pathlib, re, sys

# Ed25519 (RFC 8032, 5.1): points as (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(n, p):
    total = (0, 1, 1, 0)
    while n:
        if n & 1:
            total = add(total, p)
        p, n = add(p, p), n >> 1
    return total

def point(data):
    y, sign = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def signature_holds(key, message, signature):
    r, a, s = point(signature[:32]), point(key), int.from_bytes(signature[32:], "little")
    if r is None or a is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0

ID, HASH, WHOLE = r"[0-9a-f]{32}", r"[0-9a-f]{64}", int
FIELDS = {
    "v": WHOLE, "device": ID, "epoch": WHOLE, "seq": WHOLE, "prev": HASH, "subject": ID, "by": ID,
    "kind": r"[a-z][a-z.-]{1,60}", "seen": dict, "bodyHash": HASH,
    "at": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{4,}",
}

def fits(value, form):
    if isinstance(form, str):
        return isinstance(value, str) and re.fullmatch(form, value, re.ASCII) is not None
    return type(value) is form and (form is dict or value >= 1)

def is_header(header):
    return (
        isinstance(header, dict) and header.keys() == FIELDS.keys()
        and all(fits(header[name], form) for name, form in FIELDS.items())
        and all(re.fullmatch(ID + r"-\d+", chain) and fits(seq, WHOLE) for chain, seq in header["seen"].items())
    )

def verify(folder):
    index = json.loads((folder / "data/index.json").read_text("utf-8"))
    keys = {one["device"]: bytes.fromhex(one["publicKey"]) for one in index["devices"]}
    found, chains = [], {}
    for file in sorted((folder / "data/ledger").rglob("*.jsonl")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            written = json.loads(line)
            header, digest = json.loads(written["header"]), hashlib.sha256(written["header"].encode())
            if not is_header(header):
                found.append((f"{file.name}:{number}", "ledger.altered"))
                continue
            chain = f"{header['device']}-{header['epoch']}"
            name, key = f"{chain}-{header['seq']}", keys.get(header["device"], b"")
            is_signed = hashlib.sha256(key).hexdigest()[:32] == header["device"] and signature_holds(
                key, digest.digest(), bytes.fromhex(written["signature"]))
            if not is_signed:
                found.append((name, "ledger.unsigned"))
            chains.setdefault(chain, {}).setdefault(header["seq"], {})[digest.hexdigest()] = header["prev"]
    for chain, places in chains.items():
        for seq, entries in places.items():
            found += [(f"{chain}-{seq}", "ledger.fork")] * (len(entries) - 1)
            before = {"0" * 64} if seq == 1 else places.get(seq - 1)
            found += [(f"{chain}-{seq}", "ledger.altered") for prev in entries.values() if before and prev not in before]
    return found

if __name__ == "__main__":
    findings = [(folder, *one) for folder in sys.argv[1:] for one in verify(pathlib.Path(folder))]
    for one in findings:
        print("\t".join(one))
    sys.exit(1 if findings else 0)
