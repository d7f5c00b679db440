import { describe, expect, it } from 'vitest';
import { countsAsAt, happenedOn } from '../../../shared/domain/case/as-at.ts';
import { evidenceFiled } from '../../support/ledger/case-events.ts';
import { bodies } from '../../support/whole-case.ts';

const filed = evidenceFiled('photos', '2026-04-01', ['1']);

describe('a case as at a past day', () => {
  it('as known: what its author had recorded by then, whatever day it speaks of', () => {
    const late = { event: filed, recordedOn: '2026-04-20' };
    expect(countsAsAt(late, 'known', '2026-04-19')).toBe(false);
    expect(countsAsAt(late, 'known', '2026-04-20')).toBe(true);
  });

  it('as true: what had happened by then, whenever it was recorded', () => {
    const late = { event: filed, recordedOn: '2026-04-20' };
    expect(countsAsAt(late, 'true', '2026-03-31')).toBe(false);
    expect(countsAsAt(late, 'true', '2026-04-01')).toBe(true);
  });

  it('as true: a correction counts from always, and what names no day from when it was recorded', () => {
    const corrected = { kind: 'case.corrected', body: bodies['case.corrected'] } as const;
    expect(countsAsAt({ event: corrected, recordedOn: '2026-04-20' }, 'true', '2026-03-01')).toBe(
      true,
    );
    const assigned = { kind: 'case.assigned', body: bodies['case.assigned'] } as const;
    const recordedOn = '2026-04-20';
    expect(countsAsAt({ event: assigned, recordedOn }, 'true', '2026-04-19')).toBe(false);
    expect(countsAsAt({ event: assigned, recordedOn }, 'true', '2026-04-20')).toBe(true);
  });

  it('a day to come is not the day it was said', () => {
    expect(happenedOn({ kind: 'delay.noted', body: bodies['delay.noted'] })).toBeNull();
    expect(happenedOn({ kind: 'review.set', body: bodies['review.set'] })).toBeNull();
    expect(happenedOn({ kind: 'impact-check.set', body: bodies['impact-check.set'] })).toBeNull();
  });

  it('goes by the day each names', () => {
    expect(happenedOn({ kind: 'view.recorded', body: bodies['view.recorded'] })).toBe(
      bodies['view.recorded'].askedOn,
    );
    expect(happenedOn({ kind: 'evidence.assessed', body: bodies['evidence.assessed'] })).toBe(
      bodies['evidence.assessed'].assessedOn,
    );
    expect(happenedOn({ kind: 'extension.asked', body: bodies['extension.asked'] })).toBe(
      bodies['extension.asked'].askedOn,
    );
  });
});
