import type { WorkingCalendar } from '../calendar/vocabulary.ts';
import { lint } from '../linter/lint.ts';
import type { FindingCode } from '../linter/vocabulary.ts';
import type { Role } from '../member/events.ts';
import { whoApproves, whoMay } from '../procedure/rights.ts';
import type { StepId } from '../procedure/steps.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import { isOpenAbout } from './standing.ts';
import { type CaseState, hasEnded, isCounted, isInDraft, type Recommendation } from './state.ts';
import { stepOfExtension } from './steps.ts';

/** Without these nobody can prove or chase it: whose it is, by when, what shows it, who is paid (R7, R8, S6). */
const asked = [
  'owner-missing',
  'date-missing',
  'date-not-understood',
  'evidence-missing',
  'payee-missing',
] as const satisfies readonly FindingCode[];
export type Lack = (typeof asked)[number];

type About = {
  /** The recommendation it stands with; null for the case as a whole. */
  readonly recommendationId: string | null;
};

/** More time asked for, a step, or a complainant who came back: `deciders` are the roles whose word it takes. */
export type AwaitedDecision = About & {
  readonly kind: 'extension' | 'request' | 'return';
  readonly itemId: string;
  readonly step: StepId;
  /** ISO date it was asked on. */
  readonly on: string;
  readonly deciders: readonly Role[];
  /** The member who asked; null where the body did, or the complainant. */
  readonly asker: string | null;
};

/** A record somebody must look at, and why. */
export type RecordToCheck = About &
  (
    | { readonly kind: 'lacks'; readonly lacks: readonly Lack[] }
    /** The check sent it back, for the procedure's reasons [S7]; the member who wrote it. */
    | { readonly kind: 'sent-back'; readonly problems: readonly string[]; readonly writer: string }
    /** Two actions of the case go by one number: one may have come from another computer. */
    | { readonly kind: 'same-number'; readonly number: string }
    /** Evidence that came for an action after it had ended, and was judged for nothing (R18). */
    | { readonly kind: 'late-evidence'; readonly on: string; readonly evidenceId: string }
  );

/** What of a case waits for somebody's word: requests for more time and for steps, and returns (c2, c5, R10, R18). */
export function awaitedDecisions(
  state: CaseState,
  procedure: Procedure,
  today: string,
): readonly AwaitedDecision[] {
  const extensions = state.facts.extensions.flatMap((one): AwaitedDecision[] => {
    if (one.decision !== null) return [];
    const step = stepOfExtension(one.extensionId, state, today);
    return [
      {
        kind: 'extension',
        itemId: one.extensionId,
        recommendationId: one.recommendationIds[0] ?? null,
        step,
        on: one.askedOn,
        deciders: whoMay(procedure, step),
        asker: null,
      },
    ];
  });
  const requests = state.facts.requests.flatMap((one): AwaitedDecision[] => {
    if (one.answer !== null) return [];
    const about = state.recommendations.find(({ recommendationId }) =>
      isOpenAbout(one, state.facts, recommendationId),
    );
    return [
      {
        kind: 'request',
        itemId: one.requestId,
        recommendationId: about?.recommendationId ?? null,
        step: one.step,
        on: one.on,
        deciders: whoApproves(procedure, one.step),
        asker: one.stamp.by,
      },
    ];
  });
  const returns = state.facts.returns.flatMap((one): AwaitedDecision[] =>
    one.decision !== null
      ? []
      : [
          {
            kind: 'return',
            itemId: one.returnId,
            recommendationId: null,
            step: 'decide-return',
            on: one.on,
            deciders: whoMay(procedure, 'decide-return'),
            asker: null,
          },
        ],
  );
  return [...extensions, ...requests, ...returns];
}

/** Records of a case that somebody must look at, whatever their dates; one for each recommendation and reason. */
export function recordsToCheck(
  state: CaseState,
  procedure: Procedure,
  calendar: WorkingCalendar,
): readonly RecordToCheck[] {
  const counted = state.recommendations.filter((one) => isCounted(one.state));
  const byNumber = Map.groupBy(counted, ({ details }) => details.number.trim().toUpperCase());
  return counted.flatMap((one) => [
    ...lacking(state, one, procedure, calendar),
    ...sentBack(state, one),
    ...sameNumber(one, byNumber.get(one.details.number.trim().toUpperCase()) ?? []),
    ...lateEvidence(state, one),
  ]);
}

/** A proposal that goes out without what the procedure asks for (R3, R8): only drafts can still be put right. */
function lacking(
  { details: { decisionDate } }: CaseState,
  { recommendationId, state, details }: Recommendation,
  { kinds }: Procedure,
  calendar: WorkingCalendar,
): readonly RecordToCheck[] {
  if (!isInDraft(state)) return [];
  const { text, dueWords, body, evidenceWanted, kind, categories, money } = details;
  const hasPayee = (money?.payee ?? '').trim() !== '';
  const draft = { text, dueWords, body, evidenceWanted, kind, categories, hasPayee };
  const facts = { isIssued: false, kinds, calendar, decidedOn: decisionDate, earlier: [] };
  const codes = new Set<FindingCode>(lint(draft, facts).map(({ code }) => code));
  const lacks = asked.filter((code) => codes.has(code));
  return lacks.length === 0 ? [] : [{ kind: 'lacks', recommendationId, lacks }];
}

function sentBack(
  { facts }: CaseState,
  { recommendationId, state, writtenBy }: Recommendation,
): readonly RecordToCheck[] {
  const last = facts.checks.findLast((one) => one.recommendationId === recommendationId);
  if (last === undefined || last.isAccepted || hasEnded(state)) return [];
  const { problems } = last;
  return [{ kind: 'sent-back', recommendationId, problems, writer: writtenBy }];
}

/** Said once for each number, at the action that came second. */
const sameNumber = (
  { recommendationId, details }: Recommendation,
  [, second]: readonly Recommendation[],
): readonly RecordToCheck[] =>
  second?.recommendationId === recommendationId && details.number.trim() !== ''
    ? [{ kind: 'same-number', recommendationId, number: details.number }]
    : [];

function lateEvidence(state: CaseState, one: Recommendation): readonly RecordToCheck[] {
  const { recommendationId } = one;
  if (!hasEnded(one.state)) return [];
  const endedAt = endedAtOf(state, one);
  const judged = new Set(one.assessments.flatMap(({ evidenceIds }) => evidenceIds));
  const late = state.evidence.find(
    ({ evidenceId, recommendationIds, filed }) =>
      recommendationIds.includes(recommendationId) &&
      !judged.has(evidenceId) &&
      endedAt !== null &&
      filed.at > endedAt,
  );
  if (late === undefined) return [];
  const { evidenceId, item } = late;
  return [{ kind: 'late-evidence', recommendationId, on: item.receivedOn, evidenceId }];
}

/** The instant of what ended it; null where the record does not say. */
function endedAtOf({ facts }: CaseState, one: Recommendation): string | null {
  const ending = facts.endings.findLast(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  return ending?.stamp.at ?? one.assessments.at(-1)?.stamp.at ?? null;
}
