import { describe, expect, it } from 'vitest';
import { formOf } from '../../../../../renderer/app/acts/forms.ts';
import { readInline } from '../../../../../renderer/app/acts/inline-act.tsx';
import { aboutOf } from '../../../../../renderer/app/acts/use-about.ts';
import {
  type FollowKind,
  followKinds,
  followsOf,
  prefilled,
} from '../../../../../renderer/features/note/follows.ts';
import {
  commandOf,
  emptyNote,
  faultsIn,
  movedTo,
  namesIn,
  partyOf,
  readTime,
  readTypedNote,
  type TypedNote,
} from '../../../../../renderer/features/note/note-form.ts';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import { readCommand } from '../../../../../shared/domain/case/commands.ts';
import { isWordId } from '../../../../../shared/words/index.ts';
import { recommendationIds, wholeCase, wholeCaseToday } from '../../../../support/whole-case.ts';
import { english } from '../../app/acts/filling.ts';

const view = wholeCase();
const { r1 } = recommendationIds;
const now = { on: wholeCaseToday, at: '14:05' };
const [first] = view.facts.persons;
if (first === undefined) throw new Error('nobody is recorded');
const { personId } = first;

const noteOf = (over: Partial<TypedNote> = {}): TypedNote => ({
  ...emptyNote({ caseId: view.caseId, recommendationIds: [r1], personId }, now),
  says: 'It has been done, he says.',
  ...over,
});

const followed = (kind: FollowKind, of: CaseView, note: TypedNote) => {
  const follow = followsOf(of, note).find((each) => each.kind === kind);
  if (follow === undefined) throw new Error(`no ${kind}`);
  return follow;
};

describe('what is typed of a call', () => {
  it('is an order once it is whole', () => {
    const note = noteOf();
    expect(faultsIn(note, view, now)).toEqual({});
    const command = commandOf(note, view, now.on);
    expect(readCommand(command)).toEqual(command);
    expect(command).toMatchObject({
      party: 'complainant',
      at: '14:05',
      calledBy: 'them',
      personIds: [personId],
      recommendationIds: [r1],
    });
  });

  it('says what is missing, and never lies ahead', () => {
    const nobody = { personIds: [], other: ' ', says: ' ' };
    expect(faultsIn(noteOf(nobody), view, now)).toEqual({
      who: 'note.fault.who',
      says: 'note.fault.says',
    });
    expect(faultsIn(noteOf(), null, now)).toEqual({ case: 'note.fault.case' });
    expect(faultsIn(noteOf({ on: null }), view, now)).toEqual({ on: 'act.day-needed' });
    expect(faultsIn(noteOf({ on: '2099-01-01' }), view, now)).toEqual({ on: 'note.fault.ahead' });
    expect(faultsIn(noteOf({ at: '14.06' }), view, now)).toEqual({ at: 'note.fault.ahead' });
    expect(faultsIn(noteOf({ at: '14:06', on: '2026-01-05' }), view, now)).toEqual({});
    expect(faultsIn(noteOf({ at: 'noon' }), view, now)).toEqual({ at: 'note.fault.time' });
  });

  it.each([
    ['1405', '14:05'],
    ['9.30', '09:30'],
    [' 9:30 ', '09:30'],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
  ])('reads %s as a time of day', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it('names whoever is chosen or written in, and whose side they are on', () => {
    const other = noteOf({ personIds: [], other: ' The surveyor ', otherParty: 'other' });
    expect(namesIn(other, view)).toEqual(['The surveyor']);
    expect([partyOf(other), partyOf(noteOf())]).toEqual(['other', 'complainant']);
    const [contact] = view.facts.bodyContacts;
    const theirs = { personIds: [], contactIds: [contact?.contactId ?? ''] };
    expect(partyOf(noteOf(theirs))).toBe('body');
    expect(namesIn(noteOf(theirs), view)).toEqual([contact?.contact.name]);
  });

  it('claims are only of actions it is about', () => {
    const note = noteOf({ saidDone: [r1], recommendationIds: [] });
    expect(commandOf(note, view, now.on).saidDone).toEqual([]);
  });

  it('keeps who, when and what was said when it is moved to another case', () => {
    const moved = movedTo(noteOf({ other: 'A neighbour', saidDone: [r1] }), 'b', null);
    expect(moved).toMatchObject({ caseId: 'b', other: 'A neighbour', says: noteOf().says });
    expect([moved.personIds, moved.recommendationIds, moved.saidDone]).toEqual([[], [], []]);
  });

  it('comes back from a draft as it was, and not from what is none', () => {
    const note = noteOf({ follows: { recordWish: { source: 'A call' } } });
    expect(readTypedNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
    expect(readTypedNote({ says: 'half' })).toBeNull();
  });
});

describe('what may follow', () => {
  const open = { ...view, offers: view.offers };

  it.each(followKinds)('%s is offered with its act, or refused with the reason', (kind) => {
    const follow = followed(kind, open, noteOf());
    if (follow.offer === null) expect(isWordId(follow.why)).toBe(true);
    else expect(follow.offer.act).toBe(kind);
  });

  it('is the wish of whoever spoke', () => {
    expect(followed('recordWish', view, noteOf()).offer?.itemId).toBe(personId);
    const nobody = noteOf({ personIds: [] });
    const many = { ...view, facts: { ...view.facts, persons: [] } };
    expect(followed('recordWish', many, nobody)).toMatchObject({
      offer: null,
      why: 'note.why-not.nobody',
    });
  });

  it('is no request for more time where one waits', () => {
    const without = { ...view, offers: view.offers.filter(({ act }) => act !== 'askExtension') };
    const [asked] = view.facts.extensions;
    const waiting = {
      ...without,
      facts: {
        ...view.facts,
        extensions: asked === undefined ? [] : [{ ...asked, decision: null }],
      },
    };
    expect(followed('askExtension', waiting, noteOf()).why).toBe('note.why-not.asked');
    const none = { ...without, facts: { ...view.facts, extensions: [] } };
    expect(followed('askExtension', none, noteOf()).why).toBe('note.why-not.askExtension');
  });

  it.each(followKinds)('%s begins with what was said, and is an order when filled in', (kind) => {
    const note = noteOf();
    const begun = prefilled(kind, note, view, english);
    expect(Object.values(begun)).toContain(note.on);
    const { offer } = followed(kind, view, note);
    const form = formOf(kind);
    if (offer === null || form === null) return;
    const about = aboutOf(view, offer, english, now.on);
    if (about === null) throw new Error('no procedure');
    const chosen: Partial<Record<FollowKind, object>> = {
      recordWish: { wish: 'wants-action' },
      receiveReply: { reply: 'evidence-promised' },
      recordPayment: { amount: '250' },
      recordUndertaking: { body: view.details.bodies[0] },
    };
    const inline = { form, about, prefilled: begun, changed: { ...chosen[kind] } };
    const read = readInline(inline);
    expect(read).toMatchObject({ ok: true, command: { kind } });
    expect(read.ok && readCommand(read.command)).toEqual(read.ok && read.command);
    expect(JSON.stringify(read)).toMatch(/It has been done, he says|By telephone/);
  });

  it('is asked for with a reason, where it may only be asked for', () => {
    const { offer } = followed('recordUndertaking', view, noteOf());
    const form = formOf('recordUndertaking');
    if (offer === null || form === null) throw new Error('it cannot be recorded');
    const about = aboutOf(view, { ...offer, right: 'ask' }, english, now.on);
    if (about === null) throw new Error('no procedure');
    const begun = prefilled('recordUndertaking', noteOf(), view, english);
    const body = view.details.bodies[0];
    const inline = { form, about, prefilled: begun, changed: { body } };
    expect(readInline(inline)).toEqual({ ok: false, faults: { askReason: 'act.words-needed' } });
    expect(readInline({ ...inline, changed: { body, askReason: 'As agreed' } })).toMatchObject({
      ok: true,
      command: { kind: 'requestStep', reason: 'As agreed', command: { kind: 'recordUndertaking' } },
    });
  });
});
