import type { Offer } from '../../../shared/domain/case/offers.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { Button } from '../../ui/index.ts';
import type { Typed } from './about.ts';
import { ActMenu } from './act-menu.tsx';
import { actWordsOf, shortWordsOf } from './act-words.ts';
import { isOpenable, useActs } from './use-acts.tsx';

/** What the case page has its own dialog for. */
const casePlaces = ['addRecommendation', 'closeComplaint', 'closeRecommendations'] as const;
export type CasePlace = (typeof casePlaces)[number];
const placeOf = ({ act }: Offer): CasePlace | undefined => casePlaces.find((one) => one === act);

/** Everything that can be done with the case as a whole. `onPlace` opens what is more than a form. */
export function CaseActsMenu({
  view,
  onPlace,
}: {
  readonly view: CaseView;
  readonly onPlace?: (place: CasePlace) => void;
}) {
  const { t } = useWords();
  const acts = useActs(view);
  const offers = view.offers.filter(
    (offer) =>
      offer.recommendationId === null &&
      offer.itemId === null &&
      (isOpenable(offer) || (onPlace !== undefined && placeOf(offer) !== undefined)),
  );
  return (
    <>
      <ActMenu
        label={t('act.menu-case')}
        offers={offers}
        onAct={(offer) => {
          const place = placeOf(offer);
          if (place === undefined) acts.open(offer);
          else onPlace?.(place);
        }}
      />
      {acts.dialog}
    </>
  );
}

/** Everything that can be done with one recommendation. */
export function RecommendationActsMenu({
  view,
  recommendationId,
}: {
  readonly view: CaseView;
  readonly recommendationId: string;
}) {
  const { t } = useWords();
  const acts = useActs(view);
  const one = view.recommendations.find((each) => each.recommendationId === recommendationId);
  const offers = view.offers.filter(
    (offer) =>
      offer.recommendationId === recommendationId && offer.itemId === null && isOpenable(offer),
  );
  if (one === undefined) return null;
  return (
    <>
      <ActMenu
        label={t('act.menu-recommendation', { number: visible(one.details.number) })}
        offers={offers}
        onAct={(offer) => acts.open(offer)}
      />
      {acts.dialog}
    </>
  );
}

/** One act about a recommendation, or the case where that is null, as a button; nothing where it is not to be done now, or not by them. */
export function OneAct({
  view,
  recommendationId,
  act,
  initial,
  look = 'primary',
}: {
  readonly view: CaseView;
  readonly recommendationId: string | null;
  readonly act: Offer['act'];
  /** Fills fields by name. */
  readonly initial?: Typed;
  readonly look?: 'primary' | 'quiet';
}) {
  const { t } = useWords();
  const acts = useActs(view);
  const offer = view.offers.find(
    (each) =>
      each.act === act &&
      each.recommendationId === recommendationId &&
      each.itemId === null &&
      each.right !== 'no',
  );
  if (offer === undefined || !isOpenable(offer)) return acts.dialog;
  return (
    <>
      <Button size="s" look={look} onPress={() => acts.open(offer, initial)}>
        {actWordsOf(offer.act, offer.variant, t)}
      </Button>
      {acts.dialog}
    </>
  );
}

/** What can be done with one recorded thing, as small buttons; nothing where there is nothing. */
export function ItemActs({ view, itemId }: { readonly view: CaseView; readonly itemId: string }) {
  const { t } = useWords();
  const acts = useActs(view);
  const offers = view.offers.filter(
    (offer) => offer.itemId === itemId && offer.right !== 'no' && isOpenable(offer),
  );
  if (offers.length === 0) return acts.dialog;
  return (
    <span className="act-item">
      {offers.map((offer) => {
        const short = shortWordsOf(offer, t);
        const full = actWordsOf(offer.act, offer.variant, t);
        return (
          <Button
            key={`${offer.act} ${offer.variant}`}
            size="s"
            look="quiet"
            {...(short === full ? {} : { 'aria-label': `${short}: ${full}` })}
            onPress={() => acts.open(offer)}
          >
            {short}
            {offer.right === 'ask' ? <span className="act-mark"> {t('act.mark-ask')}</span> : null}
          </Button>
        );
      })}
      {acts.dialog}
    </span>
  );
}
