const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const longestBytes = 180;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A name that every file system takes and that shows what it is: no folders, controls or characters
 * that turn the reading direction, none of Windows' reserved names, the ending kept when it is cut.
 */
export function safeFileName(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[/\\:*?"<>|]/g, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const safe = reserved.test(plain) ? `_${plain}` : plain;
  return safe === '' ? otherwise : cutTo(safe, longestBytes);
}

function cutTo(name: string, bytes: number): string {
  if (bytesOf(name) <= bytes) return name;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  let stem = [...name.slice(0, name.length - ending.length)];
  while (bytesOf(stem.join('') + ending) > bytes) stem = stem.slice(0, -1);
  return stem.join('').trimEnd() + ending;
}
