import { describe, expect, it } from 'vitest';
import { callerCard, contactCard } from '../../../../../renderer/records/model/caller-card.ts';
import { Model } from '../../../../../renderer/records/model/model.ts';
import { People } from '../../../../../renderer/records/model/people.ts';
import { Rows } from '../../../../../renderer/records/model/rows.ts';
import type { PersonDetails } from '../../../../../shared/domain/case/events/parties.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../../../shared/domain/case/state.ts';
import { caseOpened, idOf, recommendationAdded } from '../../../../support/ledger/case-events.ts';
import { given } from '../../../../support/ledger/given.ts';

const today = '2026-04-10';

const person = (id: string, over: Partial<PersonDetails> = {}): CaseEvent => ({
  kind: 'person.recorded',
  body: {
    personId: idOf(id),
    person: {
      role: 'complainant',
      name: 'Siân O’Invented',
      pseudonym: 'Mrs B',
      language: 'cy',
      phone: '01632 960 123 (evenings)',
      email: 'sian@example.org',
      address: '1 High Street\nGlanwern\nZZ9 9ZZ',
      adjustments: '',
      format: '',
      mustKnow: '',
      paymentMethod: '',
      ...over,
    },
  },
});
const contact = (id: string, over: object = {}): CaseEvent => ({
  kind: 'body-contact.recorded',
  body: {
    contactId: idOf(id),
    contact: {
      body: 'Glanwern Council',
      name: 'Alun Link',
      position: 'link-officer',
      email: '',
      phone: '01632 960 777',
      from: '2025-01-01',
      to: null,
      ...over,
    },
  },
});

const caseOf = (name: string, reference: string, ...events: readonly CaseEvent[]): CaseState => ({
  ...given(caseOpened({ reference, title: `Case ${name}` }), ...events).case,
  caseId: idOf(name),
});

function office(...states: readonly CaseState[]) {
  const model = new Model();
  const rows = new Rows(today);
  const people = new People(model, rows);
  const put = (state: CaseState) => {
    const { caseId } = state;
    model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
    rows.update(model, [caseId]);
  };
  for (const state of states) put(state);
  return { model, rows, people, put };
}

const one = caseOf('one', '24 015 110', recommendationAdded('1'), person('sian'), contact('alun'));
const two = caseOf(
  'two',
  '202600418',
  recommendationAdded('1'),
  person('sian again', { phone: '+44 (0)1632 960123', address: '' }),
  contact('alun again'),
);
const namesake = caseOf(
  'three',
  '202600419',
  person('another', { phone: '', email: '', address: 'ZZ1 1ZZ', pseudonym: 'Mrs Q' }),
);
const onlyNamed: CaseState = {
  ...caseOf('four', '202600420'),
  details: {
    ...caseOf('four', '202600420').details,
    complainant: { name: 'Gwen Named', pseudonym: 'Ms N' },
  },
};
const all = office(one, two, namesake, onlyNamed);
const found = (text: string, { people } = all) =>
  people
    .find(text, 20)
    .found.map((each) =>
      each.kind === 'person' ? `${each.by} ${each.reference}` : `${each.by} ${each.name}`,
    );

describe('who is on the line', () => {
  it.each([
    ['01632 960123', ['phone 24 015 110']],
    ['+44 1632 960 123', ['phone 24 015 110']],
    ['960123', ['phone 24 015 110']],
    ['zz9 9zz', ['postcode 24 015 110']],
    ['ZZ99', ['postcode 24 015 110']],
    ['24015110', ['reference 24 015 110']],
    ['015 110', ['reference 24 015 110']],
    ['202600418', ['reference 202600418']],
    ['sian oinvented', ['name 24 015 110', 'name 202600419']],
    ['O’INVENTED Siân', ['name 24 015 110', 'name 202600419']],
    ['Mrs Q', ['name 202600419']],
    ['sian 202600419', ['name 202600419']],
    ['gwen', ['name 202600420']],
    ['01632 960 777', ['phone Alun Link']],
    ['alun', ['name Alun Link']],
    ['link glanwern', ['name Alun Link']],
    ['nobody', []],
    ['  ', []],
    ['01999 000000', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('lists one person once, with how many more cases they are in', () => {
    expect(all.people.find('sian', 20).found).toMatchObject([
      {
        reference: '24 015 110',
        more: 1,
        postcode: 'ZZ9 9ZZ',
        title: 'Case one',
        role: 'complainant',
      },
      { reference: '202600419', more: 0, postcode: 'ZZ1 1ZZ' },
    ]);
  });

  it('never takes two people of one case for one', () => {
    const father = person('father', { pseudonym: 'Mr B' });
    const family = office(caseOf('family', '202600500', person('sian'), father));
    expect(family.people.find('01632 960123', 20).total).toBe(2);
  });

  it('says how many there are beyond those it lists', () => {
    const { total, found: listed } = all.people.find('sian', 1);
    expect([total, listed.length]).toEqual([2, 1]);
  });

  it('hears what changed since', () => {
    const changing = office(one);
    expect(found('01632 960 999', changing)).toEqual([]);
    changing.put(caseOf('one', '24 015 110', person('sian', { phone: '01632 960 999' })));
    expect(found('01632 960 999', changing)).toEqual(['phone 24 015 110']);
    expect(found('01632 960 123', changing)).toEqual([]);
  });

  it('finds somebody among fifty thousand actions while they are still speaking', () => {
    const many = office();
    for (let at = 0; at < 12_500; at += 1) {
      const caseId = idOf(`c${at}`);
      const state = {
        ...one,
        caseId,
        details: { ...one.details, reference: `2026${String(at).padStart(5, '0')}` },
        facts: {
          ...one.facts,
          persons: one.facts.persons.map((record) => ({
            ...record,
            person: {
              ...record.person,
              name: `Person ${at % 4_000}`,
              phone: `01632 96${String(at).padStart(5, '0')}`,
            },
          })),
        },
        recommendations: Array.from({ length: 4 }, () => one.recommendations).flat(),
      };
      many.model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
    }
    many.rows.update(many.model, many.model.cases.keys());
    many.people.find('person', 20);
    const begun = performance.now();
    for (const text of ['9612499', 'person 3999', 'zz9', '202612499']) many.people.find(text, 20);
    const each = (performance.now() - begun) / 4;
    expect(each).toBeLessThan(250);
    expect(found('9612499', many)).toEqual(['phone 202612499']);
  });
});

describe('the card of a caller', () => {
  const card = (caseId: string, personId: string | null) =>
    callerCard(all, { caseId: idOf(caseId), personId: personId === null ? null : idOf(personId) });

  it('has the person, what may be said, the next day, and every case with what shows it', () => {
    expect(card('one', 'sian')).toMatchObject({
      ok: true,
      value: {
        name: 'Siân O’Invented',
        record: { person: { language: 'cy' } },
        told: { lines: [{ number: '1', coming: { kind: 'body-by', on: '2026-04-30' } }] },
        nextOn: '2026-04-30',
        cases: [
          { reference: '24 015 110', same: null, open: 1, nextDue: '2026-04-30' },
          { reference: '202600418', same: 'phone', personId: idOf('sian again') },
        ],
      },
    });
  });

  it('has the name alone where the case has no more', () => {
    expect(card('four', null)).toMatchObject({
      ok: true,
      value: { record: null, name: 'Gwen Named', pseudonym: 'Ms N', role: 'complainant' },
    });
  });

  it('says whom a representative calls about, and who speaks for a complainant', () => {
    const spoken = office(
      caseOf(
        'spoken',
        '202600600',
        person('sian'),
        person('alun', { role: 'representative', name: 'Alun Other', pseudonym: '' }),
      ),
    );
    const of = (id: string) => callerCard(spoken, { caseId: idOf('spoken'), personId: idOf(id) });
    expect(of('alun')).toMatchObject({ value: { about: ['Mrs B'], representatives: [] } });
    expect(of('sian')).toMatchObject({ value: { about: [], representatives: ['Alun Other'] } });
  });

  it('is refused for who is not there', () => {
    expect(card('one', 'nobody')).toMatchObject({ ok: false, error: { code: 'person.not-found' } });
    expect(card('nowhere', 'sian')).toMatchObject({ error: { code: 'case.not-found' } });
  });
});

describe('the card of a body’s contact', () => {
  it('has where they are recorded and what the body still owes, once', () => {
    const at = { body: 'glanwern  council', name: 'ALUN LINK' };
    expect(contactCard(all, at)).toMatchObject({
      ok: true,
      value: {
        total: 2,
        records: [{ reference: '24 015 110' }, { reference: '202600418' }],
        actions: [{ reference: '202600418' }, { reference: '24 015 110' }],
      },
    });
  });

  it('tells a contact that has gone', () => {
    const gone = office(caseOf('gone', '1', contact('old', { to: '2026-01-01' })));
    expect(gone.people.find('alun', 5).found).toMatchObject([{ isFormer: true }]);
    expect(contactCard(gone, { body: 'Glanwern Council', name: 'Nobody' })).toMatchObject({
      error: { code: 'contact.not-found' },
    });
  });
});
