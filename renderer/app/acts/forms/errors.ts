import { mistakenKind } from '../../../../shared/domain/case/events/errors.ts';
import { type About, itemIdOf } from '../about.ts';
import { actForm } from '../form.ts';
import { long } from '../spec.ts';

const why = (about: About) => ({ reason: long({ label: about.wording.t('act.field.reason') }) });

/** `variant` says what kind of thing it is. */
export const recordInError = actForm({
  kind: 'recordInError',
  fields: why,
  command: ({ reason }, about) => {
    const of = mistakenKind.safeParse(about.offer.variant);
    if (!of.success) return null;
    const { caseId } = about.view;
    const { recommendationId } = about.offer;
    const mistake = { of: of.data, id: itemIdOf(about), recommendationId, on: null };
    return { kind: 'recordInError', caseId, ...mistake, reason };
  },
});

export const withdrawEvidence = actForm({
  kind: 'withdrawEvidence',
  fields: why,
  command: ({ reason }, about) => ({
    kind: 'withdrawEvidence',
    caseId: about.view.caseId,
    evidenceId: itemIdOf(about),
    reason,
  }),
});

export const restoreEvidence = actForm({
  kind: 'restoreEvidence',
  fields: why,
  command: ({ reason }, about) => ({
    kind: 'restoreEvidence',
    caseId: about.view.caseId,
    evidenceId: itemIdOf(about),
    reason,
  }),
});
