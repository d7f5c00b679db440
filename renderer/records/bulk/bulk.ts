import { utf8 } from '../../../shared/kernel/bytes.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { BulkAct, BulkAsk, BulkPreview } from '../bulk-views.ts';
import { chosenRows } from '../desk/chosen-rows.ts';
import type { Desk } from '../desk/desk.ts';
import { Proposal, writeProposal } from '../desk/writing.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import { type Plan, planBulk } from './plan.ts';

type BulkDesk = Pick<Desk, 'store' | 'around'>;

const MOST_TOLD = 200;

/** What would happen to the chosen rows. Nothing is written. Refuses 'bulk.nothing' where nothing is chosen. */
export async function previewBulk(desk: BulkDesk, ask: BulkAsk): Promise<Result<BulkPreview>> {
  await desk.store.whenWhole;
  const plan = planOf(desk, ask);
  return plan.ok ? ok(await told(ask.act, plan.value)) : plan;
}

/**
 * Does what was previewed under this digest, in one batch: all of it or nothing. Refuses
 * 'bulk.changed-since-preview' where it would come to anything else now.
 */
export function doBulk(
  desk: BulkDesk,
  ask: BulkAsk,
  digest: string,
): Promise<Result<{ readonly things: number }>> {
  return writeProposal(desk.store, desk.around.clock.today(), async (proposal) => {
    const plan = planOf(desk, ask);
    if (!plan.ok) return plan;
    if ((await told(ask.act, plan.value)).digest !== digest)
      return refuse('bulk.changed-since-preview');
    for (const { write } of plan.value.units) {
      const written = write(proposal);
      if (!written.ok) return written;
    }
    return ok({ things: plan.value.units.length });
  });
}

function planOf({ store, around }: BulkDesk, { asked, chosen, act }: BulkAsk): Result<Plan> {
  const today = around.clock.today();
  store.rows.turnTo(today, store.model);
  const rows = chosenRows(store, asked, chosen);
  if (rows.rows.length === 0) return refuse('bulk.nothing');
  if (act.kind === 'assign' && !store.model.members.has(act.memberId))
    return refuse('member.not-found');
  return ok(planBulk(rows, act, (write) => write(new Proposal(store, today))));
}

async function told(act: BulkAct, { units, refused }: Plan): Promise<BulkPreview> {
  const done = units.flatMap(({ rows }) => rows);
  const whole = utf8(canonical({ act, done, refused }));
  return {
    cases: new Set(done.map(({ caseId }) => caseId)).size,
    actions: done.filter(({ number }) => number !== '').length,
    things: units.length,
    done: done.slice(0, MOST_TOLD),
    refused: refused.slice(0, MOST_TOLD),
    refusedCount: refused.length,
    digest: (await primitives.hash(whole)).toHex(),
  };
}
