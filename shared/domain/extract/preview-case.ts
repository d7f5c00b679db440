import type { CaseCommand, NewRecommendation } from '../case/commands.ts';
import { plainName } from '../case/plain-name.ts';
import type { CaseState, Recommendation } from '../case/state.ts';
import type { CaseDetails, Origin } from '../case/vocabulary.ts';
import { changesIn, startFor } from './changes.ts';
import type { MappedAction, MappedExtract } from './map.ts';
import { matchCase } from './match.ts';
import { inOrder } from './order.ts';
import { dueOf, previewOf, recordedPreview } from './previewed-action.ts';
import type { ExtractPreview, PreviewedAction } from './vocabulary.ts';

/** What taking in would do to one case. */
export type CasePart = {
  readonly added: ExtractPreview['added'];
  readonly changed: ExtractPreview['changed'];
  readonly keptHere: ExtractPreview['keptHere'];
  readonly unchanged: number;
  readonly commands: readonly CaseCommand[];
  readonly paired: readonly Recommendation[];
};

/** The file the facts came from; `sha256` in hex. */
export type ExtractFile = { readonly name: string; readonly sha256: string };

export type Plan = { readonly extract: MappedExtract; readonly file: ExtractFile };

const originOf = (row: number, { file }: Plan): Origin => ({
  kind: 'extract',
  file: file.name,
  sha256: file.sha256,
  row,
});

const none = { added: [], changed: [], keptHere: [], unchanged: 0, commands: [], paired: [] };

export function newCase(rows: readonly MappedAction[], plan: Plan): CasePart {
  const actions = rows.toSorted((a, b) => inOrder(a.number, b.number));
  const details = detailsOf(actions, plan);
  const recommendations = actions.map((action) => newRecommendation(action, plan));
  const origin = originOf(actions[0]?.row ?? 0, plan);
  return {
    ...none,
    added: actions.map((action) => previewOf(action, details)),
    commands: [{ kind: 'openCase', details, recommendations, origin }],
  };
}

/** A case has a title; where the file gives none, its sector or its bodies stand in. [P] */
function detailsOf(actions: readonly MappedAction[], { extract }: Plan): CaseDetails {
  const bodies = [...new Set(actions.map(({ body }) => body))];
  const first = <Field extends 'title' | 'decisionDate' | 'sector' | 'route'>(field: Field) =>
    actions.find((action) => action[field] !== null)?.[field] ?? null;
  return {
    reference: actions[0]?.reference ?? '',
    title: first('title') ?? first('sector') ?? bodies.join(', '),
    procedure: { ...extract.procedure },
    route: first('route') ?? 'investigation-decision',
    decisionDate: first('decisionDate'),
    language: 'en',
    bodies,
    sector: first('sector') ?? '',
    complainant: null,
    complaintClosed: null,
  };
}

const newRecommendation = (action: MappedAction, { extract }: Plan): NewRecommendation => ({
  number: action.number,
  text: action.text,
  kind: action.kind ?? extract.defaultKind,
  categories: [...(action.categories ?? [])],
  body: action.body,
  dueWords: action.dueWords ?? '',
  startsOn: startFor(action.dueWords ?? '', action.decisionDate),
  evidenceWanted: [...(action.evidenceWanted ?? [])],
  money: null,
});

export function knownCase(rows: readonly MappedAction[], state: CaseState, plan: Plan): CasePart {
  const { pairs, added } = matchCase(rows, state.recommendations, plan.extract.isNumbered);
  const byNumber = added.toSorted((a, b) => inOrder(a.number, b.number));
  const compared = pairs
    .map((pair) => compare(...pair, state, plan))
    .toSorted((a, b) => inOrder(a.number, b.number));
  return {
    added: byNumber.map((action) => ({
      ...previewOf(action, state.details),
      reference: state.details.reference,
    })),
    changed: compared.flatMap(({ changed }) => changed),
    keptHere: compared.flatMap(({ keptHere }) => keptHere),
    unchanged: compared.filter(({ changed, keptHere }) => changed.length + keptHere.length === 0)
      .length,
    paired: pairs.map(([, recommendation]) => recommendation),
    commands: [
      ...newBodies(
        [...added, ...compared.flatMap(({ changed }) => changed)].map(({ body }) => body),
        state,
      ),
      ...byNumber.map((action) => ({
        kind: 'addRecommendation' as const,
        caseId: state.caseId,
        recommendation: newRecommendation(action, plan),
        origin: originOf(action.row, plan),
      })),
      ...compared.flatMap(({ commands }) => commands),
    ],
  };
}

/** A body the file names and the case does not have yet joins the case before anything is owed by it. */
function newBodies(
  named: readonly string[],
  { caseId, details }: CaseState,
): readonly CaseCommand[] {
  const known = new Set(details.bodies.map(plainName));
  const joining = new Map(
    named.flatMap((body) => (known.has(plainName(body)) ? [] : [[plainName(body), body] as const])),
  );
  if (joining.size === 0) return [];
  const bodies = [...details.bodies, ...[...joining.values()].toSorted(inOrder)];
  return [{ kind: 'correctCase', caseId, set: { bodies } }];
}

function compare(
  action: MappedAction,
  recommendation: Recommendation,
  state: CaseState,
  plan: Plan,
): Pick<CasePart, 'changed' | 'keptHere' | 'commands'> & { readonly number: string } {
  const { set, changed, kept } = changesIn(action, recommendation);
  const { recommendationId, details } = recommendation;
  const now = recordedPreview(recommendation, state, action.row);
  const moves = set.dueWords !== undefined || set.startsOn !== undefined;
  const then = { ...details, ...set };
  const after: PreviewedAction = {
    ...now,
    body: then.body,
    text: then.text,
    dueWords: then.dueWords,
    due: moves ? dueOf(then.dueWords, then.startsOn, state.details) : now.due,
  };
  const origin = originOf(action.row, plan);
  return {
    number: details.number,
    changed: changed.length === 0 ? [] : [{ ...after, changes: changed }],
    keptHere: kept.length === 0 ? [] : [{ ...now, changes: kept }],
    commands:
      changed.length === 0
        ? []
        : [{ kind: 'reviseRecommendation', caseId: state.caseId, recommendationId, set, origin }],
  };
}
