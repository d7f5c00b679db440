import type { ColumnRole } from '../block.ts';

/** Headings of an agreed-actions table, English and Welsh. */
export const headings: readonly (readonly [Exclude<ColumnRole, null>, RegExp])[] = [
  ['number', /^(?:no\.?|number|ref(?:erence)?\.?|item|#|rhif|cyf\.?|cyfeirnod|eitem)$/iu],
  [
    'evidence',
    /evidence|proof|tystiolaeth|how (?:we|you) will know|what we need to (?:see|check)/iu,
  ],
  [
    'due',
    /by when|when|due|deadline|date|timescale|timeframe|target|pryd|dyddiad|amserlen|erbyn/iu,
  ],
  [
    'action',
    /action|recommendation|remedy|order|what (?:we|you|needs|should|the)|argymhelliad|cam(?:au)?(?: gweithredu)?$|gorchymyn|rhwymedi/iu,
  ],
  [
    'body',
    /body|organisation|owner|landlord|council|who|responsib|corff|sefydliad|perchennog|pwy|cyfrifol/iu,
  ],
];
