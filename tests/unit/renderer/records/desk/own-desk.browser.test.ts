import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../../../renderer/records/database/schema.ts';
import { judge } from '../../../../../renderer/records/desk/bundle-judge.ts';
import { ownDeskApi } from '../../../../../renderer/records/desk/own-desk.ts';
import { verifyStore } from '../../../../../renderer/records/desk/verify.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import type { ListView, Target } from '../../../../../shared/domain/desk/vocabulary.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { keyOf, must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

const byBody: ListView = {
  list: 'actions',
  filters: {
    text: 'repairs',
    standings: ['overdue'],
    bodies: ['Glanwern Council'],
    kinds: [],
    categories: [],
    owners: ['me'],
    due: { kind: 'named', name: 'this-month' },
    decided: { kind: 'between', from: '2026-01-01', to: null },
    ended: null,
    isOverOurTime: false,
    hasEvidenceWaiting: false,
    hasConflict: false,
    putOff: 'left-out',
  },
  sort: { by: 'currentDue', descending: true },
  group: 'body',
  columns: ['reference', 'text'],
};

let office: Office;
let target: Target;
const desk = () => ({
  store: office.store,
  around: {
    askMain: office.main.ask,
    clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
    notify: () => undefined,
  },
});
const api = () => ownDeskApi(desk());

/** The device must be somebody's for its signatures to be checked. */
async function introduce(): Promise<void> {
  const { writer, keyring, identity } = office.store;
  const { memberId: subject, device } = identity;
  const publicKey = (await primitives.publicKeyOf(keyOf(78))).toBase64();
  const joined = { name: 'Elin', role: 'investigator' };
  const enrolled = { device, publicKey, recipient: 'age1x' };
  const drafts = [
    { subject, kind: 'member.joined', body: joined },
    { subject, kind: 'device.enrolled', body: enrolled },
  ];
  const { wrapped } = await keyring.make(subject);
  must(await writer.write(async () => ok({ drafts, foreign: [], keys: [wrapped] })));
}

beforeEach(async () => {
  office = new Office();
  await office.open();
  await introduce();
  const { caseId } = must(await office.openCase('1'));
  const [first] = office.store.model.cases.get(caseId)?.state.recommendations ?? [];
  target = { caseId, recommendationId: first?.recommendationId ?? null };
});
afterEach(() => office.forgetAll());

async function arrange(): Promise<string> {
  const kept = await api().deskCommand({
    kind: 'keepView',
    viewId: null,
    name: 'Late repairs',
    view: byBody,
  });
  must(
    await api().deskCommand({
      kind: 'chooseColumns',
      list: 'cases',
      columns: ['reference', 'title'],
    }),
  );
  const putOff = { kind: 'putOff', targets: [target], until: '2026-04-13', note: 'x' } as const;
  must(await api().deskCommand(putOff));
  return must(kept).id;
}

describe('one’s own desk', () => {
  it('keeps views, columns and what was put off over a crash, a rebuild from the mirror and a checkpoint', async () => {
    const viewId = await arrange();
    const arranged = {
      views: [{ viewId, name: 'Late repairs', view: byBody }],
      columns: { cases: ['reference', 'title'] },
      putOff: [{ target, until: '2026-04-13', note: 'x', on: office.today }],
    };
    expect(must(await api().desk())).toEqual(arranged);
    expect(must(await verifyStore(desk(), []))).toMatchObject({
      failures: [],
      replayEqualsReadModel: true,
    });
    const shown = office.shown;
    office.crash();
    await office.open();
    expect(must(await api().desk())).toEqual(arranged);
    await office.leave();
    await office.open();
    expect(must(await api().desk())).toEqual(arranged);
    await office.store.whenWhole;
    office.crash();
    await Dexie.delete(databaseName('office'));
    await office.open();
    expect(must(await api().desk())).toEqual(arranged);
    expect(office.shown).toBe(shown);
  });

  it('is found out where it is not what the records say', async () => {
    await arrange();
    office.store.model.desk = { ...office.store.model.desk, views: [] };
    expect(must(await verifyStore(desk(), [])).replayEqualsReadModel).toBe(false);
  });

  it('changes no row of any list, and says that no case changed', async () => {
    const before = office.store.rows.revision;
    await arrange();
    expect(office.store.rows.revision).toBe(before);
    expect(office.notices.at(-1)).toEqual({ kind: 'changed', revision: before, caseIds: [] });
  });

  it('writes nothing of what is refused', async () => {
    const before = office.main.head().count;
    const missing = { ...target, recommendationId: 'f'.repeat(32) };
    expect(
      await api().deskCommand({
        kind: 'putOff',
        targets: [target, missing],
        until: '2026-04-13',
        note: '',
      }),
    ).toMatchObject({ error: { code: 'recommendation.not-found' } });
    expect(office.main.head().count).toBe(before);
    expect(must(await api().desk()).putOff).toEqual([]);
  });

  it('is never taken from a bundle, whoever signed it', async () => {
    await arrange();
    const { model, journal, seal, keyring, deskId } = office.store;
    const entries = await Promise.all(
      model.framesOf(deskId).map(async (n) => {
        const frame = await journal.frame(n);
        if (frame === undefined) throw new Error('lost');
        return seal.unseal(n, frame);
      }),
    );
    const keys = new Map([[deskId, await keyring.keyOf(deskId)]]);
    expect(entries).toHaveLength(3);
    expect(await judge(office.store, { entries, keys })).toMatchObject({
      error: { code: 'bundle.altered' },
    });
  });
});
