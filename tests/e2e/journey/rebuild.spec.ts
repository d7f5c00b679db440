import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { dropFiles } from '../../support/drop.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { cards, filingDone, giveBackAll, previewText } from '../pages/evidence-shelf.ts';
import { firstRun } from '../pages/first-run.ts';
import { type OneCase, openOneCase, recommendationOf, typeOneCase } from '../pages/one-case.ts';
import { type HeldRecords, recordsHold } from '../pages/records-check.ts';
import { say } from '../pages/say.ts';
import { sayWith } from '../pages/say-with.ts';
import { tryPassphrase, unlock } from '../pages/unlock.ts';
import { drawing, type PostedFolder, postFifty, wordsIn } from './fifty-files.ts';
import {
  databaseFiles,
  databaseFolder,
  everyFile,
  keptInDatabase,
  keptInMirror,
} from './what-is-kept.ts';

const passphrase = 'seven quiet otters under the bridge';
const one: OneCase = {
  reference: '26-0118',
  title: 'A complaint answered after a year',
  body: 'Cyngor Dŵr-y-Felin',
  text: 'Answer the complaint and say why it took a year.',
};
const target = `R1, ${one.body}, ${one.reference}`;
const seed = process.env['REDRESS_SEED'] ?? 'otters';
const isTorture = process.env['REDRESS_TORTURE'] === '1';

type Places = { readonly vault: string; readonly profile: string };
const placesIn = (path: string): Places => ({
  vault: join(path, 'vault'),
  profile: join(path, 'profile'),
});

let filed: TestFolder;
let posted: PostedFolder;
let before: HeldRecords;
let folder: TestFolder;
let places: Places;

test.beforeAll(async () => {
  filed = testFolder('redress-filed');
  posted = postFifty(filed.path, 'Gohebiaeth y Cyngor', seed);
  await withApp(placesIn(filed.path), async ({ page }) => {
    await firstRun(page, { name: 'Mair Evans', passphrase, begin: 'empty' });
    await typeOneCase(page, one);
    await dropFiles(page, recommendationOf(page, one), [posted.path]);
    await filingDone(page, posted.files.length, target);
    before = await recordsHold(page);
  });
});
test.afterAll(() => filed.remove());

test.beforeEach(() => {
  folder = testFolder('redress-rebuild');
  places = placesIn(folder.path);
  for (const each of ['vault', 'profile'] as const)
    cpSync(placesIn(filed.path)[each], places[each], { recursive: true, verbatimSymlinks: true });
});
test.afterEach(() => folder.remove());

async function withApp(at: Places, work: (app: RunningApp) => Promise<void>): Promise<void> {
  const app = await launchApp(at);
  app.page.setDefaultTimeout(15_000);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

const restored = (page: Page) =>
  page.getByText(sayWith('app.restored', { entries: before.entries, cases: 1, evidence: 50 }));

/** Every entry and every item as it was when all was filed. */
async function everythingIsThere(page: Page): Promise<void> {
  expect(await recordsHold(page)).toEqual(before);
  await openOneCase(page, one);
  const names = await cards(page).locator('.evidence-name').allTextContents();
  expect(names.sort()).toEqual(posted.files.map(({ shown }) => shown).sort());
}

test('without its database the app makes it anew from the safety copy and says so', async () => {
  rmSync(databaseFolder(places.profile), { recursive: true });
  const mirror = keptInMirror(places.vault).objects;
  await withApp(places, async (app) => {
    const { page } = app;
    await unlock(page, passphrase);
    await expect(restored(page)).toBeVisible();
    await everythingIsThere(page);
    expect((await keptInDatabase(page)).objects).toEqual({});

    const name = 'item 18.txt';
    await expect(await previewText(page, name)).toContainText(wordsIn(name));
    const [[id, hash] = [], ...others] = Object.entries((await keptInDatabase(page)).objects);
    expect(others).toEqual([]);
    expect(mirror[id ?? '']).toBe(hash);
  });
  await withApp(places, async ({ page }) => {
    await unlock(page, passphrase);
    await openOneCase(page, one);
    await expect(cards(page)).toHaveCount(50);
    await expect(restored(page)).toHaveCount(0);
  });
});

const flips = isTorture ? 20 : 2;
for (let index = 0; index < flips; index += 1) {
  const draw = drawing(`flip ${seed} ${index}`);
  const kind = index % 2 === 0 ? 'rows' : 'large values';
  test(`one byte flipped among the database's ${kind}, try ${index}, loses nothing`, async () => {
    const files = databaseFiles(places.profile, kind);
    const path = files[Math.floor(draw() * files.length)] ?? '';
    const bytes = readFileSync(path);
    // Somewhere in the middle half.
    const at = Math.floor(bytes.length * (0.25 + draw() / 2));
    bytes[at] = (bytes[at] ?? 0) ^ 0x40;
    writeFileSync(path, bytes);
    await withApp(places, async (app) => {
      await unlock(app.page, passphrase);
      await everythingIsThere(app.page);
      const name = 'item 18.txt';
      await expect(await previewText(app.page, name)).toContainText(wordsIn(name));
    });
  });
}

test('a write cut short at the end of the safety copy is set aside, and said', async () => {
  const torn = Buffer.from('half an entry that was never confirmed to anybody');
  const ledger = join(places.vault, 'office', 'ledger');
  appendFileSync(join(ledger, 'open.journal'), torn);
  await withApp(places, async ({ page }) => {
    await unlock(page, passphrase);
    await expect(page.getByText(sayWith('app.torn', {}))).toBeVisible();
    await expect(restored(page)).toHaveCount(0);
    await everythingIsThere(page);
  });
  expect(readFileSync(join(ledger, 'torn-1')).equals(torn)).toBe(true);
  await withApp(places, async ({ page }) => {
    await unlock(page, passphrase);
    await openOneCase(page, one);
    await expect(cards(page)).toHaveCount(50);
    await expect(page.getByText(sayWith('app.torn', {}))).toHaveCount(0);
  });
});

test('a safety copy older than the database stops the app, and nothing is changed', async () => {
  const ledger = join(places.vault, 'office', 'ledger');
  const [older, newer] = [join(folder.path, 'older'), join(folder.path, 'newer')];
  cpSync(ledger, older, { recursive: true });
  const more = join(folder.path, 'Llythyr arall.txt');
  writeFileSync(more, 'Un arall.');
  await withApp(places, async ({ page }) => {
    await unlock(page, passphrase);
    await openOneCase(page, one);
    await dropFiles(page, recommendationOf(page, one), [more]);
    await filingDone(page, 1, target);
  });
  renameSync(ledger, newer);
  cpSync(older, ledger, { recursive: true });
  const office = join(places.vault, 'office');
  // The notes of an append under way are no records.
  const recorded = () =>
    everyFile(office, (path) => !path.endsWith('open.batch') && !path.endsWith('open.pending'));
  const untouched = recorded();
  await withApp(places, async ({ page }) => {
    for (let tries = 0; tries < 2; tries += 1) {
      await tryPassphrase(page, passphrase);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(say('refusal.mirror.behind-database'));
      await expect(alert).toContainText(say('refusal-next.mirror.behind-database'));
    }
    await expect(page.getByRole('navigation', { name: say('app.nav') })).toHaveCount(0);
  });
  expect(recorded()).toEqual(untouched);

  rmSync(ledger, { recursive: true });
  renameSync(newer, ledger);
  await withApp(places, async (app) => {
    await unlock(app.page, passphrase);
    await recordsHold(app.page);
    await openOneCase(app.page, one);
    await expect(cards(app.page)).toHaveCount(51);
    const copies = join(folder.path, 'copies');
    mkdirSync(copies);
    expect((await giveBackAll(app, copies)).copies.map(String)).toContain('Un arall.');
  });
});
