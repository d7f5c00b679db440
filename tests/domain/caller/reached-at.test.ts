import { describe, expect, it } from 'vitest';
import {
  dialled,
  emailsIn,
  isDialling,
  phonesIn,
  postcodesIn,
  spacedPostcode,
} from '../../../shared/domain/caller/reached-at.ts';

describe('a telephone number', () => {
  it.each([
    ['01632 960123', '01632960123'],
    ['01632 960 123', '01632960123'],
    ['(01632) 960-123', '01632960123'],
    ['+44 1632 960123', '01632960123'],
    ['+44 (0)1632 960 123', '01632960123'],
    ['0044 1632 960123', '01632960123'],
    ['+441632960123', '01632960123'],
    ['00 44 1632 960123', '01632960123'],
    ['600 4412', '6004412'],
    ['+35344 960 1234', '353449601234'],
  ])('%s is dialled %s', (typed, digits) => {
    expect(dialled(typed)).toBe(digits);
    expect(phonesIn(typed)).toEqual([digits]);
  });

  it('is found among words, and beside another', () => {
    expect(phonesIn('01632 960123 (work, before 5), 07700 900 456 after')).toEqual([
      '01632960123',
      '07700900456',
    ]);
    expect(phonesIn('01632 960123/07700 900456')).toHaveLength(2);
    expect(phonesIn('ask for Mrs B, flat 12')).toEqual([]);
  });

  it('is being typed once there are four digits and nothing else', () => {
    expect(isDialling('+44 16')).toBe(true);
    expect(isDialling('960123')).toBe(true);
    expect(isDialling('123')).toBe(false);
    expect(isDialling('CF10 5AL')).toBe(false);
    expect(isDialling('1 2-3')).toBe(false);
    expect(isDialling('Flat 1204')).toBe(false);
    expect(isDialling('1204 High Street')).toBe(false);
  });
});

describe('a postcode', () => {
  it.each([
    ['1 High Street, Glanwern ZZ9 9ZZ', ['ZZ99ZZ']],
    ['zz1  2ab', ['ZZ12AB']],
    ['ZZ10 9ZZ', ['ZZ109ZZ']],
    ['XM4 5HQ and\nXM45HR', ['XM45HQ', 'XM45HR']],
    ['Flat 12, Block B2', []],
  ])('is found in %s', (text, codes) => {
    expect(postcodesIn(text)).toEqual(codes);
  });

  it('is written with its space', () => {
    expect(spacedPostcode('ZZ99ZZ')).toBe('ZZ9 9ZZ');
    expect(spacedPostcode('ZZ109ZZ')).toBe('ZZ10 9ZZ');
  });
});

describe('an e-mail address', () => {
  it('is found whatever its letters', () => {
    expect(emailsIn('Sian <Sian@Example.org>; s@example.net')).toEqual([
      'sian@example.org',
      's@example.net',
    ]);
  });
});
