import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../i18n/index.ts';
import { endHover, hover, useDropping } from '../stores/dropping.ts';
import { tell } from '../stores/tell.ts';
import { carriesFiles } from './drop.ts';
import { scrollNear, stopScrolling } from './drop-scroll.ts';
import './drop.css';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null;

/** Files that would open here, and words that would lead away, never do; words into a field may. */
const isOurs = (event: DragEvent): boolean =>
  carriesFiles(event.dataTransfer) || !takesText(event.target);

/** A drag is told of all the while, also where the hand rests; one called off elsewhere falls silent. */
const patience = 3_000;

/** Why nothing came of it, and what to do. */
function missed(data: DataTransfer | null): WordId {
  const types = data?.types ?? [];
  if (useDropping.getState().isShut) return 'ui.drop.shut';
  if ((data?.files.length ?? 0) > 0) {
    return document.querySelector('.overlay') === null ? 'ui.drop.missed' : 'ui.drop.dialog';
  }
  if (carriesFiles(data) || types.some((type) => /mail|outlook/i.test(type))) return 'ui.drop.mail';
  return types.includes('text/uri-list') ? 'ui.drop.link' : 'ui.drop.text';
}

/** A miss is let land, so that it can be said: as a link, or a copy, never as a move that would empty its folder. */
function letLand(data: DataTransfer | null): void {
  if (data === null) return;
  const isLink = ['all', 'link', 'copyLink', 'linkMove', 'uninitialized'].includes(
    data.effectAllowed,
  );
  data.dropEffect = isLink ? 'link' : 'copy';
}

/**
 * Hears every drag over the window: scrolls what lies under it, names the place that would take it, and
 * lets what lands beside a place come to nothing but a sentence. The window never leaves for it.
 */
export function DropGuard() {
  const { t } = useWords();
  useEffect(() => {
    let silence = 0;
    const over = (event: DragEvent) => {
      clearTimeout(silence);
      silence = window.setTimeout(end, patience);
      scrollNear(event);
      if (event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      letLand(event.dataTransfer);
      hover(null);
    };
    const end = () => {
      clearTimeout(silence);
      stopScrolling();
      endHover();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) end();
    };
    const drop = (event: DragEvent) => {
      end();
      if (event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      tell({ tone: 'plain', text: t(missed(event.dataTransfer)) });
    };
    const heard = {
      dragenter: over,
      dragover: over,
      dragleave: leave,
      dragend: end,
      drop,
    } as const;
    for (const [name, hear] of Object.entries(heard)) {
      document.addEventListener(name as keyof typeof heard, hear);
    }
    return () => {
      for (const [name, hear] of Object.entries(heard)) {
        document.removeEventListener(name as keyof typeof heard, hear);
      }
    };
  }, [t]);
  return <DropSays />;
}

/** Where what is dragged would go, above everything, out of the way of the hand. */
function DropSays() {
  const { t } = useWords();
  const { isOver, place, isShut } = useDropping();
  const says = place?.says ?? t(isShut ? 'ui.drop.says-shut' : 'ui.drop.says-nowhere');
  return createPortal(
    <div data-react-aria-top-layer="true">
      <p className="drop-says" role="status" data-place={place === null ? undefined : true}>
        {isOver ? says : null}
      </p>
    </div>,
    document.body,
  );
}
