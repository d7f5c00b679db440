import { describe, expect, it } from 'vitest';
import { bodyPage } from '../../../../../../renderer/records/model/bodies/page.ts';
import type { BodyEvent } from '../../../../../../shared/domain/body/events.ts';
import type { BodyState } from '../../../../../../shared/domain/body/vocabulary.ts';
import type { CaseEvent } from '../../../../../../shared/domain/case/events.ts';
import { begun, linkOfficer, recordOf } from '../../../../../domain/body/given-body.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../../../../support/ledger/case-events.ts';
import { caseload } from './given-bodies.ts';

const council = 'Aberwen County Council';
const contactOf = (over: Partial<typeof linkOfficer> = {}, body = council): CaseEvent => ({
  kind: 'body-contact.recorded',
  body: { contactId: idOf(`c ${over.name ?? ''}`), contact: { body, ...linkOfficer, ...over } },
});
const opened = (reference: string) => caseOpened({ reference, bodies: [council] });
const pageOf = (
  cases: Parameters<typeof caseload>[0],
  records: readonly BodyState[] = [],
  name = council,
) => {
  const { model, directory } = caseload(cases, records);
  const body = directory().of(name);
  if (body === undefined) throw new Error('not there');
  return bodyPage(body, { model, memberId: 'me', directory: directory(), history: [] });
};
const kept: BodyEvent = {
  kind: 'body.contact-kept',
  body: { contactId: idOf('kept'), contact: linkOfficer },
};

describe('who is written to at a body', () => {
  it('is one line where a record and its cases name the same person over the same days', () => {
    const record = recordOf('a'.repeat(32), begun(council), kept);
    const { contacts } = pageOf(
      {
        a: [opened('A1'), contactOf()],
        b: [opened('B1'), contactOf({ name: 'SIONED  REES' }), contactOf({ name: 'Ann Owen' })],
      },
      [record],
    );
    expect(
      contacts.map(({ contact, contactId, cases }) => [
        contact.name,
        contactId !== null,
        cases.map(({ reference }) => reference),
      ]),
    ).toEqual([
      ['Sioned Rees', true, ['A1', 'B1']],
      ['Ann Owen', false, ['B1']],
    ]);
  });

  it('stands by post, who holds it now before who held it', () => {
    const { contacts } = pageOf({
      a: [
        opened('A1'),
        contactOf({ name: 'Old', to: '2025-12-31' }),
        contactOf({ name: 'Chief', position: 'chief-executive' }),
        contactOf({ name: 'New', from: '2026-01-01' }),
        contactOf({ name: 'Elsewhere' }, 'Another Council'),
      ],
    });
    expect(contacts.map(({ contact }) => contact.name)).toEqual(['New', 'Old', 'Chief']);
  });

  it('entered in error stays a line of its own beside the right one', () => {
    const wrong: BodyEvent = {
      kind: 'body.entered-in-error',
      body: { itemId: idOf('kept'), reason: 'Twice' },
    };
    const again: BodyEvent = {
      kind: 'body.contact-kept',
      body: { contactId: idOf('again'), contact: linkOfficer },
    };
    const record = recordOf('a'.repeat(32), begun(council), kept, wrong, again);
    const { contacts } = pageOf({ a: [opened('A1'), contactOf()] }, [record]);
    expect(contacts.map(({ error, cases }) => [error, cases.length])).toEqual([
      [null, 1],
      ['Twice', 0],
    ]);
  });
});

describe('names of a body', () => {
  it('say how many cases write each, and who joined which', () => {
    const joined: BodyEvent = { kind: 'body.spelling-joined', body: { spelling: 'Aberwen CC' } };
    const { spellings } = pageOf(
      { a: [opened('A1')], b: [caseOpened({ bodies: ['ABERWEN  CC'] })] },
      [recordOf('a'.repeat(32), begun(council), joined)],
    );
    expect(spellings).toMatchObject([
      { spelling: 'Aberwen CC', cases: 1, joined: { by: 'elin' } },
      { spelling: council, cases: 1, joined: null },
    ]);
  });

  it('that look alike are named; kinds that disagree too', () => {
    const kind = (bodyKind: 'landlord' | 'council'): BodyEvent => ({
      kind: 'body.kind-set',
      body: { bodyKind },
    });
    const page = pageOf(
      {
        a: [opened('A1')],
        b: [caseOpened({ bodies: ['The Aberwen County-Council', 'Aberwen, County Council'] })],
      },
      [
        recordOf('a'.repeat(32), begun(council), kind('landlord')),
        recordOf('b'.repeat(32), begun(council), kind('council')),
      ],
    );
    expect(page.lookAlikes).toEqual(['Aberwen, County Council']);
    expect(page.kindsSaid).toEqual(['landlord', 'council']);
  });
});

describe('an organisation that delivers for it', () => {
  it('is named once, with what it delivers and what looking again found', () => {
    const deliverer: CaseEvent = {
      kind: 'deliverer.recorded',
      body: {
        delivererId: idOf('d'),
        name: 'Repairs Ltd',
        relation: 'commissioned',
        actsFor: [council],
      },
    };
    const looked: CaseEvent = {
      kind: 'impact.checked',
      body: {
        checkId: idOf('check'),
        recommendationId: idOf('rec-1'),
        on: '2026-09-01',
        quality: 'practice-changed',
        note: 'Inspections are dated now.',
        nextOn: null,
      },
    };
    const { deliverers } = pageOf({
      a: [
        opened('A1'),
        deliverer,
        recommendationAdded('1', { body: council, deliveredBy: 'repairs ltd' }),
        recommendationAdded('2', { body: council }),
        evidenceFiled('x', '2026-04-01', ['1']),
        evidenceAssessed('satisfied', ['x'], '2026-04-02'),
        looked,
      ],
      b: [opened('B1'), recommendationAdded('1', { body: council, deliveredBy: 'Repairs  Ltd' })],
    });
    expect(deliverers).toMatchObject([
      {
        name: 'Repairs Ltd',
        relations: ['commissioned'],
        cases: [{ reference: 'A1' }, { reference: 'B1' }],
        delivers: [
          { reference: 'A1', number: '1' },
          { reference: 'B1', number: '1' },
        ],
        lessons: [{ reference: 'A1', quality: 'practice-changed' }],
      },
    ]);
  });
});
