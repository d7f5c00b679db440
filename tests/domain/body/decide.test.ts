import { describe, expect, it } from 'vitest';
import { person } from '../office/given-office.ts';
import { begun, council, decideOn, linkOfficer, newId, recordOf } from './given-body.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);
const refused = (code: string) => ({ ok: false, error: { code } });
const keep = { kind: 'keepContact', name: council, contact: linkOfficer } as const;
const kept = {
  kind: 'body.contact-kept',
  body: { contactId: newId, contact: linkOfficer },
} as const;
const note = {
  kind: 'body.note-kept',
  body: { noteId: newId, note: 'Write to both mailboxes', on: '2026-11-01' },
} as const;

describe('what is kept of a body', () => {
  it('first begins a record, under the name as the cases write it', () => {
    expect(decideOn({ ...keep, name: ' aberwen  county council' })).toEqual({
      ok: true,
      value: [
        { bodyId: newId, event: begun(), isNew: true },
        { bodyId: newId, event: kept, isNew: false },
      ],
    });
  });

  it('goes to the record there is', () => {
    expect(decideOn(keep, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [{ bodyId: a, event: kept, isNew: false }],
    });
  });

  it('is refused for a name nobody writes, without a procedure, and to who does not work on cases', () => {
    expect(decideOn({ ...keep, name: 'Nowhere Council' })).toMatchObject(refused('body.not-found'));
    expect(decideOn(keep, [], { office: null })).toMatchObject(refused('office.not-set-up'));
    const auditor = person('ada', 'auditor');
    expect(decideOn(keep, [], { actor: auditor })).toMatchObject(refused('role.not-allowed'));
  });
});

describe('a contact', () => {
  it('needs a name and days in order', () => {
    const nameless = { ...linkOfficer, name: ' ' };
    expect(decideOn({ ...keep, contact: nameless })).toMatchObject(refused('words.missing'));
    const backwards = { ...linkOfficer, to: '2025-03-31' };
    expect(decideOn({ ...keep, contact: backwards })).toMatchObject(refused('contact.ends-before'));
    const oneDay = { ...linkOfficer, to: '2025-04-01' };
    expect(decideOn({ ...keep, contact: oneDay })).toMatchObject({ ok: true });
  });

  it('ends on a day with a reason, once', () => {
    const record = recordOf(a, begun(), kept);
    const end = {
      kind: 'endContact',
      name: council,
      contactId: newId,
      on: '2026-10-31',
      reason: ' Left the council ',
    } as const;
    const left = {
      kind: 'body.contact-left',
      body: { contactId: newId, on: '2026-10-31', reason: 'Left the council' },
    } as const;
    expect(decideOn(end, [record])).toEqual({
      ok: true,
      value: [{ bodyId: a, event: left, isNew: false }],
    });
    expect(decideOn({ ...end, reason: '' }, [record])).toMatchObject(refused('reason.missing'));
    expect(decideOn({ ...end, on: '2025-03-01' }, [record])).toMatchObject(
      refused('contact.ends-before'),
    );
    const gone = recordOf(a, begun(), kept, left);
    expect(gone.contacts[0]?.contact.to).toBe('2026-10-31');
    expect(decideOn(end, [gone])).toMatchObject(refused('body.item-not-found'));
    const inConflict = (_: string, field: string) => field === `${newId}.to`;
    expect(decideOn(end, [gone], { inConflict })).toMatchObject({ ok: true });
  });

  it('recorded in error stays, with the reason, and no longer ends', () => {
    const error = {
      kind: 'body.entered-in-error',
      body: { itemId: newId, reason: 'Another council' },
    } as const;
    const record = recordOf(a, begun(), kept, error);
    expect(record.contacts).toMatchObject([{ contact: linkOfficer, error: 'Another council' }]);
    const end = { kind: 'endContact', name: council, contactId: newId, on: '2026-10-31' } as const;
    expect(decideOn({ ...end, reason: 'x' }, [record])).toMatchObject(
      refused('body.item-not-found'),
    );
  });
});

describe('a handling note', () => {
  it('has words and a day that has come', () => {
    const command = {
      kind: 'keepNote',
      name: council,
      note: 'Ring first',
      on: '2026-11-25',
    } as const;
    expect(decideOn(command)).toMatchObject({ ok: true });
    expect(decideOn({ ...command, note: '  ' })).toMatchObject(refused('words.missing'));
    expect(decideOn({ ...command, on: '2026-11-26' })).toMatchObject(refused('date.in-future'));
  });

  it('recorded in error is marked once, with a reason', () => {
    const error = {
      kind: 'enterInError',
      name: council,
      itemId: newId,
      reason: 'Not them',
    } as const;
    const event = {
      kind: 'body.entered-in-error',
      body: { itemId: newId, reason: 'Not them' },
    } as const;
    const record = recordOf(a, begun(), note);
    expect(decideOn(error, [record])).toEqual({
      ok: true,
      value: [{ bodyId: a, event, isNew: false }],
    });
    expect(decideOn({ ...error, reason: ' ' }, [record])).toMatchObject(refused('reason.missing'));
    const marked = recordOf(a, begun(), note, event);
    expect(marked.notes).toMatchObject([{ note: 'Write to both mailboxes', error: 'Not them' }]);
    expect(decideOn(error, [marked])).toMatchObject(refused('body.item-not-found'));
  });
});

describe('the kind of a body', () => {
  const kind = { kind: 'setBodyKind', name: council, bodyKind: 'principal-council' } as const;
  const set = { kind: 'body.kind-set', body: { bodyKind: 'principal-council' } } as const;

  it('is said to every record of it, so that two computers agree', () => {
    const records = [recordOf(b, begun()), recordOf(a, begun())];
    expect(decideOn(kind, records)).toEqual({
      ok: true,
      value: [
        { bodyId: a, event: set, isNew: false },
        { bodyId: b, event: set, isNew: false },
      ],
    });
  });

  it('is refused where every record says so, unless two said it at once', () => {
    const records = [recordOf(a, begun(), set)];
    expect(decideOn(kind, records)).toMatchObject(refused('body.same'));
    expect(decideOn(kind, records, { inConflict: () => true })).toMatchObject({ ok: true });
  });
});

describe('names of a body', () => {
  const join = { kind: 'joinSpelling', name: council, spelling: ' Aberwen  C.C. ' } as const;
  const joined = { kind: 'body.spelling-joined', body: { spelling: 'Aberwen C.C.' } } as const;

  it('are joined by a person, each once', () => {
    const record = recordOf(a, begun(), joined);
    expect(decideOn(join, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [{ bodyId: a, event: joined, isNew: false }],
    });
    expect(decideOn(join, [record])).toMatchObject(refused('body.same'));
    expect(decideOn({ ...join, spelling: '' })).toMatchObject(refused('words.missing'));
  });

  it('are parted again with a reason, where they were joined', () => {
    const record = recordOf(a, begun(), joined);
    const part = { kind: 'partSpelling', name: council, spelling: 'aberwen c.c.' } as const;
    const event = {
      kind: 'body.spelling-parted',
      body: { spelling: 'aberwen c.c.', reason: 'A community council' },
    } as const;
    expect(decideOn({ ...part, reason: 'A community council' }, [record])).toEqual({
      ok: true,
      value: [{ bodyId: a, event, isNew: false }],
    });
    expect(decideOn({ ...part, reason: '' }, [record])).toMatchObject(refused('reason.missing'));
    const own = { ...part, spelling: council, reason: 'x' };
    expect(decideOn(own, [record])).toMatchObject(refused('body.spelling-own'));
    expect(recordOf(a, begun(), joined, event).spellings).toEqual([]);
  });

  it('in Welsh are one more name, taken away when left empty', () => {
    const command = {
      kind: 'setWelshName',
      name: council,
      welshName: ' Cyngor Sir Aberwen ',
    } as const;
    const event = {
      kind: 'body.welsh-name-set',
      body: { welshName: 'Cyngor Sir Aberwen' },
    } as const;
    expect(decideOn(command, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [{ bodyId: a, event, isNew: false }],
    });
    expect(decideOn(command, [recordOf(a, begun(), event)])).toMatchObject(refused('body.same'));
    expect(decideOn({ ...command, welshName: '' })).toMatchObject(refused('body.same'));
    expect(decideOn({ ...command, welshName: '' }, [recordOf(a, begun(), event)])).toMatchObject({
      ok: true,
    });
  });
});
