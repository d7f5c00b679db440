import { describe, expect, it } from 'vitest';
import { person } from '../office/given-office.ts';
import {
  begun,
  council,
  decideOn,
  linkOfficer,
  newId,
  recordOf,
  refused,
  refusedWith,
} from './given-body.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);
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
    expect(decideOn({ ...keep, name: ' Nowhere Council ' })).toMatchObject(
      refusedWith('body.not-found', { body: 'Nowhere Council' }),
    );
    expect(decideOn(keep, [], { office: null })).toMatchObject(refused('office.not-set-up'));
    const auditor = person('ada', 'auditor');
    expect(decideOn(keep, [], { actor: auditor })).toMatchObject(refused('role.not-allowed'));
  });
});

const other = 'f'.repeat(32);
const another = {
  kind: 'body.contact-kept',
  body: { contactId: other, contact: { ...linkOfficer, name: 'Huw Parry', from: '2024-01-01' } },
} as const;

describe('a contact', () => {
  it('is kept without the spaces around what was typed', () => {
    const typed = {
      ...linkOfficer,
      name: ' Sioned Rees ',
      email: ' complaints@aberwen.example ',
      phone: ' 01632 960123 ',
    };
    const contact = { ...linkOfficer, phone: '01632 960123' };
    expect(decideOn({ ...keep, contact: typed }, [recordOf(a, begun())])).toMatchObject({
      ok: true,
      value: [{ event: { body: { contact } } }],
    });
  });

  it('is refused for a day that does not exist, and the day is named', () => {
    const from = { ...linkOfficer, from: '2025-02-30' };
    expect(decideOn({ ...keep, contact: from })).toMatchObject(
      refusedWith('deadline.no-such-date', { words: '2025-02-30' }),
    );
    const to = { ...linkOfficer, to: '2026-02-30' };
    expect(decideOn({ ...keep, contact: to })).toMatchObject(
      refusedWith('deadline.no-such-date', { words: '2026-02-30' }),
    );
  });

  it('of several leaves alone, from the record that has them, and on their first day at the earliest', () => {
    const records = [recordOf(a, begun(), another), recordOf(b, begun(), another, kept)];
    const end = {
      kind: 'endContact',
      name: council,
      contactId: newId,
      on: '2025-04-01',
      reason: 'Never began',
    } as const;
    expect(decideOn(end, records)).toMatchObject({
      ok: true,
      value: [{ bodyId: b, event: { body: { contactId: newId } } }],
    });
    expect(decideOn({ ...end, on: '2025-03-31' }, records)).toMatchObject(
      refusedWith('contact.ends-before', { from: '2025-04-01', to: '2025-03-31' }),
    );
    const left = {
      kind: 'body.contact-left',
      body: { contactId: newId, on: '2026-10-31', reason: 'Retired' },
    } as const;
    expect(recordOf(b, begun(), another, kept, left).contacts).toMatchObject([
      { contactId: other, contact: { to: null }, ended: null },
      { contactId: newId, contact: { to: '2026-10-31' }, ended: 'Retired' },
    ]);
    const nobody = { ...end, contactId: 'd'.repeat(32) };
    expect(decideOn(nobody, records)).toMatchObject(refused('body.item-not-found'));
  });

  it('of several is marked as recorded in error alone', () => {
    const records = [recordOf(a, begun(), another, kept)];
    const error = { kind: 'enterInError', name: council, reason: ' Not them ' } as const;
    expect(decideOn({ ...error, itemId: newId }, records)).toEqual({
      ok: true,
      value: [
        {
          bodyId: a,
          event: { kind: 'body.entered-in-error', body: { itemId: newId, reason: 'Not them' } },
          isNew: false,
        },
      ],
    });
    expect(decideOn({ ...error, itemId: 'd'.repeat(32) }, records)).toMatchObject(
      refused('body.item-not-found'),
    );
    const marked = {
      kind: 'body.entered-in-error',
      body: { itemId: newId, reason: 'Not them' },
    } as const;
    expect(recordOf(a, begun(), another, kept, marked).contacts).toMatchObject([
      { contactId: other, error: null },
      { contactId: newId, error: 'Not them' },
    ]);
  });

  it('needs a name and days in order', () => {
    const nameless = { ...linkOfficer, name: ' ' };
    expect(decideOn({ ...keep, contact: nameless })).toMatchObject(refused('words.missing'));
    const backwards = { ...linkOfficer, to: '2025-03-31' };
    expect(decideOn({ ...keep, contact: backwards })).toMatchObject(
      refusedWith('contact.ends-before', { from: '2025-04-01', to: '2025-03-31' }),
    );
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
    const { on } = command;
    expect(decideOn({ ...command, note: ' Ring first ' }, [recordOf(a, begun())])).toEqual({
      ok: true,
      value: [
        {
          bodyId: a,
          event: { kind: 'body.note-kept', body: { noteId: newId, note: 'Ring first', on } },
          isNew: false,
        },
      ],
    });
    expect(decideOn({ ...command, note: '  ' })).toMatchObject(refused('words.missing'));
    expect(decideOn({ ...command, on: '2026-11-26' })).toMatchObject(
      refusedWith('date.in-future', { date: '2026-11-26' }),
    );
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
    const inConflict = (_: string, field: string) => field === `${newId}.error`;
    expect(decideOn(error, [marked], { inConflict })).toMatchObject({ ok: true });
  });

  it('recorded in error is the one that was meant', () => {
    const before = { ...note, body: { ...note.body, noteId: other } };
    const error = { kind: 'enterInError', name: council, itemId: newId, reason: 'x' } as const;
    const marked = { kind: 'body.entered-in-error', body: { itemId: other, reason: 'x' } } as const;
    const record = recordOf(a, begun(), before, marked, note);
    expect(record.notes.map(({ error }) => error)).toEqual(['x', null]);
    expect(recordOf(a, begun(), before, note, marked).notes.map(({ error }) => error)).toEqual([
      'x',
      null,
    ]);
    expect(decideOn(error, [record])).toMatchObject({ ok: true });
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
    const inConflict = (_: string, field: string) => field === 'kind';
    expect(decideOn(kind, records, { inConflict })).toMatchObject({ ok: true });
  });

  it('begins a record where there is none', () => {
    expect(decideOn(kind)).toEqual({
      ok: true,
      value: [
        { bodyId: newId, event: begun(), isNew: true },
        { bodyId: newId, event: set, isNew: false },
      ],
    });
  });

  it('is said again where only one of two records says so', () => {
    const records = [recordOf(a, begun(), set), recordOf(b, begun())];
    expect(decideOn(kind, records)).toMatchObject({
      ok: true,
      value: [{ bodyId: a }, { bodyId: b }],
    });
  });
});
