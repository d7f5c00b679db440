import { expect, it } from 'vitest';
import { type BodyEvent, bodyFieldsSet } from '../../../shared/domain/body/events.ts';
import { begun, linkOfficer } from './given-body.ts';

const id = 'c'.repeat(32);

it.each<[string, BodyEvent, readonly string[]]>([
  ['its kind', { kind: 'body.kind-set', body: { bodyKind: 'council' } }, ['kind']],
  [
    'its Welsh name',
    { kind: 'body.welsh-name-set', body: { welshName: 'Cyngor Aberwen' } },
    ['welshName'],
  ],
  [
    'whether a spelling is it, however it is written',
    { kind: 'body.spelling-joined', body: { spelling: 'Aberwen  c.c.' } },
    ['spelling ABERWEN C.C.'],
  ],
  [
    'the same spelling, parted again',
    { kind: 'body.spelling-parted', body: { spelling: 'ABERWEN C.C.', reason: 'x' } },
    ['spelling ABERWEN C.C.'],
  ],
  [
    'the day one contact left',
    { kind: 'body.contact-left', body: { contactId: id, on: '2026-11-01', reason: 'x' } },
    [`${id}.to`],
  ],
  [
    'whether one item was an error',
    { kind: 'body.entered-in-error', body: { itemId: id, reason: 'x' } },
    [`${id}.error`],
  ],
  ['not that a record began', begun(), []],
  [
    'not one more contact',
    { kind: 'body.contact-kept', body: { contactId: id, contact: linkOfficer } },
    [],
  ],
  [
    'not one more note',
    { kind: 'body.note-kept', body: { noteId: id, note: 'x', on: '2026-11-01' } },
    [],
  ],
])('two people who have not seen each other may differ on %s', (_, event, fields) => {
  expect(bodyFieldsSet(event)).toEqual(fields);
});
