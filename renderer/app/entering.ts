import { useEffect } from 'react';
import { lookOf, showLook } from '../stores/look.ts';
import { type Route, useTrail } from '../stores/route.ts';

const patience = 1_000;
/** Rows that are fetched late make a list longer again: it stays put once it has stood so many frames. */
const stands = 6;

/** A new page is entered at its title, once it has one, unless something on it took the focus itself. */
export function usePlaceFocus(place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place is entered once
  useEffect(() => {
    const since = performance.now();
    const awaitsRow = lookOf(useTrail.getState().route)?.isRowFocused === true;
    let frame = 0;
    const enter = () => {
      const held = document.activeElement;
      const isFree = held === null || held === document.body || held.closest('.sidebar') !== null;
      const isLate = performance.now() - since >= patience;
      const title = document.getElementById('page-title');
      if (!isFree) return;
      if (title !== null && (!awaitsRow || isLate)) title.focus({ preventScroll: true });
      else if (!isLate) frame = requestAnimationFrame(enter);
    };
    frame = requestAnimationFrame(enter);
    return () => cancelAnimationFrame(frame);
  }, [place]);
}

/** A page one comes back to stands where it stood, until the person moves it; a new one begins at its top. */
export function usePlaceLook(route: Route, place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection inside a page moves nothing
  useEffect(() => {
    if (lookOf(route) === null) document.getElementById('screen')?.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    const look = lookOf(route);
    if (look === null) return;
    const until = performance.now() + 2 * patience;
    let stood = 0;
    let frame = requestAnimationFrame(function again() {
      stood = showLook(look) ? stood + 1 : 0;
      if (stood < stands && performance.now() < until) frame = requestAnimationFrame(again);
    });
    const stop = () => cancelAnimationFrame(frame);
    const moves = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
    for (const move of moves) addEventListener(move, stop, { capture: true, passive: true });
    return () => {
      stop();
      for (const move of moves) removeEventListener(move, stop, { capture: true });
    };
  }, [route]);
}
