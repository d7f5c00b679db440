/** 32 letters and digits that cannot be mistaken for one another (no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const GROUP_LENGTH = 4;

/** A printed key of 160 random bits in eight groups of four. */
export function newRecoveryKey(): string {
  const values = crypto.getRandomValues(new Uint8Array(GROUPS * GROUP_LENGTH));
  const letters = Array.from(values, (value) => ALPHABET[value % ALPHABET.length] ?? '0');
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}

/** As typed from paper: case, spaces and dashes do not matter, nor O for 0, I or L for 1. */
export const readRecoveryKey = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
