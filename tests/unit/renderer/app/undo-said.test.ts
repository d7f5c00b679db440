import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../../renderer/app/undo/said.ts';
import { intlFor } from '../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../renderer/i18n/words.tsx';
import type { UndoStep } from '../../../../renderer/records/undo-api.ts';
import { bodies, recommendationIds, wholeCase } from '../../../support/whole-case.ts';

const view = wholeCase();
const { r1 } = recommendationIds;
const step = (lines: UndoStep['lines'], cases = 1): UndoStep => ({
  actId: 'act',
  kind: 'undo',
  code: null,
  view,
  lines,
  cases,
});
const filed = (name: string) => ({
  kind: 'evidence.filed',
  body: {
    ...bodies['evidence.filed'],
    recommendationIds: [r1],
    item: { ...bodies['evidence.filed'].item, name },
  },
});
const said = (lines: UndoStep['lines'], cases = 1, language: 'en' | 'cy' = 'en') =>
  saidOf(step(lines, cases), wordingOf(intlFor(language)));

describe('what an act is called', () => {
  it('one thing by its sentence', () => {
    expect(said([{ kind: 'finding.recorded', body: bodies['finding.recorded'] }])).toBe(
      'recorded a finding: The council left a leaking roof for two years.',
    );
  });

  it('several items by their number and place', () => {
    expect(said([filed('a.pdf'), filed('b.pdf')])).toBe('filed 2 items under R1');
    expect(said([filed('a.pdf'), filed('b.pdf')], 1, 'cy')).toBe('ffeiliodd 2 eitem dan R1');
  });

  it('several things by the first, and over cases too', () => {
    const lines = [
      { kind: 'case.corrected', body: bodies['case.corrected'] },
      { kind: 'finding.recorded', body: bodies['finding.recorded'] },
    ];
    expect(said(lines)).toBe('corrected sector, and 1 thing more');
    expect(said(lines, 3)).toBe('corrected sector, and 3 things more');
  });
});
