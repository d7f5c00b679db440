import { type About, itemIdOf, typedIds, typedText } from '../about.ts';
import { actForm } from '../form.ts';
import { isOpen, likelyBody, onDay, reason, recommendationTicks } from '../pieces.ts';
import { AskedWhen } from '../shown/asked-when.tsx';
import { MoreTime } from '../shown/more-time.tsx';
import { date, long, maybeDate, shown, text } from '../spec.ts';

export const askExtension = actForm({
  kind: 'askExtension',
  fields: (about) => {
    const { t } = about.wording;
    const chosen = typedIds(about, 'recommendationIds');
    const some = about.view.recommendations.filter(({ recommendationId }) =>
      chosen.includes(recommendationId),
    );
    return {
      recommendationIds: recommendationTicks(
        about,
        (one) => isOpen(one) && one.currentDue !== null,
      ),
      askedOn: onDay(about, 'act.field.asked-on'),
      when: shown(<AskedWhen some={some} askedOn={typedText(about, 'askedOn')} />),
      askedBy: text({ label: t('act.field.asked-by'), initial: likelyBody(about) }),
      reason: reason(about, 'act.field.their-reason'),
      until: maybeDate({ label: t('act.field.until') }),
    };
  },
  command: ({ when: _, ...values }, { view: { caseId } }) => ({
    kind: 'askExtension',
    caseId,
    ...values,
  }),
});

const extensionOf = (about: About) =>
  about.view.facts.extensions.find(({ extensionId }) => extensionId === itemIdOf(about));

const one = (about: About) => ({ caseId: about.view.caseId, extensionId: itemIdOf(about) });

export const grantExtension = actForm({
  kind: 'grantExtension',
  fields: (about) => {
    const { t } = about.wording;
    const asked = extensionOf(about);
    const due = typedText(about, 'due');
    return {
      asked: shown(<MoreTime about={about} asked={asked} due={due === '' ? null : due} />),
      due: date({ label: t('act.field.new-date'), initial: asked?.until ?? null }),
      reason: reason(about, 'act.field.reason', asked?.reason ?? ''),
      conditions: long({
        label: t('act.field.conditions'),
        hint: t('act.hint.conditions'),
        rows: 2,
        isOptional: true,
      }),
      complainantToldOn: maybeDate({ label: t('act.field.complainant-told-on') }),
    };
  },
  command: ({ asked: _, ...values }, about) => ({
    kind: 'grantExtension',
    ...one(about),
    ...values,
  }),
});

export const refuseExtension = actForm({
  kind: 'refuseExtension',
  fields: (about) => ({
    asked: shown(<MoreTime about={about} asked={extensionOf(about)} due={null} />),
    reason: reason(about),
  }),
  command: ({ reason: why }, about) => ({ kind: 'refuseExtension', ...one(about), reason: why }),
});

export const removeExtension = actForm({
  kind: 'removeExtension',
  isGrave: true,
  fields: (about) => ({ reason: reason(about) }),
  command: (values, about) => ({ kind: 'removeExtension', ...one(about), ...values }),
});
