import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { proofStillNeeded } from '../../../shared/domain/case/proof.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { personRecorded, rec } from '../../support/ledger/chasing-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

type Refused = Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>;
type Note = CommandOf<'noteContact'>;

const letter = 'a copy of the apology letter';
const owed = [caseOpened(), recommendationAdded('1', { evidenceWanted: [letter] })];
const note = (over: Partial<Note> = {}): Note => ({
  kind: 'noteContact',
  caseId,
  party: 'body',
  who: ' The link officer ',
  how: 'call',
  on: '2026-05-06',
  says: ' It has been done. ',
  recommendationIds: [rec('1'), rec('1')],
  ...over,
});
const before = given(...owed).on('2026-05-06');
const plain = {
  contactId: idOf('new 1'),
  party: 'body',
  who: 'The link officer',
  how: 'call',
  on: '2026-05-06',
  says: 'It has been done.',
  recommendationIds: [rec('1')],
} as const;

describe('a call', () => {
  it('R7: is noted, and a statement in it is no evidence', () => {
    const decision = before.when(note());
    decision.thenEvents({ kind: 'contact.noted', body: plain });
    expect(decision.thenCase.evidence).toEqual([]);
    expect(decision.thenRecommendation()).toMatchObject({ state: 'open', waitingSince: null });
  });

  it('may be about the case as a whole', () => {
    before.when(note({ recommendationIds: [] })).thenKinds('contact.noted');
  });

  it('says who of the case took part, at what hour, and who sought whom', () => {
    const personId = idOf('Mrs B');
    given(...owed, ...personRecorded('Mrs B', 'complainant'))
      .on('2026-05-06')
      .when(note({ personIds: [personId, personId], at: '14:05', calledBy: 'them' }))
      .thenEvents({
        kind: 'contact.noted',
        body: { ...plain, personIds: [personId], at: '14:05', calledBy: 'them' },
      });
  });

  it.each<[string, Partial<Note>, Refused]>([
    ['about what is not here', { recommendationIds: [rec('9')] }, ['recommendation.not-found']],
    ['with nobody', { who: ' ' }, ['words.missing']],
    ['that said nothing', { says: '' }, ['words.missing']],
    ['tomorrow', { on: '2026-05-07' }, ['date.in-future', { date: '2026-05-07' }]],
    ['with a person of another case', { personIds: [idOf('x')] }, ['person.not-found']],
    ['with a contact of another case', { bodyContactIds: [idOf('x')] }, ['contact.not-found']],
    [
      'that says something else is done',
      { recommendationIds: [], saidDone: [rec('1')] },
      ['recommendation.none-chosen'],
    ],
  ])('not %s', (_, over, refused) => {
    before.when(note(over)).thenRefused(...refused);
  });

  it('cannot be made later today, but at any hour of a day that is past', () => {
    const morning = before.at('09:30');
    morning.when(note({ at: '09:31' })).thenRefused('time.in-future', { time: '09:31' });
    morning.when(note({ at: '09:30' })).thenKinds('contact.noted');
    morning.when(note({ at: '17:00', on: '2026-05-05' })).thenKinds('contact.noted');
  });
});

describe('what is said to be done', () => {
  const claimed = note({ saidDone: [rec('1')] });

  it('R7: satisfies nothing, and the note says what proof is still needed', () => {
    const decision = before.when(claimed);
    decision.thenEvents({
      kind: 'contact.noted',
      body: { ...plain, saidDone: [{ recommendationId: rec('1'), needed: [letter] }] },
    });
    const { facts, ...rest } = decision.thenCase;
    const { facts: factsBefore, ...restBefore } = before.case;
    expect(rest).toEqual(restBefore);
    expect({ ...facts, contacts: [] }).toEqual(factsBefore);
  });

  it('is not asked of what has ended', () => {
    given(
      ...owed,
      evidenceFiled('scan', '2026-05-01', ['1']),
      evidenceAssessed('satisfied', ['scan'], '2026-05-02'),
    )
      .on('2026-05-06')
      .when(claimed)
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('R8: needs what was set out, else what its kind usually asks for', () => {
    const needed = (over: Parameters<typeof recommendationAdded>[1]) => {
      const made = given(caseOpened(), recommendationAdded('1', over));
      return proofStillNeeded(made.case, made.recommendation());
    };
    expect(needed({ evidenceWanted: [letter, letter] })).toEqual([letter]);
    const usual = needed({ evidenceWanted: [], categories: ['apology'] });
    expect(usual.length).toBeGreaterThan(0);
    expect(usual.join(' ')).toMatch(/apology/i);
    expect(needed({ evidenceWanted: [], categories: [] })).toEqual([]);
  });
});

describe('a note', () => {
  const noted = { kind: 'contact.noted', body: { ...plain, contactId: idOf('call') } } as const;
  const inError = (reason = ' It was another case. ') =>
    ({ kind: 'contactInError', caseId, contactId: idOf('call'), reason }) as const;
  const made = given(...owed, noted).on('2026-05-07');

  it('is recorded in error with a reason, and stays to be read', () => {
    const decision = made.when(inError());
    decision.thenEvents({
      kind: 'contact.entered-in-error',
      body: { contactId: idOf('call'), reason: 'It was another case.' },
    });
    expect(decision.thenCase.facts.contacts).toMatchObject([
      { contactId: idOf('call'), error: 'It was another case.' },
    ]);
  });

  it('is not marked without a reason, twice, or where there is none', () => {
    made.when(inError(' ')).thenRefused('reason.missing');
    before.when(inError()).thenRefused('note.not-found');
    given(...owed, noted, {
      kind: 'contact.entered-in-error',
      body: { contactId: idOf('call'), reason: 'Another case' },
    })
      .when(inError())
      .thenRefused('note.in-error', { date: '2026-05-06' });
  });
});
