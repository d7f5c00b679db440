import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  contactsOf,
  currentWish,
  deliverersFor,
  mustKnowBefore,
  outcomeFor,
} from '../../../shared/domain/case/persons.ts';
import { caseOpened, idOf, lgsco } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { council, person, personRecorded, wishHeard } from '../../support/ledger/stage-events.ts';

const known = [caseOpened(), personRecorded()] as const;

const onlyPerson = (...events: readonly CaseEvent[]) => {
  const [found] = given(caseOpened(), ...events).case.facts.persons;
  if (found === undefined) throw new Error('nobody was recorded');
  return found;
};

describe('the people of a case (b2)', () => {
  const record = (name: string) =>
    ({ kind: 'recordPerson', caseId, person: person({ name }) }) as const;
  const correct = (set: Parameters<typeof person>[0] = {}) =>
    ({ kind: 'correctPerson', caseId, personId: idOf('person'), set }) as const;

  it('have a name', () => {
    given(caseOpened())
      .when(record(' Mair Bevan '))
      .thenEvents({
        kind: 'person.recorded',
        body: { personId: idOf('new 1'), person: person() },
      });
    given(caseOpened()).when(record(' ')).thenRefused('words.missing');
  });

  it('are corrected field by field', () => {
    given(...known)
      .when(correct({ name: ' Mair Beynon ', phone: '01' }))
      .thenEvents({
        kind: 'person.corrected',
        body: { personId: idOf('person'), set: { name: 'Mair Beynon', phone: '01' } },
      });
    const { thenCase } = given(...known).when(correct({ format: 'Easy Read' }));
    expect(thenCase.facts.persons[0]?.person).toEqual(person({ format: 'Easy Read' }));
    given(...known)
      .when(correct({ name: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(correct({ phone: '01' }))
      .thenRefused('person.not-found');
  });
});

describe('what a person wants (R14)', () => {
  const hear = (over: { readonly source?: string; readonly on?: string } = {}) =>
    ({
      kind: 'recordWish',
      caseId,
      personId: idOf('person'),
      wish: 'does-not-want',
      on: '2026-04-01',
      source: ' a call ',
      ...over,
    }) as const;

  it('R14: is recorded with the day and how it was learnt', () => {
    given(...known)
      .when(hear())
      .thenEvents({
        kind: 'wish.recorded',
        body: {
          wishId: idOf('new 1'),
          personId: idOf('person'),
          wish: 'does-not-want',
          on: '2026-04-01',
          source: 'a call',
        },
      });
    given(...known)
      .when(hear({ source: ' ' }))
      .thenRefused('words.missing');
    given(...known)
      .when(hear({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened()).when(hear()).thenRefused('person.not-found');
  });

  it('R14: is what was last heard, whenever it was recorded', () => {
    expect(currentWish(onlyPerson(personRecorded()))).toBeNull();
    const heard = onlyPerson(
      personRecorded(),
      wishHeard('wants-action', '2026-03-02', 'a letter'),
      wishHeard('does-not-want', '2026-03-01'),
    );
    expect(currentWish(heard)).toEqual({
      wish: 'wants-action',
      on: '2026-03-02',
      source: 'a letter',
    });
    const sameDay = onlyPerson(
      personRecorded(),
      wishHeard('wants-action', '2026-03-02'),
      wishHeard('does-not-want', '2026-03-02'),
    );
    expect(currentWish(sameDay)?.wish).toBe('does-not-want');
  });
});

describe('what must be known before any contact (R14, R25)', () => {
  const toKnow = (...events: readonly CaseEvent[]) => mustKnowBefore(onlyPerson(...events));
  const language = { kind: 'language', language: 'en' };

  it('R25: names the gravest first, and the language always', () => {
    expect(toKnow(personRecorded())).toEqual([language]);
    expect(
      toKnow(
        personRecorded({
          mustKnow: ' Call after noon ',
          adjustments: 'Large print',
          language: 'cy',
          format: 'Easy Read',
        }),
        wishHeard('no-contact', '2026-03-02', 'a letter'),
      ),
    ).toEqual([
      { kind: 'no-contact', on: '2026-03-02', words: 'a letter' },
      { kind: 'note', words: 'Call after noon' },
      { kind: 'adjustments', words: 'Large print' },
      { kind: 'language', language: 'cy' },
      { kind: 'format', words: 'Easy Read' },
    ]);
    expect(toKnow(personRecorded({ mustKnow: ' ' }))).toEqual([language]);
  });

  it('ends with a later wish, unless the person has died', () => {
    const untraced = wishHeard('cannot-be-traced', '2026-03-01');
    expect(toKnow(personRecorded(), untraced)[0]).toEqual({
      kind: 'cannot-be-traced',
      on: '2026-03-01',
      words: 'a call',
    });
    const later = wishHeard('wants-action', '2026-03-05');
    expect(toKnow(personRecorded(), untraced, later)).toEqual([language]);
    expect(toKnow(personRecorded(), wishHeard('does-not-want', '2026-03-01'))).toEqual([language]);
    const died = wishHeard('has-died', '2026-03-02', 'the daughter');
    expect(toKnow(personRecorded(), died, later)[0]).toEqual({
      kind: 'has-died',
      on: '2026-03-02',
      words: 'the daughter',
    });
  });
});

describe('what was found against each body (b1)', () => {
  const find = (
    over: { readonly body?: string; readonly outcome?: string; readonly on?: string } = {},
  ) =>
    ({
      kind: 'recordOutcome',
      caseId,
      body: ' glanwern council ',
      outcome: 'partly-upheld',
      on: '2026-04-01',
      ...over,
    }) as const;

  it('is one of the procedure’s outcomes, for a body of the case', () => {
    given(caseOpened())
      .when(find())
      .thenEvents({
        kind: 'outcome.recorded',
        body: { body: council, outcome: 'partly-upheld', on: '2026-04-01' },
      });
    given(caseOpened())
      .when(find({ outcome: 'severe-maladministration' }))
      .thenRefused('outcome.unknown', { outcome: 'severe-maladministration' });
    given(caseOpened())
      .when(find({ outcome: 'early-resolution' }))
      .thenKinds('outcome.recorded');
    given(caseOpened({ procedure: lgsco }))
      .when(find({ outcome: 'early-resolution' }))
      .thenRefused('outcome.unknown', { outcome: 'early-resolution' });
    given(caseOpened())
      .when(find({ body: ' Another Council ' }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(caseOpened())
      .when(find({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('is what was last recorded for that body', () => {
    const found = (body: string, outcome: string) =>
      ({ kind: 'outcome.recorded', body: { body, outcome, on: '2026-04-01' } }) as const;
    const state = given(
      caseOpened(),
      found(council, 'upheld'),
      found('Glan Trust', 'not-upheld'),
      found(council, 'partly-upheld'),
    ).case;
    expect(outcomeFor(state, council)).toBe('partly-upheld');
    expect(outcomeFor(state, 'Another')).toBeNull();
  });
});

describe('a contractor (R24, b4)', () => {
  const deliver = (over: { readonly name?: string; readonly actsFor?: string[] } = {}) =>
    ({
      kind: 'recordDeliverer',
      caseId,
      name: ' Rhos Builders ',
      relation: 'commissioned',
      actsFor: [' GLANWERN council', council],
      ...over,
    }) as const;

  it('R24: acts for bodies of the case, which stay accountable', () => {
    const asked = given(caseOpened()).when(deliver());
    asked.thenEvents({
      kind: 'deliverer.recorded',
      body: {
        delivererId: idOf('new 1'),
        name: 'Rhos Builders',
        relation: 'commissioned',
        actsFor: [council],
      },
    });
    expect(deliverersFor(asked.thenCase, council).map(({ name }) => name)).toEqual([
      'Rhos Builders',
    ]);
    expect(deliverersFor(asked.thenCase, 'Glan Trust')).toEqual([]);
    given(caseOpened())
      .when(deliver({ name: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(deliver({ actsFor: [] }))
      .thenRefused('deliverer.acts-for-nobody');
    given(caseOpened())
      .when(deliver({ actsFor: [council, 'Glan Trust'] }))
      .thenRefused('case.body-not-in-case', { body: 'Glan Trust' });
  });
});

describe('the people at a body', () => {
  const contact = {
    body: council,
    name: ' Ms Huws ',
    position: 'link-officer',
    email: 'link@glanwern.example',
    phone: '',
    from: '2026-03-02',
    to: null,
  } as const;
  const record = (over: object = {}) =>
    ({ kind: 'recordBodyContact', caseId, contact: { ...contact, ...over } }) as const;
  const recorded: CaseEvent = {
    kind: 'body-contact.recorded',
    body: { contactId: idOf('contact'), contact: { ...contact, name: 'Ms Huws' } },
  };
  const end = (over: object = {}) =>
    ({
      kind: 'endBodyContact',
      caseId,
      contactId: idOf('contact'),
      on: '2026-04-01',
      reason: 'She left.',
      ...over,
    }) as const;

  it('are recorded with the days they hold, and are those who held on a day', () => {
    given(caseOpened())
      .when(record({ body: ` ${council.toUpperCase()} ` }))
      .thenEvents({
        kind: 'body-contact.recorded',
        body: { contactId: idOf('new 1'), contact: { ...contact, name: 'Ms Huws' } },
      });
    const held = given(caseOpened(), recorded).when(end()).thenCase;
    const names = (on: string) =>
      contactsOf(held, council, on).map(({ contact: { name } }) => name);
    expect(names('2026-03-01')).toEqual([]);
    expect(names('2026-03-02')).toEqual(['Ms Huws']);
    expect(names('2026-04-01')).toEqual(['Ms Huws']);
    expect(names('2026-04-02')).toEqual([]);
    expect(contactsOf(held, 'Glan Trust', '2026-03-10')).toEqual([]);
    expect(contactsOf(given(caseOpened(), recorded).case, council, '2030-01-01')).toHaveLength(1);
  });

  it('are refused without a name, for a body the case does not have, or ending before they began', () => {
    given(caseOpened())
      .when(record({ name: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(record({ body: 'Glan Trust' }))
      .thenRefused('case.body-not-in-case', { body: 'Glan Trust' });
    given(caseOpened())
      .when(record({ to: '2026-03-01' }))
      .thenRefused('contact.ends-before', { from: '2026-03-02', to: '2026-03-01' });
    given(caseOpened())
      .when(record({ to: '2026-03-02' }))
      .thenKinds('body-contact.recorded');
  });

  it('end once, with a reason, on a day they held', () => {
    given(caseOpened(), recorded)
      .when(end({ reason: ' ' }))
      .thenRefused('reason.missing');
    given(caseOpened(), recorded)
      .when(end({ on: '2026-03-01' }))
      .thenRefused('contact.ends-before', { from: '2026-03-02', to: '2026-03-01' });
    given(caseOpened(), recorded)
      .when(end({ contactId: idOf('nobody') }))
      .thenRefused('contact.not-found');
    const ended: CaseEvent = {
      kind: 'body-contact.ended',
      body: { contactId: idOf('contact'), on: '2026-04-01', reason: 'She left.' },
    };
    given(caseOpened(), recorded).when(end()).thenEvents(ended);
    given(caseOpened(), recorded, ended).when(end()).thenRefused('contact.not-found');
    given(caseOpened(), recorded, ended)
      .whereDisputed(`${idOf('contact')}.to`)
      .when(end({ on: '2026-04-03' }))
      .thenKinds('body-contact.ended');
  });
});
