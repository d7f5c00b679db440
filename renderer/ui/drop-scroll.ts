/** How near an edge scrolling begins, and the most pixels it moves in a frame. */
const edge = 56;
const fastest = 18;
/** A hand that rests goes on telling; where it tells nothing for so long, it has gone. */
const patience = 900;

let frame = 0;
let heardAt = 0;
let moving: { readonly element: Element; readonly by: number } | null = null;

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight &&
  /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Towards which edge, and how fast: the nearer the faster. */
function pullAt(element: Element, y: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (y < first + edge) return -fastest * Math.min(1, (first + edge - y) / edge);
  if (y > last - edge) return fastest * Math.min(1, (y - last + edge) / edge);
  return 0;
}

const canMove = (element: Element, by: number): boolean =>
  by < 0
    ? element.scrollTop > 0
    : element.scrollTop < element.scrollHeight - element.clientHeight - 1;

/** The nearest thing under the hand that scrolls and has somewhere to go that way. */
function found({ target, clientY }: DragEvent): typeof moving {
  let element = target instanceof Element ? target : null;
  for (; element !== null; element = element.parentElement) {
    if (!scrolls(element) && element !== document.scrollingElement) continue;
    const by = pullAt(element, clientY);
    if (by !== 0 && canMove(element, by)) return { element, by };
  }
  return null;
}

function step(): void {
  frame = 0;
  if (moving === null || performance.now() - heardAt > patience) return;
  moving.element.scrollBy(0, moving.by);
  frame = requestAnimationFrame(step);
}

/** Scrolls what lies under a drag near its edge, so that rows beyond it can be reached. */
export function scrollNear(event: DragEvent): void {
  heardAt = performance.now();
  moving = found(event);
  if (moving !== null && frame === 0) frame = requestAnimationFrame(step);
}

export function stopScrolling(): void {
  moving = null;
}
