export * from './electron/index.ts';
// `import electron from 'electron'` is how Electron's own module may be met as well.
export * as default from './electron/index.ts';
