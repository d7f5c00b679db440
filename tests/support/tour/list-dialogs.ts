import { openList, typeInPalette } from './screens.ts';
import { front, named, opened, press, type Stop, sidebar, type Tour, words } from './tour.ts';

type Word = Parameters<typeof named>[2];

const fromBar = (act: Word) => async (tour: Tour) => {
  await openList(tour, 'actions');
  await press(tour, act);
  await opened(tour);
};

/** Opens a menu of the list by its name, and chooses in it. */
async function choose(tour: Tour, menu: Word, item: Word): Promise<void> {
  const { page } = tour;
  const name = words(tour, menu);
  await page.locator('.caseload').getByRole('button', { name }).first().click();
  await page
    .getByRole('menuitem', { name: words(tour, item) })
    .or(page.getByRole('menuitemradio', { name: words(tour, item) }))
    .first()
    .click();
  await opened(tour);
}

async function keepView(tour: Tour): Promise<void> {
  await openList(tour, 'actions');
  await choose(tour, 'caseload.views', 'caseload.view-keep');
}

/** The dialogs of Today and the caseload, and those that open from anywhere. */
/** A view's name is taken once it was kept, and walks share a store. */
let kept = 0;

export const listDialogStops: readonly Stop[] = [
  {
    name: 'put-off',
    screen: 'today',
    dialogs: ['features/today/put-off-dialog.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await tour.page.locator('.today-what').first().focus();
      await tour.page.keyboard.press('s');
      await opened(tour);
    },
  },
  {
    name: 'palette',
    screen: 'today',
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await typeInPalette(tour, 'glanafon');
    },
  },
  {
    name: 'look-round',
    screen: 'today',
    go: async (tour) => {
      await tour.app.control.clickMenu('tour');
      const next = named(tour, 'button', 'ui.next', tour.page.locator('.tour-card'));
      await next.click();
      await next.click();
    },
  },
  {
    name: 'columns',
    screen: 'caseload',
    dialogs: ['features/caseload/columns/columns-dialog.tsx'],
    go: fromBar('caseload.columns'),
  },
  {
    name: 'save-list',
    screen: 'caseload',
    dialogs: ['features/caseload/export-dialog.tsx'],
    go: fromBar('caseload.save-list'),
  },
  {
    name: 'filter',
    screen: 'caseload',
    dialogs: ['features/caseload/filters/facet-dialog.tsx'],
    go: async (tour) => {
      await openList(tour, 'actions');
      await choose(tour, 'caseload.filter', 'caseload.facet.standings');
    },
  },
  {
    name: 'keep-view',
    screen: 'caseload',
    dialogs: ['features/caseload/views/name-dialog.tsx'],
    go: keepView,
  },
  {
    name: 'drop-view',
    screen: 'caseload',
    dialogs: ['features/caseload/views/view-menu.tsx'],
    go: async (tour) => {
      await keepView(tour);
      const dialog = front(tour);
      kept += 1;
      await dialog.getByRole('textbox').fill(kept === 1 ? 'Mondays' : `Mondays ${kept}`);
      await tour.page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await choose(tour, 'caseload.views', 'caseload.view-drop');
    },
  },
  {
    name: 'bulk',
    screen: 'caseload',
    dialogs: ['features/caseload/bulk/bulk-dialog.tsx'],
    go: async (tour) => {
      await openList(tour, 'actions');
      const rows = tour.page.locator('[role=rowgroup] [role=row]:has(b)');
      for (const at of [0, 1]) await rows.nth(at).locator('.grid-pick').click();
      await choose(tour, 'caseload.bulk', 'caseload.bulk.assign');
    },
  },
];
