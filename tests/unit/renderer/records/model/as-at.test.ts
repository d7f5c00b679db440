import { describe, expect, it } from 'vitest';
import { type AsAtAsk, caseAsAt } from '../../../../../renderer/records/model/as-at.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { wallTime } from '../../../../../shared/ledger/clock.ts';
import { entryKey } from '../../../../../shared/ledger/entry.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../../../support/ledger/case-events.ts';
import { caseId, Simulated } from '../../../../support/ledger/histories.ts';

/** Minutes from 2 March 2026, 09:00. */
const day = (number: number) => number * 24 * 60;
const retitled = (title: string): CaseEvent => ({
  kind: 'case.corrected',
  body: { set: { title }, origin: { kind: 'typed' } },
});

function shown(device: Simulated, ask: AsAtAsk) {
  const record = device.model.cases.get(caseId);
  if (record === undefined) throw new Error('no case');
  return caseAsAt(
    {
      record,
      entries: device.journal,
      history: device.journal.map(({ header, body }) => ({
        key: entryKey(header),
        at: wallTime(header.at),
        by: header.by,
        device: header.device,
        kind: header.kind,
        body,
      })),
      model: device.model,
      memberId: idOf('Elin'),
      dayHere: (instant) => instant.slice(0, 10),
    },
    ask,
  );
}
function seen(device: Simulated, ask: AsAtAsk) {
  const answer = shown(device, ask);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function twoLaptops() {
  const here = new Simulated('here', 0);
  const there = new Simulated('there', 0);
  await here.write(caseOpened(), 0);
  await here.write(recommendationAdded('1'), 0);
  await there.take(here.journal);
  const apart = await there.write(evidenceFiled('photos', '2026-03-03', ['1']), day(3));
  await here.write(retitled('Later'), day(5));
  // The bundle comes after that.
  await here.take([apart]);
  return here;
}

describe('a case as at a past day', () => {
  it('does not see what was recorded later, lists it, and offers nothing', async () => {
    const here = await twoLaptops();
    const then = seen(here, { by: 'known', on: '2026-03-06' });
    expect(then.details.title).toBe('Repairs left undone');
    expect(then.asAt?.since.map(({ kind }) => kind)).toEqual(['case.corrected']);
    expect(then.history.map(({ kind }) => kind)).not.toContain('case.corrected');
    expect(then.offers).toEqual([]);
    expect(Object.values(then.rights)).toEqual(['no', 'no', 'no', 'no']);
  });

  it('counts what came by bundle by the day its author recorded it', async () => {
    const here = await twoLaptops();
    expect(seen(here, { by: 'known', on: '2026-03-04' }).evidence).toHaveLength(0);
    expect(seen(here, { by: 'known', on: '2026-03-05' }).evidence).toHaveLength(1);
  });

  it('as true on a day counts what had happened, though it was recorded after', async () => {
    const here = await twoLaptops();
    expect(seen(here, { by: 'true', on: '2026-03-02' }).evidence).toHaveLength(0);
    const then = seen(here, { by: 'true', on: '2026-03-03' });
    expect(then.evidence).toHaveLength(1);
    expect(then.details.title).toBe('Later');
  });

  it('stands as on that day: a date that has passed since had not', async () => {
    const here = await twoLaptops();
    const standing = (on: string) => seen(here, { by: 'known', on }).recommendations[0]?.standing;
    expect(standing('2026-03-02')).toBe('on-track');
    const empty = new Simulated('alone', 0);
    await empty.write(caseOpened(), 0);
    await empty.write(recommendationAdded('1'), 0);
    expect(seen(empty, { by: 'known', on: '2026-05-20' }).recommendations[0]?.standing).toBe(
      'overdue',
    );
  });

  it('is refused before the case was known', async () => {
    const here = await twoLaptops();
    expect(shown(here, { by: 'known', on: '2026-03-01' })).toEqual({
      ok: false,
      error: { code: 'as-at.not-yet', detail: { date: '2026-03-01' } },
    });
  });
});
