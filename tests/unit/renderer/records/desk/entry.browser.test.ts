import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeStatus } from '../../../../../renderer/records/api.ts';
import { databaseName } from '../../../../../renderer/records/database/schema.ts';
import { Desk } from '../../../../../renderer/records/desk/desk.ts';
import { entryApi } from '../../../../../renderer/records/desk/entry.ts';
import { officeApi } from '../../../../../renderer/records/desk/office.ts';
import { quickDerivation } from '../../../../support/ledger/derivation.ts';
import { must } from '../../../../support/ledger/device.ts';
import { StandInMain } from '../../../../support/ledger/stand-in-main.ts';

let main: StandInMain;
let derivation: ReturnType<typeof quickDerivation>;
let desk: Desk;
let today = '2026-04-10';

beforeEach(() => {
  today = '2026-04-10';
  main = new StandInMain();
  main.serve();
  derivation = quickDerivation();
  derivation.offer('saith cath ddu ar y to');
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  desk = new Desk({ askMain: main.ask, clock, notify: () => undefined }, derivation.derived);
});
afterEach(async () => {
  await desk.leave();
  derivation.close();
  main.release();
  await Dexie.delete(databaseName('office'));
});

async function begin(procedureId: string) {
  const entry = entryApi(desk);
  const { recoveryKey } = must(await entry.prepareOffice());
  return entry.createOffice({
    name: 'Elin',
    roles: ['manager'],
    procedureId,
    language: 'en',
    recoveryKeyTyped: recoveryKey,
  });
}
const procedureIn = (status: OfficeStatus) => (status.kind === 'open' ? status.procedure : null);

describe('an office at its first run', () => {
  it.each([
    ['2026-04-10', '2'],
    ['2022-03-31', '1'],
  ])('begins on %s under the version in force that day: %s', async (day, version) => {
    today = day;
    expect(procedureIn(must(await begin('psow')))).toEqual({ id: 'psow', version });
    expect(desk.store.model.office?.procedure).toEqual({ id: 'psow', version });
  });

  it('does not begin under a procedure nobody knows, nor one that has not begun', async () => {
    const unknown = { ok: false, error: { code: 'procedure.unknown' } };
    expect(await begin('nobody')).toMatchObject(unknown);
    today = '2016-12-31';
    expect(await begin('psow')).toMatchObject(unknown);
    expect(main.stores.office.keyfile).toBeNull();
  });
});

describe('what an open office says it works by', () => {
  it('is its own procedure with all of it, in the version in force today', async () => {
    must(await begin('psow'));
    const { officeCommand } = officeApi(desk);
    const keep = (effectiveFrom: string, en: string) =>
      officeCommand({
        kind: 'keepProcedure',
        base: { id: 'psow', version: '2' },
        id: 'ours',
        name: { en, cy: en },
        effectiveFrom,
        changes: { dueSoonWorkingDays: 3 },
      });
    must(await keep('2026-04-01', 'First'));
    must(await keep('2026-06-01', 'Second'));
    const [first, second] = desk.store.model.office?.own ?? [];
    if (first === undefined || second === undefined) throw new Error('nothing kept');
    must(await officeCommand({ kind: 'chooseProcedure', procedure: first }));
    expect(procedureIn(must(await desk.status()))).toEqual(first);
    today = '2026-06-01';
    expect(procedureIn(must(await desk.status()))).toEqual(second);
  });
});
