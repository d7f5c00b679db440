import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officeApi } from '../../../../../renderer/records/desk/office.ts';
import { verifyStore } from '../../../../../renderer/records/desk/verify.ts';
import { writeProposal } from '../../../../../renderer/records/desk/writing.ts';
import type { AskMain } from '../../../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import type { BankHolidayList } from '../../../../../shared/domain/calendar/vocabulary.ts';
import { utf8 } from '../../../../../shared/kernel/bytes.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { caseDetails, newRecommendation, typed } from '../../../../support/ledger/case-events.ts';
import { keyOf, must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

const general = { id: 'general', version: '1' } as const;
const shipped = bankHolidaysOf('england-and-wales');
/** Monday 20 April 2026 is a bank holiday too. */
const newer: BankHolidayList = {
  ...shipped,
  version: '2026-10-01',
  days: [...shipped.days, { date: '2026-04-20', name: { en: 'Extra', cy: 'Ychwanegol' } }].toSorted(
    (a, b) => (a.date < b.date ? -1 : 1),
  ),
};

let office: Office;
/** What lies in the file a person picks. */
let file = '';
const askMain: AskMain = (channel, request) =>
  channel === 'intake.read-extract'
    ? (Promise.resolve(
        ok({ name: 'bank-holidays.json', size: 1, sha256: '0'.repeat(64), content: utf8(file) }),
      ) as never)
    : office.main.ask(channel, request);

const desk = () => ({
  store: office.store,
  around: {
    askMain,
    clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
    notify: () => undefined,
  },
});
const api = () => officeApi(desk());

async function introduce(role: 'manager' | 'investigator'): Promise<void> {
  const { writer, keyring, identity } = office.store;
  const { memberId, officeId, device } = identity;
  const publicKey = (await primitives.publicKeyOf(keyOf(78))).toBase64();
  const [member, own] = [await keyring.make(memberId), await keyring.make(officeId)];
  const drafts = [
    { subject: memberId, kind: 'member.joined', body: { name: 'Elin', role } },
    {
      subject: memberId,
      kind: 'device.enrolled',
      body: { device, publicKey, recipient: 'age1x' },
    },
    { subject: officeId, kind: 'office.set-up', body: { procedure: general, language: 'en' } },
  ];
  const keys = [member.wrapped, own.wrapped];
  must(await writer.write(async () => ok({ drafts, foreign: [], keys })));
}

/** Ten working days from 7 April 2026: due on Tuesday 21 April. */
async function openCase(reference: string): Promise<string> {
  const opened = await writeProposal(office.store, office.today, async (proposal) =>
    proposal.decide({
      kind: 'openCase',
      details: caseDetails({ reference, procedure: general, decisionDate: '2026-04-07' }),
      recommendations: [
        newRecommendation({
          number: '1',
          dueWords: 'within 10 working days',
          startsOn: '2026-04-07',
        }),
        newRecommendation({ number: '2', dueWords: 'within one month', startsOn: '2026-04-07' }),
      ],
      origin: typed,
    }),
  );
  return must(opened).caseId;
}

const dueOf = (caseId: string, at = 0): string | null | undefined =>
  office.store.model.cases.get(caseId)?.state.recommendations[at]?.currentDue;
const idIn = (caseId: string, at = 0): string =>
  office.store.model.cases.get(caseId)?.state.recommendations[at]?.recommendationId ?? '';
const entries = () => office.main.head().count;

beforeEach(async () => {
  office = new Office();
  await office.open();
});
afterEach(() => office.forgetAll());

describe('the office', () => {
  beforeEach(() => introduce('manager'));

  it('shows its people, its calendars, what may be chosen and who may do what', async () => {
    const view = must(await api().officeView());
    expect(view.chosen).toEqual(general);
    expect(view.offered[0]).toEqual(general);
    expect(view.people).toMatchObject([
      { name: 'Elin', roles: ['manager'], devices: 1, isMe: true },
    ]);
    expect(view.calendars.map(({ nation }) => nation)).toEqual([
      'england-and-wales',
      'scotland',
      'northern-ireland',
    ]);
    expect(view.calendars[0]).toMatchObject({ shippedVersion: shipped.version, adopted: [] });
    expect(view.rights['adopt-calendar']).toEqual({ may: true, who: ['manager', 'director'] });
  });

  it('keeps what it decided over a crash and a rebuild, and the check of the records agrees', async () => {
    must(
      await api().officeCommand({
        kind: 'keepProcedure',
        base: general,
        id: 'ours',
        name: { en: 'Ours', cy: 'Ein un ni' },
        effectiveFrom: '2026-01-01',
        changes: { dueSoonWorkingDays: 3 },
      }),
    );
    const [kept] = must(await api().officeView()).own;
    if (kept === undefined) throw new Error('nothing kept');
    must(await api().officeCommand({ kind: 'chooseProcedure', procedure: kept }));
    must(
      await api().officeCommand({
        kind: 'setRoles',
        memberId: office.store.identity.memberId,
        roles: ['manager', 'director'],
        reason: 'Cover',
      }),
    );
    const shown = office.shown;
    expect(must(await verifyStore(desk(), []))).toMatchObject({
      failures: [],
      replayEqualsReadModel: true,
    });
    office.crash();
    await office.open();
    expect(office.shown).toBe(shown);
    expect(office.store.model.office?.procedure).toEqual(kept);
    const again = must(await api().officeView());
    expect(again.people[0]?.roles).toEqual(['manager', 'director']);
    await office.leave();
    await office.open();
    expect(office.shown).toBe(shown);
  });

  it('finds out a read model that is not what the records say of the office', async () => {
    office.store.model.office = null;
    expect(must(await verifyStore(desk(), [])).replayEqualsReadModel).toBe(false);
  });
});

describe('a newer list of bank holidays', () => {
  let caseId: string;
  beforeEach(async () => {
    await introduce('manager');
    caseId = await openCase('2');
  });
  const adopt = { kind: 'adoptCalendar', list: newer, source: 'gov.uk' } as const;
  const cause = { kind: 'calendar', version: newer.version } as const;

  it('is read from a file and held against the list in force', async () => {
    file = JSON.stringify(newer);
    const [given] = must(await api().readBankHolidays('t'));
    expect(given).toMatchObject({
      fileName: 'bank-holidays.json',
      heldVersion: shipped.version,
      isNewer: true,
      changes: { added: [{ date: '2026-04-20' }], removed: [], renamed: [] },
    });
    file = 'not json';
    expect(await api().readBankHolidays('t')).toEqual({
      ok: false,
      error: { code: 'calendar.not-json', detail: { name: 'bank-holidays.json' } },
    });
    file = '{}';
    expect(await api().readBankHolidays('t')).toMatchObject({
      error: { code: 'calendar.not-a-list' },
    });
  });

  it('shows every date that would move, by case, and moves none', async () => {
    await openCase('1');
    const before = entries();
    expect(dueOf(caseId)).toBe('2026-04-21');
    const moves = must(await api().previewCalendar({ kind: 'list', list: newer }));
    expect(moves.map(({ reference, right }) => [reference, right])).toEqual([
      ['1', 'yes'],
      ['2', 'yes'],
    ]);
    expect(moves[1]?.moves).toMatchObject([{ number: '1', from: '2026-04-21', to: '2026-04-22' }]);
    expect(entries()).toBe(before);
    const scots = { ...bankHolidaysOf('scotland'), version: '2026-10-01', days: [] };
    expect(must(await api().previewCalendar({ kind: 'list', list: scots }))).toEqual([]);
  });

  it('is adopted together with the dates moved and kept, in one batch', async () => {
    const other = await openCase('1');
    const reason = 'The list was published';
    const accepted = await api().acceptMoves({
      first: adopt,
      move: [
        {
          caseId,
          moves: [{ recommendationId: idIn(caseId), from: '2026-04-21', due: '2026-04-22' }],
        },
      ],
      keep: [{ caseId: other, keeps: [{ recommendationId: idIn(other), would: '2026-04-22' }] }],
      cause,
      reason,
    });
    expect(accepted).toEqual({ ok: true, value: { moved: 1, kept: 1 } });
    expect([dueOf(caseId), dueOf(other)]).toEqual(['2026-04-22', '2026-04-21']);
    expect(office.store.model.office?.lists).toEqual([
      { list: newer, source: 'gov.uk', on: office.today },
    ]);
    expect(office.notices.at(-1)).toMatchObject({ kind: 'changed', caseIds: 'all' });
  });

  it('adopts and moves nothing where one date is no longer what was seen', async () => {
    const before = entries();
    const refused = await api().acceptMoves({
      first: adopt,
      move: [
        {
          caseId,
          moves: [{ recommendationId: idIn(caseId), from: '2026-04-20', due: '2026-04-22' }],
        },
      ],
      keep: [],
      cause,
      reason: 'x',
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'date.moved-meanwhile' } });
    expect(entries()).toBe(before);
    expect(office.store.model.office?.lists).toEqual([]);
  });

  it('counts in everything from then on: the lists, new dates and the page', async () => {
    office.today = '2026-04-17';
    office.store.rows.turnTo(office.today, office.store.model);
    const left = () => office.store.rows.byCase.get(caseId)?.actions[0]?.workingDays;
    expect(left()).toBe(2);
    must(await api().officeCommand(adopt));
    expect(left()).toBe(1);
    expect(dueOf(await openCase('3'))).toBe('2026-04-22');
    await office.leave();
    await office.open();
    await office.store.whenWhole;
    expect(left()).toBe(1);
    await office.correctTitle(caseId, 'Another');
    expect(left()).toBe(1);
  });
});

describe('an investigator who is alone', () => {
  beforeEach(() => introduce('investigator'));

  it('may not adopt a list, but may first say who may', async () => {
    const adopt = { kind: 'adoptCalendar', list: newer, source: 'gov.uk' } as const;
    expect(await api().officeCommand(adopt)).toMatchObject({ error: { code: 'role.not-allowed' } });
    const { memberId } = office.store.identity;
    must(
      await api().officeCommand({
        kind: 'setRoles',
        memberId,
        roles: ['investigator', 'manager'],
        reason: 'Nobody else is here',
      }),
    );
    must(await api().officeCommand(adopt));
    expect(must(await api().officeView()).calendars[0]?.inForce).toEqual(newer);
  });
});

describe('a closure of the office', () => {
  const closure = {
    from: '2026-04-13',
    to: '2026-04-14',
    name: { en: 'The move', cy: 'Y symud' },
  } as const;

  it('stops a body’s days only where the procedure says so', async () => {
    await introduce('manager');
    await openCase('1');
    const change = { kind: 'closure', closure } as const;
    expect(must(await api().previewCalendar(change))).toEqual([]);
    must(
      await api().officeCommand({
        kind: 'keepProcedure',
        base: general,
        id: 'ours',
        name: { en: 'Ours', cy: 'Ein un ni' },
        effectiveFrom: '2026-01-01',
        changes: { officeClosuresStopTheBody: true },
      }),
    );
    const [kept] = must(await api().officeView()).own;
    const opened = await writeProposal(office.store, office.today, async (proposal) =>
      proposal.decide({
        kind: 'openCase',
        details: caseDetails({
          reference: '2',
          procedure: kept ?? general,
          decisionDate: '2026-04-07',
        }),
        recommendations: [
          newRecommendation({
            number: '1',
            dueWords: 'within 10 working days',
            startsOn: '2026-04-07',
          }),
        ],
        origin: typed,
      }),
    );
    must(opened);
    const moves = must(await api().previewCalendar(change));
    expect(moves.map(({ reference, moves: [one] }) => [reference, one?.from, one?.to])).toEqual([
      ['2', '2026-04-21', '2026-04-23'],
    ]);
    const { id } = must(await api().officeCommand({ kind: 'recordClosure', closure }));
    expect(id).toBe(office.store.identity.officeId);
    const closureId = must(await api().officeView()).closures[0]?.closureId ?? '';
    const back = must(await api().previewCalendar({ kind: 'withdrawal', closureId }));
    expect(back).toEqual([]);
  });
});
