import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { DeskCommand } from './commands.ts';
import type { DeskEvent } from './events.ts';
import { putOffOf, sameTarget } from './put-off.ts';
import { columns as columnsSchema, listView, type OwnDesk, type Target } from './vocabulary.ts';

export type DeskContext = {
  /** ISO date where the person sits. */
  readonly today: string;
  readonly newId: () => string;
  /** Is there such a case, and in it such an action? */
  readonly isThere: (target: Target) => boolean;
};

type CommandOf<Kind extends DeskCommand['kind']> = Extract<DeskCommand, { kind: Kind }>;
/** `id`: the view it is about; '' where it is about none. */
type Decided = Result<{ readonly events: readonly DeskEvent[]; readonly id: string }>;

/**
 * command + desk → events, or a coded refusal that changes nothing. Pure. One's own desk needs no right. Refuses
 * what each decider names.
 */
export function decideDesk(command: DeskCommand, desk: OwnDesk, context: DeskContext): Decided {
  switch (command.kind) {
    case 'keepView':
      return keepView(command, desk, context);
    case 'renameView':
      return renameView(command, desk);
    case 'dropView':
      return dropView(command, desk);
    case 'chooseColumns':
      return chooseColumns(command);
    case 'putOff':
      return putOff(command, context);
    case 'wake':
      return wake(command, desk);
  }
}

/**
 * Refuses no name ('kept-view.name-missing'), a name another kept view has ('kept-view.name-taken'), a view to be
 * replaced that is not kept ('kept-view.not-found'), and no columns ('columns.none').
 */
function keepView(
  { viewId, name, view }: CommandOf<'keepView'>,
  desk: OwnDesk,
  { newId }: DeskContext,
): Decided {
  if (viewId !== null && !isKept(desk, viewId)) return refuse('kept-view.not-found');
  const named = nameFor(name, desk, viewId);
  if (!named.ok) return named;
  const whole = listView.safeParse(view);
  if (!whole.success) return refuse('columns.none');
  const id = viewId ?? newId();
  const body = { viewId: id, name: named.value, view: whole.data };
  return ok({ events: [{ kind: 'desk.view-kept', body }], id });
}

/** Refuses as `keepView` does; the name it has already changes nothing and writes nothing. */
function renameView({ viewId, name }: CommandOf<'renameView'>, desk: OwnDesk): Decided {
  if (!isKept(desk, viewId)) return refuse('kept-view.not-found');
  const named = nameFor(name, desk, viewId);
  if (!named.ok) return named;
  const isSame = desk.views.some((one) => one.viewId === viewId && one.name === named.value);
  const body = { viewId, name: named.value };
  return ok({ events: isSame ? [] : [{ kind: 'desk.view-renamed', body }], id: viewId });
}

/** Refuses one that is not kept ('kept-view.not-found'). */
function dropView({ viewId }: CommandOf<'dropView'>, desk: OwnDesk): Decided {
  if (!isKept(desk, viewId)) return refuse('kept-view.not-found');
  return ok({ events: [{ kind: 'desk.view-dropped', body: { viewId } }], id: viewId });
}

/** Each column once. Refuses none at all ('columns.none'). */
function chooseColumns({ list, columns }: CommandOf<'chooseColumns'>): Decided {
  const once = columnsSchema.safeParse([...new Set(columns)]);
  if (!once.success) return refuse('columns.none');
  const body = { list, columns: once.data };
  return ok({ events: [{ kind: 'desk.columns-chosen', body }], id: '' });
}

/**
 * One event for each target, each once. Refuses none ('put-off.nothing'), a day that is not after today
 * ('put-off.not-later') or is none ('deadline.no-such-date'), and what is not here ('recommendation.not-found',
 * 'case.not-found').
 */
function putOff({ targets, until, note }: CommandOf<'putOff'>, context: DeskContext): Decided {
  const once = eachOnce(targets);
  if (once.length === 0) return refuse('put-off.nothing');
  if (!isIsoDate(until)) return refuse('deadline.no-such-date', { words: until });
  if (until <= context.today) return refuse('put-off.not-later', { date: until });
  const lost = once.find((one) => !context.isThere(one));
  if (lost !== undefined)
    return refuse(lost.recommendationId === null ? 'case.not-found' : 'recommendation.not-found');
  const said = note.trim();
  const events = once.map((target): DeskEvent => {
    const body = { target: { ...target }, until, note: said, on: context.today };
    return { kind: 'desk.put-off', body };
  });
  return ok({ events, id: '' });
}

/** What is not put off is passed over. Refuses where nothing of it is ('put-off.nothing'). */
function wake({ targets }: CommandOf<'wake'>, desk: OwnDesk): Decided {
  const asleep = eachOnce(targets).filter((one) => putOffOf(desk, one) !== null);
  if (asleep.length === 0) return refuse('put-off.nothing');
  const events = asleep.map(
    (target): DeskEvent => ({ kind: 'desk.woken', body: { target: { ...target } } }),
  );
  return ok({ events, id: '' });
}

const isKept = (desk: OwnDesk, viewId: string): boolean =>
  desk.views.some((one) => one.viewId === viewId);

/** Names are told apart without case, as a person reads them. */
function nameFor(name: string, desk: OwnDesk, viewId: string | null): Result<string> {
  const named = name.trim().replaceAll(/\s+/g, ' ');
  if (named === '') return refuse('kept-view.name-missing');
  const plain = named.toLowerCase();
  const isTaken = desk.views.some(
    (one) => one.viewId !== viewId && one.name.toLowerCase() === plain,
  );
  return isTaken ? refuse('kept-view.name-taken', { name: named }) : ok(named);
}

function eachOnce(targets: readonly Target[]): readonly Target[] {
  return targets.filter((one, index) => targets.findIndex((two) => sameTarget(one, two)) === index);
}
