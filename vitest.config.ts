import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserForTests, testArguments } from './build/browser/choose.ts';
import type { FoundBrowser } from './build/browser/find.ts';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

const node: TestProjectInlineConfiguration = {
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/{unit,domain,properties,contracts}/**/*.test.{ts,tsx}'],
    exclude: [browserTests],
    testTimeout: 20_000,
  },
};

function inBrowser(browser: FoundBrowser): TestProjectInlineConfiguration {
  const launchOptions = {
    executablePath: browser.path,
    args: [...testArguments(browser)],
    env: { ...process.env, ...browser.env },
  };
  return {
    test: {
      name: 'browser',
      include: [browserTests],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig(async () => ({
  test: { projects: [node, inBrowser(await browserForTests())] },
}));
