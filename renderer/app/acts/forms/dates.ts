import { monthsAfter, proposedImpactCheck } from '../../../../shared/domain/case/dates.ts';
import { changeQualities } from '../../../../shared/domain/case/events/dates.ts';
import { type About, recommendationIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { onDay, worded } from '../pieces.ts';
import { date, long, maybeDate, radios } from '../spec.ts';

const about = (of: About) => ({
  caseId: of.view.caseId,
  recommendationId: recommendationIdOf(of),
});

const note = ({ wording }: About, isOptional: boolean) =>
  long({ label: wording.t('act.field.note'), rows: 2, isOptional });

/** The procedure's day for a look at whether it worked, with why. */
function impactLook(of: About, look: 'first' | 'second') {
  if (of.one === null) return null;
  const { on, months } = proposedImpactCheck(of.view, of.one, of.procedure, look, of.today);
  return { day: on, why: of.wording.t('act.why.impact-months', { months }) };
}

export const recordTrigger = actForm({
  kind: 'recordTrigger',
  fields: (of) => ({ on: onDay(of, 'act.field.happened-on'), note: note(of, true) }),
  command: (values, of) => ({ kind: 'recordTrigger', ...about(of), ...values }),
});

export const setReview = actForm({
  kind: 'setReview',
  fields: (of) => {
    const months = of.procedure.triggerReviewMonths.value;
    const day = monthsAfter(of.today, months);
    return {
      on: date({
        label: of.wording.t('act.field.look-again-on'),
        initial: day,
        suggested: { day, why: of.wording.t('act.why.review-months', { months }) },
      }),
      note: note(of, true),
    };
  },
  command: (values, of) => ({ kind: 'setReview', ...about(of), ...values }),
});

export const noteDelay = actForm({
  kind: 'noteDelay',
  fields: (of) => ({
    expectedOn: date({ label: of.wording.t('act.field.expected-on') }),
    note: note(of, false),
  }),
  command: (values, of) => ({ kind: 'noteDelay', ...about(of), ...values }),
});

export const setImpactCheck = actForm({
  kind: 'setImpactCheck',
  fields: (of) => {
    const { t } = of.wording;
    const isFirst = !of.view.facts.impactChecks.some(
      ({ recommendationId }) => recommendationId === recommendationIdOf(of),
    );
    const suggested = impactLook(of, isFirst ? 'first' : 'second');
    return {
      on: date({
        label: t('act.field.look-again-on'),
        initial: suggested?.day ?? null,
        suggested,
      }),
    };
  },
  command: (values, of) => ({ kind: 'setImpactCheck', ...about(of), ...values }),
});

export const checkImpact = actForm({
  kind: 'checkImpact',
  fields: (of) => {
    const { t } = of.wording;
    return {
      quality: radios({
        label: t('act.field.quality'),
        choices: worded('choice.change-quality', changeQualities, of),
      }),
      note: note(of, false),
      on: onDay(of, 'act.field.looked-on'),
      nextOn: maybeDate({
        label: t('act.field.next-look'),
        suggested: impactLook(of, 'second'),
      }),
    };
  },
  command: (values, of) => ({ kind: 'checkImpact', ...about(of), ...values }),
});
