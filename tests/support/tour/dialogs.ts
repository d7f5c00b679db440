import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropFiles } from '../drop.ts';
import { deskDialogStops } from './desk-dialogs.ts';
import { listDialogStops } from './list-dialogs.ts';
import { openAction, openCase } from './screens.ts';
import { front, named, opened, press, type Stop, sidebar, type Tour, words } from './tour.ts';

/** In the manner of a decision; the people and the body are invented. */
export const pasted = `82. Within one month of the date of this report the Health Board should:
(a) apologise to Mrs P for the failings identified and pay her £250 for distress and £100 for time and trouble
(b) remind all staff of the Concerns team of the 30 working day standard
(c) within three months, review its procedure for complex complaints and provide evidence of approval by the Quality Committee
(d) consider how it records telephone calls`;

async function settingsScreen(tour: Tour, tab: Parameters<typeof named>[2]): Promise<void> {
  await sidebar(tour, 'app.nav.today');
  await sidebar(tour, 'app.nav.settings');
  await named(tour, 'tab', tab).click();
}

/** As the government publishes them, a year on. */
const newHolidays = JSON.stringify({
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'New Year’s Day', date: '2031-01-01', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2031-12-25', notes: '', bunting: true },
    ],
  },
});

let typed = 0;

/** A case whose complaint is still open: the practice store has none. */
async function typeCase(tour: Tour): Promise<void> {
  const { page } = tour;
  typed += 1;
  await page.keyboard.press('Control+n');
  const field = (id: Parameters<typeof named>[2]) =>
    page.getByLabel(words(tour, id), { exact: id !== 'case.bodies' }).first();
  await field('case.reference').fill(`26-900${typed}`);
  await field('case.title-field').fill('A late answer');
  await field('case.bodies').fill('Glanafon Health Board');
  await field('recommendation.text').fill('Apologise for the delay.');
  await press(tour, 'case.record');
  await page.locator('.case .recommendation-card').first().waitFor();
}

async function recordClosure(tour: Tour): Promise<void> {
  await press(tour, 'office.closures.add');
  await opened(tour);
  const dialog = front(tour);
  for (const id of ['office.closures.from', 'office.closures.to'] as const) {
    const day = dialog.getByRole('group', { name: words(tour, id) }).first();
    await day.getByRole('spinbutton').first().click();
    await tour.page.keyboard.type('24122027');
  }
  for (const name of await dialog.getByRole('textbox').all()) await name.fill('Christmas Eve');
  await named(tour, 'button', 'office.calendar.preview', dialog).click();
  await press(tour, 'office.closures.record');
  await dialog.waitFor({ state: 'hidden' });
}

async function settingsDialog(
  tour: Tour,
  tab: Parameters<typeof named>[2],
  act: Parameters<typeof named>[2],
): Promise<void> {
  await sidebar(tour, 'app.nav.settings');
  await named(tour, 'tab', tab).click();
  await press(tour, act);
  await opened(tour);
}

async function caseDialog(tour: Tour, act: Parameters<typeof named>[2]): Promise<void> {
  await openCase(tour);
  await press(tour, act);
  await opened(tour);
}

function fileIn({ folder }: Tour, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Chooses what stands first in the menu of what can be done. */
async function firstAct(tour: Tour, menu: number): Promise<void> {
  const { page } = tour;
  await openAction(tour);
  await named(tour, 'button', 'act.menu').first().waitFor();
  await page.locator('.case [aria-haspopup]').nth(menu).click();
  await page.getByRole('menuitem').first().click();
  await opened(tour);
}

/** Every dialog, as a person opens it. */
const caseDialogStops: readonly Stop[] = [
  {
    name: 'shortcuts',
    screen: 'today',
    dialogs: ['app/shortcuts.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await tour.page.keyboard.press('Control+/');
      await opened(tour);
    },
  },
  {
    name: 'letter',
    screen: 'case',
    dialogs: ['app/letters/letter-dialog.tsx'],
    go: async (tour) => {
      await caseDialog(tour, 'letters.write.any');
      await tour.page.locator('.letter-desk').waitFor();
    },
  },
  {
    name: 'caller',
    screen: 'today',
    dialogs: ['features/caller/caller-dialog.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await tour.page.keyboard.press('Control+Shift+F');
      await opened(tour);
      await tour.page.keyboard.type('01632 960118');
      await tour.page.keyboard.press('Enter');
      await front(tour).getByRole('article').waitFor();
    },
  },
  {
    name: 'note',
    screen: 'case',
    dialogs: ['features/note/note-dialog.tsx'],
    go: async (tour) => {
      await openCase(tour);
      await tour.page.keyboard.press('Control+Shift+N');
      await opened(tour);
      await front(tour).locator('.note-follows').waitFor();
    },
  },
  {
    name: 'file-to',
    screen: 'today',
    dialogs: ['app/filing/file-to.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await tour.page.locator('.today-what').first().focus();
      await tour.app.control.answerOpenDialog([fileIn(tour, 'minutes.txt', 'Minutes.')]);
      await tour.page.keyboard.press('Control+e');
      await opened(tour);
      await tour.page.locator('.file-to-ticks').waitFor();
    },
  },
  {
    name: 'filing-report',
    screen: 'case',
    dialogs: ['app/filing/filing-report.tsx'],
    go: async (tour) => {
      await openCase(tour);
      const files = [fileIn(tour, 'empty.txt', ''), fileIn(tour, 'letter.txt', 'Dear Mrs P')];
      const card = tour.page.locator('.recommendation-card').first();
      await dropFiles(tour.page, card, files);
      await opened(tour);
    },
  },
  {
    name: 'leave-practice',
    screen: 'today',
    dialogs: ['app/practice.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.today');
      await press(tour, 'app.practice.discard');
      await opened(tour);
    },
  },
  {
    name: 'act-on-case',
    screen: 'case',
    dialogs: ['app/acts/act-dialog.tsx'],
    go: (tour) => firstAct(tour, 0),
  },
  {
    name: 'add-recommendation',
    screen: 'case',
    dialogs: ['features/case/add/add-recommendation.tsx'],
    go: (tour) => caseDialog(tour, 'recommendation.add'),
  },
  {
    name: 'paste',
    screen: 'case',
    dialogs: ['features/case/split/split-dialog.tsx'],
    go: async (tour) => {
      await caseDialog(tour, 'split.open');
      const dialog = tour.page.getByRole('dialog');
      const propose = named(tour, 'button', 'split.propose', dialog);
      const back = named(tour, 'button', 'split.back', dialog);
      await propose.or(back).first().waitFor();
      // What was pasted before is kept.
      if (await propose.isVisible()) {
        await dialog.getByRole('textbox').first().fill(pasted);
        await propose.click();
        await back.waitFor();
      }
    },
  },
  {
    name: 'close-complaint',
    screen: 'case',
    dialogs: ['features/case/closings/close-complaint.tsx'],
    go: async (tour) => {
      await typeCase(tour);
      await press(tour, 'case.close-complaint');
      await opened(tour);
    },
  },
  {
    name: 'close-recommendations',
    screen: 'case',
    dialogs: ['features/case/closings/close-recommendations.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.caseload');
      await named(tour, 'tab', 'caseload.view.cases').click();
      const due = tour.page
        .getByRole('row')
        .filter({ hasText: words(tour, 'caseload.to-confirm') });
      await tour.page.locator('[role=rowgroup] [role=row]:has(b)').first().waitFor();
      for (let screens = 0; screens < 40 && (await due.count()) === 0; screens += 1) {
        await tour.page.locator('.grid-scroller').evaluate((list) => list.scrollBy(0, 500));
        await tour.page.waitForTimeout(80);
      }
      await due.first().click();
      await press(tour, 'case.close-recommendations');
      await opened(tour);
    },
  },
  {
    name: 'change-roles',
    screen: 'settings',
    dialogs: ['features/settings/people/set-roles.tsx'],
    go: (tour) => settingsDialog(tour, 'settings.tab.people', 'office.people.change-of'),
  },
  {
    name: 'procedure-rules',
    screen: 'settings',
    dialogs: ['features/settings/procedures/rules.tsx'],
    go: (tour) => settingsDialog(tour, 'settings.tab.procedures', 'office.procedures.look-at'),
  },
  {
    name: 'add-closure',
    screen: 'settings',
    dialogs: ['features/settings/calendar/add-closure.tsx'],
    go: (tour) => settingsDialog(tour, 'settings.tab.calendar', 'office.closures.add'),
  },
  {
    name: 'withdraw-closure',
    screen: 'settings',
    dialogs: ['features/settings/calendar/withdraw-closure.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.settings');
      await named(tour, 'tab', 'settings.tab.calendar').click();
      const withdraw = named(tour, 'button', 'office.closures.withdraw-of');
      await named(tour, 'button', 'office.closures.add').waitFor();
      if (!(await withdraw.isVisible())) await recordClosure(tour);
      await withdraw.click();
      await opened(tour);
    },
  },
  {
    name: 'adopt-list',
    screen: 'settings',
    dialogs: ['features/settings/calendar/adopt-list.tsx'],
    go: async (tour) => {
      await sidebar(tour, 'app.nav.settings');
      await named(tour, 'tab', 'settings.tab.calendar').click();
      await tour.app.control.answerOpenDialog([fileIn(tour, 'bank-holidays.json', newHolidays)]);
      await press(tour, 'office.calendar.pick');
      await press(tour, 'office.calendar.preview-of');
      await opened(tour);
    },
  },
  {
    name: 'as-at',
    screen: 'case',
    dialogs: ['features/case/as-at/choose-day.tsx'],
    go: (tour) => caseDialog(tour, 'as-at.open'),
  },
  {
    name: 'edit-step',
    screen: 'settings',
    dialogs: ['features/settings/procedures/edit-steps.tsx'],
    go: async (tour) => {
      await settingsScreen(tour, 'settings.tab.procedures');
      await press(tour, 'office.procedures.copy-named');
      await press(tour, 'office.edit.step-change-of');
      await opened(tour);
    },
  },
];

export const dialogStops: readonly Stop[] = [
  ...caseDialogStops,
  ...listDialogStops,
  ...deskDialogStops,
];

/** Dialogs no walk comes to by itself, and the test that shows each of them. */
export const shownElsewhere: Readonly<Record<string, string>> = {
  'app/acts/moves-dialog.tsx': 'tests/unit/renderer/app/acts/acts.browser.test.tsx',
};
