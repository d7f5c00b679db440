import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from '../../../renderer/app/page.tsx';
import { LanguageProvider } from '../../../renderer/i18n/index.ts';
import { noFiling, useFilingState } from '../../../renderer/stores/filing.ts';
import { usePalette } from '../../../renderer/stores/palette.ts';
import { useRecent } from '../../../renderer/stores/recent.ts';
import { home, useTrail } from '../../../renderer/stores/route.ts';
import { useTellings } from '../../../renderer/stores/tell.ts';
import '../../../renderer/ui/index.ts';
import { infoFor, inventedDesktop } from './invented-desktop.ts';
import { inventedRecords } from './invented-records.ts';
import { type Wishes, wishesOf } from './wishes.ts';

/** The day the invented office is looked at, in tests. */
export const testDay = '2026-03-12';

const place = (): HTMLElement => {
  document.body.replaceChildren();
  const made = document.createElement('div');
  made.id = 'page';
  document.body.append(made);
  return made;
};

/** Shows one component in English; answers the way to take it down. */
export function show(view: ReactNode): () => void {
  const root = createRoot(place());
  root.render(<LanguageProvider language="en">{view}</LanguageProvider>);
  return () => root.unmount();
}

/** Shows the whole page over invented records; answers the way to take it down. */
export function showPage(some: Partial<Wishes> = {}): () => void {
  const wishes = { ...wishesOf(''), ...some };
  useTrail.getState().reset(home);
  useFilingState.setState(noFiling);
  useTellings.setState({ tellings: [] });
  usePalette.setState({ isOpen: false });
  useRecent.setState({ places: [] });
  const root = createRoot(place());
  const info = infoFor(wishes);
  const desktop = inventedDesktop(info);
  root.render(<Page back={{ ...inventedRecords(wishes, testDay), desktop, info }} />);
  return () => root.unmount();
}
