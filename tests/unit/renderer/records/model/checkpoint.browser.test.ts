import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckpointRow } from '../../../../../renderer/records/database/schema.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import { fromUtf8, utf8 } from '../../../../../shared/kernel/bytes.ts';
import { canonical } from '../../../../../shared/kernel/canonical.ts';
import { must } from '../../../../support/ledger/device.ts';
import { Office, vaultKey } from '../../../../support/ledger/office.ts';

let office: Office;
let caseId: string;

beforeEach(async () => {
  office = new Office();
  await office.open();
  caseId = must(await office.openCase('1')).caseId;
  await office.openCase('2');
});
afterEach(() => office.forgetAll());

/** The frames folded at opening: none but those after the checkpoint. */
let folded: number[] = [];
async function reopen(): Promise<void> {
  folded = [];
  const { FrameSeal } = await import('../../../../../renderer/records/ledger/frames.ts');
  const open = FrameSeal.prototype.open;
  FrameSeal.prototype.open = function (n, frame) {
    folded.push(n);
    return open.call(this, n, frame);
  };
  try {
    await office.open();
    await office.store.whenWhole;
  } finally {
    FrameSeal.prototype.open = open;
  }
}

const rowsShown = () => canonical(office.store.rows.byCase.get(caseId));

async function changeRow(part: string, change: (sealed: CheckpointRow) => Promise<CheckpointRow>) {
  const { checkpoints } = office.store.database;
  const row = await checkpoints.get(part);
  if (row === undefined) throw new Error(`no ${part}`);
  await checkpoints.put(await change(row));
}

/** The part with its JSON changed, sealed again with the right key. */
const rewritten = (change: (text: string) => string) => async (row: CheckpointRow) => {
  const key = await primitives.derive(vaultKey, 'checkpoint');
  const place = `checkpoint|${row.part}`;
  const plain = await primitives.open(key, row.sealed, place);
  if (plain === null) throw new Error('does not open');
  return { ...row, sealed: await primitives.seal(key, utf8(change(fromUtf8(plain))), place) };
};

const allShards = () =>
  office.store.database.checkpoints.toCollection().primaryKeys() as PromiseLike<string[]>;

describe('a checkpoint', () => {
  it('spares the fold of everything before it', async () => {
    const before = office.shown;
    const rows = rowsShown();
    await office.leave();
    await reopen();
    expect(folded).toEqual([]);
    expect(office.shown).toBe(before);
    expect(rowsShown()).toBe(rows);
  });

  it('with what came after it is the fold of everything', async () => {
    await office.leave();
    await office.open();
    await office.correctTitle(caseId, 'Written after');
    await office.openCase('3');
    const { caseId: third } = must(await office.openCase('4'));
    office.crash();
    await reopen();
    expect(folded).toEqual([6, 7, 8, 9, 10, 11, 12]);
    const fromCheckpoint = office.shown;
    const rows = rowsShown();
    expect(office.store.model.cases.has(third)).toBe(true);
    await office.store.checkpoint.discard();
    office.crash();
    await reopen();
    expect(folded.length).toBe(13);
    expect(office.shown).toBe(fromCheckpoint);
    expect(rowsShown()).toBe(rows);
  });

  it('holds nothing that can be read', async () => {
    await office.leave();
    await office.open();
    for (const { sealed } of await office.store.database.checkpoints.toArray())
      expect(sealed.toHex()).not.toContain(utf8('Repairs left').toHex());
  });

  it('of yesterday gives the cases, with rows made for today', async () => {
    await office.leave();
    office.today = '2026-06-01';
    await reopen();
    expect(folded).toEqual([]);
    expect(office.store.rows.today).toBe('2026-06-01');
    const standing = office.store.rows.byCase.get(caseId)?.actions[0]?.standing;
    expect(standing).toBe('overdue');
  });

  it('saved again writes what changed, and is whole', async () => {
    await office.leave();
    await office.open();
    await office.correctTitle(caseId, 'Second');
    await office.leave();
    await reopen();
    expect(folded).toEqual([]);
    expect(office.store.model.cases.get(caseId)?.state.details.title).toBe('Second');
  });

  it('whose saving failed is not trusted for what it left out', async () => {
    await office.leave();
    await office.open();
    await office.correctTitle(caseId, 'Second');
    const { checkpoint, model, rows, journal, database } = office.store;
    const { checkpoints } = database;
    const put = checkpoints.bulkPut;
    checkpoints.bulkPut = () => Dexie.Promise.reject(new Error('disk full')) as never;
    await expect(checkpoint.save(model, rows, journal.head)).rejects.toThrow('disk full');
    checkpoints.bulkPut = put;
    await office.leave();
    await reopen();
    expect(office.store.model.cases.get(caseId)?.state.details.title).toBe('Second');
  });
});

describe('a checkpoint is thrown away, and everything folded,', () => {
  const shardOfCase = () => `cases-${Number.parseInt(caseId.slice(0, 2), 16) % 64}`;

  async function expectThrownAway(): Promise<void> {
    const before = office.shown;
    office.crash();
    await reopen();
    expect(folded).toEqual([0, 1, 2, 3, 4, 5]);
    expect(office.shown).toBe(before);
    await office.leave();
    await reopen();
    expect(folded).toEqual([]);
  }

  beforeEach(async () => {
    await office.leave();
    await office.open();
    await office.store.whenWhole;
  });

  it('where another fold made it', async () => {
    await changeRow(
      'head',
      rewritten((text) => text.replace(/"version":\d+/, '"version":99')),
    );
    await expectThrownAway();
  });

  for (const part of ['head', 'rows', 'a shard'])
    it(`where ${part} does not open`, async () => {
      await changeRow(part === 'a shard' ? shardOfCase() : part, (row) =>
        Promise.resolve({
          ...row,
          sealed: row.sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte)),
        }),
      );
      await expectThrownAway();
    });

  it('where a part is missing', async () => {
    await office.store.database.checkpoints.delete(shardOfCase());
    await expectThrownAway();
  });

  it('where a part stands in the place of another', async () => {
    const [mine, other] = [
      shardOfCase(),
      (await allShards()).find((one) => one.startsWith('cases')),
    ];
    const row = await office.store.database.checkpoints.get(
      mine === other ? 'rows' : (other ?? ''),
    );
    await changeRow(mine, (own) => Promise.resolve({ ...own, sealed: row?.sealed ?? own.sealed }));
    await expectThrownAway();
  });

  it('where it was made of more than the journal holds', async () => {
    await changeRow(
      'head',
      rewritten((text) => text.replace('"count":6', '"count":7')),
    );
    await expectThrownAway();
  });

  it('where it was made of another chain', async () => {
    const hash = office.store.journal.head.hash;
    await changeRow(
      'head',
      rewritten((text) => text.replace(hash, '5'.repeat(64))),
    );
    await expectThrownAway();
  });
});

describe('one part put back as it was before', () => {
  it('is found out: the case shows what is in the ledger', async () => {
    const part = `cases-${Number.parseInt(caseId.slice(0, 2), 16) % 64}`;
    await office.leave();
    await office.open();
    const old = await office.store.database.checkpoints.get(part);
    await office.correctTitle(caseId, 'The newer title');
    await office.leave();
    await office.open();
    await office.store.whenWhole;
    const before = office.shown;
    if (old !== undefined) await office.store.database.checkpoints.put(old);
    office.crash();
    await reopen();
    expect(office.shown).toBe(before);
    expect(office.store.model.cases.get(caseId)?.state.details.title).toBe('The newer title');
  });
});
