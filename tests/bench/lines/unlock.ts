import { goTo } from '../../e2e/pages/desk.ts';
import { casesOf, everything, fill } from '../app/fill.ts';
import { openSession, type Session } from '../app/session.ts';
import type { Figure } from '../figures.ts';
import { median } from '../measure.ts';
import type { Options } from '../options.ts';

/** From the derived key to the painted list, in the app's window. */
export async function measureUnlockLine({ sizes }: Options): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await unlockAt(size)));
  return figures;
}

const EVERY = 1_000_000;

type Took = { readonly unlock: number; readonly parse: number; readonly read: number };

async function unlockAt(size: number): Promise<readonly Figure[]> {
  const session = await openSession();
  try {
    await fill(session, size);
    await goTo(session.page(), 'caseload');
    await session.page().locator('.grid-row b').first().waitFor();
    await keepForPeers(session);
    const took: Took[] = [];
    for (let round = -1; round < 5; round += 1) {
      await session.lock();
      const one = { unlock: await unlock(session), ...(await peers(session)) };
      if (round >= 0) took.push(one);
    }
    const of = (what: keyof Took) => median(took.map((one) => one[what]));
    const figure = { line: 'unlock', size: `${size} actions`, ours: of('unlock') } as const;
    const work = 'unlock, from the key to the painted list';
    return [
      {
        ...figure,
        work,
        peer: 'JSON.parse of the rows the lists show',
        theirs: of('parse'),
        bar: 3,
      },
      { ...figure, work, peer: 'Dexie toArray of the same rows', theirs: of('read'), bar: 0.5 },
    ];
  } finally {
    await session.close();
  }
}

async function unlock(session: Session): Promise<number> {
  const page = session.page();
  const painted = page.evaluate(() =>
    window.bench.painted(() => document.querySelector('.grid-row b') !== null),
  );
  await session.unlock();
  return (await painted) - (await page.evaluate(() => window.bench.keyGivenAt));
}

/** The rows of both lists, put into a plain Dexie table of the page's own origin. */
async function keepForPeers(session: Session): Promise<void> {
  const cases = await casesOf(session, EVERY);
  const { rows } = await session.ask('listActions', { ...everything, count: EVERY });
  await session.page().evaluate((all) => window.peers.keep(all), [...cases, ...rows]);
}

const peers = (session: Session): Promise<Omit<Took, 'unlock'>> =>
  session.page().evaluate(async () => {
    const text = JSON.stringify(await window.peers.kept());
    const parsed = performance.now();
    const rows: unknown = JSON.parse(text);
    const parse = performance.now() - parsed;
    if (!Array.isArray(rows)) throw new Error('not the rows');
    const began = performance.now();
    const read = await window.peers.kept();
    if (read.length !== rows.length) throw new Error('not the same rows');
    return { parse, read: performance.now() - began };
  });
