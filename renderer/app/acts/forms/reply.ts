import { replyKinds } from '../../../../shared/domain/case/events/letters.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { type About, itemIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import {
  isOpen,
  likelyBody,
  listed,
  onDay,
  recommendationChoices,
  recommendationTicks,
  worded,
} from '../pieces.ts';
import { choice, long, maybeChoice, text, ticks, when } from '../spec.ts';

/** All that the answered letter was about. */
const answeredTicks = (about: About, ids: readonly string[]) =>
  ticks({
    label: about.wording.t('act.field.recommendations'),
    choices: recommendationChoices(
      about.view.recommendations.filter((one) => isOpen(one) || ids.includes(one.recommendationId)),
    ),
    initial: ids,
    least: 1,
  });

const refusing: ReadonlySet<string> = new Set(['refusal', 'cannot']);

export const receiveReply = actForm({
  kind: 'receiveReply',
  fields: (about) => {
    const { t, day } = about.wording;
    const letters = about.view.facts.letters.filter(
      ({ error, recommendationIds }) =>
        error === null &&
        (about.one === null || recommendationIds.includes(about.one.recommendationId)),
    );
    const answered = letters.find(({ letterId }) => letterId === itemIdOf(about));
    const isRefusal = refusing.has(typedText(about, 'reply'));
    return {
      recommendationIds:
        answered === undefined
          ? recommendationTicks(about, isOpen)
          : answeredTicks(about, answered.recommendationIds),
      letterId: maybeChoice({
        label: t('act.field.answers-letter'),
        choices: letters.toReversed().map(({ letterId, kind, to, on }) => ({
          id: letterId,
          label: t('act.letter-of', {
            kind: t(`letter-kind.${kind}`),
            to: visible(to),
            day: day(on, 'day'),
          }),
        })),
        none: t('act.none.letter'),
        initial: answered?.letterId ?? letters.at(-1)?.letterId ?? null,
      }),
      from: text({ label: t('act.field.reply-from'), initial: answered?.to ?? likelyBody(about) }),
      on: onDay(about, 'act.field.received-on'),
      reply: choice({
        label: t('act.field.reply'),
        choices: worded('reply-kind', replyKinds, about),
      }),
      refusalReason: when(
        isRefusal,
        choice({
          label: t('act.field.refusal-reason'),
          choices: listed(about.procedure.refusalReasons, about),
        }),
      ),
      says: long({ label: t('act.field.says') }),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'receiveReply', caseId, ...values }),
});
