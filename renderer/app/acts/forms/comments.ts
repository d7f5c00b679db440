import {
  commentAnswers,
  type Offer,
  ourAnswers,
} from '../../../../shared/domain/case/events/draft.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, itemIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { listed, onDay, reason, recommendationChoices, worded } from '../pieces.ts';
import { choice, long, maybeChoice, radios, when } from '../spec.ts';
import { draftChoices, latestDraft } from './draft.ts';

/** The parties the draft was offered to, each by the place of its offer. */
function askedOf(about: About): readonly Offer[] {
  const draftId = typedText(about, 'draftId') || latestDraft(about);
  return about.view.facts.drafts.find((one) => one.draftId === draftId)?.offered ?? [];
}

const naysayers: ReadonlySet<string> = new Set(['disagree', 'agree-in-part']);

export const recordComment = actForm({
  kind: 'recordComment',
  fields: (about) => {
    const { t } = about.wording;
    const { view, procedure } = about;
    const draftId = typedText(about, 'draftId') || latestDraft(about);
    const draft = view.facts.drafts.find((one) => one.draftId === draftId);
    const inDraft = view.recommendations.filter((one) =>
      (draft?.recommendationIds ?? []).includes(one.recommendationId),
    );
    const answer = typedText(about, 'answer');
    return {
      draftId: choice({
        label: t('act.field.draft'),
        choices: draftChoices(about),
        initial: latestDraft(about),
      }),
      from: choice({
        label: t('act.field.comment-from'),
        choices: askedOf(about).map(({ party, name }, index) => ({
          id: String(index),
          label: visible(name) || t(`party.${party}`),
        })),
      }),
      on: onDay(about),
      recommendationId: maybeChoice({
        label: t('act.field.about'),
        choices: recommendationChoices(inDraft),
        none: t('act.none.whole-draft'),
        initial: about.one?.recommendationId ?? null,
      }),
      answer: choice({
        label: t('act.field.answer'),
        choices: worded('choice.comment-answer', commentAnswers, about),
      }),
      says: when(
        answer !== 'no-reply',
        long({
          label: t('act.field.says'),
          isOptional: answer !== 'disagree' && answer !== 'other',
        }),
      ),
      refusalReason: when(
        naysayers.has(answer),
        maybeChoice({
          label: t('act.field.refusal-reason'),
          choices: listed(procedure.refusalReasons, about),
          none: t('act.none.reason'),
        }),
      ),
    };
  },
  command: ({ from, says, ...values }, about) => {
    const party = askedOf(about)[Number(from)];
    if (party === undefined) return null;
    return {
      kind: 'recordComment',
      caseId: about.view.caseId,
      party: party.party,
      name: party.name,
      ...values,
      says: says ?? '',
    };
  },
});

export const answerComment = actForm({
  kind: 'answerComment',
  fields: (about) => ({
    answer: radios({
      label: about.wording.t('act.field.our-answer'),
      choices: worded('choice.our-answer', ourAnswers, about),
      look: 'inline',
    }),
    reason: reason(about),
    on: onDay(about),
  }),
  command: (values, about) => ({
    kind: 'answerComment',
    caseId: about.view.caseId,
    commentId: itemIdOf(about),
    ...values,
  }),
});
