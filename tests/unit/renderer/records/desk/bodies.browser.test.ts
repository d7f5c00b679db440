import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../../../renderer/records/database/schema.ts';
import { bodiesApi } from '../../../../../renderer/records/desk/bodies.ts';
import { judge } from '../../../../../renderer/records/desk/bundle-judge.ts';
import { exportBundle } from '../../../../../renderer/records/desk/bundle-out.ts';
import { verifyStore } from '../../../../../renderer/records/desk/verify.ts';
import type { AskMain } from '../../../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../../../renderer/records/primitives.ts';
import { readKeys } from '../../../../../shared/depot/bundle/contents.ts';
import { payload } from '../../../../../shared/depot/bundle/layout.ts';
import { readLedgerFile } from '../../../../../shared/depot/bundle/ledger-lines.ts';
import type { BodyCommand } from '../../../../../shared/domain/body/commands.ts';
import type { Bytes } from '../../../../../shared/kernel/primitives.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { keyOf, must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

const council = 'Glanwern Council';
const contact = {
  name: 'Sioned Rees',
  position: 'link-officer',
  email: 'complaints@glanwern.example',
  phone: '',
  from: '2025-04-01',
  to: null,
} as const;

let office: Office;
/** The files of the bundle that was written last. */
let written: readonly { readonly path: string; readonly content: Bytes }[] = [];
const askMain: AskMain = (channel, request) => {
  if (channel !== 'bundle.write') return office.main.ask(channel, request);
  written = (request as { files: typeof written }).files;
  return Promise.resolve(ok({ saved: null })) as never;
};
const desk = () => ({
  store: office.store,
  around: {
    askMain,
    clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
    notify: () => undefined,
  },
});
const ask = (command: BodyCommand) => bodiesApi(desk()).bodyCommand(command);
const view = async () => must(await bodiesApi(desk()).bodyView(council));

async function introduce(): Promise<void> {
  const { writer, keyring, identity } = office.store;
  const { memberId, officeId, device } = identity;
  const publicKey = (await primitives.publicKeyOf(keyOf(78))).toBase64();
  const [member, own] = [await keyring.make(memberId), await keyring.make(officeId)];
  const general = { id: 'general', version: '1' };
  const drafts = [
    { subject: memberId, kind: 'member.joined', body: { name: 'Elin', role: 'investigator' } },
    { subject: memberId, kind: 'device.enrolled', body: { device, publicKey, recipient: 'age1x' } },
    { subject: officeId, kind: 'office.set-up', body: { procedure: general, language: 'en' } },
  ];
  const keys = [member.wrapped, own.wrapped];
  must(await writer.write(async () => ok({ drafts, foreign: [], keys })));
}

beforeEach(async () => {
  office = new Office();
  await office.open();
  await introduce();
  must(await office.openCase('1'));
});
afterEach(() => office.forgetAll());

async function keep(): Promise<void> {
  must(await ask({ kind: 'keepContact', name: council, contact }));
  must(await ask({ kind: 'setBodyKind', name: council, bodyKind: 'principal-council' }));
  must(await ask({ kind: 'setWelshName', name: council, welshName: 'Cyngor Glanwern' }));
  must(
    await ask({ kind: 'keepNote', name: 'cyngor glanwern', note: 'Ring first', on: '2026-04-01' }),
  );
}

describe('what is kept of a body', () => {
  it('survives a crash, a checkpoint and a rebuild from the mirror, and verifies', async () => {
    await keep();
    const shown = await view();
    expect(shown).toMatchObject({
      kind: 'principal-council',
      welshName: 'Cyngor Glanwern',
      contacts: [{ contact }],
      notes: [{ note: 'Ring first', by: office.store.identity.memberId }],
      mayKeep: true,
    });
    expect(shown.history.map(({ kind }) => kind)).toEqual([
      'body.recorded',
      'body.contact-kept',
      'body.kind-set',
      'body.welsh-name-set',
      'body.note-kept',
    ]);
    expect(must(await verifyStore(desk(), []))).toMatchObject({
      failures: [],
      replayEqualsReadModel: true,
    });
    office.crash();
    await office.open();
    expect(await view()).toEqual(shown);
    await office.leave();
    await office.open();
    expect(await view()).toEqual(shown);
    office.crash();
    await Dexie.delete(databaseName('office'));
    await office.open();
    expect(await view()).toEqual(shown);
  });

  it('is found out where it is not what the records say', async () => {
    await keep();
    office.store.model.bodies.clear();
    expect(must(await verifyStore(desk(), [])).replayEqualsReadModel).toBe(false);
  });

  it('is counted anew at once, and nothing is written of what is refused', async () => {
    await keep();
    const before = office.main.head().count;
    expect(
      await ask({ kind: 'keepNote', name: 'Nobody', note: 'x', on: '2026-04-01' }),
    ).toMatchObject({
      error: { code: 'body.not-found' },
    });
    expect(office.main.head().count).toBe(before);
    must(await ask({ kind: 'joinSpelling', name: council, spelling: 'GWC' }));
    expect((await view()).spellings.map(({ spelling }) => spelling)).toContain('GWC');
  });

  it('travels with the cases of the body, and is judged as new where it comes to', async () => {
    await keep();
    const [caseId = ''] = office.store.model.cases.keys();
    must(
      await exportBundle(desk(), {
        caseIds: [caseId],
        to: { kind: 'passphrase', passphrase: 'x'.repeat(12) },
      }),
    );
    const content = (path: string) => written.find((file) => file.path === path)?.content;
    const { subjects } = must(readKeys(content(payload.keys) ?? new Uint8Array()));
    const entries = written
      .filter(({ path }) => path.startsWith('data/ledger/'))
      .flatMap((file) => must(readLedgerFile(file.content)));
    const keys = new Map(subjects.map(({ id, key }) => [id, Uint8Array.fromHex(key)]));
    expect(entries.map(({ header }) => header.kind)).toContain('body.note-kept');
    expect(must(await judge(office.store, { entries, keys })).bodies).toBe(0);
    await office.forgetAll();
    office = new Office();
    await office.open();
    expect(must(await judge(office.store, { entries, keys }))).toMatchObject({
      bodies: 1,
      cases: [{ caseId }],
    });
  });
});
