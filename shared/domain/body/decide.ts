import { isIsoDate } from '../../kernel/iso.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { plainName } from '../case/plain-name.ts';
import { checkOffice, type Present } from '../office/rights.ts';
import type { OfficeState } from '../office/vocabulary.ts';
import type { BodyCommand, BodyCommandKind } from './commands.ts';
import type { BodyEvent } from './events.ts';
import type { BodyGroup } from './groups.ts';
import { type BodyState, keptContact } from './vocabulary.ts';

export type BodyContext = Present & {
  readonly office: OfficeState | null;
  /** The body as it is known here; undefined where nobody writes the name. */
  readonly group: BodyGroup | undefined;
  /** Fields two people set without having seen each other, by the record's id. */
  readonly inConflict: (bodyId: string, field: string) => boolean;
  /** ISO date where the person sits. */
  readonly today: string;
  readonly newId: () => string;
};

/** One fact of one record; `isNew` where the record begins with it. */
export type BodyFact = {
  readonly bodyId: string;
  readonly event: BodyEvent;
  readonly isNew: boolean;
};

type CommandOf<Kind extends BodyCommandKind> = Extract<BodyCommand, { kind: Kind }>;
type Begun = Omit<BodyContext, 'group'> & { readonly group: BodyGroup };
type Decided = Result<readonly BodyFact[]>;

/**
 * command + what is known → facts, or a coded refusal that changes nothing. Pure. What is kept for a body nobody
 * kept a record of begins one. Refuses 'office.not-set-up', whom the office's procedure does not let
 * ('role.not-allowed'), a name nobody writes ('body.not-found'), and what each decider names.
 */
export function decideBody(command: BodyCommand, context: BodyContext): Decided {
  const { office, group } = context;
  if (office === null) return refuse('office.not-set-up');
  const allowed = checkOffice(office, 'record-contact', context);
  if (!allowed.ok) return allowed;
  if (group === undefined) return refuse('body.not-found', { body: command.name.trim() });
  return decideKind(command, { ...context, group });
}

function decideKind(command: BodyCommand, context: Begun): Decided {
  switch (command.kind) {
    case 'setBodyKind':
      return setKind(command, context);
    case 'setWelshName':
      return setWelshName(command, context);
    case 'joinSpelling':
      return joinSpelling(command, context);
    case 'partSpelling':
      return partSpelling(command, context);
    case 'keepContact':
      return keepContact(command, context);
    case 'endContact':
      return endContact(command, context);
    case 'keepNote':
      return keepNote(command, context);
    case 'enterInError':
      return enterInError(command, context);
  }
}

/** To the first record of the body, or to one begun under the spelling that was used. */
function keep({ name }: Pick<BodyCommand, 'name'>, { group, newId }: Begun, event: BodyEvent) {
  const [record] = group.records;
  if (record !== undefined) return ok([{ bodyId: record.bodyId, event, isNew: false }]);
  const bodyId = newId();
  const spelling = group.spellings.find((one) => plainName(one) === plainName(name)) ?? name.trim();
  const begun: BodyEvent = { kind: 'body.recorded', body: { name: spelling } };
  return ok([
    { bodyId, event: begun, isNew: true },
    { bodyId, event, isNew: false },
  ]);
}

/** Said to every record of the body, so that they agree; refuses what says nothing new ('body.same'). */
function setKind(command: CommandOf<'setBodyKind'>, context: Begun): Decided {
  const { records } = context.group;
  const event: BodyEvent = { kind: 'body.kind-set', body: { bodyKind: command.bodyKind } };
  const isSaid = (one: BodyState) =>
    one.kind === command.bodyKind && !context.inConflict(one.bodyId, 'kind');
  if (records.length > 0 && records.every(isSaid)) return refuse('body.same');
  if (records.length === 0) return keep(command, context, event);
  return ok(records.map(({ bodyId }) => ({ bodyId, event, isNew: false })));
}

/** As `setKind`; an empty name takes it away. */
function setWelshName(command: CommandOf<'setWelshName'>, context: Begun): Decided {
  const welshName = command.welshName.trim();
  const { records } = context.group;
  const event: BodyEvent = { kind: 'body.welsh-name-set', body: { welshName } };
  const isSaid = (one: BodyState) =>
    one.welshName === welshName && !context.inConflict(one.bodyId, 'welshName');
  if (records.every(isSaid) && (records.length > 0 || welshName === '')) return refuse('body.same');
  if (records.length === 0) return keep(command, context, event);
  return ok(records.map(({ bodyId }) => ({ bodyId, event, isNew: false })));
}

/** Refuses none ('words.missing') and one that is this body's already ('body.same'). */
function joinSpelling(command: CommandOf<'joinSpelling'>, context: Begun): Decided {
  const spelling = command.spelling.trim().replaceAll(/\s+/g, ' ');
  if (spelling === '') return refuse('words.missing');
  if (context.group.spellings.some((one) => plainName(one) === plainName(spelling)))
    return refuse('body.same');
  return keep(command, context, { kind: 'body.spelling-joined', body: { spelling } });
}

/**
 * Takes a spelling that was joined away again, from every record that has it. Refuses what nobody joined
 * ('body.spelling-own': a name a record was begun under, or its Welsh name) and no reason ('reason.missing').
 */
function partSpelling(command: CommandOf<'partSpelling'>, { group }: Begun): Decided {
  const spelling = command.spelling.trim();
  const isIt = (one: string) => plainName(one) === plainName(spelling);
  const joined = group.records.filter((one) => one.spellings.some((each) => isIt(each.spelling)));
  const isOwn = group.records.some((one) => isIt(one.name) || isIt(one.welshName));
  const isOnlyJoined = joined.length > 0 && (!isOwn || group.records.length > 1);
  if (!isOnlyJoined) return refuse('body.spelling-own', { spelling });
  const reason = command.reason.trim();
  if (reason === '') return refuse('reason.missing');
  const event: BodyEvent = { kind: 'body.spelling-parted', body: { spelling, reason } };
  return ok(joined.map(({ bodyId }) => ({ bodyId, event, isNew: false })));
}

/** Refuses no name ('words.missing'), days in the wrong order ('contact.ends-before') and one that does not exist. */
function keepContact(command: CommandOf<'keepContact'>, context: Begun): Decided {
  const { name, email, phone, from, to, position } = command.contact;
  if (name.trim() === '') return refuse('words.missing');
  if (to !== null && to < from) return refuse('contact.ends-before', { from, to });
  const whole = { name: name.trim(), position, email: email.trim(), phone: phone.trim(), from, to };
  const contact = keptContact.safeParse(whole);
  if (!contact.success)
    return refuse('deadline.no-such-date', { words: isIsoDate(from) ? (to ?? from) : from });
  const body = { contactId: context.newId(), contact: contact.data };
  return keep(command, context, { kind: 'body.contact-kept', body });
}

/** Refuses who is not here or left already ('body.item-not-found'), an earlier day and no reason. */
function endContact(command: CommandOf<'endContact'>, context: Begun): Decided {
  const { contactId, on } = command;
  const held = findIn(context.group, ({ contacts }) =>
    contacts.find((one) => one.contactId === contactId),
  );
  if (held === null || held.item.error !== null) return refuse('body.item-not-found');
  const { bodyId, item } = held;
  if (item.contact.to !== null && !context.inConflict(bodyId, `${contactId}.to`))
    return refuse('body.item-not-found');
  const { from } = item.contact;
  if (on < from) return refuse('contact.ends-before', { from, to: on });
  const reason = command.reason.trim();
  if (reason === '') return refuse('reason.missing');
  const event: BodyEvent = { kind: 'body.contact-left', body: { contactId, on, reason } };
  return ok([{ bodyId, event, isNew: false }]);
}

/** Refuses no words ('words.missing') and a day that has not come ('date.in-future'). */
function keepNote(command: CommandOf<'keepNote'>, context: Begun): Decided {
  const note = command.note.trim();
  if (note === '') return refuse('words.missing');
  if (command.on > context.today) return refuse('date.in-future', { date: command.on });
  const body = { noteId: context.newId(), note, on: command.on };
  return keep(command, context, { kind: 'body.note-kept', body });
}

/** Refuses what is not here or was marked so before ('body.item-not-found') and no reason ('reason.missing'). */
function enterInError(command: CommandOf<'enterInError'>, context: Begun): Decided {
  const { itemId } = command;
  const held = findIn(
    context.group,
    ({ contacts, notes }) =>
      contacts.find((one) => one.contactId === itemId) ??
      notes.find((one) => one.noteId === itemId),
  );
  const isOpen =
    held !== null &&
    (held.item.error === null || context.inConflict(held.bodyId, `${itemId}.error`));
  if (!isOpen) return refuse('body.item-not-found');
  const reason = command.reason.trim();
  if (reason === '') return refuse('reason.missing');
  const event: BodyEvent = { kind: 'body.entered-in-error', body: { itemId, reason } };
  return ok([{ bodyId: held.bodyId, event, isNew: false }]);
}

function findIn<Item>(
  { records }: BodyGroup,
  pick: (record: BodyState) => Item | undefined,
): { readonly bodyId: string; readonly item: Item } | null {
  for (const record of records) {
    const item = pick(record);
    if (item !== undefined) return { bodyId: record.bodyId, item };
  }
  return null;
}
