import { type ReactNode, useState } from 'react';
import type { CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { CaseView } from '../../records/views.ts';
import { openNote } from '../../stores/calls.ts';
import type { Typed } from './about.ts';
import { ActFlow } from './act-flow.tsx';
import { formOf } from './forms.ts';

type Acts = {
  /** Opens the form of an act; `initial` fills fields by name. */
  readonly open: (offer: Offer, initial?: Typed) => void;
  /** To be rendered where the acts are used. */
  readonly dialog: ReactNode;
};

type Opened = { readonly offer: Offer; readonly initial: Typed };

/** One place to do things with a case: the form of an act, then the dates it would move. */
export function useActs(view: CaseView): Acts {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => {
    setOpened(null);
    keepFocus();
  };
  return {
    open: (offer, initial = {}) => {
      if (offer.act === 'noteContact') openNote(noteAbout(view, offer));
      else setOpened({ offer, initial });
    },
    dialog: opened === null ? null : <ActFlow view={view} {...opened} onClose={close} />,
  };
}

const noteAbout = ({ caseId }: CaseView, { recommendationId }: Offer) => ({
  caseId,
  recommendationIds: recommendationId === null ? [] : [recommendationId],
});

/** Whether `open` has something to open for it: a form, or the note that stands over every screen. */
export const isOpenable = ({ act }: Offer): boolean =>
  act === 'noteContact' || formOf(act) !== null;

/** The button it was opened from may be gone with what it did; then the page's title takes the focus. */
function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const title = document.getElementById('assess-title') ?? document.getElementById('page-title');
    title?.focus();
  }, 300);
}

/** An act that the case's own offers do not list: it is done at once, or refused when it is sent. */
export const offerOf = (
  act: CaseCommandKind,
  about: Partial<Pick<Offer, 'variant' | 'recommendationId' | 'itemId'>> = {},
): Offer => ({
  act,
  variant: about.variant ?? '',
  steps: [],
  recommendationId: about.recommendationId ?? null,
  itemId: about.itemId ?? null,
  right: 'yes',
  refusal: null,
});
