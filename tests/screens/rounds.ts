import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf } from '../bench/caseload.ts';
import { say } from '../e2e/pages/say.ts';
import { beginTour, speak } from '../support/tour/begin.ts';
import { showAt } from '../support/tour/cut-off.ts';
import { dialogStops } from '../support/tour/dialogs.ts';
import { screenStops } from '../support/tour/screens.ts';
import { named, press, type Stop, sidebar, type Tour } from '../support/tour/tour.ts';
import { take, takeAll } from './take.ts';

const everything = [...screenStops, ...dialogStops];
const size = 50_000;

const some = (...names: readonly string[]): readonly Stop[] =>
  screenStops.filter(({ name }) => names.includes(name));

/** The first run, every screen in every look and at 200 %, every dialog once, and the lock. */
export async function practiceRound(): Promise<readonly string[]> {
  const { tour, end } = await beginTour('screens', 'sample', (page) => take(page, 'first-run'));
  const { page } = tour;
  try {
    const missed = [...(await takeAll(tour, everything, ''))];
    await page.emulateMedia({ colorScheme: 'dark' });
    missed.push(...(await takeAll(tour, screenStops, '-dark')));
    await page.emulateMedia({ colorScheme: 'light' });
    await showAt(page, 720, 450, 2);
    missed.push(...(await takeAll(tour, screenStops, '-200')));
    await showAt(page, 1440, 900);
    await speak(tour, 'cy');
    missed.push(...(await takeAll(tour, screenStops, '-cymraeg')));
    await takeLock(tour);
    return missed;
  } finally {
    await end();
  }
}

async function takeLock({ app, page }: Tour): Promise<void> {
  const next = app.waitForWindow();
  await page.keyboard.press('Control+l');
  const locked = await next;
  await locked.locator('input').first().waitFor();
  await take(locked, 'lock');
}

/** Nothing in it yet. */
export async function emptyRound(): Promise<readonly string[]> {
  const { tour, end } = await beginTour('screens-empty', 'empty');
  const empty: readonly Stop[] = [
    { name: 'today', screen: 'today', go: (at) => sidebar(at, 'app.nav.today') },
    { name: 'caseload', screen: 'caseload', go: (at) => sidebar(at, 'app.nav.caseload') },
    ...some('import', 'exchange'),
  ];
  try {
    return await takeAll(tour, empty, '-empty');
  } finally {
    await end();
  }
}

/** As many actions as a large office has in many years. */
export async function largeRound(): Promise<readonly string[]> {
  const { tour, end } = await beginTour('screens-large', 'empty');
  const { app, page } = tour;
  try {
    const path = join(tour.folder, 'caseload.csv');
    writeFileSync(path, csvOf(size));
    await sidebar(tour, 'app.nav.extract');
    await app.control.answerOpenDialog([path]);
    await press(tour, 'extract.pick');
    await named(tour, 'button', 'extract.check').click({ timeout: 60_000 });
    // The place in the sidebar is called the same.
    const importing = page
      .locator('.extract-check')
      .getByRole('button', { name: say('extract.import'), exact: true });
    await importing.click({ timeout: 120_000 });
    await page.getByText(say('extract.done')).first().waitFor({ timeout: 300_000 });
    return await takeAll(tour, some('today', 'caseload', 'caseload-cases', 'case'), '-50000');
  } finally {
    await end();
  }
}
