import type { CaseFacts } from '../../../shared/domain/case/state.ts';
import type { WordId } from '../../../shared/words/index.ts';
import type { ToldOf } from './case-documents.ts';
import type { FoundKind } from './document.ts';

/** Something written down in the course of a case, in somebody's words. */
export type Told = {
  readonly kind: Extract<FoundKind, 'finding' | 'note' | 'letter'>;
  readonly id: string;
  readonly label: WordId | null;
  readonly on: string | null;
  /** The first recommendation it is about; null where it is about the case. */
  readonly about: string | null;
  readonly says: readonly string[];
};

type Words = Pick<Told, 'on' | 'says'> & { readonly about?: string | null | undefined };

const note = (id: string, label: WordId, { on, says, about = null }: Words): Told => ({
  kind: 'note',
  id,
  label,
  on,
  about,
  says,
});

/** Everything that was said, written and reasoned, with where it belongs. */
export function toldIn({ facts, recommendations }: ToldOf): readonly Told[] {
  return [
    ...findings(facts),
    ...letters(facts),
    ...notes(facts),
    ...reasons(facts),
    ...steps(facts),
    ...courses(facts),
    ...recommendations.flatMap(({ recommendationId, assessments }) =>
      assessments.map(({ assessmentId, assessedOn, reason, statementOverride, restAccepted }) =>
        note(assessmentId, 'found.judgement', {
          on: assessedOn,
          about: recommendationId,
          says: [reason, statementOverride ?? '', restAccepted ?? ''],
        }),
      ),
    ),
  ].filter(({ says }) => says.some((each) => each.trim() !== ''));
}

const findings = (facts: CaseFacts): readonly Told[] =>
  facts.findings.map(({ findingId, finding }) => ({
    kind: 'finding',
    id: findingId,
    label: null,
    on: null,
    about: null,
    says: [finding.failing, finding.injustice],
  }));

const letters = (facts: CaseFacts): readonly Told[] => [
  ...facts.letters.map(
    (one): Told => ({
      kind: 'letter',
      id: one.letterId,
      label: `letter-kind.${one.kind}`,
      on: one.on,
      about: one.recommendationIds[0] ?? null,
      says: [one.to, one.needed, one.proof, one.error ?? ''],
    }),
  ),
  ...facts.replies.map(
    (one): Told => ({
      kind: 'letter',
      id: one.replyId,
      label: 'found.reply',
      on: one.on,
      about: one.recommendationIds[0] ?? null,
      says: [one.from, one.says, one.refusalReason ?? ''],
    }),
  ),
];

const notes = (facts: CaseFacts): readonly Told[] => [
  ...facts.contacts.map(({ contactId, how, on, who, says, recommendationIds: [about] }) =>
    note(contactId, how === 'call' ? 'found.call' : 'found.meeting', {
      on,
      about,
      says: [who, says],
    }),
  ),
  ...facts.comments.map(({ commentId, on, name, says, ours, recommendationId }) =>
    note(commentId, 'found.comment', {
      on,
      about: recommendationId,
      says: [name, says, ours?.reason ?? ''],
    }),
  ),
  ...facts.advice.map(({ adviceId, on, from, about, received }) =>
    note(adviceId, 'found.advice', { on, says: [from, about, received?.says ?? ''] }),
  ),
  ...facts.views.map(({ viewId, askedOn, who, says, recommendationIds: [about] }) =>
    note(viewId, 'found.view', { on: askedOn, about, says: [who, says] }),
  ),
  ...facts.returns.map(({ returnId, on, from, says, decision }) =>
    note(returnId, 'found.return', { on, says: [from, says, decision?.reason ?? ''] }),
  ),
  ...facts.support.map(({ supportId, on, to, what }) =>
    note(supportId, 'found.support', { on, says: [to, what] }),
  ),
  ...facts.handling.map(({ handlingId, on, body, note: says }) =>
    note(handlingId, 'found.handling', { on, says: [body, says] }),
  ),
  ...facts.undertakings.map(({ undertakingId, on, body, text, followed }) =>
    note(undertakingId, 'found.undertaking', {
      on,
      says: [body, text, ...followed.map((each) => each.note)],
    }),
  ),
];

const conditionsOf = ({ decision }: CaseFacts['extensions'][number]): string =>
  decision?.kind === 'granted' ? decision.conditions : '';

const reasons = (facts: CaseFacts): readonly Told[] => [
  ...facts.extensions.map((one) =>
    note(one.extensionId, 'found.extension', {
      on: one.askedOn,
      about: one.recommendationIds[0],
      says: [
        one.askedBy,
        one.reason,
        one.decision?.reason ?? '',
        conditionsOf(one),
        one.removed?.reason ?? '',
      ],
    }),
  ),
  ...facts.considerations.map(({ considerationId, on, note: says, recommendationIds: [about] }) =>
    note(considerationId, 'found.consideration', { on, about, says: [says] }),
  ),
  ...facts.escalations.map(({ escalationId, on, reason, override, recommendationIds: [about] }) =>
    note(escalationId, 'found.escalation', { on, about, says: [reason, override ?? ''] }),
  ),
  ...facts.endings.map(({ recommendationId, on, reason, instead, view }) =>
    note(`ending ${recommendationId}`, 'found.ending', {
      on,
      about: recommendationId,
      says: [reason, instead, view?.kind === 'not-asked' ? view.why : ''],
    }),
  ),
  ...facts.payments.map(({ paymentId, on, payee, note: says, error, recommendationId }) =>
    note(paymentId, 'found.payment', {
      on,
      about: recommendationId,
      says: [payee, says, error ?? ''],
    }),
  ),
  ...facts.impactChecks.map(({ checkId, on, note: says, recommendationId }) =>
    note(checkId, 'found.impact', { on, about: recommendationId, says: [says] }),
  ),
  ...facts.readings.map(({ words, reading, recommendationId }, at) =>
    note(`reading ${at}`, 'found.reading', {
      on: null,
      about: recommendationId,
      says: [words, reading],
    }),
  ),
  ...facts.requests.map(({ requestId, on, reason, answer }) =>
    note(requestId, 'found.request', { on, says: [reason, answer?.reason ?? ''] }),
  ),
];

/** What happened to one recommendation, each with its reason. */
const steps = (facts: CaseFacts): readonly Told[] => [
  ...each('early-action', facts.earlyActions, ({ reason }) => [reason]),
  ...each('date-test', facts.dateTests, ({ who, note: says }) => [who, says]),
  ...each('trigger', facts.triggers, ({ note: says }) => [says]),
  ...each('review', facts.reviews, ({ note: says }) => [says]),
  ...each('delay', facts.delays, ({ expectedOn, note: says }) => [expectedOn, says]),
  ...each('date-kept', facts.dueKept, ({ would, reason }) => [would, reason]),
  ...each('stand-down', facts.standDowns, ({ reason }) => [reason]),
  ...each('reopened', facts.reopenings, ({ reason }) => [reason]),
  ...each('error', facts.errors, ({ reason }) => [reason]),
  ...each('check', facts.checks, ({ note: says, problems }) => [says, ...problems]),
];

/** What happened to the case. */
const courses = (facts: CaseFacts): readonly Told[] => [
  ...facts.routeChanges.map(({ on, reason }, at) =>
    note(`route ${at}`, 'found.route', { on, says: [reason] }),
  ),
  ...facts.links.map(({ linkId, reference, reason }) =>
    note(linkId, 'found.link', { on: null, says: [reference, reason] }),
  ),
  ...facts.drafts.map(({ draftId, on, changes }) =>
    note(draftId, 'found.draft', { on, says: [changes] }),
  ),
  ...facts.amounts.map(({ recommendationId, on, how }, at) =>
    note(`amount ${at}`, 'found.amount', { on, about: recommendationId, says: [how] }),
  ),
  ...facts.issued.map(({ issueId, on, withoutComment }) =>
    note(issueId, 'found.document', { on, says: [withoutComment ?? ''] }),
  ),
];

type OfRecommendation = { readonly recommendationId: string; readonly on?: string };
type StepName = Extract<WordId, `found.${string}`> extends `found.${infer Name}` ? Name : never;

const each = <Fact extends OfRecommendation>(
  name: StepName,
  facts: readonly Fact[],
  says: (fact: Fact) => readonly string[],
): readonly Told[] =>
  facts.map((fact, at) =>
    note(`${name} ${at}`, `found.${name}`, {
      on: fact.on ?? null,
      about: fact.recommendationId,
      says: says(fact),
    }),
  );
