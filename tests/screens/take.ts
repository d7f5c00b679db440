import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clear, type Stop, type Tour } from '../support/tour/tour.ts';

export const target = join(import.meta.dirname, '..', '..', 'docs', 'screens');
mkdirSync(target, { recursive: true });

export async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(target, `${name}.png`), scale: 'css' });
}

/** A picture of each stop; one that cannot be come to is named at the end, and the others are taken. */
export async function takeAll(
  tour: Tour,
  stops: readonly Stop[],
  suffix: string,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const stop of stops) {
    try {
      await clear(tour);
      await stop.go(tour);
      await take(tour.page, `${stop.name}${suffix}`);
    } catch (error) {
      missed.push(`${stop.name}${suffix}: ${String(error).split('\n')[0]}`);
    }
  }
  await clear(tour).catch(() => undefined);
  return missed;
}
