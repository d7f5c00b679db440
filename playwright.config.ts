import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each spec starts a host and a browser of its own: one after the other keeps their times honest.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // On a machine that does nothing else a start takes a second; where something else keeps the disk busy
  // for a minute, one more try tells that from a fault. A test that needed it is named flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  globalSetup: './tests/support/say-host.ts',
  // Not in outputDir, which each run empties: the tally reads both runners' reports afterwards.
  reporter: [['line'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
});
