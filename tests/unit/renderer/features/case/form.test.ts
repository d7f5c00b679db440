import { describe, expect, it } from 'vitest';
import {
  type CaseForm,
  caseForm,
  emptyCase,
  openCaseOf,
} from '../../../../../renderer/features/case/add/form.ts';
import {
  emptyRecommendation,
  formOfRow,
  recommendationOf,
} from '../../../../../renderer/features/case/add/recommendation-form.ts';
import { markRefused } from '../../../../../renderer/features/case/add/refused.ts';
import {
  caseDetails,
  recommendationDetails,
} from '../../../../../shared/domain/case/vocabulary.ts';
import { words } from '../../../../../shared/words/index.ts';

const typed: CaseForm = {
  ...emptyCase('early-resolution', 'cy', 'personal-remedy'),
  reference: ' X25-0001 ',
  title: 'A late response',
  bodies: 'Glanafon Health Board\n\n Aberwen County Council ',
  decisionDate: '2025-09-08',
  pseudonym: 'Mrs B',
  closedHow: 'settlement',
  closedOn: '2025-09-08',
  recommendations: [
    {
      ...emptyRecommendation(0, 'personal-remedy'),
      text: 'Apologise',
      body: 'Aberwen County Council',
      dueWords: ' within one month ',
      wanted: 'The letter\n\n Proof of posting ',
      categories: ['apology', 'response'],
      money: [{ kind: 'amount', amount: 250.5, payee: 'Mrs B', head: null, words: '£250.50' }],
    },
  ],
};
const faults = (change: Partial<CaseForm>) =>
  caseForm
    .safeParse({ ...typed, ...change })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('a case as typed', () => {
  it('becomes a command whose details the domain accepts', () => {
    const checked = caseForm.parse(typed);
    const { open, added } = openCaseOf(checked, { id: 'psow', version: '1' });
    expect(open.stage).toBe(undefined);
    expect(caseDetails.parse(open.details)).toMatchObject({
      reference: 'X25-0001',
      bodies: ['Glanafon Health Board', 'Aberwen County Council'],
      complainant: { name: '', pseudonym: 'Mrs B' },
      complaintClosed: { how: 'settlement', on: '2025-09-08' },
    });
    const one = added[0]?.recommendation;
    const worked = { deadline: { kind: 'unspecified', words: '' }, originalDue: null };
    expect(recommendationDetails.parse({ ...one, ...worked })).toMatchObject({
      number: 'R1',
      body: 'Aberwen County Council',
      dueWords: 'within one month',
      startsOn: '2025-09-08',
      evidenceWanted: ['The letter', 'Proof of posting'],
      categories: ['apology', 'response'],
      money: { amount: 250.5, payee: 'Mrs B' },
    });
  });

  it('names each thing that is missing, at its field', () => {
    expect(faults({ reference: ' ', title: '', bodies: '\n' })).toEqual([
      ['reference', 'case.reference-needed'],
      ['title', 'case.title-needed'],
      ['bodies', 'case.body-needed'],
    ]);
    expect(faults({ closedOn: null })).toEqual([['closedOn', 'case.date-missing']]);
    expect(faults({ closedHow: 'open', closedOn: null })).toEqual([]);
    expect(faults({ decisionDate: '2025-02-30' })).toEqual([['decisionDate', 'case.day-needed']]);
  });

  it('lets no two recommendations have one number, nor a body that is not the case’s', () => {
    const [one] = typed.recommendations;
    if (one === undefined) throw new Error('no recommendation');
    const twice = [one, { ...one, number: ' r1', body: 'Elsewhere' }];
    expect(faults({ recommendations: twice })).toEqual([
      ['recommendations.1.number', 'case.number-twice'],
      ['recommendations.1.body', 'case.body-not-in-case'],
    ]);
  });

  it('names the other bodies that owe it, where it is not owed alone', () => {
    const [one] = typed.recommendations;
    if (one === undefined) throw new Error('no recommendation');
    expect(faults({ recommendations: [{ ...one, owedHow: 'each' }] })).toEqual([
      ['recommendations.0.owedOthers', 'act.one-needed'],
    ]);
    const owedOthers = ['Glanafon Health Board'];
    expect(faults({ recommendations: [{ ...one, owedHow: 'each', owedOthers }] })).toEqual([]);
  });

  it('in a draft has no decision yet, and nothing closed', () => {
    const checked = caseForm.parse({ ...typed, stage: 'draft', closedOn: null });
    const { open, added } = openCaseOf(checked, { id: 'psow', version: '1' });
    expect(open.stage).toBe('draft');
    expect(open.details).toMatchObject({ decisionDate: null, complaintClosed: null });
    expect(added[0]?.recommendation.startsOn).toBe(null);
  });

  it('takes the only body where there is one', () => {
    const one = emptyRecommendation(2, 'order');
    expect(one.number).toBe('R3');
    const { recommendation, parts } = recommendationOf(one, ['Only Council'], null);
    expect(recommendation).toMatchObject({ body: 'Only Council', money: null });
    expect(parts).toBe(undefined);
    expect(Object.keys(recommendation).toSorted()).toEqual([
      ...['body', 'categories', 'dueWords', 'evidenceWanted', 'kind', 'money', 'number'],
      ...['startsOn', 'text'],
    ]);
  });

  it('records what else is said, and leaves out what is not', () => {
    const one = {
      ...emptyRecommendation(0, 'order'),
      text: 'Review it',
      instrument: 'order',
      doneBy: ' Head of Housing ',
      touches: 'no' as const,
      owedHow: 'jointly' as const,
      owedOthers: ['A', 'B'],
      reach: 'systemic' as const,
      rootCause: 'training' as const,
      findingIds: ['f1'],
      theme: 'calls',
      publicSummary: 'Calls are recorded.',
      signatory: 'Chief Executive',
      deliveredBy: 'Repairs Ltd',
    };
    expect(recommendationOf(one, ['A', 'B'], null).recommendation).toMatchObject({
      instrument: 'order',
      doneBy: 'Head of Housing',
      touchesComplainant: false,
      owedBy: { how: 'jointly', others: ['B'] },
      reach: 'systemic',
      rootCause: 'training',
      findingIds: ['f1'],
      theme: 'calls',
      publicSummary: 'Calls are recorded.',
      signatory: 'Chief Executive',
      deliveredBy: 'Repairs Ltd',
    });
  });

  it('gives several sums a part each, under the one number', () => {
    const sum = { kind: 'amount', payee: 'Mrs B', head: null } as const;
    const money = [
      { ...sum, amount: 250, words: '£250' },
      { ...sum, amount: 500, words: '£500' },
    ];
    const given = recommendationOf({ ...emptyRecommendation(0, 'order'), money }, ['A'], null);
    expect(given.recommendation.money).toBe(null);
    expect(given.parts?.map((part) => part.money)).toEqual([
      { amount: 250, payee: 'Mrs B' },
      { amount: 500, payee: 'Mrs B' },
    ]);
  });

  it('takes a checked row of a pasted decision as it is', () => {
    const row = {
      ...{ id: 'x', number: '82(b)', text: 'Pay', kind: null, body: null, signatory: null },
      ...{ categories: ['apology'], dueWords: null, money: [], parts: [], notes: [] },
      evidenceWanted: ['A', 'B'],
    };
    expect(formOfRow(row)).toEqual({
      ...emptyRecommendation(0, ''),
      number: '82(b)',
      text: 'Pay',
      categories: ['apology'],
      wanted: 'A\nB',
    });
  });
});

describe('a refusal', () => {
  it('is shown at its field in words that exist', () => {
    const marked: [string, string][] = [];
    const mark = (field: string, error: { message?: string }) =>
      marked.push([field, error.message ?? '']);
    markRefused({ code: 'case.reference-taken' }, typed, mark as never);
    markRefused(
      { code: 'recommendation.number-taken', detail: { number: 'R1' } },
      typed,
      mark as never,
    );
    const taken = { code: 'recommendation.text-missing', detail: { order: 0 } } as const;
    markRefused(taken, typed, mark as never);
    markRefused({ code: 'disk.full' }, typed, mark as never);
    expect(marked.map(([field]) => field)).toEqual([
      'reference',
      'recommendations.0.number',
      'recommendations.0.text',
    ]);
    for (const [, message] of marked) expect(Object.hasOwn(words, message)).toBe(true);
  });
});
