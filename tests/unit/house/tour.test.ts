import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialogStops, shownElsewhere } from '../../support/tour/dialogs.ts';
import { screenStops } from '../../support/tour/screens.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const stops = [...screenStops, ...dialogStops];

describe('the walk through every screen and dialog', () => {
  it('comes to every screen a route can lead to', () => {
    const routes = [
      ...read('renderer/stores/route.ts').matchAll(/readonly screen: '([a-z-]+)'/g),
    ].map(([, screen]) => screen);
    expect(routes.length).toBeGreaterThan(6);
    const seen = new Set<string>(screenStops.map(({ screen }) => screen));
    expect(routes.filter((screen) => !seen.has(screen ?? ''))).toEqual([]);
  });

  it('opens every dialog, or names the test that shows it', () => {
    const shown = new Set([
      ...dialogStops.flatMap(({ dialogs = [] }) => dialogs),
      ...Object.keys(shownElsewhere),
    ]);
    const dialogs = globSync('renderer/{app,features}/**/*.tsx', { cwd: root })
      .filter((path) => /<(?:Alert)?Dialog\b|<Modal\b/.test(read(path)))
      .map((path) => path.replaceAll('\\', '/').replace('renderer/', ''));
    expect(dialogs.length).toBeGreaterThan(12);
    expect(dialogs.filter((path) => !shown.has(path))).toEqual([]);
    expect([...shown].filter((path) => !dialogs.includes(path))).toEqual([]);
    for (const test of Object.values(shownElsewhere))
      expect(existsSync(join(root, test))).toBe(true);
  });

  it('gives each of them a name of its own', () => {
    const names = stops.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
