import { describe, expect, it } from 'vitest';
import {
  repeatedThemes,
  type ThemedAction,
  themedActions,
} from '../../../shared/domain/figures/themes.ts';
import { caseOpened, recommendationAdded } from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';

const training = { kind: 'category', id: 'training' } as const;
const action = (caseId: string, over: Partial<ThemedAction> = {}): ThemedAction => ({
  caseId,
  recommendationId: `${caseId} ${over.number ?? '1'}`,
  reference: caseId,
  number: '1',
  bodies: ['Glanwern Council'],
  marks: [training],
  isImprovement: true,
  decidedOn: '2025-01-10',
  endedOn: null,
  ...over,
});

describe('what a recommendation is about', () => {
  it('is its theme, its root cause, its subject, and its categories where it is an improvement', () => {
    const state = given(
      caseOpened({ sector: 'Housing' }),
      recommendationAdded('1', { categories: ['apology'], theme: ' Letters ' }),
      recommendationAdded('2', {
        kind: 'service-improvement',
        categories: ['training', 'Training'],
        rootCause: 'management',
      }),
    ).case;
    expect(themedActions(state).map(({ number, marks }) => [number, marks])).toEqual([
      [
        '1',
        [
          { kind: 'theme', id: 'Letters' },
          { kind: 'subject', id: 'Housing' },
        ],
      ],
      [
        '2',
        [
          { kind: 'category', id: 'training' },
          { kind: 'root-cause', id: 'management' },
          { kind: 'subject', id: 'Housing' },
        ],
      ],
    ]);
  });
});

describe('themes', () => {
  it('repeat where two cases have them, whatever their case of letters; not where one has them twice', () => {
    const theme = (id: string) => [{ kind: 'theme', id } as const];
    const themes = repeatedThemes([
      action('a', { marks: theme('Late letters'), decidedOn: '2025-03-01' }),
      action('b', { marks: theme('late LETTERS'), decidedOn: '2024-11-05' }),
      action('c', { marks: theme('Damp') }),
      action('c', { marks: theme('Damp'), number: '2' }),
    ]);
    expect(themes).toMatchObject([
      { id: 'Late letters', cases: 2, oldest: '2024-11-05', latest: '2025-03-01', recurrences: [] },
    ]);
    expect(themes[0]?.actions.map(({ caseId }) => caseId)).toEqual(['b', 'a']);
  });

  it('ring where a case is decided after an improvement on the same had ended', () => {
    const closed = action('a', { endedOn: '2025-02-14' });
    const again = action('b', { decidedOn: '2026-02-14' });
    const [theme] = repeatedThemes([again, closed]);
    expect(theme?.recurrences).toEqual([{ closed, again, months: 12, shouldHaveEmbedded: true }]);
    const soon = { ...again, decidedOn: '2026-02-13' };
    expect(repeatedThemes([soon, closed])[0]?.recurrences).toMatchObject([
      { months: 11, shouldHaveEmbedded: false },
    ]);
  });

  it('do not ring on the day it ended, within its own case, for what was no improvement, or for wide marks', () => {
    const closed = action('a', { endedOn: '2025-02-14' });
    const later = action('b', { decidedOn: '2026-02-14' });
    const none = (...actions: ThemedAction[]) =>
      repeatedThemes(actions).flatMap(({ recurrences }) => recurrences);
    expect(none(closed, { ...later, decidedOn: '2025-02-14' })).toEqual([]);
    expect(none(closed, { ...later, decidedOn: null })).toEqual([]);
    expect(none({ ...closed, isImprovement: false }, later)).toEqual([]);
    const own = { ...later, caseId: 'a' };
    expect(none(closed, own, action('c', { decidedOn: '2024-01-01' }))).toEqual([]);
    const wide = [{ kind: 'root-cause', id: 'training' } as const];
    expect(none({ ...closed, marks: wide }, { ...later, marks: wide })).toEqual([]);
  });

  it('name the improvement that had ended last, and come before those that do not ring', () => {
    const first = action('a', { endedOn: '2025-02-14' });
    const second = action('b', { decidedOn: '2025-01-11', endedOn: '2025-06-01' });
    const again = action('c', { decidedOn: '2025-09-01' });
    const other = ['x', 'y', 'z', 'w'].map((id) =>
      action(id, { marks: [{ kind: 'subject', id: 'Housing' }] }),
    );
    const themes = repeatedThemes([...other, first, second, again]);
    expect(themes.map(({ id }) => id)).toEqual(['training', 'Housing']);
    expect(themes[0]?.recurrences).toEqual([
      { closed: second, again, months: 3, shouldHaveEmbedded: false },
    ]);
  });
});
