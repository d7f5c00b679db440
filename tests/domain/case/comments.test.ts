import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { unansweredComments } from '../../../shared/domain/case/drafts.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { idOf } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  draftCaseOpened,
  draftIssued,
  toBody,
} from '../../support/ledger/stage-events.ts';

const comment = (over: Partial<CommandOf<'recordComment'>> = {}) =>
  ({
    kind: 'recordComment',
    caseId,
    draftId: idOf('draft'),
    party: 'body',
    name: council,
    on: '2026-03-10',
    recommendationId: idOf('rec-1'),
    answer: 'agree',
    says: '',
    refusalReason: null,
    ...over,
  }) as const;

const answer = (over: Partial<CommandOf<'answerComment'>> = {}) =>
  ({
    kind: 'answerComment',
    caseId,
    commentId: idOf('said'),
    answer: 'kept',
    reason: ' The finding stands. ',
    on: '2026-03-12',
    ...over,
  }) as const;

const drafted = [draftCaseOpened(), added('1')] as const;
const sent = [...drafted, draftIssued('draft')] as const;

describe('what a party says to a draft', () => {
  it('R3: is recorded with who said it, when, and of what', () => {
    given(...sent)
      .when(comment({ name: ' glanwern council ', says: ' Gladly. ' }))
      .thenEvents({
        kind: 'comment.recorded',
        body: {
          commentId: idOf('new 1'),
          draftId: idOf('draft'),
          party: 'body',
          name: 'glanwern council',
          on: '2026-03-10',
          recommendationId: idOf('rec-1'),
          answer: 'agree',
          says: 'Gladly.',
          refusalReason: null,
        },
      });
    const named = given(...sent).when(comment({ name: ' ', recommendationId: null }));
    expect(named.thenCase.facts.comments[0]).toMatchObject({ name: council, says: '' });
  });

  it('R4: that it is already done, or under way, is a comment of its own', () => {
    for (const said of [
      'already-done',
      'under-way',
      'could-be-better',
      'date-unrealistic',
    ] as const)
      given(...sent)
        .when(comment({ answer: said }))
        .thenKinds('comment.recorded');
    expect(
      given(
        ...sent,
        commented('said', 'already-done'),
        answered('said', 'dropped'),
      ).recommendation().state,
    ).toBe('dropped');
  });

  it('comes from a party the draft was offered to', () => {
    const toCouncil = [...drafted, draftIssued('draft', { offered: [toBody()] })];
    given(...toCouncil)
      .when(comment({ party: 'complainant', name: ' Mrs B ' }))
      .thenRefused('comment.not-offered', { name: 'Mrs B' });
    given(...toCouncil)
      .when(comment({ party: 'complainant', name: ' ' }))
      .thenRefused('comment.not-offered');
    given(...toCouncil)
      .when(comment({ name: 'Another Council' }))
      .thenRefused('comment.not-offered', { name: 'Another Council' });
    // Whoever writes for the complainant, the complainant was asked.
    given(...sent)
      .when(comment({ party: 'complainant', name: 'Mr Rees' }))
      .thenKinds('comment.recorded');
  });

  it('names its body where several were asked', () => {
    const both = [
      draftCaseOpened({ bodies: [council, 'Glan Trust'] }),
      added('1'),
      draftIssued('draft', { offered: [toBody(), toBody({ name: 'Glan Trust' })] }),
    ];
    given(...both)
      .when(comment({ name: '' }))
      .thenRefused('comment.not-offered');
    given(...both)
      .when(comment({ name: 'Glan Trust' }))
      .thenKinds('comment.recorded');
  });

  it('is about a draft of this case, and a recommendation in it', () => {
    given(...sent)
      .when(comment({ draftId: idOf('other') }))
      .thenRefused('draft.not-found');
    given(...sent, added('2'))
      .when(comment({ recommendationId: idOf('rec-2') }))
      .thenRefused('comment.not-in-draft', { number: '2' });
    given(...sent)
      .when(comment({ recommendationId: idOf('rec-9') }))
      .thenRefused('recommendation.not-found');
  });

  it('does not come before the draft went to them, nor in the future', () => {
    given(...sent)
      .when(comment({ on: '2026-03-01' }))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    given(...sent)
      .when(comment({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...sent, {
      kind: 'draft.offered',
      body: { draftId: idOf('draft'), offered: toBody({ on: '2026-03-20' }) },
    })
      .when(comment({ on: '2026-03-10' }))
      .thenKinds('comment.recorded');
  });

  it('R3: disagreement gives its reasons', () => {
    given(...sent)
      .when(comment({ answer: 'disagree', says: ' ' }))
      .thenRefused('reason.missing');
    given(...sent)
      .when(comment({ answer: 'other', says: ' ' }))
      .thenRefused('words.missing');
    const asked = given(...sent).when(comment({ answer: 'disagree', says: 'No funds.' }));
    expect(asked.thenRecommendation().state).toBe('disputed');
  });

  it('names a reason for refusing that the procedure lists', () => {
    given(...sent)
      .when(comment({ refusalReason: 'no-idea' }))
      .thenRefused('reason.not-listed');
    given(...sent)
      .when(comment({ answer: 'disagree', says: 'No.', refusalReason: 'insufficient-resources' }))
      .thenKinds('comment.recorded');
  });

  it('R3: silence is recorded once the day to comment by has passed, and nothing was said', () => {
    const silence = (on: string) => comment({ answer: 'no-reply', recommendationId: null, on });
    given(...sent)
      .when(silence('2026-03-23'))
      .thenRefused('comment.period-running', { date: '2026-03-23' });
    given(...sent)
      .when(silence('2026-03-24'))
      .thenKinds('comment.recorded');
    given(...sent, commented('said', 'agree'))
      .when(silence('2026-03-24'))
      .thenRefused('comment.already-replied', { date: '2026-03-10' });
    const byOther = { party: 'complainant', name: 'Mrs B' } as const;
    given(...sent, commented('said', 'agree', byOther))
      .when(silence('2026-03-24'))
      .thenKinds('comment.recorded');
    given(...sent, {
      kind: 'draft.offered',
      body: { draftId: idOf('draft'), offered: toBody({ commentsDue: '2026-03-30' }) },
    })
      .when(silence('2026-03-30'))
      .thenRefused('comment.period-running', { date: '2026-03-30' });
    const undated = draftIssued('draft', {
      kind: 'proposal',
      offered: [toBody({ commentsDue: null })],
    });
    given(...drafted, undated)
      .when(silence('2026-03-02'))
      .thenKinds('comment.recorded');
  });
});

describe('answering a comment', () => {
  const said = [...sent, commented('said', 'disagree')];

  it('says what was done with it, and why', () => {
    given(...said)
      .when(answer({ answer: 'changed' }))
      .thenEvents({
        kind: 'comment.answered',
        body: {
          commentId: idOf('said'),
          answer: 'changed',
          reason: 'The finding stands.',
          on: '2026-03-12',
        },
      });
  });

  it('is about a comment that is there, with a reason, and not before it', () => {
    given(...sent)
      .when(answer())
      .thenRefused('comment.not-found');
    given(...said)
      .when(answer({ reason: ' ' }))
      .thenRefused('reason.missing');
    given(...said)
      .when(answer({ on: '2026-03-09' }))
      .thenRefused('date.too-early', { date: '2026-03-09', earliest: '2026-03-10' });
    given(...said)
      .when(answer({ on: '2026-03-10' }))
      .thenKinds('comment.answered');
    given(...said)
      .when(answer({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('happens once, unless two people answered it apart', () => {
    const done = given(...said, answered('said'));
    done.when(answer()).thenRefused('comment.already-answered', { date: '2026-03-12' });
    done
      .whereDisputed(`${idOf('said')}.answer`)
      .when(answer())
      .thenKinds('comment.answered');
  });

  it('R4: drops only the one recommendation it is about, and only before the decision', () => {
    given(...sent, commented('said', 'already-done', { recommendationId: null }))
      .when(answer({ answer: 'dropped' }))
      .thenRefused('comment.drop-needs-one');
    const asked = given(...said).when(answer({ answer: 'dropped' }));
    expect(asked.thenRecommendation().state).toBe('dropped');
    const decision = {
      kind: 'document.issued',
      body: {
        issueId: idOf('issue'),
        document: 'decision',
        on: '2026-03-11',
        withoutComment: null,
      },
    } as const;
    given(...said, decision)
      .when(answer({ answer: 'dropped' }))
      .thenRefused('draft.case-decided', { date: '2026-03-11' });
    given(...said, decision)
      .when(answer())
      .thenKinds('comment.answered');
  });

  it('is owed to all but agreement, silence, and what is dropped', () => {
    const open = (...events: readonly CaseEvent[]) =>
      unansweredComments(given(...sent, ...events).case).map(({ commentId }) => commentId);
    expect(open(commented('a', 'agree'), commented('b', 'no-reply'))).toEqual([]);
    expect(open(commented('a', 'agree-in-part'), commented('b', 'other'))).toEqual([
      idOf('a'),
      idOf('b'),
    ]);
    expect(open(commented('a', 'disagree'), answered('a'))).toEqual([]);
    expect(
      open(commented('a', 'disagree'), commented('b', 'already-done'), answered('b', 'dropped')),
    ).toEqual([]);
    expect(
      open(
        commented('a', 'disagree', { recommendationId: null }),
        commented('b', 'already-done'),
        answered('b', 'dropped'),
      ),
    ).toEqual([idOf('a')]);
  });
});
