import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { lettersWithOldDate } from '../../../shared/domain/case/moves.ts';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';
import { added, ended, letterSent, within } from '../../support/ledger/stage-events.ts';

const month = { deadline: within(1), originalDue: '2026-04-02' } as const;

describe('letters that named a date that has moved', () => {
  const opened = [
    caseOpened(),
    added('1', { ...month, originalDue: '2026-05-29' }),
    added('2', { originalDue: '2026-04-30' }),
  ] as const;
  const old = (...events: readonly CaseEvent[]) =>
    lettersWithOldDate(given(...opened, ...events).case);

  it('are marked, each with the date it named and the date now', () => {
    expect(old(letterSent('first', { 1: '2026-04-02', 2: '2026-04-30' }))).toEqual([
      {
        letterId: idOf('first'),
        recommendationId: idOf('rec-1'),
        quoted: '2026-04-02',
        now: '2026-05-29',
        isCorrected: false,
      },
    ]);
    expect(old(letterSent('first', { 1: null }))[0]).toMatchObject({ quoted: null });
    expect(old(letterSent('first', { 1: '2026-05-29' }))).toEqual([]);
  });

  it('are put right by a later letter to the same recipient that names the date now', () => {
    const first = letterSent('first', { 1: '2026-04-02' });
    const isRight = (...events: readonly CaseEvent[]) =>
      old(...events).find(({ letterId }) => letterId === idOf('first'))?.isCorrected;
    const to = { to: ' glanwern council ' };
    expect(isRight(first, letterSent('second', { 1: '2026-05-29' }, to))).toBe(true);
    expect(isRight(first, letterSent('second', { 1: '2026-05-29' }, { to: 'Mrs B' }))).toBe(false);
    expect(isRight(first, letterSent('second', { 1: '2026-05-01' }))).toBe(false);
    expect(isRight(first, letterSent('second', { 2: '2026-05-29' }))).toBe(false);
    expect(isRight(letterSent('second', { 1: '2026-05-29' }), first)).toBe(false);
  });

  it('are not those sent in error, nor about what has ended', () => {
    const first = letterSent('first', { 1: '2026-04-02' });
    expect(
      old(first, {
        kind: 'letter.entered-in-error',
        body: { letterId: idOf('first'), reason: 'Not sent.' },
      }),
    ).toEqual([]);
    expect(old(first, ended('1', '2026-04-01'))).toEqual([]);
  });
});
