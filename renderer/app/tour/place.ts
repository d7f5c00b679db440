type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

const gap = 12;
const edge = 16;

/** Beneath the thing, else above it, else in the corner: never over it where there is room, never outside. */
export function placeBeside(
  thing: Box | null,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const most = {
    left: Math.max(edge, window.width - card.width - edge),
    top: Math.max(edge, window.height - card.height - edge),
  };
  if (thing === null) return most;
  const left = Math.min(Math.max(edge, thing.left), most.left);
  if (thing.bottom + gap <= most.top) return { left, top: Math.max(edge, thing.bottom + gap) };
  const above = thing.top - gap - card.height;
  return above >= edge ? { left, top: Math.min(above, most.top) } : most;
}
