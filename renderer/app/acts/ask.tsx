import type { Control } from 'react-hook-form';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { Refusal } from '../../../shared/kernel/result.ts';
import { FormTextArea } from '../../forms/index.ts';
import { useWords } from '../../i18n/index.ts';
import type { Typed } from './about.ts';
import { whoOf } from './act-words.ts';
import { askReason } from './submitting.ts';

/** Who decides what a person may only ask for, and why they ask. */
export function Ask({
  control,
  offer,
  refusal,
}: {
  readonly control: Control<Typed>;
  readonly offer: Offer;
  readonly refusal: Refusal | null;
}) {
  const { t, list } = useWords();
  const named = whoOf(offer, t);
  const who = named.length > 0 ? named : whoOf({ refusal }, t);
  return (
    <section className="act-ask" aria-label={t('act.ask.why')}>
      <p>{who.length === 0 ? t('act.ask.lead-nobody') : t('act.ask.lead', { who: list(who) })}</p>
      <FormTextArea control={control} name={askReason} label={t('act.ask.why')} rows={2} />
    </section>
  );
}
