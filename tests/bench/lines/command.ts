import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choose, goTo } from '../../e2e/pages/desk.ts';
import { say } from '../../e2e/pages/say.ts';
import { everything, fill, picked } from '../app/fill.ts';
import { openSession, type Session } from '../app/session.ts';
import type { Figure } from '../figures.ts';
import { fillFolder } from '../files.ts';
import { sideBySide } from '../measure.ts';
import type { Options } from '../options.ts';

const BAR = 1.5;
const ROUNDS = 15;

/** "Record" on a judgement: from the click to its painted line, durable in mirror and database. */
export async function measureCommandLine({ sizes }: Options): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await commandAt(size));
  return figures;
}

async function commandAt(size: number): Promise<Figure> {
  const session = await openSession();
  try {
    await fill(session, size);
    await openRecommendation(session);
    const page = session.page();
    const took = await sideBySide(
      { ours: () => judge(page), theirs: () => page.evaluate(() => window.peers.leastThatKeeps()) },
      { rounds: ROUNDS, warmUp: 5 },
    );
    return {
      line: 'command',
      work: 'a command, from click to painted, durable in both',
      size: `${size} actions`,
      ...took,
      peer: 'one IPC round trip with an fdatasynced append, one strict put, one paint',
      bar: BAR,
    };
  } finally {
    await session.close();
  }
}

/** A recommendation with an item filed to it, opened as a person opens it. */
async function openRecommendation(session: Session): Promise<void> {
  const from = join(session.folder.path, 'from');
  fillFolder(from, { files: 2, bytes: 20_000, words: '' });
  const { rows } = await session.ask('listActions', { ...everything, count: 1 });
  const [row] = rows;
  if (row === undefined) throw new Error('there are no actions');
  const files = await picked(session, 'folder', [from]);
  const tokens = files.map(({ token, name, folder }) => ({
    token,
    name,
    folder,
    how: 'picked' as const,
  }));
  const to = { caseId: row.caseId, recommendationIds: [row.recommendationId] };
  await session.ask('fileEvidence', tokens, to, '2026-03-02');
  const page = session.page();
  await goTo(page, 'caseload');
  await page.getByRole('columnheader', { name: say('caseload.column.reference') }).click();
  await page.getByRole('row', { name: row.reference }).first().click();
  await page.getByLabel(say('recommendation.reason')).waitFor();
}

async function judge(page: Page): Promise<number> {
  await page.getByLabel(say('recommendation.reason')).fill('A reason of the usual length.');
  await choose(page, 'result.partly');
  const painted = page.evaluate(() => {
    const lines = () => document.querySelectorAll('.judgements li').length;
    const before = lines();
    let clickedAt = 0;
    const note = ({ timeStamp }: Event) => {
      clickedAt = timeStamp;
    };
    document.addEventListener('click', note, { capture: true, once: true });
    return window.bench.painted(() => lines() > before).then((at) => at - clickedAt);
  });
  await page.getByRole('button', { name: say('recommendation.record') }).click();
  return painted;
}
