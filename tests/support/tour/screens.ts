import type { Locator } from '@playwright/test';
import { front, named, press, type Stop, sidebar, type Tour, words } from './tour.ts';

/** One of the two lists of the caseload, with its rows there. */
export async function openList(tour: Tour, list: 'actions' | 'cases'): Promise<void> {
  await sidebar(tour, 'app.nav.caseload');
  await named(tour, 'tab', `caseload.view.${list}`).click();
  await tour.page.locator('[role=rowgroup] [role=row]:has(b)').first().waitFor();
}

/** Opens the case of an action from the caseload, with the action chosen. */
export async function openAction(tour: Tour, row = 2): Promise<void> {
  await openList(tour, 'actions');
  const rows = tour.page.locator('[role=rowgroup] [role=row]:has(b)');
  await rows.nth(row).click();
  await tour.page.locator('.case .recommendation-card').first().waitFor();
}

export async function openCase(tour: Tour): Promise<void> {
  await openAction(tour);
  await named(tour, 'button', 'recommendation.panel-close').click();
}

/** The page of a body with contacts and notes, at one of its tabs; what is recorded moves it in the list. */
export const bodyAt = (id: Parameters<typeof named>[2]) => async (tour: Tour) => {
  await sidebar(tour, 'app.nav.bodies');
  const rows = tour.page.locator('[role=rowgroup] [role=row]:has(b)');
  await rows
    .filter({ hasText: /Glanafon Health Board|Bwrdd Iechyd Glanafon/ })
    .first()
    .click();
  await named(tour, 'tab', id).click();
};

const tab = (id: Parameters<typeof named>[2]) => async (tour: Tour) => {
  await sidebar(tour, 'app.nav.settings');
  await named(tour, 'tab', id).click();
};

/** Types in the search over everything, and waits for the way to all that is found. */
export async function typeInPalette(tour: Tour, text: string): Promise<Locator> {
  await tour.page.keyboard.press('Control+k');
  await tour.page.keyboard.type(text);
  const group = tour.page.getByRole('group', { name: words(tour, 'search.title') });
  const all = group.getByRole('option');
  await all.waitFor();
  return all;
}

/** Every screen, as a person comes to it. */
export const screenStops: readonly Stop[] = [
  { name: 'today', screen: 'today', go: (tour) => sidebar(tour, 'app.nav.today') },
  { name: 'team', screen: 'team', go: (tour) => sidebar(tour, 'app.nav.team') },
  {
    name: 'caseload',
    screen: 'caseload',
    go: (tour) => openList(tour, 'actions'),
  },
  {
    name: 'caseload-cases',
    screen: 'caseload',
    go: (tour) => openList(tour, 'cases'),
  },
  {
    name: 'new-case',
    screen: 'new-case',
    go: async (tour) => {
      await tour.page.keyboard.press('Control+n');
      await tour.page.locator('form').first().waitFor();
    },
  },
  { name: 'case', screen: 'case', go: openCase },
  {
    name: 'recommendation',
    screen: 'case',
    go: async (tour) => {
      await openAction(tour);
      await tour.page.locator('#assess-title').waitFor();
    },
  },
  {
    name: 'past-day',
    screen: 'case',
    go: async (tour) => {
      await openCase(tour);
      await press(tour, 'as-at.open');
      await front(tour).getByRole('spinbutton').first().click();
      await tour.page.keyboard.type('23112026');
      await press(tour, 'as-at.show');
      await named(tour, 'button', 'as-at.change').waitFor();
    },
  },
  {
    name: 'bodies',
    screen: 'bodies',
    go: async (tour) => {
      await sidebar(tour, 'app.nav.bodies');
      await tour.page.locator('[role=rowgroup] [role=row]:has(b)').first().waitFor();
    },
  },
  { name: 'body', screen: 'body', go: bodyAt('bodies.tab.open') },
  { name: 'body-compliance', screen: 'body', go: bodyAt('bodies.tab.compliance') },
  { name: 'body-themes', screen: 'body', go: bodyAt('bodies.tab.themes') },
  { name: 'body-people', screen: 'body', go: bodyAt('bodies.tab.people') },
  { name: 'body-names', screen: 'body', go: bodyAt('bodies.tab.about') },
  {
    name: 'search',
    screen: 'search',
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      const all = await typeInPalette(tour, 'glanafon');
      await all.click();
      await tour.page.locator('.search-found').first().waitFor();
    },
  },
  { name: 'import', screen: 'extract', go: (tour) => sidebar(tour, 'app.nav.extract') },
  { name: 'exchange', screen: 'exchange', go: (tour) => sidebar(tour, 'app.nav.exchange') },
  { name: 'settings', screen: 'settings', go: tab('settings.tab.computer') },
  { name: 'people', screen: 'settings', go: tab('settings.tab.people') },
  { name: 'procedures', screen: 'settings', go: tab('settings.tab.procedures') },
  { name: 'calendar', screen: 'settings', go: tab('settings.tab.calendar') },
];
