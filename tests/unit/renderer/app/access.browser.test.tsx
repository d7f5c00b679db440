import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { caseload, go, type Route } from '../../../../renderer/stores/route.ts';
import { showPage } from '../../../support/ui-gallery/show.tsx';
import type { Wishes } from '../../../support/ui-gallery/wishes.ts';

let takeDown = () => {};
afterEach(() => takeDown());

async function faults(): Promise<readonly string[]> {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The region rule asks for landmarks round live regions, which stand apart on purpose.
    rules: { region: { enabled: false } },
  });
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((n) => n.html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

const settled = async () => {
  await expect.poll(() => document.querySelector('#page-title, .empty') !== null).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 400));
};

const closed: readonly Partial<Wishes>[] = [
  { state: 'first-run' },
  { state: 'locked' },
  { state: 'damaged' },
];
const screens: readonly Route[] = [
  { screen: 'today' },
  caseload,
  { screen: 'bodies' },
  { screen: 'settings' },
  { screen: 'exchange' },
  { screen: 'extract' },
  { screen: 'new-case' },
];

describe.each(['light', 'dark'] as const)('to a machine that looks for barriers (%s)', (theme) => {
  it.each(closed)('$state has none', async (wishes) => {
    takeDown = showPage({ ...wishes, theme });
    await settled();
    expect(await faults()).toEqual([]);
  });

  it.each(screens)('$screen has none', async (route) => {
    await page.viewport(1440, 900);
    takeDown = showPage({ theme, isRestored: true, store: 'practice' });
    await settled();
    go(route);
    await settled();
    expect(await faults()).toEqual([]);
  });
});
