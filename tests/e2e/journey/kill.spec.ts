import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { dropFiles } from '../../support/drop.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { cards, filingDone, giveBackAll, shownAsFiled } from '../pages/evidence-shelf.ts';
import { firstRun } from '../pages/first-run.ts';
import { type OneCase, openOneCase, recommendationOf, typeOneCase } from '../pages/one-case.ts';
import { recordsHold } from '../pages/records-check.ts';
import { unlock } from '../pages/unlock.ts';
import { drawing, type PostedFolder, postFifty, postRest } from './fifty-files.ts';
import { keptInDatabase, keptInMirror } from './what-is-kept.ts';

const passphrase = 'seven quiet otters under the bridge';
const one: OneCase = {
  reference: '26-0117',
  title: 'Repairs to a flat left undone',
  body: 'Cyngor Dŵr-y-Felin',
  text: 'Apologise in writing for the delay.',
};
const target = `R1, ${one.body}, ${one.reference}`;

/** Moments of the kill: after how many files were shown as filed, and how long after that. */
const seed = process.env['REDRESS_SEED'] ?? 'otters';
const moments = process.env['REDRESS_TORTURE'] === '1' ? 30 : 3;

let folder: TestFolder;
test.beforeEach(() => {
  folder = testFolder('redress-kill');
});
test.afterEach(() => folder.remove());

for (let index = 0; index < moments; index += 1) {
  const draw = drawing(`${seed} ${index}`);
  // One early, one in the middle, one late, and so on round.
  const after = 1 + Math.floor(((index % 3) + draw()) * 14);
  const pause = Math.floor(draw() * 80);
  test(`${index + 1}: killed ${pause} ms after ${after} of 50 files were filed`, async () => {
    const places = { vault: join(folder.path, 'vault'), profile: join(folder.path, 'profile') };
    const posted = postFifty(folder.path, 'Gohebiaeth y Cyngor', `${seed} ${index}`);
    const acknowledged = await fileUntilKilled(places, posted, after, pause);
    expect(acknowledged.size).toBeGreaterThanOrEqual(after);

    const app = await launchApp(places);
    app.page.setDefaultTimeout(15_000);
    try {
      await unlock(app.page, passphrase);
      await openOneCase(app.page, one);
      const there = (await shownAsFiled(app.page)).names;
      expect(there).toEqual(expect.arrayContaining([...acknowledged]));
      expect(new Set(there).size).toBe(there.length);
      await nothingIsHalfThere(app, places.vault, there.length);
      await everythingComesBack(app, posted, there);
      await recordsHold(app.page);

      await openOneCase(app.page, one);
      const rest = postRest(folder.path, posted, new Set(there));
      await dropFiles(app.page, recommendationOf(app.page, one), [rest.path]);
      await filingDone(app.page, rest.files.length, target);
      await expect(cards(app.page)).toHaveCount(50);
      await nothingIsHalfThere(app, places.vault, 50);
      await recordsHold(app.page);
    } finally {
      await app.close();
    }
  });
}

/** What the page says is filed: what the list holds, and what the progress line has behind it. */
async function saidToBeFiled(page: Page, { files }: PostedFolder): Promise<ReadonlySet<string>> {
  const { names, done } = await shownAsFiled(page);
  return new Set([...names, ...files.slice(0, done ?? 0).map(({ shown }) => shown)]);
}

/** First run, a case, 50 files on its recommendation, and SIGKILL; answers what was filed by then. */
async function fileUntilKilled(
  places: { readonly vault: string; readonly profile: string },
  posted: PostedFolder,
  after: number,
  pause: number,
): Promise<ReadonlySet<string>> {
  const app = await launchApp(places);
  try {
    const { page } = app;
    page.setDefaultTimeout(15_000);
    await firstRun(page, { name: 'Mair Evans', passphrase, begin: 'empty' });
    await typeOneCase(page, one);
    await dropFiles(page, recommendationOf(page, one), [posted.path]);
    const patience = { intervals: [5], timeout: 60_000 };
    await expect
      .poll(async () => (await saidToBeFiled(page, posted)).size, patience)
      .toBeGreaterThanOrEqual(after);
    await sleep(pause);
    expect((await shownAsFiled(page)).done, 'the filing is under way').not.toBeNull();
    return await saidToBeFiled(page, posted);
  } finally {
    await app.kill();
  }
}

/** As many objects as items, the same sealed bytes in mirror and database, and nothing besides. */
async function nothingIsHalfThere(app: RunningApp, vault: string, items: number): Promise<void> {
  await expect(async () => {
    const mirror = keptInMirror(vault);
    const database = await keptInDatabase(app.page);
    expect(mirror.staging).toEqual([]);
    expect(database.halves).toEqual([]);
    expect(Object.keys(mirror.objects).length).toBe(items);
    expect(database.objects).toEqual(mirror.objects);
  }).toPass({ timeout: 10_000 });
}

/** Each item has the hash Node has of the file that was dropped, and gives back its bytes. */
async function everythingComesBack(
  app: RunningApp,
  posted: PostedFolder,
  there: readonly string[],
): Promise<void> {
  const copies = join(folder.path, 'copies');
  mkdirSync(copies);
  const back = await giveBackAll(app, copies);
  const wanted = posted.files.filter(({ shown }) => there.includes(shown));
  expect([...back.hashes].sort()).toEqual(
    wanted.map(({ shown, sha256 }) => [shown, sha256]).sort(),
  );
  const bytes = back.copies.map((copy) => createHash('sha256').update(copy).digest('hex'));
  expect(bytes.sort()).toEqual(wanted.map(({ sha256 }) => sha256).sort());
}
