import { test as base, expect } from '@playwright/test';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { launchInChromium } from '../../support/in-chromium.ts';
import type { RunningApp } from '../../support/launch.ts';

/** What tests/support/probe-app/ offers its page. */
export interface Probe {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  on(channel: string, listener: (...args: unknown[]) => void): void;
  pathOf(file: File): Promise<unknown>;
  requires(name: string): string;
}

declare global {
  interface Window {
    readonly probe: Probe;
    readonly page: {
      readonly dropped: readonly Promise<{ readonly path: string }>[];
      inWorker(job: string, given?: string): Promise<unknown>;
    };
  }
}

type Env = Readonly<Record<string, string>>;

interface OfTest {
  readonly folder: string;
  /** Starts a probe of this test's own, always on the same profile; it is ended with the test. */
  readonly start: (env?: Env) => Promise<RunningApp>;
}

interface OfWorker {
  /** One probe for all the tests that leave it as they found it. */
  readonly app: RunningApp;
}

async function launch({ path }: TestFolder, env: Env = {}): Promise<RunningApp> {
  const app = await launchInChromium({
    vault: `${path}/vault`,
    profile: `${path}/profile`,
    env: { XDG_CONFIG_HOME: `${path}/config`, ...env },
    main: 'tests/support/probe-app/main.ts',
  });
  await app.page.waitForFunction(() => 'page' in window);
  return app;
}

export const test = base.extend<OfTest, OfWorker>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is a pattern.
  folder: async ({}, use) => {
    const folder = testFolder('redress-host');
    await use(folder.path);
    folder.remove();
  },
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is a pattern.
  start: async ({}, use) => {
    const folder = testFolder('redress-host');
    const running: RunningApp[] = [];
    await use(async (env) => {
      const app = await launch(folder, env);
      running.push(app);
      return app;
    });
    for (const app of running) await app.kill();
    folder.remove();
  },
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture's first argument is a pattern.
    async ({}, use) => {
      const folder = testFolder('redress-host');
      const app = await launch(folder);
      await use(app);
      await app.close();
      folder.remove();
    },
    { scope: 'worker' },
  ],
});

export { expect };
