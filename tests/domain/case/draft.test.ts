import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { proposedCommentsDue } from '../../../shared/domain/case/drafts.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { idOf, lgsco, psow } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  draftCaseOpened,
  draftIssued,
  toBody,
  toComplainant,
} from '../../support/ledger/stage-events.ts';

const issueDraft = (over: Partial<CommandOf<'issueDraft'>> = {}) =>
  ({
    kind: 'issueDraft',
    caseId,
    draft: 'draft',
    on: '2026-04-01',
    offered: [toBody({ on: '2026-04-01', commentsDue: '2026-04-22' })],
    recommendationIds: [idOf('rec-1')],
    changes: '',
    ...over,
  }) as const;

const drafted = [draftCaseOpened(), added('1')] as const;
const sent = [...drafted, draftIssued('draft')] as const;

describe('issuing a draft (R3)', () => {
  it('R3: puts the recommendations to the parties, each with its day to comment by', () => {
    const asked = given(...drafted).when(
      issueDraft({
        offered: [
          toBody({ name: ' glanwern council ', on: '2026-04-01', commentsDue: '2026-04-22' }),
          toComplainant({ name: ' Mrs B ', on: '2026-04-02', commentsDue: '2026-04-02' }),
        ],
        changes: '  ',
      }),
    );
    asked.thenEvents({
      kind: 'draft.issued',
      body: {
        draftId: idOf('new 1'),
        kind: 'draft',
        on: '2026-04-01',
        offered: [
          toBody({ on: '2026-04-01', commentsDue: '2026-04-22' }),
          toComplainant({ on: '2026-04-02', commentsDue: '2026-04-02' }),
        ],
        recommendationIds: [idOf('rec-1')],
        changes: '',
      },
    });
    expect(asked.thenRecommendation().state).toBe('proposed');
  });

  it('is refused once the case is decided', () => {
    given(draftCaseOpened(), added('1'), {
      kind: 'document.issued',
      body: {
        issueId: idOf('issue'),
        document: 'decision',
        on: '2026-03-20',
        withoutComment: null,
      },
    })
      .when(issueDraft())
      .thenRefused('draft.case-decided', { date: '2026-03-20' });
  });

  it('needs recommendations that are there and have not been dropped', () => {
    given(...drafted)
      .when(issueDraft({ recommendationIds: [] }))
      .thenRefused('recommendation.none-chosen');
    given(...drafted)
      .when(issueDraft({ recommendationIds: [idOf('rec-9')] }))
      .thenRefused('recommendation.not-found');
    given(...sent, commented('said', 'already-done'), answered('said', 'dropped'))
      .when(issueDraft())
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('needs somebody to go to, by the names the case has', () => {
    given(...drafted)
      .when(issueDraft({ offered: [] }))
      .thenRefused('draft.nobody-offered');
    given(...drafted)
      .when(issueDraft({ offered: [toBody({ name: 'Another Council' })] }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
  });

  it('is dated today or before, and its offers not before it', () => {
    given(...drafted)
      .when(issueDraft({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...drafted)
      .when(issueDraft({ offered: [toBody({ on: '2026-03-31' })] }))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
    given(...drafted)
      .when(issueDraft({ offered: [toBody({ on: '2026-04-11' })] }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...drafted)
      .when(issueDraft({ offered: [toBody({ on: '2026-04-01', commentsDue: '2026-03-31' })] }))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
  });

  it('gives every party a day to comment by', () => {
    given(...drafted)
      .when(issueDraft({ offered: [toBody({ on: '2026-04-01', commentsDue: null })] }))
      .thenRefused('draft.comments-due-missing', { name: council });
  });

  it('proposes the day to comment by from the procedure', () => {
    const list = bankHolidaysOf('england-and-wales');
    const proposed = (on: string, ref: typeof psow) => {
      const procedure = procedureOf(ref);
      return procedure && proposedCommentsDue(on, procedure, list);
    };
    expect(proposed('2026-03-02', lgsco)).toBe('2026-03-23');
    expect(proposed('2026-03-02', psow)).toBe('2026-03-16');
    expect(proposed('2099-03-02', psow)).toBeNull();
  });

  it('goes out once; what changed goes out as a further draft', () => {
    given(...sent)
      .when(issueDraft())
      .thenRefused('draft.already-issued', { number: '1' });
    given(...sent, added('2'))
      .when(issueDraft({ recommendationIds: [idOf('rec-2')] }))
      .thenKinds('draft.issued');
  });

  it('R3: a further draft follows a draft and says what changed', () => {
    const further = (changes: string) => issueDraft({ draft: 'further-draft', changes });
    given(...drafted)
      .when(further('A new date.'))
      .thenRefused('draft.none-before');
    given(...sent)
      .when(further('  '))
      .thenRefused('draft.changes-missing');
    given(...sent)
      .when(issueDraft({ draft: 'further-draft', changes: 'A new date.', on: '2026-03-01' }))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    const { thenCase } = given(...sent).when(further(' A new date. '));
    expect(thenCase.facts.drafts.at(-1)).toMatchObject({
      kind: 'further-draft',
      changes: 'A new date.',
    });
  });

  it('R2: terms are proposed by call or email only where the complaint is settled', () => {
    const proposal = issueDraft({
      draft: 'proposal',
      offered: [toBody({ on: '2026-04-01', commentsDue: null, how: 'call' })],
    });
    given(...drafted)
      .when(proposal)
      .thenRefused('draft.no-proposal-on-route');
    for (const route of ['early-resolution', 'voluntary-settlement'] as const)
      given(draftCaseOpened({ route }), added('1')).when(proposal).thenKinds('draft.issued');
    const proposed = draftIssued('draft', { kind: 'proposal' });
    given(...drafted, proposed)
      .when(issueDraft({ draft: 'further-draft', changes: 'x' }))
      .thenRefused('draft.none-before');
    given(...drafted, proposed)
      .when(issueDraft())
      .thenKinds('draft.issued');
  });
});

describe('offering a draft that is out', () => {
  const offer = (offered = toComplainant({ on: '2026-03-05', commentsDue: '2026-04-30' })) =>
    ({ kind: 'offerDraft', caseId, draftId: idOf('draft'), offered }) as const;
  const toBodyAlone = [...drafted, draftIssued('draft', { offered: [toBody()] })];

  it('adds a party, or gives one longer', () => {
    const { thenCase } = given(...toBodyAlone).when(offer());
    expect(thenCase.facts.drafts[0]?.offered).toEqual([
      toBody(),
      toComplainant({ on: '2026-03-05', commentsDue: '2026-04-30' }),
    ]);
    given(...sent)
      .when(offer())
      .thenEvents({
        kind: 'draft.offered',
        body: {
          draftId: idOf('draft'),
          offered: toComplainant({ on: '2026-03-05', commentsDue: '2026-04-30' }),
        },
      });
  });

  it('needs a draft that is there, of a case not decided, and a day after it went out', () => {
    given(...drafted)
      .when(offer())
      .thenRefused('draft.not-found');
    given(...toBodyAlone)
      .when(offer(toComplainant({ on: '2026-03-01' })))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    given(...toBodyAlone, {
      kind: 'document.issued',
      body: {
        issueId: idOf('issue'),
        document: 'decision',
        on: '2026-03-20',
        withoutComment: null,
      },
    })
      .when(offer())
      .thenRefused('draft.case-decided', { date: '2026-03-20' });
  });
});
