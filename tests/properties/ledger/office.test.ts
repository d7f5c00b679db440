import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldIn, refoldSubjects } from '../../../renderer/records/model/fold-in.ts';
import { Model, type Placed } from '../../../renderer/records/model/model.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import type { Header, Seen } from '../../../shared/ledger/entry.ts';
import { inOrder, orders } from './arbitraries.ts';

const subject = 'f'.repeat(32);
const memberId = 'e'.repeat(32);
const names = ['a'.repeat(32), 'b'.repeat(32)] as const;

type Act = { readonly device: number; readonly does: string; readonly sees: boolean };
const acts = fc.array(
  fc.record<Act>({
    device: fc.nat(1),
    does: fc.constantFrom('choose', 'close', 'withdraw', 'roles'),
    sees: fc.boolean(),
  }),
  { maxLength: 14 },
);

const closureId = (index: number): string => String(index % 3).repeat(32);
function written(
  { does }: Act,
  index: number,
): Pick<Header, 'kind' | 'subject'> & { body: unknown } {
  switch (does) {
    case 'choose':
      return {
        subject,
        kind: 'office.procedure-chosen',
        body: { procedure: { id: 'psow', version: String(index) } },
      };
    case 'close':
      return {
        subject,
        kind: 'office.closure-recorded',
        body: {
          closureId: closureId(index),
          closure: { from: '2026-01-01', to: '2026-01-02', name: { en: 'x', cy: 'x' } },
        },
      };
    case 'withdraw':
      return {
        subject,
        kind: 'office.closure-withdrawn',
        body: { closureId: closureId(index), reason: String(index) },
      };
    default:
      return {
        subject: memberId,
        kind: 'member.roles-set',
        body: { roles: [index % 2 === 0 ? 'manager' : 'auditor'], reason: String(index) },
      };
  }
}

/** Two devices of one office, some entries written without having seen the other's. */
function history(given: readonly Act[]): Placed[] {
  const [device] = names;
  const placed: Placed[] = [];
  const first = [
    {
      subject,
      kind: 'office.set-up',
      body: { procedure: { id: 'general', version: '1' }, language: 'cy' },
    },
    { subject: memberId, kind: 'member.joined', body: { name: 'Elin', role: 'manager' } },
  ];
  const seqs = new Map<string, number>();
  const put = (
    by: string,
    what: Pick<Header, 'kind' | 'subject'> & { body: unknown },
    seen: Seen,
  ) => {
    const seq = (seqs.get(by) ?? 0) + 1;
    seqs.set(by, seq);
    const n = placed.length;
    const { body, ...of } = what;
    const at = `2026-03-02T09:${String(n).padStart(2, '0')}:00.000Z-0000`;
    const header: Header = {
      v: 1,
      device: by,
      epoch: 1,
      seq,
      prev: '0'.repeat(64),
      bodyHash: '0'.repeat(64),
      by: memberId,
      at,
      seen,
      ...of,
    };
    placed.push({ n, header, headerHash: String(n), body });
  };
  for (const one of first) put(device, one, {});
  const all = (): Seen => Object.fromEntries([...seqs].map(([by, seq]) => [`${by}-1`, seq]));
  for (const [index, act] of given.entries())
    put(
      names[act.device] ?? device,
      written(act, index),
      act.sees ? all() : { [`${device}-1`]: 2 },
    );
  return placed;
}

async function fold(arriving: readonly Placed[]): Promise<string> {
  const model = new Model();
  const late = new Set<string>();
  for (const placed of arriving) {
    const again = foldIn(model, placed);
    if (again !== null) late.add(again);
  }
  const byPlace = new Map(arriving.map((placed) => [placed.n, placed]));
  await refoldSubjects(model, late, async (n) => byPlace.get(n));
  return canonical({ office: model.office, members: [...model.members] });
}

describe('what the office decided on several devices', () => {
  it('is the same in whatever order the entries came', async () => {
    await fc.assert(
      fc.asyncProperty(acts, orders, async (given, order) => {
        const entries = history(given);
        expect(await fold(inOrder(entries, order))).toBe(await fold(entries));
      }),
    );
  });

  it('is the same whether folded step by step or all at once', async () => {
    await fc.assert(
      fc.asyncProperty(acts, orders, async (given, order) => {
        const entries = history(given);
        const atOnce = new Model();
        for (const one of [subject, memberId])
          atOnce.refold(
            one,
            inOrder(entries, order).filter(({ header }) => header.subject === one),
          );
        expect(canonical({ office: atOnce.office, members: [...atOnce.members] })).toBe(
          await fold(entries),
        );
      }),
    );
  });
});
