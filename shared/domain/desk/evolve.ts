import type { DeskEvent } from './events.ts';
import { sameTarget } from './put-off.ts';
import type { KeptView, OwnDesk, Target } from './vocabulary.ts';

/** The desk after one more fact. */
export function evolveDesk(desk: OwnDesk, event: DeskEvent): OwnDesk {
  switch (event.kind) {
    case 'desk.view-kept':
      return { ...desk, views: withView(desk.views, event.body) };
    case 'desk.view-renamed': {
      const { viewId, name } = event.body;
      const views = desk.views.map((one) => (one.viewId === viewId ? { ...one, name } : one));
      return { ...desk, views };
    }
    case 'desk.view-dropped':
      return { ...desk, views: desk.views.filter(({ viewId }) => viewId !== event.body.viewId) };
    case 'desk.columns-chosen':
      return { ...desk, columns: { ...desk.columns, [event.body.list]: event.body.columns } };
    case 'desk.put-off':
      return { ...desk, putOff: [...without(desk, event.body.target), event.body] };
    case 'desk.woken':
      return { ...desk, putOff: without(desk, event.body.target) };
  }
}

/** A view kept again stays in its place. */
function withView(views: readonly KeptView[], kept: KeptView): readonly KeptView[] {
  const isKnown = views.some(({ viewId }) => viewId === kept.viewId);
  if (!isKnown) return [...views, kept];
  return views.map((one) => (one.viewId === kept.viewId ? kept : one));
}

const without = ({ putOff }: OwnDesk, target: Target): OwnDesk['putOff'] =>
  putOff.filter((one) => !sameTarget(one.target, target));
