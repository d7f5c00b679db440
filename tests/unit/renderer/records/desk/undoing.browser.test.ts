import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UndoLog } from '../../../../../renderer/records/desk/undo-log.ts';
import { inTurn, undoingApi, writeAct } from '../../../../../renderer/records/desk/undoing.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { refuse } from '../../../../../shared/kernel/result.ts';
import { must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

let office: Office;
let acts: UndoLog;
let notices: string[];
let caseId: string;
beforeEach(async () => {
  office = new Office();
  acts = new UndoLog();
  notices = [];
  await office.open();
  caseId = must(await office.openCase('202600417', 2)).caseId;
});
afterEach(() => office.forgetAll());

const desk = () => ({
  store: office.store,
  acts,
  around: {
    askMain: office.main.ask,
    clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
    notify: ({ kind }: { readonly kind: string }) => {
      notices.push(kind);
    },
  },
});
const api = () => undoingApi(desk());
const give = (...commands: readonly CaseCommand[]) =>
  writeAct(desk(), commands, (proposal) => inTurn(proposal, commands, '09:00'));
const state = () => {
  const found = office.store.model.cases.get(caseId)?.state;
  if (found === undefined) throw new Error('no case');
  return found;
};
const step = async () => must(await api().undoable());
const undo = async (isReasoned = false) =>
  api().undo({ actId: (await step()).undo?.actId ?? '', reason: 'Undone', isReasoned });
const redo = async () => api().redo({ actId: (await step()).redo?.actId ?? '' });

const titled = (title: string) => ({ kind: 'correctCase', caseId, set: { title } }) as const;
const finding = () =>
  ({
    kind: 'recordFinding',
    caseId,
    finding: { failing: 'The roof leaked.', injustice: '', bodies: [] },
  }) as const;
const reminder = () => {
  const ids = state().recommendations.map(({ recommendationId }) => recommendationId);
  return {
    kind: 'sendLetter',
    caseId,
    letter: 'reminder',
    recommendationIds: ids,
    party: 'body',
    to: state().details.bodies[0] ?? '',
    on: office.today,
    how: 'email',
    replyBy: null,
    asksWhyLate: false,
    needed: '',
    proof: '',
  } as const;
};

describe('undo', () => {
  it('takes the last act back and does it again, both by entries in the ledger', async () => {
    const before = state().details.title;
    must(await give(titled('Another')));
    expect((await step()).undo).toMatchObject({
      kind: 'undo',
      cases: 1,
      lines: [{ kind: 'case.corrected' }],
    });
    const entries = office.store.journal.head.count;
    must(await undo());
    expect(state().details.title).toBe(before);
    expect(office.store.journal.head.count).toBe(entries + 1);
    must(await redo());
    expect(state().details.title).toBe('Another');
    expect((await step()).redo).toBeNull();
    must(await undo());
    expect(state().details.title).toBe(before);
    expect(notices.every((kind) => kind === 'undoable')).toBe(true);
  });

  it('takes a batch back as one', async () => {
    const before = state().details.title;
    must(await give(titled('Another'), finding(), titled('A third')));
    expect((await step()).undo?.lines).toHaveLength(3);
    must(await undo());
    expect(state().details.title).toBe(before);
    expect(state().facts.findings).toEqual([]);
    expect((await step()).undo).toBeNull();
  });

  it('goes back act by act', async () => {
    const before = state().details.title;
    must(await give(titled('Another')));
    must(await give(finding()));
    must(await undo());
    expect(state().facts.findings).toEqual([]);
    must(await undo());
    expect(state().details.title).toBe(before);
    expect(await undo()).toEqual(refuse('undo.nothing'));
  });

  it('leaves all of it where a part cannot be taken back', async () => {
    must(await give(finding(), titled('Another')));
    // Somebody else sets the title again.
    must(await office.correctTitle(caseId, 'Theirs'));
    expect(await undo()).toEqual(refuse('undo.changed-since'));
    expect(state().facts.findings).toHaveLength(1);
    expect(state().details.title).toBe('Theirs');
  });

  it('never undoes what left the office: it is recorded in error, with a reason', async () => {
    must(await give(reminder()));
    expect((await step()).undo?.kind).toBe('in-error');
    expect(await undo()).toEqual(refuse('undo.from-outside'));
    expect(state().facts.letters[0]?.error).toBeNull();
    must(await undo(true));
    expect(state().facts.letters[0]?.error).toBe('Undone');
    expect((await step()).redo).toBeNull();
  });

  it('says of an opened case that it stays', async () => {
    expect((await step()).undo).toBeNull();
    acts.did([], null);
    expect((await step()).undo).toBeNull();
  });

  it('is of this session: closing the store forgets it', async () => {
    must(await give(titled('Another')));
    acts.forget();
    expect(await step()).toEqual({ undo: null, redo: null });
  });
});
