import { type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/index.ts';
import { useRoute } from '../../stores/route.ts';
import { useSettings } from '../../stores/settings.ts';
import { announce, tell } from '../../stores/tell.ts';
import { endTour, goToStop, startTour, useTour } from '../../stores/tour.ts';
import { Button } from '../../ui/index.ts';
import { useSettingsChange } from '../settings.ts';
import { placeBeside } from './place.ts';
import { stops } from './stops.ts';
import './tour.css';

/** Offers a look round on Today, quietly, until it was taken or declined once. */
export function TourOffer() {
  const { t } = useWords();
  const route = useRoute();
  const isDone = useSettings((settings) => settings.isTourDone);
  const isUnderWay = useTour(({ at }) => at !== null);
  const { run } = useSettingsChange();
  if (isDone || isUnderWay || route.screen !== 'today') return null;
  return (
    <section className="tour-offer" aria-label={t('tour.title')}>
      <p>{t('tour.offer')}</p>
      <div className="acts">
        <Button size="s" onPress={startTour}>
          {t('tour.take')}
        </Button>
        <Button
          size="s"
          look="quiet"
          onPress={() => {
            void run({ isTourDone: true });
            tell({ tone: 'plain', text: t('tour.again') });
            document.getElementById('page-title')?.focus();
          }}
        >
          {t('tour.no')}
        </Button>
      </div>
    </section>
  );
}

/** The look round itself: a card beside the thing it is about. It covers nothing else and holds nobody. */
export function Tour() {
  const at = useTour((tour) => tour.at);
  const stop = at === null ? undefined : stops[at];
  return at === null || stop === undefined ? null : <Stop at={at} stop={stop} />;
}

function Stop({ at, stop }: { readonly at: number; readonly stop: (typeof stops)[number] }) {
  const { t } = useWords();
  const { run } = useSettingsChange();
  const card = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  usePlaced(stop.at, card, ring);
  useEntered(card);
  const title = t(`tour.${stop.id}.title`);
  const text = t(`tour.${stop.id}.text`, { key: stop.key });
  const isLast = at === stops.length - 1;
  const end = () => {
    endTour();
    void run({ isTourDone: true });
  };
  const goTo = (there: number) => {
    goToStop(there);
    // "Previous" is not there any more.
    if (there === 0) focusFirst(card.current);
    const { id, key } = stops[there] ?? stop;
    announce(`${t(`tour.${id}.title`)}. ${t(`tour.${id}.text`, { key })}`);
  };
  return (
    <>
      <div ref={ring} className="tour-ring" aria-hidden hidden />
      <div
        ref={card}
        className="tour-card"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          end();
        }}
      >
        <p className="soft small">
          {t('tour.title')} · {t('tour.at', { at: at + 1, count: stops.length })}
        </p>
        <h2 id="tour-title">{title}</h2>
        <p id="tour-text">{text}</p>
        <div className="acts tour-acts">
          <Button look="primary" size="s" onPress={isLast ? end : () => goTo(at + 1)}>
            {t(isLast ? 'tour.done' : 'ui.next')}
          </Button>
          {at === 0 ? null : (
            <Button size="s" onPress={() => goTo(at - 1)}>
              {t('tour.before')}
            </Button>
          )}
          {isLast ? null : (
            <Button size="s" look="quiet" onPress={end}>
              {t('tour.end')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

/** Keeps the card beside the thing, and the ring round it, as the page moves beneath them. */
function usePlaced(
  at: string,
  card: RefObject<HTMLDivElement | null>,
  ring: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    let frame = 0;
    let seen: Element | null = null;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      if (card.current === null || ring.current === null) return;
      const thing = document.querySelector(at);
      if (thing !== null && thing !== seen) thing.scrollIntoView({ block: 'nearest' });
      seen = thing;
      const box = thing?.getBoundingClientRect();
      const shown = box === undefined || box.width === 0 ? null : box;
      const room = { width: innerWidth, height: innerHeight };
      const { left, top } = placeBeside(shown, card.current.getBoundingClientRect(), room);
      card.current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
      ring.current.hidden = shown === null;
      if (shown === null) return;
      ring.current.style.translate = `${Math.round(shown.left) - 4}px ${Math.round(shown.top) - 4}px`;
      ring.current.style.width = `${Math.round(shown.width) + 8}px`;
      ring.current.style.height = `${Math.round(shown.height) + 8}px`;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [at, card, ring]);
}

const focusFirst = (card: HTMLElement | null): void =>
  card?.querySelector('button')?.focus({ preventScroll: true });

const framesOfDialogs = 4;

/** The card is entered once what it was asked for in has gone, and gives the focus back at its end. */
function useEntered(card: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    let frames = 0;
    let frame = requestAnimationFrame(function enter() {
      frames += 1;
      if (frames < framesOfDialogs) frame = requestAnimationFrame(enter);
      else focusFirst(card.current);
    });
    return () => {
      cancelAnimationFrame(frame);
      const isHere =
        before instanceof HTMLElement && before.isConnected && before !== document.body;
      const place = isHere ? before : document.getElementById('page-title');
      place?.focus({ preventScroll: true });
    };
  }, [card]);
}
