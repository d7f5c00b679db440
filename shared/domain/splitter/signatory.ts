import { office, signedBy, welshOffice } from './data/signatories.ts';

const signed = new RegExp(
  `(?<!\\p{L})(?:${signedBy})(?: (?:its|the|their|y|yr|ei))? (${office}|${welshOffice})(?!\\p{L})`,
  'u',
);

/** Who must sign, where the words of an apology say so. */
export const signatoryIn = (text: string): string | null => signed.exec(text)?.[1] ?? null;
