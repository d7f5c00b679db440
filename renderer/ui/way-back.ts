import { useEffect, useState } from 'react';

/** What was recorded may take away the button that led to it only a moment after the dialog has closed. */
const patience = 3_000;

const heading = ':is(h1, h2, h3)[tabindex]';
const focusable = 'a[href], button, input, textarea, select, summary, [tabindex]';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

function aroundOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  return around;
}

function firstIn(place: Element): HTMLElement | undefined {
  const found = [heading, focusable].flatMap((what) => [
    ...place.querySelectorAll<HTMLElement>(what),
  ]);
  return found.find((one) => one.checkVisibility() && !one.matches(':disabled'));
}

let stopWatching = () => {};

/** Until the dust has settled: to the nearest thing left round what opened the dialog and has gone. */
function keepFromLoss(opener: Element, around: readonly Element[]): void {
  let frame = 0;
  const look = () => {
    if (opener.isConnected || !isLost()) return;
    const left = around.find((one) => one.isConnected && firstIn(one) !== undefined);
    if (left !== undefined) firstIn(left)?.focus();
  };
  // The components give the focus back a frame after the dialog has gone; only then can it be lost.
  const lookLater = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(look);
    });
  };
  const watch = new MutationObserver(lookLater);
  watch.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => stopWatching(), patience);
  stopWatching = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    watch.disconnect();
  };
  lookLater();
}

/** In what is open over the page: a keyboard is never left nowhere when it closes. */
export function useWayBack(): void {
  // While drawing, before the focus goes in.
  const [opened] = useState(() => {
    const opener = document.activeElement;
    return opener === null ? null : { opener, around: aroundOf(opener) };
  });
  useEffect(() => {
    stopWatching();
    return () => {
      stopWatching();
      if (opened !== null) keepFromLoss(opened.opener, opened.around);
    };
  }, [opened]);
}
