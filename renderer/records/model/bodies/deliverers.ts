import { plainName } from '../../../../shared/domain/case/plain-name.ts';
import { type CaseState, isCounted, isInDraft } from '../../../../shared/domain/case/state.ts';
import type { DelivererLine } from '../../body-views.ts';
import type { ActionRow } from '../../views.ts';
import { isWritten, markOf } from './contacts.ts';
import type { KnownBody } from './directory.ts';

type Gathered = {
  -readonly [Field in keyof DelivererLine]: DelivererLine[Field] extends readonly (infer Item)[]
    ? Item[]
    : DelivererLine[Field];
};

/**
 * The organisations that act for the body in its cases, what each delivers for it, and what looking again found
 * of that (R22, R24). The body stays accountable for all of it.
 */
export function delivererLines(
  body: KnownBody,
  states: readonly CaseState[],
): readonly DelivererLine[] {
  const found = new Map<string, Gathered>();
  const of = (name: string): Gathered => {
    const key = plainName(name);
    const known = found.get(key);
    if (known !== undefined) return known;
    const made: Gathered = { name, relations: [], cases: [], delivers: [], lessons: [] };
    found.set(key, made);
    return made;
  };
  const rows = new Map(body.actions.map((row) => [row.recommendationId, row]));
  const isMine = isWritten(body);
  for (const state of states) {
    for (const { name, relation, actsFor } of state.facts.deliverers)
      if (actsFor.some(isMine)) noteRelation(of(name), relation, state);
    addDelivered(state, { rows, isMine, of });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function noteRelation(line: Gathered, relation: string, state: CaseState): void {
  if (!line.relations.includes(relation)) line.relations.push(relation);
  noteCase(line, state);
}

function noteCase(line: Gathered, state: CaseState): void {
  if (!line.cases.some(({ caseId }) => caseId === state.caseId)) line.cases.push(markOf(state));
}

type Around = {
  readonly rows: ReadonlyMap<string, ActionRow>;
  readonly isMine: (name: string) => boolean;
  readonly of: (name: string) => Gathered;
};

function addDelivered(state: CaseState, { rows, isMine, of }: Around): void {
  for (const one of state.recommendations) {
    const { deliveredBy = '', body, number } = one.details;
    const row = rows.get(one.recommendationId);
    if (deliveredBy.trim() === '' || !isMine(body) || row === undefined) continue;
    if (!isCounted(one.state) || isInDraft(one.state)) continue;
    const line = of(deliveredBy);
    noteCase(line, state);
    const { recommendationId } = one;
    const mark = { ...markOf(state), recommendationId, number };
    const { text, state: stands, standing, workingDays } = row;
    line.delivers.push({ ...mark, text, state: stands, standing, workingDays });
    for (const check of state.facts.impactChecks)
      if (check.recommendationId === recommendationId) {
        const { on, quality, note } = check;
        line.lessons.push({ ...mark, on, quality, note });
      }
  }
}
