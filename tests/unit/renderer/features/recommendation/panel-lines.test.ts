import { describe, expect, it } from 'vitest';
import { viewWords } from '../../../../../renderer/features/recommendation/ended.tsx';
import {
  categoryWords,
  kindWords,
} from '../../../../../renderer/features/recommendation/kind-words.ts';
import { moveLines } from '../../../../../renderer/features/recommendation/moves.tsx';
import { stepLines } from '../../../../../renderer/features/recommendation/steps-taken.tsx';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import { recommendationIds, wholeCase } from '../../../../support/whole-case.ts';

const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const view = wholeCase();
const { r1, r2, r3 } = recommendationIds;

function one(id: string, of: CaseView = view) {
  const found = of.recommendations.find(({ recommendationId }) => recommendationId === id);
  if (found === undefined) throw new Error('no recommendation');
  return found;
}

describe('how a date moved', () => {
  it('says what it waited for, when it happened, and who moved the date', () => {
    expect(moveLines(view, one(r3), english)).toEqual([
      'What it waited for happened on 1 September 2026',
      'Moved to 1 December 2026 by Tom Example, 2 September 2026: what it waited for happened: consent',
    ]);
  });

  it('says that it could have moved and was kept, and why', () => {
    expect(moveLines(view, one(r2), english)).toEqual([
      'Kept by Tom Example, 5 May 2026, although it would have moved to 5 May 2026 (the bank-holiday list of 1 April 2026): The payment was under way',
    ]);
  });

  it('leaves more time to its own list', () => {
    expect(moveLines(view, one(r1), english).join(' ')).not.toContain('29 May');
  });

  it('says when a delayed one is now expected', () => {
    const noted = {
      kind: 'delay.noted',
      body: { recommendationId: r2, expectedOn: '2027-03-30', note: 'The bank is slow' },
    } as const;
    const late = wholeCase([noted]);
    expect(moveLines(late, one(r2, late), english)).toContain(
      'Now expected by 30 March 2027: The bank is slow',
    );
  });
});

describe('what was weighed and done at the gate', () => {
  it('stands in order of day, and prints a gap passed over', () => {
    const weighed = {
      kind: 'consideration.recorded',
      body: {
        considerationId: '0'.repeat(32),
        recommendationIds: [r1],
        kind: 'pattern',
        note: 'Two reports in three years',
        on: '2026-07-06',
      },
    } as const;
    const at = wholeCase([weighed]);
    expect(stepLines(at, one(r1, at), english).map(({ words }) => words)).toEqual([
      'Earlier failings of the body, 6 July 2026, Elin Example: Two reports in three years',
      'Write to the chief executive, 8 July 2026, Elin Example: Nothing has come. Although not shown: earlier failings of the body were looked at. It cannot wait',
      'Back to ordinary follow-up, 20 July 2026, Elin Example: The chief executive found the money',
    ]);
  });

  it('leaves out what was recorded in error', () => {
    expect(stepLines(view, one(r1), english).map(({ on }) => on)).toEqual([
      '2026-07-08',
      '2026-07-20',
    ]);
    expect(stepLines(view, one(r2), english)).toEqual([]);
  });
});

describe('what the complainant thinks', () => {
  it('says what they want and their words, or that no answer came', () => {
    const [given] = view.facts.views;
    if (given === undefined) throw new Error('no view');
    expect(viewWords(given, english)).toBe(
      'Mrs B, asked on 10 July 2026: Wants the action. “I want the whole sum.”',
    );
    expect(viewWords({ ...given, answeredOn: null }, english)).toBe(
      'Mrs B, asked on 10 July 2026; no answer yet',
    );
    expect(viewWords({ ...given, wish: null }, english)).toBe(
      'Mrs B, asked on 10 July 2026: “I want the whole sum.”',
    );
  });
});

describe('kinds and categories', () => {
  it('are named as the case’s own procedure names them, in the person’s language', () => {
    expect(categoryWords(view, 'works', english)).toBe('Works or repairs');
    expect(categoryWords(view, 'works', welsh)).toBe('Gwaith neu atgyweiriadau');
    expect(kindWords(view, 'service-improvement', english)).toBe(
      'Improvement of the body’s processes',
    );
  });

  it('are shown as recorded where the procedure has none such', () => {
    expect(categoryWords(view, 'bunting\u202E', english)).toBe('bunting⟨U+202E⟩');
    expect(kindWords(view, 'unheard-of', english)).toBe('unheard-of');
  });
});
