import { returnDecisions } from '../../../../shared/domain/case/events/closing.ts';
import { wishes } from '../../../../shared/domain/case/events/parties.ts';
import { itemIdOf, recommendationIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import {
  channelChoices,
  complainantName,
  onDay,
  reason,
  recommendationTicks,
  worded,
} from '../pieces.ts';
import { choice, long, maybeChoice, maybeDate, radios, text, when } from '../spec.ts';

export const recordView = actForm({
  kind: 'recordView',
  fields: (about) => {
    const { t } = about.wording;
    const isAnswered = typedText(about, 'answeredOn') !== '';
    return {
      recommendationIds: recommendationTicks(about, ({ isDraft }) => !isDraft),
      who: text({ label: t('act.field.asked-whom'), initial: complainantName(about.view) }),
      askedOn: onDay(about, 'act.field.asked-on'),
      answeredOn: maybeDate({
        label: t('act.field.answered-on'),
        hint: t('act.hint.answered-on'),
      }),
      wish: when(
        isAnswered,
        maybeChoice({
          label: t('act.field.wish'),
          choices: worded('choice.wish', wishes, about),
          none: t('act.none.wish'),
        }),
      ),
      says: when(isAnswered, long({ label: t('act.field.says'), isOptional: true })),
    };
  },
  command: ({ says, ...values }, { view: { caseId } }) => ({
    kind: 'recordView',
    caseId,
    ...values,
    says: says ?? '',
  }),
});

export const reopenRecommendation = actForm({
  kind: 'reopenRecommendation',
  fields: (about) => ({ reason: reason(about), on: onDay(about) }),
  command: (values, about) => ({
    kind: 'reopenRecommendation',
    caseId: about.view.caseId,
    recommendationId: recommendationIdOf(about),
    ...values,
  }),
});

export const receiveReturn = actForm({
  kind: 'receiveReturn',
  fields: (about) => {
    const { t } = about.wording;
    return {
      from: text({ label: t('act.field.came-back'), initial: complainantName(about.view) }),
      on: onDay(about, 'act.field.received-on'),
      how: choice({
        label: t('act.field.how'),
        choices: channelChoices(about),
        initial: 'letter',
      }),
      says: long({ label: t('act.field.says') }),
    };
  },
  command: (values, { view: { caseId } }) => ({ kind: 'receiveReturn', caseId, ...values }),
});

export const decideReturn = actForm({
  kind: 'decideReturn',
  fields: (about) => {
    const { t } = about.wording;
    const decision = typedText(about, 'decision');
    return {
      decision: radios({
        label: t('act.field.return-decision'),
        choices: worded('choice.return-decision', returnDecisions, about),
      }),
      recommendationIds: when(
        decision === 'reopened',
        recommendationTicks(about, ({ hasEnded, state }) => hasEnded && state !== 'dropped'),
      ),
      newReference: when(decision === 'new-case', text({ label: t('act.field.new-reference') })),
      reason: reason(about),
      on: onDay(about, 'act.field.decided-on'),
      letterOn: maybeDate({
        label: t('act.field.letter-on'),
        hint: t('act.hint.letter-on'),
        initial: about.today,
      }),
    };
  },
  command: ({ recommendationIds, newReference, ...values }, about) => ({
    kind: 'decideReturn',
    caseId: about.view.caseId,
    returnId: itemIdOf(about),
    ...values,
    recommendationIds: recommendationIds ?? [],
    newReference: newReference ?? '',
  }),
});
