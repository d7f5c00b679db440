import { describe, expect, it } from 'vitest';
import type { CommandOf, NewPart } from '../../../shared/domain/case/commands.ts';
import { type CaseState, isCounted, partsOf } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  newRecommendation,
  recommendationAdded,
  typed,
} from '../../support/ledger/case-events.ts';
import {
  board,
  council,
  endedAs,
  enteredInError,
  findingRecorded,
  judged,
  partAdded,
  partWithdrawn,
  rec,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { draftCaseOpened } from '../../support/ledger/stage-events.ts';

const two = caseOpened({ bodies: [council, board] });
const opened = [two, recommendationAdded('1')] as const;
const about = { caseId, recommendationId: rec('1') } as const;
const add = (
  over: Partial<CommandOf<'addRecommendation'>['recommendation']> = {},
  parts?: readonly NewPart[],
): CommandOf<'addRecommendation'> => ({
  kind: 'addRecommendation',
  caseId,
  recommendation: newRecommendation({ number: '2', ...over }),
  origin: typed,
  ...(parts === undefined ? {} : { parts }),
});

describe('parts the decision names under one number', () => {
  it('R7: are each proved by themselves, and the number stays one', () => {
    const asked = given(two).when(
      add({}, [
        { text: ' The roof ', proofWanted: ['photographs'] },
        { text: 'The bath', proofWanted: [], body: ' glanafon health board' },
      ]),
    );
    asked.thenKinds('recommendation.added', 'part.added', 'part.added');
    expect(asked.thenCase.recommendations).toHaveLength(1);
    expect(partsOf(asked.thenCase, idOf('new 1'))).toEqual([
      {
        partId: idOf('new 2'),
        recommendationId: idOf('new 1'),
        text: 'The roof',
        proofWanted: ['photographs'],
        why: 'stated',
        originalDue: null,
        withdrawn: null,
      },
      {
        partId: idOf('new 3'),
        recommendationId: idOf('new 1'),
        text: 'The bath',
        proofWanted: [],
        body: ' glanafon health board',
        why: 'stated',
        originalDue: null,
        withdrawn: null,
      },
    ]);
  });

  it('have words, and a body of the case', () => {
    given(two)
      .when(add({}, [{ text: ' ', proofWanted: [] }]))
      .thenRefused('recommendation.text-missing');
    given(two)
      .when(add({}, [{ text: 'The roof', proofWanted: [], body: 'Another Council' }]))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
  });
});

describe('a recommendation to several bodies', () => {
  const owedBy = (how: 'each' | 'jointly') => ({ how, others: [board] }) as const;

  it('where each must act, each owes its share', () => {
    const asked = given(two).when(add({ owedBy: owedBy('each') }));
    const share = {
      recommendationId: idOf('new 1'),
      text: 'Apologise to the complainant',
      proofWanted: ['a copy of the letter'],
      why: 'each-body',
      originalDue: null,
      withdrawn: null,
    };
    expect(asked.thenCase.facts.parts).toEqual([
      { ...share, partId: idOf('new 2'), body: council },
      { ...share, partId: idOf('new 3'), body: board },
    ]);
  });

  it('where one act is enough, nothing is split', () => {
    given(two)
      .when(add({ owedBy: owedBy('jointly') }))
      .thenKinds('recommendation.added');
  });

  it('the shares are there from the draft on', () => {
    given(draftCaseOpened({ bodies: [council, board] }))
      .when(add({ owedBy: owedBy('each') }))
      .thenKinds('recommendation.added', 'part.added', 'part.added');
  });

  it('one body’s act leaves the other’s owed; the count stays one', () => {
    const shares = [
      ...opened,
      partAdded('ours', { body: council, why: 'each-body' }),
      partAdded('theirs', { body: board, why: 'each-body' }),
      evidenceFiled('letter', '2026-04-08'),
      judged('first', 'satisfied', ['letter'], '2026-04-09', { parts: ['ours'] }),
    ] as const;
    const one = given(...shares).recommendation();
    expect(one.state).toBe('partly-satisfied');
    expect(
      given(...shares).case.recommendations.filter(({ state }) => isCounted(state)),
    ).toHaveLength(1);
    const both = judged('second', 'satisfied', ['letter'], '2026-04-10', { parts: ['theirs'] });
    expect(given(...shares, both).recommendation().state).toBe('satisfied-on-time');
  });

  it('names only bodies of the case', () => {
    given(two)
      .when(add({ owedBy: { how: 'each', others: [board, 'Another Council'] } }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(two)
      .when(add({ body: 'Another Council' }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
  });
});

describe('what recurs', () => {
  const dues = (asked: { readonly thenCase: CaseState }) =>
    asked.thenCase.facts.parts.map(({ due }) => due);

  it('so many times is written out whole', () => {
    const asked = given(two).when(add({ dueWords: 'every three months for 12 months' }));
    expect(dues(asked)).toEqual(['2026-06-02', '2026-09-02', '2026-12-02', '2027-03-02']);
    expect(asked.thenRecommendation('2').currentDue).toBe('2026-06-02');
    expect(asked.thenCase.facts.parts[0]).toMatchObject({
      text: 'Apologise to the complainant',
      proofWanted: ['a copy of the letter'],
      why: 'occurrence',
      originalDue: '2026-06-02',
    });
  });

  it('without end is written out one at a time', () => {
    const asked = given(two).when(add({ dueWords: 'at least every six months' }));
    expect(dues(asked)).toEqual(['2026-09-02']);
  });

  it('has no occurrence in a draft, nor before its start is known', () => {
    given(draftCaseOpened())
      .when(add({ dueWords: 'every three months for 12 months' }))
      .thenKinds('recommendation.added');
    given(caseOpened({ decisionDate: null }))
      .when(add({ dueWords: 'every three months for 12 months' }))
      .thenKinds('recommendation.added');
  });
});

describe('a part by itself', () => {
  const split = [...opened, partAdded('roof')] as const;
  const part = { text: ' The door ', proofWanted: ['a photograph'] };

  it('is added while the recommendation is open', () => {
    given(...opened)
      .when({ kind: 'addPart', ...about, part })
      .thenEvents({
        kind: 'part.added',
        body: {
          recommendationId: rec('1'),
          part: { partId: idOf('new 1'), text: 'The door', proofWanted: ['a photograph'] },
          why: 'stated',
        },
      });
    given(...opened)
      .when({ kind: 'addPart', ...about, part: { ...part, text: '  ' } })
      .thenRefused('recommendation.text-missing');
    given(...opened)
      .when({ kind: 'addPart', ...about, part: { ...part, body: 'Another Council' } })
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(...opened, endedAs('ceased'))
      .when({ kind: 'addPart', ...about, part })
      .thenRefused('recommendation.ended', { number: '1' });
    given(two)
      .when({ kind: 'addPart', ...about, part })
      .thenRefused('recommendation.not-found');
  });

  it('is corrected field by field', () => {
    const revise = { kind: 'revisePart', ...about, partId: idOf('roof') } as const;
    given(...split)
      .when({ ...revise, set: { text: 'The roof, all of it' } })
      .thenEvents({
        kind: 'part.revised',
        body: {
          recommendationId: rec('1'),
          partId: idOf('roof'),
          set: { text: 'The roof, all of it' },
        },
      });
    given(...split)
      .when({ ...revise, set: { text: ' ' } })
      .thenRefused('recommendation.text-missing');
    given(...split)
      .when({ ...revise, set: { body: 'Another Council' } })
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(...split)
      .when({ ...revise, partId: idOf('door'), set: { text: 'The door' } })
      .thenRefused('part.not-found');
  });

  it('is withdrawn with a reason, and stays on the record', () => {
    const withdraw = { kind: 'withdrawPart', ...about, partId: idOf('roof') } as const;
    const asked = given(...split).when({ ...withdraw, reason: ' One work. ' });
    asked.thenEvents({
      kind: 'part.withdrawn',
      body: { recommendationId: rec('1'), partId: idOf('roof'), reason: 'One work.' },
    });
    expect(partsOf(asked.thenCase, rec('1'))).toEqual([]);
    expect(asked.thenCase.facts.parts.map(({ withdrawn }) => withdrawn)).toEqual(['One work.']);
    given(...split)
      .when({ ...withdraw, reason: ' ' })
      .thenRefused('reason.missing');
    given(...split, partWithdrawn('roof'))
      .when({ ...withdraw, reason: 'One work.' })
      .thenRefused('part.not-found');
    given(...split, endedAs('ceased'))
      .when({ ...withdraw, reason: 'One work.' })
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('R7: what came is pinned to the parts it shows', () => {
    const pin = { kind: 'pinEvidence', ...about, evidenceId: idOf('letter') } as const;
    const filed = [...split, evidenceFiled('letter', '2026-04-08', [])] as const;
    const asked = given(...filed).when({ ...pin, partIds: [idOf('roof')] });
    asked.thenEvents({
      kind: 'evidence.pinned',
      body: { evidenceId: idOf('letter'), recommendationId: rec('1'), partIds: [idOf('roof')] },
    });
    expect(asked.thenCase.facts.pins).toEqual([
      { evidenceId: idOf('letter'), partId: idOf('roof') },
    ]);
    expect(asked.thenRecommendation()).toMatchObject({
      evidenceIds: [idOf('letter')],
      state: 'evidence-received',
    });
    given(...filed)
      .when({ ...pin, partIds: [idOf('door')] })
      .thenRefused('part.not-found');
    given(...filed)
      .when({ ...pin, evidenceId: idOf('other'), partIds: [] })
      .thenRefused('evidence.not-found');
    given(...filed)
      .when({ ...pin, recommendationId: rec('9'), partIds: [] })
      .thenRefused('recommendation.not-found');
  });
});

describe('entered in error', () => {
  const error = { kind: 'enterInError', ...about } as const;

  it('gives its number up and leaves every count', () => {
    const asked = given(...opened).when({ ...error, reason: ' Another case’s. ' });
    asked.thenEvents({
      kind: 'recommendation.entered-in-error',
      body: {
        recommendationId: rec('1'),
        number: '1',
        reason: 'Another case’s.',
        on: '2026-04-10',
      },
    });
    expect(asked.thenRecommendation().state).toBe('entered-in-error');
    given(...opened, enteredInError())
      .when(add({ number: '1' }))
      .thenKinds('recommendation.added');
  });

  it('with a reason, and once', () => {
    given(...opened)
      .when({ ...error, reason: ' ' })
      .thenRefused('reason.missing');
    given(...opened, enteredInError())
      .when({ ...error, reason: 'Twice.' })
      .thenRefused('recommendation.ended', { number: '1' });
    given(two)
      .when({ ...error, reason: 'Twice.' })
      .thenRefused('recommendation.not-found');
  });
});

describe('what was found', () => {
  const finding = {
    failing: ' The roof leaked. ',
    injustice: 'Two rooms lost.',
    bodies: [council],
  };
  const record = { kind: 'recordFinding', caseId, finding } as const;

  it('R1: the failing and the injustice a recommendation answers', () => {
    const asked = given(...opened).when(record);
    asked.thenEvents({
      kind: 'finding.recorded',
      body: { findingId: idOf('new 1'), finding: { ...finding, failing: 'The roof leaked.' } },
    });
    given(...opened, findingRecorded('roof'))
      .when(add({ findingIds: [idOf('roof')] }))
      .thenKinds('recommendation.added');
    given(...opened, findingRecorded('roof'))
      .when(add({ findingIds: [idOf('roof'), idOf('door')] }))
      .thenRefused('finding.not-found');
  });

  it('has words, and bodies of the case', () => {
    given(...opened)
      .when({ ...record, finding: { ...finding, failing: ' ' } })
      .thenRefused('words.missing');
    given(...opened)
      .when({ ...record, finding: { ...finding, bodies: [board, 'Another Council'] } })
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
  });

  it('is corrected field by field', () => {
    const correct = { kind: 'correctFinding', caseId, findingId: idOf('roof') } as const;
    const found = [...opened, findingRecorded('roof')] as const;
    const asked = given(...found).when({ ...correct, set: { injustice: 'Two rooms lost.' } });
    asked.thenEvents({
      kind: 'finding.corrected',
      body: { findingId: idOf('roof'), set: { injustice: 'Two rooms lost.' } },
    });
    expect(asked.thenCase.facts.findings.map((one) => one.finding)).toEqual([
      {
        failing: 'The roof leaked for two years.',
        injustice: 'Two rooms lost.',
        bodies: [council],
      },
    ]);
    given(...found)
      .when({ ...correct, set: { failing: ' ' } })
      .thenRefused('words.missing');
    given(...opened)
      .when({ ...correct, set: { injustice: 'Two rooms lost.' } })
      .thenRefused('finding.not-found');
  });
});

describe('wording after issue', () => {
  const note = {
    kind: 'noteReading',
    ...about,
    words: ' the property ',
    reading: ' the flat ',
  } as const;

  it('is not rewritten: how it was read is noted', () => {
    const asked = given(...opened).when(note);
    asked.thenEvents({
      kind: 'wording.read',
      body: { recommendationId: rec('1'), words: 'the property', reading: 'the flat' },
    });
    expect(asked.thenCase.facts.readings.map(({ reading }) => reading)).toEqual(['the flat']);
    for (const blank of [{ words: ' ' }, { reading: '' }])
      given(...opened)
        .when({ ...note, ...blank })
        .thenRefused('words.missing');
    given(two).when(note).thenRefused('recommendation.not-found');
  });
});
