import { bodyAt, openCase } from './screens.ts';
import { front, named, opened, press, type Stop, sidebar, type Tour } from './tour.ts';

type Word = Parameters<typeof named>[2];

/** Presses a button on the page of a body, at one of its tabs, by its words or by where it is. */
const onBody = (at: Word, act: Word | { readonly at: string }) => async (tour: Tour) => {
  await bodyAt(at)(tour);
  if (typeof act === 'string') await press(tour, act);
  else await tour.page.locator(act.at).first().click();
  await opened(tour);
};

const onTeam = (act: Word) => async (tour: Tour) => {
  await sidebar(tour, 'app.nav.team');
  await press(tour, act);
  await opened(tour);
};

let returned = 0;

/** What came from outside is not undone at a press: a reason is asked for. */
async function undoReturn(tour: Tour): Promise<void> {
  const { page } = tour;
  await openCase(tour);
  await press(tour, 'act.menu');
  await named(tour, 'menuitem', 'act.receiveReturn').click();
  await opened(tour);
  returned += 1;
  for (const field of await front(tour).getByRole('textbox').all()) await field.fill(`${returned}`);
  const choice = front(tour).getByRole('radio').first();
  if ((await choice.count()) > 0) await choice.check({ force: true });
  await page.keyboard.press('Control+Enter');
  await front(tour).waitFor({ state: 'hidden' });
  await page.locator('#page-title').focus();
  await page.keyboard.press('Control+z');
  await opened(tour);
}

/** The dialogs of the team, of a body, and the one that asks why something is taken back. */
export const deskDialogStops: readonly Stop[] = [
  {
    name: 'away',
    screen: 'team',
    dialogs: ['app/absence/away-dialog.tsx'],
    go: onTeam('absence.of'),
  },
  {
    name: 'reassign',
    screen: 'team',
    dialogs: ['features/team/reassign-dialog.tsx'],
    go: onTeam('team.reassign.of'),
  },
  {
    name: 'behind',
    screen: 'body',
    dialogs: ['features/bodies/compliance/behind-dialog.tsx'],
    go: onBody('bodies.tab.compliance', { at: '.body-figures .page-link' }),
  },
  {
    name: 'add-contact',
    screen: 'body',
    dialogs: ['features/bodies/people/contact-form.tsx'],
    go: onBody('bodies.tab.people', 'bodies.contacts.add'),
  },
  {
    name: 'end-contact',
    screen: 'body',
    dialogs: ['features/bodies/people/end-contact.tsx'],
    go: onBody('bodies.tab.people', { at: '.body-line .acts .button:not(.button-quiet)' }),
  },
  {
    name: 'body-note',
    screen: 'body',
    dialogs: ['features/bodies/people/notes.tsx'],
    go: onBody('bodies.tab.people', 'bodies.notes.add'),
  },
  {
    name: 'body-error',
    screen: 'body',
    dialogs: ['features/bodies/ask-reason.tsx'],
    go: onBody('bodies.tab.people', 'bodies.error.of'),
  },
  {
    name: 'undo-reason',
    screen: 'case',
    dialogs: ['app/undo/undo-button.tsx'],
    go: undoReturn,
  },
];
