import { describe, expect, it } from 'vitest';
import { caseEvents } from '../../../../shared/domain/case/events.ts';
import { type DomainEvent, readEvent } from '../../../../shared/domain/event.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
  typed,
} from '../../../support/ledger/case-events.ts';

const asWritten = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

describe('an entry’s event', () => {
  const unknown = (kind: string, body: unknown): DomainEvent => ({ about: 'unknown', kind, body });

  const known = [
    caseOpened(),
    recommendationAdded('1'),
    evidenceFiled('letter', '2026-04-08'),
    evidenceAssessed('partly', ['letter'], '2026-04-09'),
    { kind: 'evidence.opened', body: { evidenceId: idOf('letter'), purpose: 'preview' } },
    { kind: 'case.corrected', body: { set: { title: 'x' }, origin: typed } },
    {
      kind: 'recommendation.revised',
      body: { recommendationId: idOf('rec-1'), set: {}, currentDue: null, origin: typed },
    },
    { kind: 'complaint.closed', body: { on: '2026-04-09', how: 'settlement' } },
    {
      kind: 'recommendations.closed',
      body: {
        on: '2026-04-09',
        told: [{ party: 'body', name: 'x', on: '2026-04-09', how: 'call' }],
      },
    },
  ] as const;

  it('of the kinds that fill most ledgers is read back as it was written', () => {
    for (const event of known)
      expect(readEvent(event.kind, asWritten(event.body))).toEqual({ about: 'case', event });
  });

  it('of a member and of the office is read as theirs', () => {
    const joined = { name: 'Elin', role: 'investigator' };
    expect(readEvent('member.joined', joined)).toEqual({
      about: 'member',
      event: { kind: 'member.joined', body: joined },
    });
    const setUp = { procedure: { id: 'psow', version: '2' }, language: 'cy' };
    expect(readEvent('office.set-up', setUp)).toEqual({
      about: 'office',
      event: { kind: 'office.set-up', body: setUp },
    });
    const elsewhere = { ...setUp, language: 'ga' };
    expect(readEvent('office.set-up', elsewhere)).toEqual(unknown('office.set-up', elsewhere));
  });

  it.each(Object.keys(caseEvents))('%s with a field nobody knows yet is kept whole', (kind) => {
    const body = { writtenBy: 'a newer version' };
    expect(readEvent(kind, body)).toEqual(unknown(kind, body));
  });

  it('of a kind nobody knows yet is kept whole', () => {
    for (const kind of ['case.merged', 'toString', '__proto__', 'constructor', ''])
      expect(readEvent(kind, { any: ['thing', 1] })).toEqual(unknown(kind, { any: ['thing', 1] }));
  });

  it('of a shape nobody knows yet is kept whole', () => {
    const { kind, body } = caseOpened();
    const shapes: readonly unknown[] = [
      { ...body, urgency: 'high' },
      { ...body, origin: { kind: 'dictated' } },
      {},
      null,
      'text',
      [body],
    ];
    for (const shape of shapes) expect(readEvent(kind, shape)).toEqual(unknown(kind, shape));
  });

  it('with a day that does not exist is no event of ours', () => {
    const body = { on: '2026-02-30', how: 'decision' };
    expect(readEvent('complaint.closed', body)).toEqual(unknown('complaint.closed', body));
  });
});
