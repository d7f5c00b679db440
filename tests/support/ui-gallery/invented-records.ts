import type { OfficeStatus, RecordsApi, RecordsNotice } from '../../../renderer/records/api.ts';
import { callerCard, contactCard } from '../../../renderer/records/model/caller-card.ts';
import { caseShape } from '../../../renderer/records/model/case-shape.ts';
import { Lists } from '../../../renderer/records/model/lists.ts';
import { Model } from '../../../renderer/records/model/model.ts';
import { People } from '../../../renderer/records/model/people.ts';
import { Rows } from '../../../renderer/records/model/rows.ts';
import { casesOfOwner, teamView } from '../../../renderer/records/model/team.ts';
import { todayView } from '../../../renderer/records/model/today.ts';
import { RecordsSearch } from '../../../renderer/records/search/records-search.ts';
import type { CaseView } from '../../../renderer/records/views.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { dueFor } from '../../../shared/domain/case/due.ts';
import { movesOf } from '../../../shared/domain/case/moves.ts';
import { workedBy } from '../../../shared/domain/office/procedures.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { composeLetter } from '../../../shared/letters/compose.ts';
import { inventedBodies } from './invented-bodies.ts';
import { inventedCaseload } from './invented-caseload.ts';
import { device, InventedCases, me } from './invented-cases.ts';
import { inventedEntering } from './invented-entering.ts';
import { inventedOffice } from './invented-office.ts';
import { inventedOwnDesk } from './invented-own-desk.ts';
import type { Wishes } from './wishes.ts';

const recoveryKey = '7K2M-X9QT-4HBC-W8RP-3NVJ-6ZDF-1SGA-5YE0';
const wrongPassphrase = 'wrong';

/** A records worker without a worker: the true lists and views over invented cases. */
export function inventedRecords(wishes: Wishes, today: string) {
  const cases = new InventedCases(today);
  if (!wishes.isEmpty) cases.fill(wishes.big);
  const model = new Model();
  const rows = new Rows(today);
  const lists = new Lists(rows, {
    me,
    nameOf: (memberId) => model.members.get(memberId)?.name ?? '',
    desk: () => model.desk,
  });
  const search = new RecordsSearch({ model, rows });
  const people = new People(model, rows);
  const hearers = new Set<(notice: RecordsNotice) => void>();
  let store = wishes.store;
  let typed = '';
  const drafts = new Map<string, unknown>();

  const sync = (caseIds: Iterable<string>) => {
    for (const caseId of caseIds) {
      const state = cases.states.get(caseId);
      if (state) model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
    }
    rows.update(model, caseIds);
    search.changed('case', caseIds);
    for (const hear of hearers) {
      hear({ kind: 'changed', revision: rows.revision, caseIds: 'all' });
    }
  };
  sync([...cases.states.keys()]);

  const opened = (): OfficeStatus => ({
    kind: 'open',
    store,
    hasPractice: true,
    member: {
      memberId: me,
      name: 'Mererid Angharad Prys-Llywelyn',
      roles: ['co-ordinator', 'investigator'],
    },
    procedure: workedBy(
      model.office ?? { procedure: { id: 'psow', version: '2' }, own: [] },
      today,
    ),
    device,
    recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
    restored: wishes.isRestored ? { entries: 1_284, cases: 57, evidence: 212 } : null,
    missingEvidence: wishes.isRestored ? 2 : 0,
    tornBytes: wishes.isRestored ? 118 : 0,
  });

  const members = new Map([
    [
      me,
      {
        memberId: me,
        name: 'Mererid Prys',
        role: 'co-ordinator' as const,
        roles: ['co-ordinator', 'investigator'] as const,
        devices: [],
        absences: [],
      },
    ],
  ]);

  const caseView = (caseId: string): Result<CaseView> => {
    const state = cases.states.get(caseId);
    if (!state) return refuse('case.not-found');
    const history = cases.history.get(caseId) ?? [];
    return caseShape({ caseId, state, conflicts: [] }, { memberId: me, members, rows, history });
  };

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const closed: OfficeStatus =
    wishes.state === 'locked' ? { kind: 'locked', hasPractice: false } : { kind: 'first-run' };

  const records: Partial<RecordsApi> = {
    status: async () => {
      if (wishes.state === 'open') return ok(opened());
      return ok(wishes.state === 'damaged' ? { kind: 'damaged' } : closed);
    },
    prepareOffice: async () => ok({ recoveryKey }),
    createOffice: async () => {
      await pause(600);
      return ok(opened());
    },
    unlock: async () => {
      await pause(400);
      return typed === wrongPassphrase ? refuse('vault.wrong-passphrase') : ok(opened());
    },
    unlockWithRecoveryKey: async () => refuse('vault.wrong-recovery-key'),
    openPractice: async () => {
      store = 'practice';
      return ok(opened());
    },
    openOffice: async () => {
      store = 'office';
      return ok(opened());
    },
    discardPractice: async () => {
      store = 'office';
      return ok(opened());
    },
    prepareLock: async () => ok(null),
    listCases: async (query) => ok(lists.cases(query)),
    listActions: async (query) => ok(lists.actions(query)),
    findPeople: async ({ text, count }) => ok(people.find(text, count)),
    callerCard: async (at) => callerCard({ model, rows, people }, at),
    contactCard: async (at) => contactCard({ model, rows, people }, at),
    ...inventedCaseload({ rows, lists, model }, today),
    today: async (whose) => ok(todayView(rows, model, { memberId: me, whose })),
    team: async () => teamView(rows, model, me),
    casesOfOwner: async (memberId) => ok(casesOfOwner(rows, model, memberId)),
    search: async (ask) => ok(search.search(ask)),
    describe: async (places) => ok(search.describe(places)),
    caseView: async (caseId) => caseView(caseId),
    previewMoves: async (caseId, change) => {
      const state = cases.states.get(caseId);
      if (!state) return refuse('case.not-found');
      const calendarOf = ({ nation }: Pick<Procedure, 'nation'>) => bankHolidaysOf(nation.value);
      return ok(movesOf(state, change, { calendarOf }));
    },
    bodies: async () =>
      ok(
        [...Map.groupBy(rows.actions, ({ body }) => body)].map(([name, some]) => ({
          name,
          actions: some.length,
        })),
      ),
    actionsOfReminders: async () => ok([]),
    explainDue: async ({ words, startsOn, procedure }) =>
      dueFor(words, startsOn, { procedure, decisionDate: startsOn, complaintClosed: null }),
    command: async (command) => {
      const given = cases.give(command);
      if (given.ok) sync([given.value.caseId]);
      return given;
    },
    ...inventedEntering(cases, sync),
    fileEvidence: async (tokens, target, receivedOn) => {
      for (const [index, { name }] of tokens.entries()) {
        for (const hear of hearers) {
          hear({ kind: 'progress', task: 'filing', done: index, total: tokens.length, name });
        }
        await pause(500);
      }
      const [refused, ...filed] = tokens.toReversed();
      const items = filed.map(({ name }) => ({
        evidenceId: cases.file(target.caseId, target.recommendationIds, name, receivedOn),
        name,
        same: name.startsWith('again')
          ? {
              caseId: target.caseId,
              reference: '24-0118',
              recommendationId: null,
              number: '',
              name: 'minutes.docx',
              filedAt: `${receivedOn}T09:00:00.000Z`,
            }
          : null,
      }));
      sync([target.caseId]);
      return ok({
        filed: items,
        refused: refused === undefined ? [] : [{ name: refused.name, code: 'file.empty' }],
      });
    },
    cancelFiling: async () => ok(null),
    evidenceBytes: async () =>
      ok({
        bytes: new TextEncoder().encode('Dear Ms Jones,\n\nI am sorry for the delay.'),
        mime: 'text/plain',
        name: 'letter.txt',
      }),
    saveEvidenceCopy: async () => ok({ saved: true }),
    ...inventedOffice(
      model,
      () => [...cases.states.values()],
      today,
      (revision) => {
        rows.update(model, cases.states.keys());
        for (const hear of hearers) hear({ kind: 'changed', revision, caseIds: 'all' });
      },
    ),
    ...inventedOwnDesk(model, today, () => {
      for (const hear of hearers) {
        hear({ kind: 'changed', revision: rows.revision, caseIds: [] });
      }
    }),
    ...inventedBodies(model, rows, () => {
      rows.update(model, []);
      for (const hear of hearers)
        hear({ kind: 'changed', revision: rows.revision, caseIds: 'all' });
    }),
    verify: async () => {
      await pause(500);
      return ok({
        entries: 1_284,
        devices: 2,
        failures: [],
        chainHolds: true,
        replayEqualsReadModel: true,
        digest: '9f2c41d07be8a35c9f2c41d07be8a35c9f2c41d07be8a35c9f2c41d07be8a35c',
        mirrorAgrees: true,
      });
    },
    composeLetter: async (caseId, ask) => {
      const state = cases.states.get(caseId);
      const procedure = state === undefined ? undefined : procedureOf(state.details.procedure);
      if (state === undefined || procedure === undefined) return refuse('case.not-found');
      const calendar = bankHolidaysOf(procedure.nation.value);
      const writer = 'Mererid Angharad Prys-Llywelyn';
      return composeLetter(ask, { state, procedure, calendar, today, writer });
    },
    saveDraft: async (name, value) => {
      drafts.set(name, value);
      return ok(null);
    },
    readDraft: async (name) => ok(drafts.get(name) ?? null),
  };
  return {
    // What the gallery does not show is refused by name.
    records: new Proxy(records, {
      get: (known, name) => Reflect.get(known, name) ?? (async () => refuse('ipc.unknown-channel')),
    }) as RecordsApi,
    offerPassphrase: (passphrase: string) => {
      typed = passphrase;
    },
    onNotice: (hear: (notice: RecordsNotice) => void) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
