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
    // Known beforehand, so that no test starts over because a dependency was found on the way.
    optimizeDeps: {
      include: [
        ...['react', 'react-dom/client', 'react/jsx-dev-runtime', 'react/jsx-runtime'],
        ...['react-aria-components', '@internationalized/date', 'react-intl', 'react-hook-form'],
        ...['@tanstack/react-virtual', 'lucide-react', 'zustand', 'zod', 'axe-core', 'dexie'],
        ...['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'],
        ...['@formatjs/intl', '@zip.js/zip.js'],
        ...[
          'age-encryption',
          'hash-wasm',
          'papaparse',
          'papaparse/papaparse.js',
          '@noble/ciphers/chacha.js',
        ],
      ],
    },
    test: {
      name: 'browser',
      include: [browserTests],
      testTimeout: 30_000,
      // A busy machine is slow to paint: what is waited for fails late, and passes at once.
      expect: { poll: { timeout: 5_000 } },
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
