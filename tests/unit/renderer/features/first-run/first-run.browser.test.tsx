import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPage } from '../../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

const goOn = async () => page.getByRole('button', { name: 'Continue' }).click();
const passphrase = 'amber lantern walks sideways';

async function reachRecovery() {
  takeDown = showPage({ state: 'first-run' });
  await goOn();
  await page.getByLabelText('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabelText('The same again').fill(passphrase);
  await goOn();
}

describe('the first run', () => {
  it('refuses a weak passphrase and two that differ', async () => {
    takeDown = showPage({ state: 'first-run' });
    await goOn();
    await page.getByLabelText('Passphrase', { exact: true }).fill('password123');
    await goOn();
    await expect.element(page.getByText(/Too easy to guess/)).toBeInTheDocument();
    await expect.element(page.getByText('The two are not the same.')).toBeInTheDocument();
  });

  it('wants the recovery key typed back as it stands on paper', async () => {
    await reachRecovery();
    await page.getByRole('button', { name: 'It is on paper' }).click();
    const typed = page.getByLabelText('Recovery key, as on the paper');
    await typed.fill('7K2M-X9QT');
    await goOn();
    await expect.element(page.getByText(/not the key that was shown/)).toBeInTheDocument();
    await typed.fill('7k2m x9qt 4hbc w8rp 3nvj 6zdf lsga 5yeo');
    await goOn();
    await expect.element(page.getByRole('heading', { name: 'Who is working here?' })).toBeVisible();
  });

  it('ends on the desk', async () => {
    await reachRecovery();
    await page.getByRole('button', { name: 'It is on paper' }).click();
    await page
      .getByLabelText('Recovery key, as on the paper')
      .fill('7K2M-X9QT-4HBC-W8RP-3NVJ-6ZDF-1SGA-5YE0');
    await goOn();
    await page.getByLabelText('Your name').fill('Mererid Prys');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await goOn();
    await expect.element(page.getByRole('heading', { name: /Whose procedure/ })).toHaveFocus();
    await goOn();
    await expect.element(page.getByText('Please choose one.')).toBeInTheDocument();
    await page.getByText('Public Services Ombudsman for Wales').click();
    await goOn();
    await page.getByRole('button', { name: 'Make my records' }).click();
    await expect.element(page.getByRole('navigation', { name: 'Screens' })).toBeInTheDocument();
  });
});

describe('the lock', () => {
  it('refuses a wrong passphrase with a next step, and opens with the right one', async () => {
    takeDown = showPage({ state: 'locked' });
    await page.getByLabelText('Passphrase').fill('wrong');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/If it is lost, use the recovery key/)).toBeInTheDocument();
    await page.getByLabelText('Passphrase').fill(passphrase);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('navigation', { name: 'Screens' })).toBeInTheDocument();
  });
});
