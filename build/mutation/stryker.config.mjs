/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './build/mutation/word-lists.mjs'],
  ignorers: ['word-lists'],
  vitest: { configFile: 'build/mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // What runs once while a module loads (schemas, tables) costs a whole run each: a fifth of the mutants,
  // six sevenths of the time. MUTATE_STATIC=1 tries them too.
  ignoreStatic: process.env['MUTATE_STATIC'] !== '1',
  concurrency: Number(process.env['MUTATE_WORKERS'] ?? 2),
  mutate: ['shared/domain/**/*.ts'],
  ignorePatterns: [
    '*',
    '!{shared,renderer,electron}/**',
    '!tests/{domain,unit,properties,support,fixtures,vectors}/**',
    '!build/mutation/**',
    '!package.json',
    '**/tsconfig*.json',
  ],
  disableTypeChecks: false,
  // TypeScript 7 has no interface that Stryker could rewrite a project file with; Vite needs none.
  tsconfigFile: 'none',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  timeoutMS: 10_000,
};
