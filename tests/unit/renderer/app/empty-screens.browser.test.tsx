import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { caseload, go, home, type Route, useTrail } from '../../../../renderer/stores/route.ts';
import { say } from '../../../e2e/pages/say.ts';
import { showPage } from '../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

const title = () => document.getElementById('page-title')?.textContent ?? '';
const empty = () => document.querySelector('#screen .empty');
const acts = () => Array.from(document.querySelectorAll('#screen .empty-acts button'));

async function started(some: Parameters<typeof showPage>[0]): Promise<void> {
  await page.viewport(1440, 900);
  takeDown = showPage(some);
  await expect.poll(title).not.toBe('');
}

/** What is said, and at least one way on, which can be pressed. */
async function saysWhatToDo(): Promise<void> {
  await expect.poll(empty).not.toBeNull();
  expect(empty()?.querySelector('.empty-words')?.textContent?.trim()).not.toBe('');
  await expect.poll(() => acts().length).toBeGreaterThan(0);
  const found = await axe.run('#screen', { rules: { region: { enabled: false } } });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
}

const screens: readonly Route[] = [
  home,
  caseload,
  { screen: 'caseload', list: 'cases', standing: null },
  { screen: 'bodies' },
  { screen: 'team' },
  { screen: 'search', text: '' },
  { screen: 'search', text: 'xyzzy' },
];

describe('a screen with nothing on it', () => {
  it.each(screens.map((route) => [JSON.stringify(route), route] as const))(
    'says what to do: %s',
    async (_, route) => {
      await started({ isEmpty: true });
      go(route);
      await saysWhatToDo();
      const way = acts()[0];
      if (!(way instanceof HTMLElement)) throw new Error('no way on');
      const before = JSON.stringify(useTrail.getState().route);
      way.click();
      await expect.poll(() => JSON.stringify(useTrail.getState().route)).not.toBe(before);
    },
  );

  it('offers another office its way to choose what to send', async () => {
    await started({ isEmpty: true });
    go({ screen: 'exchange' });
    await page.getByRole('button', { name: say('exchange.to-caseload') }).click();
    await expect.poll(() => useTrail.getState().route.screen).toBe('caseload');
  });

  it('narrowed to nothing, leads back to everything', async () => {
    await started({});
    go({ screen: 'caseload', list: 'actions', standing: null, only: { text: 'xyzzy' } });
    await expect.poll(() => empty()?.querySelector('.empty-words')).not.toBeNull();
    await saysWhatToDo();
    const [all] = acts();
    if (all instanceof HTMLElement) all.click();
    await expect
      .poll(() => document.querySelectorAll('[role=rowgroup] [role=row]').length)
      .toBeGreaterThan(5);
    go({ screen: 'bodies' });
    await page.getByRole('searchbox').first().fill('xyzzy');
    await saysWhatToDo();
    go({ screen: 'search', text: 'xyzzy' });
    await saysWhatToDo();
    const [again] = acts();
    if (again instanceof HTMLElement) again.click();
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('search');
    await userEvent.keyboard('a');
    expect(useTrail.getState().route).toEqual({ screen: 'search', text: 'a' });
  });
});
