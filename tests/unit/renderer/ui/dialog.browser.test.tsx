import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AlertDialog, Button, Dialog, TextField } from '../../../../renderer/ui/index.ts';
import { show } from '../../../support/ui-gallery/show.tsx';

type Ends = 'stays' | 'goes' | 'goes-later' | 'goes-with-all';

/** A bar with an act that opens a dialog, and that may be gone once it is done. */
function Place({ ends }: { readonly ends: Ends }) {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [words, setWords] = useState('');
  const done = () => {
    if (ends === 'goes-later') setTimeout(() => setDone(true), 300);
    else setDone(ends !== 'stays');
    setOpen(false);
  };
  return (
    <main>
      <h1 tabIndex={-1}>The case</h1>
      <Button>Elsewhere</Button>
      {isDone && ends === 'goes-with-all' ? null : (
        <div>
          {isDone ? null : <Button onPress={() => setOpen(true)}>Close it</Button>}
          <Button>Beside it</Button>
        </div>
      )}
      {isOpen ? (
        <Dialog
          title="Close it"
          isOpen
          onClose={() => setOpen(false)}
          acts={<Button onPress={done}>Record</Button>}
        >
          <TextField label="Why" value={words} onChange={setWords} autoFocus />
        </Dialog>
      ) : null}
    </main>
  );
}

let takeDown = () => {};
afterEach(() => takeDown());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (...keys: readonly string[]) => userEvent.keyboard(keys.join(''));

async function open(ends: Ends): Promise<void> {
  takeDown = show(<Place ends={ends} />);
  await expect.element(button('Close it')).toBeVisible();
  (button('Close it').element() as HTMLElement).focus();
  await press('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Why' })).toHaveFocus();
}

async function record(): Promise<void> {
  (button('Record').element() as HTMLElement).focus();
  await press('{Enter}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
}

describe('the focus of a dialog', () => {
  it('goes to the first field and stays within, whichever way it is led', async () => {
    await open('stays');
    const dialog = page.getByRole('dialog').element();
    const passed = new Set<Element | null>();
    for (const key of [...Array(5).fill('{Tab}'), ...Array(5).fill('{Shift>}{Tab}{/Shift}')]) {
      await press(key);
      expect(dialog.contains(document.activeElement)).toBe(true);
      passed.add(document.activeElement);
    }
    expect(passed.size).toBe(3);
  });

  it('comes back to what opened it by Escape, and when it is done', async () => {
    await open('stays');
    await press('{Escape}');
    await expect.element(button('Close it')).toHaveFocus();
    await press('{Enter}');
    await record();
    await expect.element(button('Close it')).toHaveFocus();
  });

  it.each(['goes', 'goes-later'] as const)(
    'comes to what lies beside what opened it where that %s',
    async (ends) => {
      await open(ends);
      await record();
      await expect.element(button('Beside it')).toHaveFocus();
      await expect.element(button('Close it')).not.toBeInTheDocument();
    },
  );

  it('comes to the title of the page where all round it has gone', async () => {
    await open('goes-with-all');
    await record();
    await expect.element(page.getByRole('heading', { name: 'The case' })).toHaveFocus();
  });

  it('begins on the way out where something cannot be taken back', async () => {
    takeDown = show(
      <AlertDialog title="Throw away?" isOpen onClose={() => {}} act="Throw away" onAct={() => {}}>
        All of it.
      </AlertDialog>,
    );
    await expect.element(button('Cancel')).toHaveFocus();
  });
});
