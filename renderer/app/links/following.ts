import { useEffect, useRef } from 'react';
import type { LinkNews, LinkPlace } from '../../../shared/contracts/link.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { RecordsApi } from '../../records/api.ts';
import { closePalette } from '../../stores/palette.ts';
import { caseload, go, goToBody, goToCase, home } from '../../stores/route.ts';
import { type Telling, tell } from '../../stores/tell.ts';
import { useOffice, useOpenOffice } from '../office.tsx';

/** Something half done, which a link must not take away: a dialog, or words in a form of the screen. */
function isAnythingInHand(): boolean {
  if (isDialogInFront()) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#screen form textarea, #screen form input[type=text]',
  );
  return Array.from(fields).some(({ value }) => value.trim() !== '');
}

/** The search over everything holds nothing that could be lost. */
const isDialogInFront = (): boolean =>
  document.querySelector('.overlay:not(.command-overlay)') !== null;

/** Goes where a link leads, once that is known to be here; else says what is not. */
async function open(
  place: LinkPlace,
  records: RecordsApi,
  say: (id: Parameters<Wording['t']>[0]) => void,
  isPractice: boolean,
): Promise<void> {
  switch (place.screen) {
    case 'today':
      return go(home);
    case 'caseload':
      return go(caseload);
    case 'body': {
      const body = await records.bodyView(place.name);
      return body.ok ? goToBody(place.name) : say('link.no-body');
    }
    case 'case': {
      const { caseId, recommendationId } = place;
      const view = await records.caseView(caseId);
      if (!view.ok) return say(isPractice ? 'link.no-case-practice' : 'link.no-case');
      const isThere = view.value.recommendations.some(
        (one) => one.recommendationId === recommendationId,
      );
      goToCase(caseId, isThere ? recommendationId : null);
      if (recommendationId !== null && !isThere) say('link.no-recommendation');
    }
  }
}

/** Follows links into the open office: not before the screen a person left has come back. */
export function useLinks(isBack: boolean): void {
  const { records, desktop } = useOffice();
  const { store } = useOpenOffice();
  const { t } = useWords();
  const waiting = useRef<LinkNews | null>(null);

  const follow = (place: LinkPlace, isInsisted = false): void => {
    const say = (text: string, action?: Telling['action']) =>
      tell({ tone: 'plain', text, stays: true, ...(action === undefined ? {} : { action }) });
    closePalette();
    if (isInsisted ? isDialogInFront() : isAnythingInHand())
      say(t('link.in-hand'), { label: t('link.open'), act: () => follow(place, true) });
    else void open(place, records, (id) => say(t(id)), store === 'practice');
  };
  const hear = (news: LinkNews): void => {
    if (news.kind === 'refused') tell({ tone: 'plain', text: t('link.refused'), stays: true });
    else if (news.kind === 'open' && isBack) follow(news.place);
    else if (news.kind === 'open') waiting.current = news;
  };
  const latest = useRef(hear);
  latest.current = hear;

  useEffect(() => desktop.on('app.link', (news) => latest.current(news)), [desktop]);
  useEffect(() => {
    const news = waiting.current;
    if (!isBack || news === null) return;
    waiting.current = null;
    latest.current(news);
  }, [isBack]);
}

/** Says on the threshold that a link that was followed is not forgotten. */
export function useLinkWaiting(): void {
  const { desktop, info, status } = useOffice();
  const { t } = useWords();
  const isShut = status.kind === 'locked' || status.kind === 'first-run';
  const words = useRef(t);
  words.current = t;
  useEffect(() => {
    if (!isShut) return;
    const say = () => tell({ tone: 'plain', text: words.current('link.waits') });
    if (info.linkWaits) say();
    return desktop.on('app.link', ({ kind }) => {
      if (kind === 'waits') say();
    });
  }, [desktop, info, isShut]);
}
