import { describe, expect, it } from 'vitest';
import { Model } from '../../../../../renderer/records/model/model.ts';
import { Rows } from '../../../../../renderer/records/model/rows.ts';
import { caseDocuments } from '../../../../../renderer/records/search/case-documents.ts';
import type { DocumentSource } from '../../../../../renderer/records/search/document.ts';
import { fold } from '../../../../../renderer/records/search/fold.ts';
import { RecordsSearch } from '../../../../../renderer/records/search/records-search.ts';
import {
  type FoundKind,
  foundKinds,
  type Marked,
} from '../../../../../renderer/records/search-views.ts';
import type { CaseState } from '../../../../../shared/domain/case/state.ts';
import { InventedCases } from '../../../../support/ui-gallery/invented-cases.ts';
import { wholeCase } from '../../../../support/whole-case.ts';

const today = '2026-03-12';
const now = async () => undefined;

async function searched(more: readonly DocumentSource[] = []) {
  const cases = new InventedCases(today);
  cases.fill(1);
  const model = new Model();
  const rows = new Rows(today);
  const take = (caseId: string, state: CaseState) => {
    model.cases.set(caseId, { caseId, state, conflicts: [], seen: {}, frames: [] });
    rows.update(model, [caseId]);
  };
  for (const [caseId, state] of cases.states) take(caseId, state);
  const search = new RecordsSearch({ model, rows }, more);
  const ask = (text: string, kinds: readonly FoundKind[] = foundKinds) =>
    search.search({ text, kinds, from: 0, count: 10 });
  return { cases, model, rows, search, take, ask };
}

const marked = (text: Marked) => text.filter(({ isFound }) => isFound).map((one) => one.text);
const whole = (text: Marked) => text.map((one) => one.text).join('');

describe('the records', () => {
  it('are found by their reference, their body, their words, a name and a file', async () => {
    const { cases, search, ask } = await searched();
    await search.fill(now);
    const [state] = [...cases.states.values()];
    if (state === undefined) throw new Error('no case');
    const { reference, bodies, complainant } = state.details;
    expect(ask(reference).groups[0]?.kind).toBe('case');
    expect(ask(reference).groups[0]?.found[0]?.caseId).toBe(state.caseId);
    expect(ask(bodies[0] ?? '').groups.find(({ kind }) => kind === 'body')?.found[0]?.itemId).toBe(
      bodies[0],
    );
    const persons = ask(complainant?.name ?? '', ['person']).groups.find(
      ({ kind }) => kind === 'person',
    );
    expect(persons?.found.map(({ caseId }) => caseId)).toContain(state.caseId);
    const file = [...cases.states.values()].flatMap(({ evidence }) => evidence)[0];
    const files = ask(file?.item.name ?? '').groups.find(({ kind }) => kind === 'evidence');
    expect(files?.found.map(({ itemId }) => itemId)).toContain(file?.evidenceId);
  });

  it('come with what was looked for marked, in a stretch around it', async () => {
    const { ask, search } = await searched();
    await search.fill(now);
    const [action] =
      ask('apologise', ['action']).groups.find(({ kind }) => kind === 'action')?.found ?? [];
    expect(marked(action?.excerpt ?? []).map(fold)).toContain('apologise');
    expect(whole(action?.excerpt ?? []).length).toBeLessThan(200);
    expect(action?.standing).not.toBeNull();
    expect(action?.number).not.toBe('');
  });

  it('are found as they stand now, once they changed', async () => {
    const { cases, search, take, ask } = await searched();
    await search.fill(now);
    const [state] = [...cases.states.values()];
    if (state === undefined) throw new Error('no case');
    expect(ask('zymurgy').total).toBe(0);
    take(state.caseId, { ...state, details: { ...state.details, title: 'On zymurgy' } });
    search.changed('case', [state.caseId]);
    const answer = ask('zymurgy');
    expect(answer.groups[0]?.found[0]?.caseId).toBe(state.caseId);
    expect(answer.isWhole).toBe(true);
  });

  it('say so while they are still being read, and leave others room', async () => {
    const { search, ask, rows } = await searched();
    const heard: boolean[] = [];
    await search.fill(async () => {
      heard.push(ask('a').isWhole);
    });
    expect(rows.byCase.size).toBeGreaterThan(50);
    expect(heard[0]).toBe(false);
    expect(heard.at(-1)).toBe(true);
    expect(ask('a').isWhole).toBe(true);
  });

  it('put what was written in passing after the cases and actions, and still show it alone', async () => {
    const { cases, search, ask } = await searched();
    await search.fill(now);
    const file = [...cases.states.values()].flatMap(({ evidence }) => evidence)[0];
    const kinds = (text: string) => ask(text).groups.map(({ kind }) => kind);
    expect(kinds(file?.item.name ?? '')).toContain('evidence');
    expect(kinds('letter')[0]).not.toBe('evidence');
    const alone = ask('txt').groups;
    expect(alone.map(({ kind }) => kind)).toEqual(['evidence']);
    expect(alone[0]?.found.length).toBeGreaterThan(0);
  });

  it('are named by their ids, and left out where they are not here', async () => {
    const { cases, search } = await searched();
    const [state] = [...cases.states.values()];
    const [one] = state?.recommendations ?? [];
    if (state === undefined || one === undefined) throw new Error('no case');
    const { caseId } = state;
    const described = search.describe([
      { caseId, recommendationId: one.recommendationId },
      { caseId: 'gone', recommendationId: null },
      { caseId, recommendationId: null },
      { caseId, recommendationId: 'gone' },
    ]);
    expect(described.map(({ kind, number }) => [kind, number])).toEqual([
      ['action', one.details.number],
      ['case', ''],
    ]);
  });

  it('are read no further once they are closed', async () => {
    const { search, ask } = await searched();
    await search.fill(async () => search.stop());
    expect(ask('a').total).toBeGreaterThan(0);
  });

  it('take the text of files from a source of their own', async () => {
    const texts = new Map([['e1', 'The committee approved the new procedure on the tenth']]);
    const source: DocumentSource = {
      name: 'file-text',
      documentsOf: (evidenceId) => [
        {
          kind: 'evidence',
          caseId: null,
          recommendationId: null,
          itemId: evidenceId,
          label: null,
          on: null,
          fields: [{ use: 'text', text: texts.get(evidenceId) ?? '' }],
        },
      ],
    };
    const { search, ask } = await searched([source]);
    search.changed('file-text', ['e1']);
    const [found] = ask('committee tenth', ['evidence']).groups.flatMap((group) => group.found);
    expect(found?.itemId).toBe('e1');
    expect(marked(found?.excerpt ?? [])).toEqual(['committee', 'tenth']);
  });
});

describe('a case in which everything happened', () => {
  const view = wholeCase();
  const documents = caseDocuments(view);
  const texts = documents.flatMap(({ fields }) => fields.map(({ text }) => text)).join('\n');

  /** Sentences anywhere in what was recorded: what has several words was written by a person. */
  function sentences(value: unknown): readonly string[] {
    if (typeof value === 'string') return /\S\s+\S+\s+\S/.test(value) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    // An order that waits for approval is not yet a fact.
    return Object.entries(value).flatMap(([name, one]) =>
      name === 'command' ? [] : sentences(one),
    );
  }

  it('leaves nothing that was written down unfound', () => {
    const written = sentences({
      facts: view.facts,
      recommendations: view.recommendations.map(({ details, assessments }) => ({
        details,
        assessments,
      })),
    });
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((each) => !texts.includes(each))).toEqual([]);
  });
});
