/** What the page may do: run and draw what this app brought, and nothing from anywhere else. */
const pageDirectives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  // `default` passes the empty text alone (renderer/ipc/trusted-types.ts).
  'trusted-types': 'redress-workers default',
} as const;

/**
 * A preview has no network at all, not even ours: its bytes come by message. WebAssembly is for the
 * picture formats inside scanned PDFs, in a frame of opaque origin that can reach nothing.
 */
const previewDirectives = {
  sandbox: 'allow-scripts',
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': 'blob: data:',
  'font-src': "'self' blob: data:",
  'worker-src': "'self' blob:",
  'connect-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'object-src': "'none'",
} as const;

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

export type PolicyFor =
  /** A document: its styles may carry this load's nonce. */
  | { readonly kind: 'page'; readonly nonce: string }
  /** What a document loads, worker scripts among it: a worker without a policy escapes the page's. */
  | { readonly kind: 'script' }
  /** The one worker that runs compiled code: Argon2id. */
  | { readonly kind: 'key-derivation' }
  | { readonly kind: 'preview' };

/** The policy a response carries. */
export function policyFor(what: PolicyFor): string {
  switch (what.kind) {
    case 'page':
      return policy({ ...pageDirectives, 'style-src': `'self' 'nonce-${what.nonce}'` });
    case 'script':
      return policy(pageDirectives);
    case 'key-derivation':
      return policy({ ...pageDirectives, 'script-src': "'self' 'wasm-unsafe-eval'" });
    case 'preview':
      return policy(previewDirectives);
  }
}
