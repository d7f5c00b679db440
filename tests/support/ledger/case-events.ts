import type { NewRecommendation } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type {
  AssessmentResult,
  CaseDetails,
  FiledItem,
  Origin,
  RecommendationDetails,
} from '../../../shared/domain/case/vocabulary.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';

/** A random-looking id that is the same for the same name (up to 16 letters). */
export const idOf = (name: string): string => utf8(name).toHex().padEnd(32, '0').slice(0, 32);

export const typed: Origin = { kind: 'typed' };
export const psow = { id: 'psow', version: '2' };
export const lgsco = { id: 'lgsco', version: '1' };

export const caseDetails = (over: Partial<CaseDetails> = {}): CaseDetails => ({
  reference: '202600417',
  title: 'Repairs left undone',
  procedure: psow,
  route: 'investigation-decision',
  decisionDate: '2026-03-02',
  language: 'en',
  bodies: ['Glanwern Council'],
  sector: 'local-council',
  complainant: null,
  complaintClosed: null,
  ...over,
});

export const newRecommendation = (over: Partial<NewRecommendation> = {}): NewRecommendation => ({
  number: '1',
  text: 'Apologise to the complainant',
  kind: 'personal-remedy',
  categories: [],
  body: 'Glanwern Council',
  dueWords: '30 April 2026',
  startsOn: null,
  evidenceWanted: ['a copy of the letter'],
  money: null,
  ...over,
});

export const recommendationDetails = (
  over: Partial<RecommendationDetails> = {},
): RecommendationDetails => ({
  ...newRecommendation(),
  deadline: { kind: 'fixed', date: '2026-04-30' },
  originalDue: '2026-04-30',
  ...over,
});

export const caseOpened = (over: Partial<CaseDetails> = {}): CaseEvent => ({
  kind: 'case.opened',
  body: { details: caseDetails(over), origin: typed },
});

/** A recommendation whose id is that of its number: `idOf('rec-1')`. */
export const recommendationAdded = (
  number: string,
  over: Partial<RecommendationDetails> = {},
): CaseEvent => ({
  kind: 'recommendation.added',
  body: {
    recommendationId: idOf(`rec-${number}`),
    details: recommendationDetails({ number, ...over }),
    origin: typed,
  },
});

export const filedItem = (name: string, receivedOn: string): FiledItem => ({
  objectId: idOf(`object ${name}`),
  name: `${name}.pdf`,
  folder: '',
  size: 1200,
  sha256: '0'.repeat(64),
  mime: 'application/pdf',
  chunks: 1,
  sourcePath: `/post/${name}.pdf`,
  modifiedAt: '2026-03-01T09:00:00.000Z',
  how: 'dropped',
  receivedOn,
});

/** Evidence whose id is that of its name, for the recommendations with these numbers. */
export const evidenceFiled = (
  name: string,
  receivedOn: string,
  numbers: readonly string[] = ['1'],
): CaseEvent => ({
  kind: 'evidence.filed',
  body: {
    evidenceId: idOf(name),
    recommendationIds: numbers.map((number) => idOf(`rec-${number}`)),
    item: filedItem(name, receivedOn),
  },
});

export const evidenceAssessed = (
  result: AssessmentResult,
  evidence: readonly string[],
  assessedOn: string,
  over: { readonly number?: string; readonly actionDoneOn?: string | null } = {},
): CaseEvent => ({
  kind: 'evidence.assessed',
  body: {
    assessmentId: idOf(`made ${assessedOn}`),
    recommendationId: idOf(`rec-${over.number ?? '1'}`),
    evidenceIds: evidence.map(idOf),
    result,
    reason: 'The letter says what was asked for.',
    assessedOn,
    actionDoneOn: over.actionDoneOn ?? null,
  },
});
