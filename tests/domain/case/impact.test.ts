import { describe, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  draftCaseOpened,
  draftIssued,
  ended,
  moved,
} from '../../support/ledger/stage-events.ts';

const rec1 = { caseId, recommendationId: idOf('rec-1') } as const;

describe('did it work (R22)', () => {
  const improving = { kind: 'service-improvement' } as const;
  const done = [caseOpened(), added('1', improving), ended('1', '2026-04-02')] as const;
  const set = (on: string) => ({ kind: 'setImpactCheck', ...rec1, on }) as const;
  const check = (over: Partial<CommandOf<'checkImpact'>> = {}) =>
    ({
      kind: 'checkImpact',
      ...rec1,
      on: '2026-04-02',
      quality: 'practice-changed',
      note: ' The new form is in use. ',
      nextOn: '2026-10-02',
      ...over,
    }) as const;

  it('R22: is asked of an ended improvement, on a day to come', () => {
    given(...done)
      .when(set('2026-04-10'))
      .thenEvents({
        kind: 'impact-check.set',
        body: { recommendationId: idOf('rec-1'), on: '2026-04-10' },
      });
    given(...done)
      .when(set('2026-04-09'))
      .thenRefused('date.in-past', { date: '2026-04-09' });
  });

  it('R22: is answered with what was seen, and when to look next', () => {
    given(...done)
      .when(check())
      .thenEvents({
        kind: 'impact.checked',
        body: {
          checkId: idOf('new 1'),
          recommendationId: idOf('rec-1'),
          on: '2026-04-02',
          quality: 'practice-changed',
          note: 'The new form is in use.',
          nextOn: '2026-10-02',
        },
      });
    given(...done)
      .when(check({ nextOn: null }))
      .thenKinds('impact.checked');
    given(...done)
      .when(check({ nextOn: '2026-04-02' }))
      .thenKinds('impact.checked');
  });

  it('is answered with words, on a day since it ended that has come', () => {
    given(...done)
      .when(check({ note: ' ' }))
      .thenRefused('words.missing');
    given(...done)
      .when(check({ on: '2026-04-01' }))
      .thenRefused('date.too-early', { date: '2026-04-01', earliest: '2026-04-02' });
    given(...done)
      .when(check({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...done)
      .when(check({ nextOn: '2026-04-01' }))
      .thenRefused('date.too-early', { date: '2026-04-01', earliest: '2026-04-02' });
  });

  it('R22: of one that was met, counts from the day we were satisfied', () => {
    const met = [
      caseOpened(),
      added('1', improving),
      evidenceFiled('form', '2026-04-01'),
      evidenceAssessed('satisfied', ['form'], '2026-04-05'),
    ] as const;
    given(...met)
      .when(check({ on: '2026-04-04' }))
      .thenRefused('date.too-early', { date: '2026-04-04', earliest: '2026-04-05' });
    given(...met)
      .when(check({ on: '2026-04-05' }))
      .thenKinds('impact.checked');
  });

  it('is not asked of a remedy for one person, of what is open, or of what was dropped', () => {
    for (const command of [set('2026-05-01'), check()]) {
      given(caseOpened(), added('1', { kind: 'personal-remedy' }), ended('1', '2026-04-02'))
        .when(command)
        .thenRefused('impact.not-improvement', { number: '1' });
      given(caseOpened(), added('1', { kind: 'invitation' }), ended('1', '2026-04-02'))
        .when(command)
        .thenRefused('impact.not-improvement', { number: '1' });
      given(caseOpened(), added('1', improving))
        .when(command)
        .thenRefused('impact.not-ended', { number: '1' });
      given(
        draftCaseOpened(),
        added('1', improving),
        draftIssued('draft'),
        commented('said', 'already-done'),
        answered('said', 'dropped'),
      )
        .when(command)
        .thenRefused('impact.not-ended', { number: '1' });
      given(caseOpened()).when(command).thenRefused('recommendation.not-found');
    }
    const hos = { id: 'hos', version: '1' };
    given(
      caseOpened({ procedure: hos }),
      added('1', { kind: 'order' }),
      moved('1', '2026-04-30', { kind: 'assessment' }),
      ended('1', '2026-04-02'),
    )
      .when(check())
      .thenKinds('impact.checked');
  });
});
