import type { Stage } from '../../procedure/gate.ts';
import type { IssuedDocument } from '../events/draft.ts';
import type { CaseState } from '../state.ts';
import type { Route } from '../vocabulary.ts';

const ofDocument: Readonly<Record<IssuedDocument, Stage>> = {
  settlement: 'settlement',
  discontinuance: 'settlement',
  decision: 'decision',
  'final-report': 'report',
  report: 'report',
  'further-report': 'further-report',
  'special-report': 'further-report',
};

/** Of a case that came with its decision, and of which no document is recorded. */
const ofRoute: Readonly<Record<Route, Stage>> = {
  'early-resolution': 'settlement',
  'voluntary-settlement': 'settlement',
  'investigation-decision': 'decision',
  report: 'report',
  'own-initiative': 'report',
  'special-report': 'further-report',
};

/** How far the case has come; the gate's options differ by it (R21). The last document issued decides. */
export function stageOf({ isDraft, details, facts }: CaseState): Stage {
  if (isDraft) return 'draft';
  const last = facts.issued.at(-1);
  return last === undefined ? ofRoute[details.route] : ofDocument[last.document];
}
