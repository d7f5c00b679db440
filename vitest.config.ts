import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserForTests, testArguments } from './build/browser/choose.ts';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

export default defineConfig(async () => {
  const browser = await browserForTests();
  return {
    test: {
      projects: [
        {
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/{unit,domain,properties,contracts}/**/*.test.{ts,tsx}'],
            exclude: [browserTests],
            testTimeout: 20_000,
          },
        },
        {
          test: {
            name: 'browser',
            include: [browserTests],
            testTimeout: 30_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: browser.path,
                  args: [...testArguments(browser)],
                  env: { ...process.env, ...browser.env },
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
