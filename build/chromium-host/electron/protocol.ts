import type { Protocol } from 'electron';
import type { SchemeHandler } from '../answer.ts';
import { only } from '../only.ts';

const SCHEME = 'app';
let handler: SchemeHandler | undefined;

function oursOnly(scheme: string): void {
  if (scheme !== SCHEME)
    throw new Error(`The Chromium host has no protocol ${scheme}:, only ${SCHEME}:.`);
}

type Surface = Pick<
  Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>;

const surface: Surface = {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) oursOnly(scheme);
  },
  handle(scheme, given) {
    oursOnly(scheme);
    handler = given;
  },
  unhandle(scheme) {
    oursOnly(scheme);
    handler = undefined;
  },
  isProtocolHandled: (scheme) => scheme === SCHEME && handler !== undefined,
};

export const protocol = only('protocol', surface);

export function schemeHandler(): SchemeHandler {
  return handler ?? (() => new Response('No handler answers app:', { status: 404 }));
}
