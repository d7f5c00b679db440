/** age v1, as specified at age-encryption.org/v1: a textual header that ends with a line `--- ` and its MAC. */
const INTRO = 'age-encryption.org/v1\n';
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/;

/** No header of ours comes near this: some 300 recipients. */
export const HEADER_MOST = 64 * 1024;

/** The salt of the payload's key, between header and payload. */
export const PAYLOAD_NONCE = 16;

export type ScannedHeader =
  | { readonly kind: 'header'; readonly length: number }
  /** The bytes end before the header does. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'foreign' };

/** Finds the end of the age header at the start of `bytes` (the file's first bytes, at most `HEADER_MOST`). */
export function scanAgeHeader(bytes: Uint8Array): ScannedHeader {
  const text = ascii(bytes.subarray(0, HEADER_MOST));
  if (!text.startsWith(INTRO.slice(0, text.length))) return { kind: 'foreign' };
  let from = INTRO.length;
  for (;;) {
    const end = text.indexOf('\n', from);
    if (end === -1) return bytes.length >= HEADER_MOST ? { kind: 'foreign' } : { kind: 'cut' };
    const line = text.slice(from, end);
    if (MAC_LINE.test(line)) return { kind: 'header', length: end + 1 };
    if (!/^[\x20-\x7e]*$/.test(line) || line.startsWith('---')) return { kind: 'foreign' };
    from = end + 1;
  }
}

/** Whether the header asks for a passphrase or for one of several keys; with the passphrase's work factor (log2). */
export function lockOf(
  header: Uint8Array,
): { readonly kind: 'passphrase'; readonly workFactor: number } | { readonly kind: 'recipients' } {
  const [, factor] = /^-> scrypt \S+ (\d{1,3})$/m.exec(ascii(header)) ?? [];
  return factor === undefined
    ? { kind: 'recipients' }
    : { kind: 'passphrase', workFactor: Number(factor) };
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  const step = 8192;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return text;
}
