import type { BodyCommand } from '../../../shared/domain/body/commands.ts';
import { type BodyContext, decideBody } from '../../../shared/domain/body/decide.ts';
import type { BodyEvent } from '../../../shared/domain/body/events.ts';
import { evolveBody } from '../../../shared/domain/body/evolve.ts';
import { groupBodies } from '../../../shared/domain/body/groups.ts';
import type { BodyState, KeptContact } from '../../../shared/domain/body/vocabulary.ts';
import { elin, here, office, tom } from '../office/given-office.ts';

export const today = '2026-11-25';
export const newId = 'e'.repeat(32);
export const council = 'Aberwen County Council';

export const linkOfficer: KeptContact = {
  name: 'Sioned Rees',
  position: 'link-officer',
  email: 'complaints@aberwen.example',
  phone: '',
  from: '2025-04-01',
  to: null,
};

const stamp = { by: 'elin', device: 'd', at: '2026-11-20T10:00:00.000Z' };

/** A record of a body after these facts. */
export function recordOf(bodyId: string, ...events: readonly BodyEvent[]): BodyState {
  const state = events.reduce<BodyState | null>(
    (before, event) => evolveBody(before, { event, stamp, subject: bodyId }),
    null,
  );
  if (state === null) throw new Error('the record was never begun');
  return state;
}

export const begun = (name = council): BodyEvent => ({ kind: 'body.recorded', body: { name } });

/** Decides on what cases write and what records say; Elin, a manager, asks. */
export function decideOn(
  command: BodyCommand,
  records: readonly BodyState[] = [],
  { written = [council], ...over }: Partial<BodyContext> & { written?: readonly string[] } = {},
) {
  return decideBody(command, {
    office: office(),
    group: groupBodies(written, records).of(command.name),
    inConflict: () => false,
    today,
    newId: () => newId,
    actor: elin,
    members: here(elin, tom),
    ...over,
  });
}

export const refused = (code: string) => ({ ok: false, error: { code } });

export const refusedWith = (code: string, detail: Readonly<Record<string, string>>) => ({
  ok: false,
  error: { code, detail },
});
