/**
 * Telephone numbers in a line of text, each as it is dialled at home, digits alone: "+44 (0)1632 960 123" is
 * "01632960123". A run of fewer than six digits is no number.
 */
export const phonesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\+?\(?\d[\d\s().\u2013-]{4,}\d/g), ([run]) => dialled(run));

/** What was typed as a telephone number, dialled at home: with or without +44, a 0, brackets, any spaces. */
export function dialled(typed: string): string {
  const isAbroad = /^\s*(?:\+|00)\s*44/.test(typed);
  const digits = typed.replaceAll(/\D/g, '');
  if (!isAbroad) return digits;
  const national = digits.replace(/^(?:00)?44/, '');
  return national.startsWith('0') ? national : `0${national}`;
}

/** Nothing but what a telephone number is written with, and digits enough to tell numbers apart. */
export const isDialling = (typed: string): boolean =>
  /^[\s+().\d\u2013-]*$/.test(typed) && typed.replaceAll(/\D/g, '').length >= 4;

/** Postcodes in a text, without their space: "CF10 5AL" and "cf105al" are one. */
export const postcodesIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/gi),
    ([, area = '', street = '']) => `${area}${street}`.toUpperCase(),
  );

/** As it is written on an envelope: the last three signs stand apart. */
export const spacedPostcode = (postcode: string): string =>
  `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;

/** E-mail addresses in a text, in small letters. */
export const emailsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[^\s<>,;]+@[^\s<>,;]+/g), ([found]) => found.toLowerCase());
