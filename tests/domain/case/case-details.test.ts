import { describe, expect, it } from 'vitest';
import type { NewRecommendation } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  newRecommendation,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { board, council, partAdded, rec } from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { orders } from '../../support/ledger/orders.ts';

const opened = [caseOpened({ bodies: [council, board] }), recommendationAdded('1')] as const;

describe('a case of several bodies', () => {
  it('keeps every body something is asked of', () => {
    const correct = { kind: 'correctCase', caseId, set: { bodies: [council] } } as const;
    given(...opened)
      .when(correct)
      .thenEvents({
        kind: 'case.corrected',
        body: { set: { bodies: [council] }, origin: { kind: 'typed' } },
      });
    given(...opened, recommendationAdded('2', { body: board }))
      .when(correct)
      .thenRefused('case.body-in-use', { body: board });
    given(...opened, recommendationAdded('2', { body: board }))
      .when({ ...correct, set: { title: 'Another title' } })
      .thenKinds('case.corrected');
  });

  it('keeps a body that owes it too, owes a part, has a contact or is acted for', () => {
    const correct = { kind: 'correctCase', caseId, set: { bodies: [council] } } as const;
    const contact = (to: string | null): CaseEvent => ({
      kind: 'body-contact.recorded',
      body: {
        contactId: idOf('contact'),
        contact: { ...orders.recordBodyContact.contact, body: board, from: '2026-01-01', to },
      },
    });
    const deliverer = (name: string): CaseEvent => ({
      kind: 'deliverer.recorded',
      body: {
        delivererId: idOf('deliverer'),
        name: 'Roofers Cyf',
        relation: 'commissioned',
        actsFor: [name],
      },
    });
    const jointly = { owedBy: { how: 'jointly', others: [board] } } as const;
    for (const event of [
      recommendationAdded('2', jointly),
      partAdded('share', { body: board }),
      contact(null),
      deliverer(board),
    ])
      given(...opened, event)
        .when(correct)
        .thenRefused('case.body-in-use', { body: board });
    for (const event of [
      recommendationAdded('2', { owedBy: { how: 'jointly', others: [council] } }),
      partAdded('share', { body: council }),
      contact('2026-02-01'),
      deliverer(council),
    ])
      given(...opened, event)
        .when(correct)
        .thenKinds('case.corrected');
    const withdrawn: CaseEvent = {
      kind: 'part.withdrawn',
      body: { recommendationId: rec('1'), partId: idOf('share'), reason: 'Not its to do.' },
    };
    given(...opened, partAdded('share', { body: board }), withdrawn)
      .when(correct)
      .thenKinds('case.corrected');
  });

  it('takes one more, however those it has are spelt where they are named', () => {
    const bodies = [council, board, 'Glan Trust'];
    const named = [partAdded('share', { body: ' GLANWERN council' }), recommendationAdded('2')];
    given(...opened, ...named)
      .when({ kind: 'correctCase', caseId, set: { bodies } })
      .thenKinds('case.corrected');
    given(...opened, partAdded('share', { body: ` ${board.toUpperCase()}` }))
      .when({ kind: 'correctCase', caseId, set: { bodies: [council] } })
      .thenRefused('case.body-in-use', { body: ` ${board.toUpperCase()}` });
  });

  it('is opened before its decision, and nothing has a date yet', () => {
    const asked = given().when({
      ...orders.openCase,
      stage: 'draft',
      recommendations: [newRecommendation({ dueWords: 'within one month' })],
    });
    asked.thenKinds('case.opened', 'recommendation.added');
    expect(asked.thenCase).toMatchObject({
      isDraft: true,
      owners: { case: null, compliance: null },
    });
    expect(asked.thenRecommendation()).toMatchObject({
      state: 'drafted',
      isDraft: true,
      currentDue: null,
      details: { originalDue: null },
    });
  });
});

describe('the route', () => {
  const change = { kind: 'changeRoute', caseId, route: 'report', on: '2026-04-10' } as const;

  it('R2: may change, with the day and the reason', () => {
    const asked = given(...opened).when({ ...change, reason: ' It did not agree. ' });
    asked.thenEvents({
      kind: 'case.route-changed',
      body: { route: 'report', on: '2026-04-10', reason: 'It did not agree.' },
    });
    expect(asked.thenCase.details.route).toBe('report');
    expect(asked.thenCase.facts.routeChanges.map(({ route }) => route)).toEqual(['report']);
  });

  it('R2: to another one', () => {
    given(...opened)
      .when({ ...change, route: 'investigation-decision', reason: 'No.' })
      .thenRefused('case.route-same');
    given(...opened)
      .when({ ...change, reason: ' ' })
      .thenRefused('reason.missing');
    given(...opened)
      .when({ ...change, reason: 'No.', on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });
});

describe('another case that belongs to it', () => {
  const link = { kind: 'linkCase', caseId, relation: 'earlier' } as const;

  it('is named by its reference, with why', () => {
    const asked = given(...opened).when({
      ...link,
      reference: ' 202400001 ',
      reason: ' The roof. ',
    });
    asked.thenEvents({
      kind: 'case.linked',
      body: {
        linkId: idOf('new 1'),
        relation: 'earlier',
        reference: '202400001',
        reason: 'The roof.',
      },
    });
    expect(asked.thenCase.facts.links.map(({ reference }) => reference)).toEqual(['202400001']);
    given(...opened)
      .when({ ...link, reference: ' ', reason: 'The roof.' })
      .thenRefused('case.reference-missing');
    given(...opened)
      .when({ ...link, reference: '202400001', reason: ' ' })
      .thenRefused('reason.missing');
  });
});

describe('what is known of an item', () => {
  const filed = [...opened, evidenceFiled('letter', '2026-04-06')] as const;
  const describeItem = { kind: 'describeEvidence', caseId, evidenceId: idOf('letter') } as const;

  it('R7: says whether it is a bare statement, from whom, and of which day', () => {
    const set = { isStatement: true, from: 'The council', actOn: '2026-04-10' } as const;
    const asked = given(...filed).when({ ...describeItem, set });
    asked.thenEvents({ kind: 'evidence.described', body: { evidenceId: idOf('letter'), set } });
    expect(asked.thenCase.evidence).toMatchObject([{ ...set, item: { receivedOn: '2026-04-06' } }]);
  });

  it('R9: a day of receipt put right moves the date the evidence came', () => {
    const { thenRecommendation } = given(...filed).when({
      ...describeItem,
      set: { receivedOn: '2026-04-03' },
    });
    expect(thenRecommendation()).toMatchObject({
      waitingSince: '2026-04-03',
      dates: { evidenceReceived: '2026-04-03' },
    });
  });

  it('keeps what is not mentioned, and takes a day away where it is said to be unknown', () => {
    const known = [
      ...filed,
      {
        kind: 'evidence.described',
        body: {
          evidenceId: idOf('letter'),
          set: { isStatement: true, from: 'The council', actOn: '2026-04-02' },
        },
      },
    ] as const;
    const { thenCase } = given(...known).when({ ...describeItem, set: { actOn: null } });
    expect(thenCase.evidence).toMatchObject([
      { isStatement: true, from: 'The council', actOn: null },
    ]);
    const kept = given(...known).when({ ...describeItem, set: { isStatement: false } });
    expect(kept.thenCase.evidence).toMatchObject([{ isStatement: false, actOn: '2026-04-02' }]);
  });

  it('is about an item that is here, and days that have come', () => {
    for (const field of ['receivedOn', 'actOn'] as const)
      given(...filed)
        .when({ ...describeItem, set: { [field]: '2026-04-11' } })
        .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...filed)
      .when({ ...describeItem, set: { receivedOn: '2026-04-10', actOn: '2026-04-10' } })
      .thenKinds('evidence.described');
    given(...opened)
      .when({ ...describeItem, set: {} })
      .thenRefused('evidence.not-found');
    expect(given(...filed).recommendation().recommendationId).toBe(rec('1'));
  });
});

describe('what a recommendation says from the start', () => {
  const add = (over: Partial<NewRecommendation>) =>
    given(...opened).when({
      ...orders.addRecommendation,
      recommendation: newRecommendation({ number: '2', ...over }),
    });

  it('R8: what evidence will show it, set out before any is asked for', () => {
    const evidenceWanted = ['the new policy', 'the minute that adopts it'];
    expect(add({ evidenceWanted }).thenRecommendation('2').details.evidenceWanted).toEqual(
      evidenceWanted,
    );
  });

  it('R23: whether it answers a one-off failing or a systemic one, and its root', () => {
    const reach = { reach: 'systemic', rootCause: 'training' } as const;
    expect(add(reach).thenRecommendation('2').details).toMatchObject(reach);
  });

  it('R24: who delivers it beside the body that stays accountable', () => {
    const by = { deliveredBy: 'Roofers Cyf', body: council } as const;
    expect(add(by).thenRecommendation('2').details).toMatchObject(by);
  });
});
