import { Dexie } from 'dexie';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BulkAct } from '../../../../../renderer/records/bulk-views.ts';
import { databaseName } from '../../../../../renderer/records/database/schema.ts';
import { caseloadApi } from '../../../../../renderer/records/desk/caseload.ts';
import { writeProposal } from '../../../../../renderer/records/desk/writing.ts';
import {
  actionId,
  type Chosen,
  type ListAsked,
} from '../../../../../renderer/records/list-views.ts';
import type { AskMain } from '../../../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { noFilters } from '../../../../domain/desk/given-desk.ts';
import { caseDetails, newRecommendation, typed } from '../../../../support/ledger/case-events.ts';
import { keyOf, must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

const everything: Chosen = { kind: 'all', except: [] };
const actions: ListAsked = {
  list: 'actions',
  filters: noFilters,
  sort: { by: 'reference', descending: false },
  group: null,
};

let office: Office;
let saved: { suggestedName: string; content: Uint8Array } | null = null;
const askMain: AskMain = (channel, request) => {
  if (channel !== 'list.save') return office.main.ask(channel, request);
  saved = request as never;
  return Promise.resolve(ok({ saved: { name: 'list.csv', size: 1 } })) as never;
};
const desk = () => ({
  store: office.store,
  around: {
    askMain,
    clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
    notify: () => undefined,
  },
});
const api = () => caseloadApi(desk());
const entries = () => office.main.head().count;
const preview = (act: BulkAct, chosen: Chosen = everything) =>
  api().previewBulk({ asked: actions, chosen, act });
const rows = () => office.store.rows.actions;

async function introduce(role: 'co-ordinator' | 'auditor'): Promise<void> {
  const { writer, keyring, identity } = office.store;
  const { memberId: subject, device } = identity;
  const publicKey = (await primitives.publicKeyOf(keyOf(78))).toBase64();
  const drafts = [
    { subject, kind: 'member.joined', body: { name: '=Elin', role } },
    {
      subject,
      kind: 'member.roles-set',
      body: { roles: [role, 'investigator', 'manager'], reason: 'x' },
    },
    { subject, kind: 'device.enrolled', body: { device, publicKey, recipient: 'age1x' } },
  ];
  const { wrapped } = await keyring.make(subject);
  must(await writer.write(async () => ok({ drafts, foreign: [], keys: [wrapped] })));
}

/** Two actions, due on the days given. */
async function openCase(reference: string, ...due: readonly string[]): Promise<string> {
  const opened = await writeProposal(office.store, office.today, async (proposal) =>
    proposal.decide({
      kind: 'openCase',
      details: caseDetails({ reference }),
      recommendations: due.map((dueWords, at) =>
        newRecommendation({ number: `${at + 1}`, dueWords }),
      ),
      origin: typed,
    }),
  );
  return must(opened).caseId;
}

beforeEach(async () => {
  saved = null;
  office = new Office();
  await office.open();
});
afterEach(() => office.forgetAll());

describe('many rows of the caseload at once', () => {
  let [first, second] = ['', ''];
  beforeEach(async () => {
    await introduce('co-ordinator');
    first = await openCase('1', '1 April 2026', '30 April 2026');
    second = await openCase('2', '2 April 2026');
  });
  const me = () => office.store.identity.memberId;
  const assign = (): BulkAct => ({
    kind: 'assign',
    as: 'compliance-owner',
    memberId: me(),
    reason: 'Cover',
  });

  it('are looked at without anything being written, and done in one batch', async () => {
    const before = entries();
    const looked = must(await preview(assign()));
    expect(looked).toMatchObject({ things: 2, cases: 2, refusedCount: 0 });
    expect(looked.done.map(({ reference, was }) => [reference, was])).toEqual([
      ['1', null],
      ['2', null],
    ]);
    expect(entries()).toBe(before);
    const ask = { asked: actions, chosen: everything, act: assign() };
    must(await api().doBulk(ask, looked.digest));
    expect(entries()).toBe(before + 2);
    expect(rows().map(({ owner }) => owner)).toEqual([me(), me(), me()]);
  });

  it('name the rows that are refused, and leave those alone', async () => {
    const chase: BulkAct = {
      kind: 'letter',
      letter: 'chase',
      on: office.today,
      how: 'email',
      replyBy: null,
    };
    const looked = must(await preview(chase));
    expect(looked).toMatchObject({ things: 2, actions: 2, refusedCount: 1 });
    expect(looked.refused).toMatchObject([
      { reference: '1', number: '2', refusal: { code: 'chase.not-overdue' } },
    ]);
    must(await api().doBulk({ asked: actions, chosen: everything, act: chase }, looked.digest));
    const letters = office.store.model.cases.get(first)?.state.facts.letters ?? [];
    expect(letters.map(({ recommendationIds }) => recommendationIds.length)).toEqual([1]);
  });

  it('are done to none where anything changed since', async () => {
    const looked = must(await preview(assign()));
    await openCase('3', '3 April 2026');
    const before = entries();
    expect(
      await api().doBulk({ asked: actions, chosen: everything, act: assign() }, looked.digest),
    ).toMatchObject({ error: { code: 'bulk.changed-since-preview' } });
    expect(entries()).toBe(before);
  });

  it('are given more time; a request that is also about others is answered only with them', async () => {
    const [one, two] = rows().filter(({ caseId }) => caseId === first);
    if (one === undefined || two === undefined) throw new Error('no actions');
    const asked = await writeProposal(office.store, office.today, async (proposal) =>
      proposal.decide({
        kind: 'askExtension',
        caseId: first,
        recommendationIds: [one.recommendationId, two.recommendationId],
        askedOn: office.today,
        askedBy: 'Glanwern Council',
        reason: 'Flood',
        until: null,
      }),
    );
    must(asked);
    const extend: BulkAct = { kind: 'extend', due: '2026-06-01', reason: 'Flood' };
    const some: Chosen = { kind: 'some', ids: [actionId(one)] };
    expect(must(await preview(extend, some)).refused).toMatchObject([
      { refusal: { code: 'extension.more-than-chosen', detail: { numbers: '2' } } },
    ]);
    const looked = must(await preview(extend));
    expect(looked).toMatchObject({ things: 3, refusedCount: 0 });
    must(await api().doBulk({ asked: actions, chosen: everything, act: extend }, looked.digest));
    expect(rows().map(({ currentDue }) => currentDue)).toEqual(Array(3).fill('2026-06-01'));
    const facts = (caseId: string) => office.store.model.cases.get(caseId)?.state.facts.extensions;
    expect([facts(first)?.length, facts(second)?.length]).toEqual([1, 1]);
  });

  it('are put off for the person alone, and nothing of it is in a case', async () => {
    const frames = [first, second].map((id) => office.store.model.framesOf(id).length);
    const off: BulkAct = { kind: 'put-off', until: '2026-04-20', note: 'x' };
    const looked = must(
      await preview(off, { kind: 'all', except: [actionId(rows()[0] as never)] }),
    );
    const chosen: Chosen = { kind: 'all', except: [actionId(rows()[0] as never)] };
    must(await api().doBulk({ asked: actions, chosen, act: off }, looked.digest));
    expect(office.store.model.desk.putOff).toHaveLength(2);
    expect([first, second].map((id) => office.store.model.framesOf(id).length)).toEqual(frames);
    const left = { ...noFilters, putOff: 'left-out' } as const;
    const shown = must(
      await api().actionLines({
        ...actions,
        filters: left,
        closed: [],
        from: 0,
        count: 10,
        sort: { by: 'reference', descending: false },
        group: null,
      }),
    );
    expect(shown.matching).toBe(1);
    office.crash();
    await Dexie.delete(databaseName('office'));
    await office.open();
    expect(office.store.model.desk.putOff).toHaveLength(2);
  });

  it('are nothing where nothing is chosen', async () => {
    expect(await preview(assign(), { kind: 'some', ids: [] })).toMatchObject({
      error: { code: 'bulk.nothing' },
    });
  });

  it('are written out in the order and language they are shown in, formulas disarmed', async () => {
    must(
      await api().doBulk(
        { asked: actions, chosen: everything, act: assign() },
        must(await preview(assign())).digest,
      ),
    );
    const ask = { asked: actions, chosen: null, format: 'csv', language: 'cy', says: 'x' } as const;
    must(await api().saveList(ask));
    expect(saved?.suggestedName).toBe('Redress-actions-2026-04-10.csv');
    const read = Papa.parse<string[]>(new TextDecoder().decode(saved?.content), {
      skipEmptyLines: true,
    }).data;
    expect(read.map(([reference]) => reference)).toEqual(['Cyfeirnod', '1', '1', '2']);
    expect(read[1]).toContain("'=Elin");
    expect(read[1]).toContain('2026-04-01');
  });
});

describe('an empty list', () => {
  it('is not written out', async () => {
    await introduce('auditor');
    expect(
      await api().saveList({
        asked: actions,
        chosen: null,
        format: 'csv',
        language: 'en',
        says: '',
      }),
    ).toMatchObject({ error: { code: 'bulk.nothing' } });
    expect(saved).toBeNull();
  });
});
