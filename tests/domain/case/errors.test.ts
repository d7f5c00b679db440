import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { Mistake } from '../../../shared/domain/case/events/errors.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionGranted,
  extensionRemoved,
  rec,
} from '../../support/ledger/chasing-events.ts';
import {
  closedOn,
  endedAs,
  enteredInError,
  findingRecorded,
  judged,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { personRecorded, wishHeard } from '../../support/ledger/stage-events.ts';

const reason = 'It was another case';
const inError = (
  of: Mistake['of'],
  id: string,
  about: Partial<Mistake & { reason: string }> = {},
): CommandOf<'recordInError'> => ({
  kind: 'recordInError',
  caseId,
  of,
  id,
  recommendationId: null,
  on: null,
  reason,
  ...about,
});
const filed = evidenceFiled('photos', '2026-04-01', ['1']);
const withdraw = (why = reason) =>
  ({ kind: 'withdrawEvidence', caseId, evidenceId: idOf('photos'), reason: why }) as const;
const begun = [caseOpened(), recommendationAdded('1')] as const;

describe('what was recorded in error', () => {
  const heard = [...begun, personRecorded(), wishHeard('has-died', '2026-04-02')] as const;
  const wishId = given(...heard).case.facts.persons[0]?.wishes[0]?.wishId ?? '';

  it('counts no more, with the reason', () => {
    const asked = given(...heard).when(inError('wish.recorded', wishId));
    asked.thenEvents({
      kind: 'record.entered-in-error',
      body: { of: 'wish.recorded', id: wishId, recommendationId: null, on: null, reason },
    });
    expect(asked.thenCase.facts.persons[0]?.wishes).toEqual([]);
    given(...heard)
      .when(inError('wish.recorded', wishId, { reason: ' ' }))
      .thenRefused('reason.missing');
  });

  it('is refused where it is not there', () => {
    given(...begun)
      .when(inError('wish.recorded', wishId))
      .thenRefused('error.not-found');
    given(...begun)
      .when(inError('complaint.closed', caseId))
      .thenRefused('error.not-found');
  });

  it('is refused while something recorded later stands on it', () => {
    given(...heard)
      .when(inError('person.recorded', idOf('person')))
      .thenRefused('error.stood-on');
    given(
      caseOpened(),
      findingRecorded('roof'),
      recommendationAdded('1', { findingIds: [idOf('roof')] }),
    )
      .when(inError('finding.recorded', idOf('roof')))
      .thenRefused('error.stood-on');
    const granted = [
      ...begun,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-29'),
    ] as const;
    given(...granted)
      .when(inError('extension.asked', idOf('more')))
      .thenRefused('error.stood-on');
    given(...granted, extensionRemoved('more'))
      .when(inError('extension.granted', idOf('more')))
      .thenRefused('error.stood-on');
  });

  it('is refused while two people disagree on it', () => {
    given(...begun, extensionAsked('more'), extensionGranted('more', '2026-05-29'))
      .whereDisputed(`${idOf('more')}.decision`)
      .when(inError('extension.granted', idOf('more')))
      .thenRefused('error.disputed');
  });

  it('gives a date back where it was more time', () => {
    const { thenCase } = given(
      ...begun,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-29'),
    ).when(inError('extension.granted', idOf('more')));
    const [one] = thenCase.recommendations;
    expect(one?.currentDue).toBe(one?.details.originalDue);
    expect(thenCase.facts.extensions[0]?.decision).toBeNull();
  });

  it('leaves the closing alone that the parties were told of', () => {
    const closed = [...begun, endedAs('ceased'), closedOn('2026-04-09')] as const;
    const ending = inError('recommendation.ended', rec('1'), { on: '2026-04-08' });
    given(...closed)
      .when(ending)
      .thenRefused('error.stood-on');
    given(...closed, {
      kind: 'record.entered-in-error',
      body: { of: 'recommendations.closed', id: caseId, recommendationId: null, on: null, reason },
    })
      .when(ending)
      .thenKinds('record.entered-in-error');
  });

  it('gives a number back only while nobody else has it', () => {
    const error = inError('recommendation.entered-in-error', rec('1'));
    expect(
      given(...begun, enteredInError())
        .when(error)
        .thenRecommendation().state,
    ).toBe('open');
    const again = recommendationAdded('1');
    if (again.kind !== 'recommendation.added') throw new Error('none was added');
    given(...begun, enteredInError(), {
      ...again,
      body: { ...again.body, recommendationId: idOf('another') },
    })
      .when(error)
      .thenRefused('recommendation.number-taken', { number: '1' });
  });
});

describe('an item filed in error', () => {
  it('proves nothing any more, and is kept', () => {
    const { thenCase } = given(...begun, filed).when(withdraw());
    expect(thenCase.evidence).toEqual([]);
    expect(thenCase.recommendations[0]?.evidenceIds).toEqual([]);
    expect(thenCase.recommendations[0]?.state).toBe('open');
    expect(thenCase.facts.withdrawnEvidence[0]?.item.item.name).toBe('photos.pdf');
    given(...begun, filed)
      .when(withdraw(' '))
      .thenRefused('reason.missing');
    given(...begun)
      .when(withdraw())
      .thenRefused('evidence.not-found');
  });

  it('stays where it was judged with', () => {
    given(...begun, filed, judged('first', 'partly', ['photos'], '2026-04-08'))
      .when(withdraw())
      .thenRefused('evidence.judged', { number: '1' });
  });

  it('is put back where it was', () => {
    const restore = {
      kind: 'restoreEvidence',
      caseId,
      evidenceId: idOf('photos'),
      reason: '',
    } as const;
    const gone = {
      kind: 'evidence.withdrawn',
      body: { evidenceId: idOf('photos'), reason },
    } as const;
    const { thenCase } = given(...begun, filed, gone).when(restore);
    expect(thenCase).toEqual(given(...begun, filed).case);
    given(...begun, filed)
      .when(restore)
      .thenRefused('evidence.not-found');
  });
});
