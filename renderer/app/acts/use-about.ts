import { useMemo } from 'react';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { useDayHere } from '../clock.ts';
import type { About, Typed } from './about.ts';
import type { ActForm } from './form.ts';
import { initialOf } from './spec.ts';

/** What a form is made from, but for what is typed; null where the case's procedure is not known here. */
export function useAbout(view: CaseView, offer: Offer): Omit<About, 'typed'> | null {
  const wording = useWords();
  const today = useDayHere();
  return useMemo(() => aboutOf(view, offer, wording, today), [view, offer, wording, today]);
}

export function aboutOf(
  view: CaseView,
  offer: Offer,
  wording: About['wording'],
  today: string,
): Omit<About, 'typed'> | null {
  const procedure = procedureOf(view.details.procedure);
  if (procedure === undefined) return null;
  const one =
    view.recommendations.find(
      ({ recommendationId }) => recommendationId === offer.recommendationId,
    ) ?? null;
  return { view, offer, one, procedure, today, wording };
}

/**
 * What the fields hold when the form is opened. Some fields depend on what others hold, so they are asked
 * again once those are known.
 */
export function openedWith(form: ActForm, about: Omit<About, 'typed'>, given: Typed): Typed {
  const first = { ...initialOf(form.fields({ ...about, typed: given })), ...given };
  return { ...initialOf(form.fields({ ...about, typed: first })), ...first, ...given };
}
