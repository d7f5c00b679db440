import { describe, expect, it } from 'vitest';
import { letterFor, nextOf } from '../../../../../renderer/features/today/row-acts.ts';
import type { TodayRow } from '../../../../../renderer/records/today-views.ts';
import type { LetterToWrite } from '../../../../../shared/letters/to-write.ts';
import { caseView } from '../../../../support/ui-gallery/features-fake.ts';

const today = '2026-11-23';
type NextStep = NonNullable<NonNullable<TodayRow['action']>['nextStep']>;

const row = (nextStep: NextStep): TodayRow => ({
  key: 'overdue r1',
  group: 'overdue',
  why: { kind: 'action' },
  caseId: 'c1',
  recommendationId: 'r1',
  itemId: null,
  reference: '26-1',
  number: 'R1',
  body: 'Glanwern Council',
  text: 'Apologise.',
  action: { standing: 'overdue', nextStep } as NonNullable<TodayRow['action']>,
  instead: null,
});

describe('the one thing to do with a row', () => {
  it('is the chase from its day on, and its level is said', () => {
    const chase = { kind: 'chase', on: today, level: 2 } as const;
    expect(nextOf(row(chase), today)).toMatchObject({ does: 'sendLetter', level: 2 });
  });

  it('is to file what comes while the day of the letter is still to come', () => {
    for (const kind of ['chase', 'remind'] as const)
      expect(nextOf(row({ kind, on: '2026-11-24', level: 1 }), today).does).toBe('file');
  });
});

describe('the letter a row writes', () => {
  const letter = (kind: LetterToWrite['kind'], ...recommendationIds: string[]) => ({
    kind,
    body: 'Glanwern Council',
    recommendationIds,
    extensionId: null,
  });
  const chase = row({ kind: 'chase', on: today, level: 1 });

  it('is the chase of its body that names it, not what is still needed', () => {
    const theirs = letter('chase', 'r1', 'r2');
    const toWrite = [letter('still-needed', 'r1'), letter('chase', 'r9'), theirs];
    expect(letterFor(chase, { ...caseView, toWrite })).toBe(theirs);
  });

  it('is none where the record calls for none about it', () => {
    expect(letterFor(chase, { ...caseView, toWrite: [letter('reminder', 'r9')] })).toBeNull();
  });
});
