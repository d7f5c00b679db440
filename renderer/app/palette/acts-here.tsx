import { CircleDot } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { usePalette } from '../../stores/palette.ts';
import type { Route } from '../../stores/route.ts';
import type { Command, CommandGroup } from '../../ui/command-list.tsx';
import { actWordsOf } from '../acts/act-words.ts';
import { formOf } from '../acts/forms.ts';
import { useActs } from '../acts/index.ts';
import { useAnswer } from '../office.tsx';

type ActsHere = { readonly group: CommandGroup | null; readonly dialog: ReactNode };

type Given = { readonly view: CaseView; readonly offer: Offer; readonly turn: number };

const nothing: ActsHere = { group: null, dialog: null };

/** Every act the case, or the recommendation one stands on, offers now; asked for as the palette is opened. */
export function useActsHere(route: Route): ActsHere {
  const { t } = useWords();
  const isOpen = usePalette((palette) => palette.isOpen);
  const [given, setGiven] = useState<Given | null>(null);
  const caseId = route.screen === 'case' ? route.caseId : null;
  const { value } = useAnswer<CaseView | null>(
    async (records) => (caseId === null || !isOpen ? ok(null) : records.caseView(caseId)),
    [caseId, isOpen],
  );
  const dialog =
    given === null ? null : <GivenAct key={given.turn} view={given.view} offer={given.offer} />;
  if (value === null || route.screen !== 'case' || value.caseId !== route.caseId)
    return { ...nothing, dialog };
  const commands = offersHere(value, route.recommendationId).map((offer): Command => {
    const act = actWordsOf(offer.act, offer.variant, t);
    const one = value.recommendations.find(
      ({ recommendationId }) => recommendationId === offer.recommendationId,
    );
    const words =
      one === undefined
        ? act
        : t('act.of-recommendation', { act, number: visible(one.details.number) });
    return {
      id: `${offer.act} ${offer.variant} ${offer.recommendationId} ${offer.itemId}`,
      icon: CircleDot,
      words,
      spoken: words,
      ...(offer.right === 'ask' ? { note: t('act.mark-ask') } : {}),
      run: () => setGiven((before) => ({ view: value, offer, turn: (before?.turn ?? 0) + 1 })),
    };
  });
  const name = t('palette.acts-here', { name: visible(value.details.reference) });
  return { group: commands.length === 0 ? null : { id: 'here', name, commands }, dialog };
}

/** Of the chosen recommendation first, then of the case; what may not be done is not offered. */
function offersHere({ offers }: CaseView, chosenId: string | null): readonly Offer[] {
  const doable = offers.filter(
    ({ act, right, itemId }) => right !== 'no' && itemId === null && formOf(act) !== null,
  );
  const chosen = doable.filter(
    ({ recommendationId }) => recommendationId !== null && recommendationId === chosenId,
  );
  return [...chosen, ...doable.filter(({ recommendationId }) => recommendationId === null)];
}

/** The form of an act, opened at once. */
function GivenAct({ view, offer }: Pick<Given, 'view' | 'offer'>) {
  const acts = useActs(view);
  const open = useRef(acts.open);
  open.current = acts.open;
  useEffect(() => open.current(offer), [offer]);
  return acts.dialog;
}
