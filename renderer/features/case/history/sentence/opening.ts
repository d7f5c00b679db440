import type { openingEvents } from '../../../../../shared/domain/case/events/opening.ts';
import { visible } from '../../../../../shared/words/visible.ts';
import { small } from '../../../../i18n/index.ts';
import type { Sentences } from './telling.ts';

export const openingSentences: Sentences<keyof typeof openingEvents> = {
  'case.opened': ({ details, stage }, { wording: { t } }) =>
    t(stage === 'draft' ? 'history.case.opened.draft' : 'history.case.opened', {
      reference: visible(details.reference),
    }),
  'case.corrected': ({ set }, { wording: { t }, fields }) =>
    t('history.case.corrected', { fields: fields(set) }),
  'case.route-changed': ({ route, on, reason }, { wording: { t, day }, because }) =>
    because(
      t('history.case.route-changed', { route: small(t(`route.${route}`)), day: day(on, 'day') }),
      reason,
    ),
  'case.linked': ({ relation, reference, reason }, { wording: { t }, because }) =>
    because(t(`history.case.linked.${relation}`, { reference: visible(reference) }), reason),
  'case.assigned': ({ as, memberId, reason }, { wording: { t }, member, because }) =>
    because(
      memberId === null
        ? t(`history.case.unassigned.${as}`)
        : t(`history.case.assigned.${as}`, { name: member(memberId) }),
      reason,
    ),
  'complaint.closed': ({ how, on }, { wording: { t, day } }) =>
    t('history.complaint.closed', { how: t(`case.closed-how.${how}`), day: day(on, 'day') }),
};
