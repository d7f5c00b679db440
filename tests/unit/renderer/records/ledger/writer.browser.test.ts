import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../../../renderer/records/ledger/journal.ts';
import { refuse } from '../../../../../shared/kernel/result.ts';
import { must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.open();
});
afterEach(() => office.forgetAll());

/** Everything a refused command must leave as it was. */
const standing = async () => ({
  shown: office.shown,
  head: office.store.journal.head,
  mirror: office.main.head(),
  inDatabase: (await Journal.open(office.store.database)).head,
  keys: await office.store.database.keys.count(),
});

const replayed = async (): Promise<string> => {
  await office.store.checkpoint.discard();
  office.crash();
  await office.open();
  return office.shown;
};

describe('writing', () => {
  it('is acknowledged when mirror and database both have it, and not before', async () => {
    const order: string[] = [];
    let release = () => {};
    office.main.beforeAppend = () =>
      new Promise((resolve) => {
        order.push('mirror asked');
        release = resolve;
      });
    const writing = office.openCase('1').then(() => order.push('acknowledged'));
    await expect.poll(() => order).toEqual(['mirror asked']);
    expect((await Journal.open(office.store.database)).head.count).toBe(0);
    expect(office.store.model.cases.size).toBe(0);
    release();
    await writing;
    expect(order).toEqual(['mirror asked', 'acknowledged']);
    const { mirror, head, inDatabase } = await standing();
    expect(mirror).toEqual(head);
    expect(inDatabase).toEqual(head);
    expect(head.count).toBe(3);
  });

  it('decides two commands given together one on the other', async () => {
    const [first, second, third] = await Promise.all([
      office.openCase('24 015 110'),
      office.openCase('24015110'),
      office.openCase('24015111'),
    ]);
    expect(first?.ok).toBe(true);
    expect(second).toEqual(refuse('case.reference-taken', { reference: '24015110' }));
    expect(third?.ok).toBe(true);
    expect(office.store.model.cases.size).toBe(2);
    const headers = await allHeaders();
    expect(headers.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('names what was seen of the subject, and chains each entry to the one before', async () => {
    const { caseId } = must(await office.openCase('1', 1));
    await office.correctTitle(caseId, 'Another title');
    const headers = await allHeaders();
    const chain = `${headers[0]?.device}-1`;
    expect(headers.map(({ seen }) => seen)).toEqual([{}, { [chain]: 1 }, { [chain]: 2 }]);
    expect(await replayed()).toContain('Another title');
  });

  async function allHeaders() {
    const { journal, seal } = office.store;
    const headers = [];
    for await (const { n, frame } of journal.read(0))
      headers.push((await seal.unseal(n, frame)).header);
    return headers;
  }
});

describe('a batch the mirror refuses', () => {
  for (const code of ['disk.full', 'mirror.write-failed', 'ipc.failed'] as const)
    it(`(${code}) leaves model, journal, chain and keys as they were`, async () => {
      const { caseId } = must(await office.openCase('1'));
      const before = await standing();
      office.main.appendTroubles = [{ isWritten: false, code }];
      expect(await office.openCase('2')).toEqual(refuse(code));
      expect(await standing()).toEqual(before);
      office.main.appendTroubles = [{ isWritten: false, code }];
      expect(await office.correctTitle(caseId, 'Lost')).toEqual(refuse(code));
      expect(await standing()).toEqual(before);
      expect(must(await office.correctTitle(caseId, 'Kept')).caseId).toBe(caseId);
      expect(await replayed()).toContain('Kept');
    });

  it('gives its keys back, so that the same subject tried again brings its key', async () => {
    const { keyring, writer } = office.store;
    const { wrapped } = await keyring.make('5'.repeat(32));
    const write = () =>
      writer.write(() =>
        Promise.resolve({
          ok: true,
          value: {
            drafts: [{ subject: wrapped.id, kind: 'note.made', body: {} }],
            foreign: [],
            keys: keyring.has(wrapped.id) ? [] : [wrapped],
          },
        }),
      );
    office.main.appendTroubles = [{ isWritten: false, code: 'disk.full' }];
    expect(await write()).toEqual(refuse('disk.full'));
    expect(keyring.has(wrapped.id)).toBe(false);
    expect((await write()).ok).toBe(true);
    expect(office.main.stores.office.keys.has(wrapped.id)).toBe(true);
    expect(await office.store.database.keys.get(wrapped.id)).toBeDefined();
    await replayed();
    expect(office.store.model.subjects.get(wrapped.id)?.frames).toEqual([0]);
  });

  it('is followed by the next, as if it had never been', async () => {
    office.main.appendTroubles = [{ isWritten: false, code: 'disk.full' }];
    const [first, second] = await Promise.all([office.openCase('1'), office.openCase('1')]);
    expect(first).toEqual(refuse('disk.full'));
    expect(second?.ok).toBe(true);
    expect(office.store.journal.head.count).toBe(3);
  });
});

describe('an answer lost on its way', () => {
  it('rolls forward where the mirror has the batch', async () => {
    office.main.appendTroubles = [{ isWritten: true, code: 'ipc.failed' }];
    const { caseId } = must(await office.openCase('1'));
    expect(office.store.model.cases.has(caseId)).toBe(true);
    const { mirror, head, inDatabase } = await standing();
    expect([mirror, inDatabase]).toEqual([head, head]);
  });

  it('signs nothing until main has said where its head is', async () => {
    office.main.appendTroubles = [{ isWritten: true, code: 'ipc.failed' }];
    office.main.headTroubles = ['ipc.failed', 'ipc.failed'];
    expect(await office.openCase('1')).toEqual(refuse('ipc.failed'));
    office.main.asked.length = 0;
    expect(await office.openCase('2')).toEqual(refuse('ipc.failed'));
    expect(office.main.asked).toEqual(['mirror.head']);
    expect((await office.openCase('3')).ok).toBe(true);
    expect(references()).toEqual(['1', '3']);
    const { mirror, head } = await standing();
    expect(mirror).toEqual(head);
    expect(await replayed()).toContain('"reference":"3"');
  });

  it('is let go where main turns out not to have it', async () => {
    office.main.appendTroubles = [{ isWritten: false, code: 'ipc.failed' }];
    office.main.headTroubles = ['ipc.failed'];
    expect(await office.openCase('1')).toEqual(refuse('ipc.failed'));
    expect((await office.openCase('2')).ok).toBe(true);
    expect(references()).toEqual(['2']);
  });

  const references = () =>
    [...office.store.model.cases.values()].map(({ state }) => state.details.reference).sort();
});

describe('a mirror that somebody else wrote to', () => {
  it('refuses every command and changes nothing', async () => {
    await office.openCase('1');
    const stranger = { frame: new Uint8Array([1]), hash: new Uint8Array(32).fill(9) };
    office.main.stores.office.frames.push(stranger);
    const before = await standing();
    expect(await office.openCase('2')).toEqual(refuse('mirror.head-moved'));
    expect(await office.openCase('3')).toEqual(refuse('mirror.head-moved'));
    expect(await standing()).toEqual(before);
  });
});

describe('a database that fails after the mirror', () => {
  it('is reopened and caught up; the command stands', async () => {
    await office.openCase('1');
    const { database } = office.store;
    office.main.beforeAppend = () => {
      database.close();
      return Promise.resolve();
    };
    const { caseId } = must(await office.openCase('2'));
    expect(office.store.model.cases.has(caseId)).toBe(true);
    const { mirror, head, inDatabase } = await standing();
    expect([mirror, inDatabase]).toEqual([head, head]);
    const live = office.shown;
    expect(await replayed()).toBe(live);
  });

  it('that cannot be caught up at once is caught up before the next command', async () => {
    await office.openCase('1');
    const { database } = office.store;
    office.main.beforeAppend = () => {
      database.close();
      return Promise.resolve();
    };
    office.main.spoilStream = () => null;
    expect((await office.openCase('2')).ok).toBe(false);
    office.main.beforeAppend = () => Promise.resolve();
    office.main.spoilStream = (bytes) => bytes;
    expect((await office.openCase('3')).ok).toBe(true);
    const live = office.shown;
    expect(office.store.model.cases.size).toBe(3);
    expect(await replayed()).toBe(live);
  });
});
