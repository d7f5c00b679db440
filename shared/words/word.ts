/**
 * A user-visible sentence in both languages, ICU message syntax. Welsh plurals have six forms
 * (zero, one, two, few, many, other). Both must be there, or it does not compile.
 */
export type Word = { readonly en: string; readonly cy: string };
export type Words = Readonly<Record<string, Word>>;
