/** What a trusted-types policy of ours may be asked to pass. */
type Rules = {
  readonly createScriptURL?: (url: string) => string;
  readonly createHTML?: (html: string) => string;
};
type Policy = { readonly createScriptURL: (url: string) => string };

declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => Policy };
  }
}

const ours: Policy = {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new Error('foreign worker');
    return url;
  },
};

/** Passes our own worker scripts and nothing else. */
const workers = window.trustedTypes?.createPolicy('redress-workers', ours) ?? ours;

/** React Aria empties its announcer by writing no HTML into it. Nothing but nothing is passed. */
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => {
    if (html !== '') throw new Error('HTML from a string');
    return '';
  },
});

export const startWorker = (url: string): Worker =>
  new Worker(workers.createScriptURL(url), { type: 'module' });
