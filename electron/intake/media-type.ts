import { fileTypeFromBuffer } from 'file-type';
import type { Bytes } from '../../shared/kernel/primitives.ts';

const unknownType = 'application/octet-stream';

/** Text formats look alike inside: the name's ending may say which of them it is, and nothing else. */
const textEndings: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  md: 'text/markdown',
  json: 'application/json',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  xml: 'application/xml',
};

const mailHeader =
  /^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|reply-to|sender|content-type|dkim-signature|x-[a-z0-9-]+):/i;

/** The media type told from content: known signatures first, then what readable text looks like. */
export async function mediaTypeOf(beginning: Bytes, name: string): Promise<string> {
  const known = await fileTypeFromBuffer(beginning).catch(() => undefined);
  if (known !== undefined) return known.mime;
  const text = readText(beginning);
  if (text === null) return unknownType;
  if (isMail(text)) return 'message/rfc822';
  const tag = firstTag(text);
  if (tag === 'html' || tag === '!doctype html') return 'text/html';
  if (tag === 'svg') return 'image/svg+xml';
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return textEndings[ending] ?? 'text/plain';
}

/** The beginning as text; null where it is not text. A character cut in two at the end does not count. */
function readText(bytes: Bytes): string | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text never holds.
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text) ? null : text;
}

function decodeUtf8(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** What marked-up text begins with, past declarations and comments. Step by step: a pattern could be driven mad. */
function firstTag(text: string): string | null {
  let rest = text.slice(0, 65_536).trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at < 0) return null;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<(!doctype html|[a-z]+)[\s>/]/i.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** Two header lines of mail before anything that is not one. */
function isMail(text: string): boolean {
  const headers = text.split(/\r?\n/, 40);
  let found = 0;
  for (const line of headers) {
    if (mailHeader.test(line)) found += 1;
    else if (!/^[ \t]/.test(line) && !/^[\w-]+:/.test(line)) break;
  }
  return found >= 2;
}
