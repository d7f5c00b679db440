import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../../../../renderer/records/model/calendars.ts';
import { lookAgain } from '../../../../../renderer/records/model/look-again.ts';
import { Model } from '../../../../../renderer/records/model/model.ts';
import { Rows } from '../../../../../renderer/records/model/rows.ts';
import { Schedule } from '../../../../../renderer/records/model/schedule.ts';
import { todayView } from '../../../../../renderer/records/model/today.ts';
import { webPrimitives } from '../../../../../renderer/records/primitives.ts';
import type { DatedRow } from '../../../../../renderer/records/views.ts';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { procedureById } from '../../../../../shared/domain/procedure/registry.ts';
import { rowsOf } from '../../../../bench/caseload.ts';
import { caseOpened, idOf, recommendationAdded } from '../../../../support/ledger/case-events.ts';
import { caseId, given } from '../../../../support/ledger/given.ts';

const undertaken: CaseEvent = {
  kind: 'undertaking.recorded',
  body: {
    undertakingId: idOf('undertaking'),
    body: 'Glanwern Council',
    text: 'To tell its members as well.',
    on: '2026-03-10',
    reviewOn: '2026-04-20',
  },
};
const awaiting = recommendationAdded('1', {
  deadline: { kind: 'event', event: 'the consent' },
  dueWords: 'when consent is given',
  originalDue: null,
});

const datesOfCase = (): readonly DatedRow[] => {
  const { case: state } = given(caseOpened(), awaiting, undertaken);
  const procedure = procedureById('psow');
  if (procedure === undefined) throw new Error('no procedure');
  return lookAgain(caseId, state, procedure, calendarsOf(null)(procedure));
};

describe('days of a case that are no action’s own', () => {
  it('are a date like any other: a trigger review, an undertaking to look at', () => {
    expect(datesOfCase()).toMatchObject([
      {
        caseId,
        kind: 'undertaking-review',
        on: '2026-04-20',
        recommendationId: null,
        reference: '202600417',
        number: '',
      },
      { kind: 'trigger-review', on: '2026-06-02', recommendationId: idOf('rec-1'), number: '1' },
    ]);
  });

  it('ring on their day, each by an id that names nothing, the same every time', async () => {
    const schedule = new Schedule(webPrimitives, new Uint8Array(32));
    const list = bankHolidaysOf('england-and-wales');
    const rules = () => ({ ours: list, theirs: list, dueSoonDays: 10 });
    const rings = await schedule.make([], datesOfCase(), '2026-04-10', rules);
    expect(rings.map(({ kind, ringAt }) => [kind, ringAt])).toEqual([
      ['look-again', '2026-04-20T09:00'],
      ['look-again', '2026-06-02T09:00'],
    ]);
    const again = await schedule.make([], datesOfCase(), '2026-04-10', rules);
    expect(again).toEqual(rings);
    expect(schedule.targetOf(rings[0]?.id ?? '')).toMatchObject({ caseId, recommendationId: null });
  });

  it('stand on Today once they have come, and not before', () => {
    const shown = (today: string) => {
      const rows = new Rows(today);
      const made = rowsOf(1).map(([id, one]) => [id, { ...one, dates: datesOfCase() }] as const);
      rows.load(made);
      const view = todayView(rows, new Model(), { memberId: 'me', whose: 'mine' });
      return view.groups.dates.rows.flatMap(({ why }) => (why.kind === 'day' ? [why.day] : []));
    };
    expect(shown('2026-04-19')).toEqual([]);
    expect(shown('2026-04-20')).toEqual(['undertaking-review']);
    expect(shown('2026-06-02')).toEqual(['undertaking-review', 'trigger-review']);
  });
});
