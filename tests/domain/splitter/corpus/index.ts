import { asPrinted } from './as-printed.ts';
import { cymraeg } from './cymraeg.ts';
import type { Entry } from './entry.ts';
import { html } from './html.ts';
import { lgsco } from './lgsco.ts';
import { psow } from './psow.ts';
import { spsoAndHos } from './spso-hos.ts';

export const corpus: readonly Entry[] = [
  ...lgsco,
  ...psow,
  ...spsoAndHos,
  ...cymraeg,
  ...html,
  ...asPrinted,
];
