import { describe, expect, it } from 'vitest';
import { correspondenceOf } from '../../../../../renderer/app/recorded/correspondence.tsx';
import { letterWords } from '../../../../../renderer/app/recorded/letter.ts';
import { because, stop } from '../../../../../renderer/app/recorded/words.ts';
import { capital, small } from '../../../../../renderer/i18n/index.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { recommendationIds, wholeCase } from '../../../../support/whole-case.ts';

const english = wordingOf(intlFor('en'));

describe('letters and replies', () => {
  it('stand newest first, letters, replies and calls together', () => {
    expect(correspondenceOf(wholeCase(), null).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-07-03 contact',
      '2026-07-01 reply',
      '2026-06-18 letter',
      '2026-04-24 letter',
      '2026-04-16 letter',
    ]);
  });

  it('are those about one recommendation where one is named', () => {
    expect(correspondenceOf(wholeCase(), recommendationIds.r1)).toHaveLength(5);
    expect(correspondenceOf(wholeCase(), recommendationIds.r2)).toEqual([]);
  });

  it('names a chase by its level, where it has one', () => {
    expect(letterWords({ kind: 'chase', level: 2 }, english)).toBe('chase 2');
    expect(letterWords({ kind: 'chase', level: null }, english)).toBe('a chase');
    expect(letterWords({ kind: 'reminder', level: null }, english)).toBe('a reminder');
  });
});

describe('words put together', () => {
  it('begin with a capital by themselves and a small letter inside a sentence', () => {
    expect(capital('ŵy')).toBe('Ŵy');
    expect(capital('')).toBe('');
    expect(small('Penderfyniad')).toBe('penderfyniad');
    expect(small('')).toBe('');
  });

  it('end with one full stop', () => {
    expect(stop('It is late')).toBe('It is late.');
    expect(stop('Is it late?')).toBe('Is it late?');
    expect(stop('It is late.')).toBe('It is late.');
  });

  it('give the reason where there is one', () => {
    expect(because('refused', ' ', english)).toBe('refused');
    expect(because('refused', 'no\nreason', english)).toBe('refused: no reason');
  });
});
