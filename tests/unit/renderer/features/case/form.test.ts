import { describe, expect, it } from 'vitest';
import {
  type CaseForm,
  caseForm,
  emptyCase,
  emptyRecommendation,
  openCaseOf,
  recommendationOf,
} from '../../../../../renderer/features/case/add/form.ts';
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
      categories: 'apology, response;',
      amount: ' 250.50 ',
      payee: 'Mrs B',
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
    const command = openCaseOf(checked, { id: 'psow', version: '1' });
    expect(caseDetails.parse(command.details)).toMatchObject({
      reference: 'X25-0001',
      bodies: ['Glanafon Health Board', 'Aberwen County Council'],
      complainant: { name: '', pseudonym: 'Mrs B' },
      complaintClosed: { how: 'settlement', on: '2025-09-08' },
    });
    const [one] = command.recommendations;
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
    expect(faults({ recommendations: [{ ...one, amount: '£250' }] })).toEqual([
      ['recommendations.0.amount', 'case.amount-needed'],
    ]);
  });

  it('takes the only body where there is one', () => {
    const one = emptyRecommendation(2, 'order');
    expect(one.number).toBe('R3');
    expect(recommendationOf(one, ['Only Council'], null)).toMatchObject({
      body: 'Only Council',
      money: null,
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
    markRefused({ code: 'disk.full' }, typed, mark as never);
    expect(marked.map(([field]) => field)).toEqual(['reference', 'recommendations.0.number']);
    for (const [, message] of marked) expect(Object.hasOwn(words, message)).toBe(true);
  });
});
