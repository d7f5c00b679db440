import { hasNoComplainant, proposedCommentsDue } from '../../../../shared/domain/case/drafts.ts';
import { draftKinds, type Offer } from '../../../../shared/domain/case/events/draft.ts';
import { type About, itemIdOf, recommendationIdOf, type Typed, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import {
  answerWords,
  channelChoices,
  complainantName,
  likelyBody,
  onDay,
  partyChoices,
  reason,
  recommendationTicks,
  worded,
} from '../pieces.ts';
import { choice, date, long, maybeDate, radios, rows, text, when, yesNo } from '../spec.ts';

/** The procedure's time to comment, from a day. */
const commentsDue = ({ procedure, view }: About, from: string): string | null =>
  proposedCommentsDue(from, procedure, view.calendar);

function offerFields(about: About, row: Typed, offered: Partial<Offer> = {}) {
  const { t } = about.wording;
  const on = row['on'];
  const day = typeof on === 'string' ? commentsDue(about, on) : null;
  return {
    party: radios({
      label: t('case.told-party'),
      choices: partyChoices(about),
      initial: offered.party ?? 'body',
      look: 'inline',
    }),
    name: text({ label: t('act.field.offered-to'), initial: offered.name ?? '' }),
    on: date({ label: t('act.field.offered-on'), initial: offered.on ?? about.today }),
    how: choice({
      label: t('act.field.how'),
      choices: channelChoices(about),
      initial: offered.how ?? 'letter',
    }),
    commentsDue: maybeDate({
      label: t('act.field.comments-due'),
      initial: offered.commentsDue ?? null,
      suggested: day === null ? null : { day, why: t('act.why.comment-period') },
    }),
  };
}

/** The complainant, where there is one, and every body, each with the procedure's time to comment. */
function everybody(about: About): readonly Typed[] {
  const { today, view } = about;
  const due = commentsDue(about, today);
  const row = (party: string, name: string) => ({
    party,
    name,
    on: today,
    how: 'letter',
    commentsDue: due,
  });
  const named = complainantName(view) || about.wording.t('party.complainant');
  return [
    ...(hasNoComplainant(view) ? [] : [row('complainant', named)]),
    ...view.details.bodies.map((body) => row('body', body)),
  ];
}

export const issueDraft = actForm({
  kind: 'issueDraft',
  size: 'l',
  fields: (about) => {
    const { t, number } = about.wording;
    const { drafts } = about.view.facts;
    const isFurther = typedText(about, 'draft') === 'further-draft';
    return {
      draft: radios({
        label: t('act.field.draft-kind'),
        choices: worded('choice.draft-kind', draftKinds, about),
        initial: drafts.length > 0 ? 'further-draft' : 'draft',
      }),
      on: onDay(about, 'act.field.issued-on'),
      recommendationIds: recommendationTicks(about, (one) => one.isDraft && !one.hasEnded),
      changes: when(
        isFurther,
        long({ label: t('act.field.changes'), hint: t('act.hint.changes'), rows: 2 }),
      ),
      offered: rows({
        label: t('act.field.offered'),
        fields: (row) => offerFields(about, row),
        initial: everybody(about),
        fresh: {
          party: 'body',
          name: '',
          on: about.today,
          how: 'letter',
          commentsDue: commentsDue(about, about.today),
        },
        rowName: (index) => t('act.row.offered', { number: number(index + 1) }),
        addLabel: t('act.row.offered-more'),
        least: 1,
      }),
    };
  },
  command: ({ changes, ...values }, { view: { caseId } }) => ({
    kind: 'issueDraft',
    caseId,
    ...values,
    changes: changes ?? '',
  }),
});

/** The drafts that went out, by kind and day. */
export const draftChoices = ({ view, wording }: About) =>
  view.facts.drafts.map(({ draftId, kind, on }) => ({
    id: draftId,
    label: wording.t('act.draft-of', {
      kind: wording.t(`choice.draft-kind.${kind}`),
      day: wording.day(on, 'day'),
    }),
  }));

/** The draft an act names, else the last that went out. */
export const latestDraft = ({ view, offer }: About): string | null =>
  offer.itemId ?? view.facts.drafts.at(-1)?.draftId ?? null;

export const offerDraft = actForm({
  kind: 'offerDraft',
  fields: (about) => ({
    draftId: choice({
      label: about.wording.t('act.field.draft'),
      choices: draftChoices(about),
      initial: latestDraft(about),
    }),
    ...offerFields(about, about.typed, { commentsDue: commentsDue(about, about.today) }),
  }),
  command: ({ draftId, ...offered }, { view: { caseId } }) => ({
    kind: 'offerDraft',
    caseId,
    draftId,
    offered,
  }),
});

export const askAdvice = actForm({
  kind: 'askAdvice',
  fields: (about) => ({
    from: text({
      label: about.wording.t('act.field.advice-from'),
      hint: about.wording.t('act.hint.advice-from'),
    }),
    about: long({ label: about.wording.t('act.field.advice-about') }),
    on: onDay(about, 'act.field.asked-on'),
  }),
  command: (values, { view: { caseId } }) => ({ kind: 'askAdvice', caseId, ...values }),
});

export const receiveAdvice = actForm({
  kind: 'receiveAdvice',
  fields: (about) => ({
    says: long({ label: about.wording.t('act.field.advice-says') }),
    on: onDay(about, 'act.field.received-on'),
  }),
  command: (values, about) => ({
    kind: 'receiveAdvice',
    caseId: about.view.caseId,
    adviceId: itemIdOf(about),
    ...values,
  }),
});

export const agreeEarlyAction = actForm({
  kind: 'agreeEarlyAction',
  fields: (about) => ({ on: onDay(about), reason: reason(about) }),
  command: (values, about) => ({
    kind: 'agreeEarlyAction',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});

export const testDate = actForm({
  kind: 'testDate',
  fields: (about) => ({
    who: text({ label: about.wording.t('act.field.tested-with'), initial: likelyBody(about) }),
    isRealistic: yesNo({
      label: about.wording.t('act.field.realistic'),
      words: answerWords(about),
    }),
    on: onDay(about),
    note: long({ label: about.wording.t('act.field.note'), rows: 2, isOptional: true }),
  }),
  command: (values, about) => ({
    kind: 'testDate',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});
