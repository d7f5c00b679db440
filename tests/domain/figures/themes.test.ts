import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  repeatedThemes,
  type ThemedAction,
  themedActions,
} from '../../../shared/domain/figures/themes.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { draftOpened } from '../../support/ledger/chasing-events.ts';
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

describe('what themes are read from', () => {
  const error = {
    kind: 'recommendation.entered-in-error',
    body: { recommendationId: idOf('rec-1'), number: '1', reason: 'x', on: '2026-04-10' },
  } as const;
  const numbers = (...events: readonly CaseEvent[]) =>
    themedActions(given(...events).case).map(({ number }) => number);

  it('is what was issued: no draft, and nothing entered in error', () => {
    const [one, two] = [recommendationAdded('1'), recommendationAdded('2')];
    expect(numbers(caseOpened(), one, two)).toEqual(['1', '2']);
    expect(numbers(caseOpened(), one, two, error)).toEqual(['2']);
    expect(numbers(draftOpened, one, two)).toEqual([]);
  });

  it('is who owes it, when it was decided and when it was met', () => {
    const met = [
      recommendationAdded('1', { owedBy: { how: 'each', others: ['The Trust'] } }),
      recommendationAdded('2'),
      evidenceFiled('letter', '2026-04-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-04-21'),
    ];
    expect(themedActions(given(caseOpened(), ...met).case)).toMatchObject([
      {
        bodies: ['Glanwern Council', 'The Trust'],
        decidedOn: '2026-03-02',
        endedOn: '2026-04-21',
      },
      { bodies: ['Glanwern Council'], decidedOn: '2026-03-02', endedOn: null },
    ]);
  });

  it('is a category and a subject as they are written, without the spaces around, where the office has none such', () => {
    const state = given(
      caseOpened({ sector: ' Housing ' }),
      recommendationAdded('1', { kind: 'service-improvement', categories: [' Signage '] }),
    ).case;
    expect(themedActions(state)[0]?.marks).toEqual([
      { kind: 'category', id: 'Signage' },
      { kind: 'subject', id: 'Housing' },
    ]);
    const nothing = given(caseOpened({ sector: ' ' }), recommendationAdded('1', { theme: ' ' }));
    expect(themedActions(nothing.case)[0]?.marks).toEqual([]);
  });
});

describe('themes', () => {
  const inCases = (id: string, ...cases: readonly string[]) =>
    cases.map((caseId) => action(caseId, { marks: [{ kind: 'subject', id }] }));

  it('come by how many cases have them, then by name', () => {
    const three = inCases('Roads', 'a', 'b', 'c');
    const pairs = ['Damp', 'Bins', 'Care'].map((id) => inCases(id, 'd', 'e'));
    const ids = (...actions: readonly ThemedAction[]) =>
      repeatedThemes(actions).map(({ id }) => id);
    const expected = ['Roads', 'Bins', 'Care', 'Damp'];
    expect(ids(...three, ...pairs.flat())).toEqual(expected);
    expect(ids(...pairs.toReversed().flat(), ...three)).toEqual(expected);
  });

  it('that ring oftener come before those in more cases', () => {
    const closed = action('a', { endedOn: '2025-02-14' });
    const again = action('b', { decidedOn: '2025-09-01' });
    const themes = repeatedThemes([...inCases('Roads', 'x', 'y', 'z'), again, closed]);
    expect(themes.map(({ id, cases }) => [id, cases])).toEqual([
      ['training', 2],
      ['Roads', 3],
    ]);
  });

  it('hold their actions by decision, what has no date last, and say the first and the last', () => {
    const days = [null, '2025-03-01', '2024-11-05', null, '2025-01-10'];
    const themes = repeatedThemes(days.map((decidedOn, at) => action(`${at}`, { decidedOn })));
    expect(themes[0]?.actions.map(({ decidedOn }) => decidedOn)).toEqual([
      '2024-11-05',
      '2025-01-10',
      '2025-03-01',
      null,
      null,
    ]);
    expect(themes).toMatchObject([{ oldest: '2024-11-05', latest: '2025-03-01' }]);
    const dateless = repeatedThemes([
      action('a', { decidedOn: null }),
      action('b', { decidedOn: null }),
    ]);
    expect(dateless).toMatchObject([{ oldest: null, latest: null, recurrences: [] }]);
  });

  it('ring once for a case that asks twice, and for each case that asks, the latest first', () => {
    const closed = action('a', { endedOn: '2025-02-14' });
    const again = action('b', { decidedOn: '2025-06-14' });
    const twice = action('b', { decidedOn: '2025-06-14', number: '2' });
    const later = action('c', { decidedOn: '2025-09-14' });
    const [theme] = repeatedThemes([later, closed, again, twice]);
    expect(theme?.recurrences).toEqual([
      { closed, again: later, months: 7, shouldHaveEmbedded: false },
      { closed, again, months: 4, shouldHaveEmbedded: false },
    ]);
  });

  it('name what had ended last by its own day, in whatever order the cases were decided', () => {
    const slow = action('a', { decidedOn: '2024-01-01', endedOn: '2025-06-01' });
    const quick = action('b', { decidedOn: '2024-02-01', endedOn: '2024-05-01' });
    const middle = action('d', { decidedOn: '2024-03-01', endedOn: '2024-12-01' });
    const open = action('e', { decidedOn: '2024-03-15' });
    const again = action('c', { decidedOn: '2025-09-01' });
    const [theme] = repeatedThemes([slow, quick, middle, open, again]);
    expect(theme?.recurrences).toEqual([
      { closed: slow, again, months: 3, shouldHaveEmbedded: false },
    ]);
  });

  it('ring though one still open was decided first, and not for what has no date', () => {
    const open = action('e', { decidedOn: '2023-01-01' });
    const closed = action('a', { decidedOn: '2024-01-01', endedOn: '2025-02-14' });
    const again = action('b', { decidedOn: '2025-09-01' });
    const dateless = action('c', { decidedOn: null });
    const [theme] = repeatedThemes([open, closed, again, dateless]);
    expect(theme?.recurrences).toEqual([{ closed, again, months: 6, shouldHaveEmbedded: false }]);
  });

  it('of its own case pass over to what another case had ended before', () => {
    const others = action('a', { endedOn: '2025-02-14' });
    const own = action('b', { decidedOn: '2025-09-01', endedOn: '2025-03-01', number: '2' });
    const [theme] = repeatedThemes([others, own]);
    expect(theme?.recurrences).toMatchObject([{ closed: others, months: 6 }]);
  });

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
