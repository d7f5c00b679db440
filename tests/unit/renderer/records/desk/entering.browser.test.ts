import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enteringApi } from '../../../../../renderer/records/desk/entering.ts';
import { UndoLog } from '../../../../../renderer/records/desk/undo-log.ts';
import { writeProposal } from '../../../../../renderer/records/desk/writing.ts';
import { caseDetails, newRecommendation, typed } from '../../../../support/ledger/case-events.ts';
import { must } from '../../../../support/ledger/device.ts';
import { Office } from '../../../../support/ledger/office.ts';

const general = { id: 'general', version: '1' } as const;
const board = 'Glanafon Health Board';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.open();
});
afterEach(() => office.forgetAll());

const api = () =>
  enteringApi({
    store: office.store,
    acts: new UndoLog(),
    around: {
      askMain: office.main.ask,
      clock: { now: () => `${office.today}T09:00:00.000Z`, today: () => office.today },
      notify: () => undefined,
    },
  });

const details = (reference: string) =>
  caseDetails({ reference, procedure: general, bodies: [board], decisionDate: '2026-03-02' });

async function openCase(reference: string, ...numbers: readonly string[]): Promise<string> {
  const opened = await writeProposal(office.store, office.today, async (proposal) =>
    proposal.decide({
      kind: 'openCase',
      details: details(reference),
      recommendations: numbers.map((number) =>
        newRecommendation({
          number,
          body: board,
          kind: 'service-improvement',
          categories: ['training'],
        }),
      ),
      origin: typed,
    }),
  );
  return must(opened).caseId;
}

const add = (caseId: string, number: string) =>
  ({
    kind: 'addRecommendation',
    caseId,
    recommendation: newRecommendation({ number, body: board }),
    origin: typed,
  }) as const;

const numbersOf = (caseId: string): readonly string[] | undefined =>
  office.store.model.cases.get(caseId)?.state.recommendations.map((one) => one.details.number);

describe('several orders given together', () => {
  it('records all of them, in their order, and answers what each made', async () => {
    const caseId = await openCase('X1');
    const made = must(await api().commands([add(caseId, '1'), add(caseId, '2')]));
    expect(numbersOf(caseId)).toEqual(['1', '2']);
    expect(made.map((one) => one.caseId)).toEqual([caseId, caseId]);
    expect(made.map((one) => one.id)).toEqual(
      office.store.model.cases
        .get(caseId)
        ?.state.recommendations.map((one) => one.recommendationId),
    );
  });

  it('records none where one is refused, and says which: the second 1 sees the first', async () => {
    const caseId = await openCase('X1');
    const before = office.main.head().count;
    const answer = await api().commands([add(caseId, '1'), add(caseId, '2'), add(caseId, '1')]);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'recommendation.number-taken', detail: { number: '1', order: 2 } },
    });
    expect(numbersOf(caseId)).toEqual([]);
    expect(office.main.head().count).toBe(before);
  });
});

describe('a new case with its recommendations', () => {
  const open = (reference: string) =>
    ({
      kind: 'openCase',
      details: details(reference),
      recommendations: [],
      origin: typed,
    }) as const;
  const one = (number: string) => ({
    recommendation: newRecommendation({ number, body: board }),
    parts: [{ text: 'Apologise', proofWanted: [] }],
    origin: typed,
  });

  it('is one write, parts and all', async () => {
    const { caseId } = must(await api().openCaseWith(open('X2'), [one('82'), one('83')]));
    expect(numbersOf(caseId)).toEqual(['82', '83']);
    expect(office.store.model.cases.get(caseId)?.state.facts.parts).toHaveLength(2);
  });

  it('is not opened where a recommendation is refused', async () => {
    const answer = await api().openCaseWith(open('X2'), [one('82'), one('82')]);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'recommendation.number-taken', detail: { order: 1 } },
    });
    expect(office.store.model.cases.size).toBe(0);
  });

  it('names no recommendation where the case itself is refused', async () => {
    await openCase('X2');
    const answer = await api().openCaseWith(open('X2'), [one('82')]);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'case.reference-taken', detail: { reference: 'X2' } },
    });
  });
});

describe('improvements asked of a body before', () => {
  const ask = (over: Partial<Parameters<ReturnType<typeof api>['earlierImprovements']>[0]> = {}) =>
    api().earlierImprovements({ body: board, categories: ['training'], ...over });

  it('are found over the whole caseload, however the body is spelt', async () => {
    await openCase('X1', '1', '2');
    const here = await openCase('X2', '1');
    const found = must(await ask({ body: ' glanafon  HEALTH board ', exceptCaseId: here }));
    expect(found).toEqual(
      ['1', '2'].map((number) => ({
        reference: 'X1',
        number,
        body: board,
        categories: ['training'],
        decidedOn: '2026-03-02',
        endedOn: null,
      })),
    );
  });

  it('are none of another body, of another category, or entered in error', async () => {
    const caseId = await openCase('X1', '1');
    expect(must(await ask({ body: 'Brynmor Town Council' }))).toEqual([]);
    expect(must(await ask({ categories: ['policy'] }))).toEqual([]);
    expect(must(await ask())).toHaveLength(1);
    const id = office.store.model.cases.get(caseId)?.state.recommendations[0]?.recommendationId;
    must(
      await api().commands([
        { kind: 'enterInError', caseId, recommendationId: id ?? '', reason: 'Twice' },
      ]),
    );
    expect(must(await ask())).toEqual([]);
  });
});
