import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // The region rule asks for landmarks round live regions, which stand apart on purpose.
  rules: { region: { enabled: false } },
};
/** What another theme can change. */
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe: { run: (context: ContextSpec, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe-core finds on the page as it stands, each with the places it found it. */
export async function barriers(
  page: Page,
  extent: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options = extent === 'everything' ? everything : colours;
  // What the components say in passing lies in a place of its own and points at what may be gone by now.
  const context = { exclude: ['[data-live-announcer]'] };
  const { violations } = await page.evaluate(([where, how]) => window.axe.run(where, how), [
    context,
    options,
  ] as const);
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary = '' }) => {
      return `${html.slice(0, 160)} ${extent === 'colours' ? failureSummary.slice(0, 200) : ''}`;
    });
    return `${id}: ${places.join(' | ')}`;
  });
}
