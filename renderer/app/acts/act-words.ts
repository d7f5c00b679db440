import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** What an act is called: by its variant where it has one. */
export function actWordsOf(act: CaseCommandKind, variant: string, t: Wording['t']): string {
  const named = `act.${act}.${variant}`;
  return isWordId(named) ? t(named) : t(`act.${act}`);
}

/** What it is called on a small button beside the thing it is about. */
export function shortWordsOf({ act, variant }: Offer, t: Wording['t']): string {
  const short = `act-short.${act}`;
  return isWordId(short) ? t(short) : actWordsOf(act, variant, t);
}

const saidByName: ReadonlySet<CaseCommandKind> = new Set([
  'grantExtension',
  'refuseExtension',
  'approveRequest',
  'returnRequest',
  'withdrawRequest',
]);

/** What the button that does it says: its own word where it is a decision, else that it is recorded. */
export const sayOf = (offer: Offer, t: Wording['t']): string =>
  saidByName.has(offer.act) ? shortWordsOf(offer, t) : t('act.record');

/** What should be known before the form is filled in; null where nothing needs saying. */
export function leadOf(act: CaseCommandKind, t: Wording['t']): string | null {
  const lead = `act-lead.${act}`;
  return isWordId(lead) ? t(lead) : null;
}

/** The head of a form: the act, and the number it is about. */
export function titleOf(offer: Offer, view: CaseView, t: Wording['t']): string {
  const act = actWordsOf(offer.act, offer.variant, t);
  const one = view.recommendations.find(
    ({ recommendationId }) => recommendationId === offer.recommendationId,
  );
  return one === undefined
    ? act
    : t('act.of-recommendation', { act, number: visible(one.details.number) });
}

/** The roles a refusal names as those who could, in words; none where it names nobody. */
export function whoOf({ refusal }: Pick<Offer, 'refusal'>, t: Wording['t']): readonly string[] {
  const who = refusal?.detail?.['who'];
  if (typeof who !== 'string') return [];
  return who.split(', ').flatMap((role) => {
    const id = `role.${role}`;
    return isWordId(id) ? [t(id)] : [];
  });
}
