import { describe, expect, it } from 'vitest';
import { sampleCases, withPrintedDays } from '../../../../../shared/domain/sample/index.ts';
import { bodies, count, daysMarked, distinct, documents, evidenceOf, rows } from './rows.ts';

const today = Temporal.PlainDate.from('2026-11-23');

describe('stories', () => {
  it('run forward from the decision, and assess only what has come', () => {
    for (const { item, recommendation, where } of rows) {
      let last = item.decidedDaysAgo;
      let isUnassessed = false;
      for (const entry of recommendation.story) {
        expect(entry.daysAgo, where).toBeLessThanOrEqual(last);
        if (entry.what === 'assessed') expect(isUnassessed, where).toBe(true);
        isUnassessed = entry.what === 'evidence';
        last = entry.daysAgo;
      }
    }
  });

  it('end once satisfied', () => {
    for (const { recommendation, where } of rows) {
      const satisfied = recommendation.story.findIndex(
        (entry) => entry.what === 'assessed' && entry.result === 'satisfied',
      );
      if (satisfied >= 0) expect(satisfied, where).toBe(recommendation.story.length - 1);
    }
  });

  it('name each document once within a recommendation', () => {
    for (const { recommendation, where } of rows) {
      const names = evidenceOf(recommendation).map(({ name }) => name);
      expect(distinct(names), where).toBe(count(names));
    }
  });
});

describe('documents', () => {
  it('have 60 to 200 words', () => {
    for (const { evidence, where } of documents) {
      const words = count(evidence.text.trim().split(/\s+/));
      expect(words, where).toBeGreaterThanOrEqual(60);
      expect(words, where).toBeLessThanOrEqual(200);
    }
  });

  it('are all different', () => {
    expect(distinct(documents.map(({ evidence }) => evidence.text))).toBe(count(documents));
  });

  it('are never dated after they came, nor by a year that will grow old', () => {
    for (const { evidence, where } of documents) {
      for (const days of daysMarked(evidence.text)) {
        expect(days, where).toBeLessThanOrEqual(-evidence.daysAgo);
      }
      expect(evidence.text, where).not.toMatch(/\b(?:19|20)\d\d\b/);
    }
  });

  it('print with no mark left over', () => {
    for (const { item, evidence, where } of documents) {
      const printed = withPrintedDays(evidence.text, today, item.language);
      expect(printed, where).not.toMatch(/[{}]/);
    }
  });

  it('are in Welsh where the case is', () => {
    const welsh = /\b(?:wedi|roedd|mae|cafwyd|talwyd|anfonwyd)\b/i;
    for (const { item, evidence, where } of documents) {
      expect(welsh.test(evidence.text), where).toBe(item.language === 'cy');
    }
  });
});

describe('Welsh letters', () => {
  const everything = JSON.stringify(sampleCases);

  it.each(['ŵ', 'ŷ', 'Ŵ', 'Ŷ', 'â', 'ô', 'î'])('keep %s through UTF-8', (letter) => {
    expect(everything).toContain(letter);
    const bytes = new TextEncoder().encode(everything);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(everything);
  });

  it('are single composed characters', () => {
    expect(everything.normalize('NFC')).toBe(everything);
    expect(everything).toContain('g\u0175yn');
    expect(everything).toContain('t\u0177');
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    for (const language of ['en', 'cy'] as const) {
      expect(names.get('dyffryn-wyn')?.[language]).toContain('\u0174yn');
      expect(names.get('caer-yd')?.[language]).toContain('\u0176d');
    }
  });
});
