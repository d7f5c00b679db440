import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  destroyableFrom,
  holdsOn,
  lastSubstantiveOn,
} from '../../../shared/domain/case/retention.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';

const procedure = procedureById('lgsco');
if (procedure === undefined) throw new Error('no procedure');

const opened = [
  caseOpened({ procedure: lgsco, decisionDate: '2026-03-02' }),
  recommendationAdded('1'),
];
const met = [
  ...opened,
  evidenceFiled('letter', '2026-04-08'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-09'),
];
const cameBack: CaseEvent = {
  kind: 'return.received',
  body: {
    returnId: idOf('return'),
    from: 'Mrs B',
    on: '2026-05-01',
    how: 'letter',
    says: 'The roof leaks again.',
  },
};
const holds = (today: string, ...events: readonly CaseEvent[]) =>
  holdsOn(given(...events).case, today, procedure);
const freeFrom = (today: string, ...events: readonly CaseEvent[]) =>
  destroyableFrom(given(...events).case, today, procedure);

describe('keeping a case’s documents', () => {
  it('is required while compliance is open, and a delayed remedy says so from twelve months on [S9]', () => {
    expect(holds('2027-03-01', ...opened)).toEqual(['compliance-open']);
    expect(holds('2027-03-02', ...opened)).toEqual(['delayed-remedy', 'compliance-open']);
    expect(freeFrom('2030-01-01', ...opened)).toBeNull();
  });

  it('ends twelve months after the last substantive action, once everything has ended', () => {
    expect(lastSubstantiveOn(given(...met).case)).toBe('2026-04-09');
    expect(holds('2027-06-01', ...met)).toEqual([]);
    expect(freeFrom('2026-05-01', ...met)).toBe('2027-04-09');
  });

  it('goes on while a complainant who came back has no decision', () => {
    expect(holds('2026-05-02', ...met, cameBack)).toEqual(['return-undecided']);
    expect(freeFrom('2026-05-02', ...met, cameBack)).toBeNull();
    const decided: CaseEvent = {
      kind: 'return.decided',
      body: {
        returnId: idOf('return'),
        decision: 'no-further-action',
        reason: 'It is a new fault.',
        on: '2026-05-20',
        letterOn: '2026-05-20',
        recommendationIds: [],
        newReference: '',
      },
    };
    expect(freeFrom('2026-06-01', ...met, cameBack, decided)).toBe('2027-05-20');
  });

  it('knows no day where nothing is dated', () => {
    expect(lastSubstantiveOn(given(caseOpened({ decisionDate: null })).case)).toBeNull();
    expect(freeFrom('2026-06-01', caseOpened({ decisionDate: null }))).toBeNull();
  });

  it('is not kept open by what was recorded in error', () => {
    const error: CaseEvent = {
      kind: 'recommendation.entered-in-error',
      body: {
        recommendationId: idOf('rec-1'),
        number: '1',
        reason: 'Entered twice.',
        on: '2026-03-03',
      },
    };
    expect(holds('2027-06-01', ...opened, error)).toEqual([]);
    expect(freeFrom('2026-06-01', ...opened, error)).toBe('2027-03-02');
  });
});

describe('the last day something of substance happened', () => {
  const last = (...events: readonly CaseEvent[]) =>
    lastSubstantiveOn(given(...opened, ...events).case);
  const step = (on: string): CaseEvent => ({
    kind: 'escalation.step-taken',
    body: {
      escalationId: idOf('step'),
      recommendationIds: [idOf('rec-1')],
      road: 'no-response',
      stage: 'decision',
      option: 'public-report',
      reason: 'Nothing has come.',
      on,
      gaps: [],
      override: null,
    },
  });
  const ended: CaseEvent = {
    kind: 'recommendation.ended',
    body: {
      recommendationId: idOf('rec-1'),
      ending: 'ceased',
      reasonId: null,
      reason: 'It cannot be done.',
      on: '2026-07-01',
      instead: '',
      view: null,
    },
  };
  const issued: CaseEvent = {
    kind: 'document.issued',
    body: { issueId: idOf('issue'), document: 'report', on: '2026-06-01', withoutComment: null },
  };
  const checked: CaseEvent = {
    kind: 'impact.checked',
    body: {
      checkId: idOf('check'),
      recommendationId: idOf('rec-1'),
      on: '2027-01-04',
      quality: 'practice-changed',
      note: 'The log is kept.',
      nextOn: null,
    },
  };

  it('is the decision’s while nothing else has happened, and whichever comes last of the others', () => {
    expect(last()).toBe('2026-03-02');
    expect(last(step('2026-05-20'))).toBe('2026-05-20');
    expect(last(step('2026-05-20'), issued)).toBe('2026-06-01');
    expect(last(ended, issued)).toBe('2026-07-01');
    expect(last(checked, ended)).toBe('2027-01-04');
    expect(last(step('2026-01-01'))).toBe('2026-03-02');
  });
});

describe('a case with one open and one ended', () => {
  it('is held for the open one', () => {
    expect(holds('2026-06-01', ...met, recommendationAdded('2'))).toEqual(['compliance-open']);
  });
});
