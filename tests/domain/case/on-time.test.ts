import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { countedDay, endedOn, onTime } from '../../../shared/domain/case/on-time.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  psow,
  recommendationAdded,
  typed,
} from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';

const added = recommendationAdded('1');
const movedTo = (currentDue: string): CaseEvent => ({
  kind: 'recommendation.revised',
  body: { recommendationId: idOf('rec-1'), set: {}, currentDue, origin: typed },
});
const asked = (today: string, ...events: readonly CaseEvent[]) => {
  const stood = given(caseOpened(), added, ...events);
  const one = stood.recommendation();
  return ['original', 'current'].map((by) =>
    onTime(stood.case, one, by === 'original' ? 'original' : 'current', today),
  );
};

describe('what was due on 30 April 2026 was on time, by the first date and by the date as it stands', () => {
  const met = (receivedOn: string) => [
    evidenceFiled('letter', receivedOn),
    evidenceAssessed('satisfied', ['letter'], '2026-06-01'),
  ];

  it('where the evidence was complete by then, though it was judged later', () => {
    expect(asked('2026-06-30', ...met('2026-04-30'))).toEqual(['yes', 'yes']);
  });

  it('by neither where it came later', () => {
    expect(asked('2026-06-30', ...met('2026-05-01'))).toEqual(['no', 'no']);
  });

  it('by the new date alone where more time was given', () => {
    expect(asked('2026-06-30', movedTo('2026-05-15'), ...met('2026-05-10'))).toEqual(['no', 'yes']);
  });

  it('not yet while it still may be, and not where the day has passed', () => {
    expect(asked('2026-04-30')).toEqual(['not-yet', 'not-yet']);
    expect(asked('2026-05-01')).toEqual(['no', 'no']);
    expect(asked('2026-05-01', movedTo('2026-05-15'))).toEqual(['no', 'not-yet']);
  });

  it('not late yet while what came in time waits for us', () => {
    expect(asked('2026-05-20', evidenceFiled('letter', '2026-04-30'))).toEqual([
      'not-yet',
      'not-yet',
    ]);
    expect(asked('2026-05-20', evidenceFiled('letter', '2026-05-01'))).toEqual(['no', 'no']);
  });

  it('is not asked of what has no date, and not judged of what ended unmet', () => {
    const undated = given(caseOpened(), recommendationAdded('1', { originalDue: null }));
    expect(onTime(undated.case, undated.recommendation(), 'original', '2026-05-01')).toBe(
      'undated',
    );
    const ended = (ending: 'ceased' | 'not-complied'): CaseEvent => ({
      kind: 'recommendation.ended',
      body: {
        recommendationId: idOf('rec-1'),
        ending,
        reasonId: null,
        reason: 'The ward was closed',
        on: '2026-04-20',
        instead: '',
        view: null,
      },
    });
    expect(asked('2026-05-01', ended('ceased'))).toEqual(['not-judged', 'not-judged']);
    expect(asked('2026-05-01', ended('not-complied'))).toEqual(['no', 'no']);
    const stood = given(caseOpened(), added, ended('ceased'));
    expect(endedOn(stood.case, stood.recommendation())).toEqual({
      on: '2026-04-20',
      reason: 'The ward was closed',
    });
    const open = given(caseOpened(), added);
    expect(endedOn(open.case, open.recommendation())).toBeNull();
  });
});

describe('the fact that counts', () => {
  const dates = {
    actionDone: '2026-04-01',
    evidenceReceived: '2026-04-20',
    evidenceComplete: '2026-05-02',
    satisfied: '2026-05-05',
  };

  it('is the one the procedure names; the act falls back on the evidence for it', () => {
    expect(countedDay('evidenceComplete', dates)).toBe('2026-05-02');
    expect(countedDay('actionDone', dates)).toBe('2026-04-01');
    expect(countedDay('actionDone', { ...dates, actionDone: null })).toBe('2026-05-02');
    expect(countedDay('satisfied', dates)).toBe('2026-05-05');
  });

  it('makes the same record late for one office and on time for another', () => {
    const done: CaseEvent = {
      kind: 'evidence.assessed',
      body: {
        assessmentId: idOf('judged'),
        recommendationId: idOf('rec-1'),
        evidenceIds: [idOf('letter')],
        result: 'satisfied',
        reason: 'x',
        assessedOn: '2026-05-20',
        actionDoneOn: '2026-04-29',
      },
    };
    const by = (procedure: typeof psow) => {
      const stood = given(
        caseOpened({ procedure }),
        added,
        evidenceFiled('letter', '2026-05-10'),
        done,
      );
      return onTime(stood.case, stood.recommendation(), 'current', '2026-06-01');
    };
    expect([by(psow), by(lgsco)]).toEqual(['no', 'yes']);
  });
});
