import { changeQualities } from '../../../../shared/domain/case/events/dates.ts';
import { type About, recommendationIdOf, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { onDay, worded } from '../pieces.ts';
import { date, long, maybeDate, radios } from '../spec.ts';

const about = (of: About) => ({
  caseId: of.view.caseId,
  recommendationId: recommendationIdOf(of),
});

const note = ({ wording }: About, isOptional: boolean) =>
  long({ label: wording.t('act.field.note'), rows: 2, isOptional });

const monthsFrom = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

export const recordTrigger = actForm({
  kind: 'recordTrigger',
  fields: (of) => ({ on: onDay(of, 'act.field.happened-on'), note: note(of, true) }),
  command: (values, of) => ({ kind: 'recordTrigger', ...about(of), ...values }),
});

export const setReview = actForm({
  kind: 'setReview',
  fields: (of) => {
    const months = of.procedure.triggerReviewMonths.value;
    const day = monthsFrom(of.today, months);
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
    const { first, second } = of.procedure.impactCheckMonths.value;
    const ended = of.one?.dates.satisfied ?? of.today;
    const isFirst = !of.view.facts.impactChecks.some(
      ({ recommendationId }) => recommendationId === recommendationIdOf(of),
    );
    const months = isFirst ? first : second;
    const counted = monthsFrom(ended, months);
    const day = counted < of.today ? monthsFrom(of.today, months) : counted;
    return {
      on: date({
        label: t('act.field.look-again-on'),
        initial: day,
        suggested: { day, why: t('act.why.impact-months', { months }) },
      }),
    };
  },
  command: (values, of) => ({ kind: 'setImpactCheck', ...about(of), ...values }),
});

export const checkImpact = actForm({
  kind: 'checkImpact',
  fields: (of) => {
    const { t } = of.wording;
    const months = of.procedure.impactCheckMonths.value.second;
    const from = typedText(of, 'on') || of.today;
    return {
      quality: radios({
        label: t('act.field.quality'),
        choices: worded('choice.change-quality', changeQualities, of),
      }),
      note: note(of, false),
      on: onDay(of, 'act.field.looked-on'),
      nextOn: maybeDate({
        label: t('act.field.next-look'),
        suggested: {
          day: monthsFrom(from, months),
          why: t('act.why.impact-months', { months }),
        },
      }),
    };
  },
  command: (values, of) => ({ kind: 'checkImpact', ...about(of), ...values }),
});
