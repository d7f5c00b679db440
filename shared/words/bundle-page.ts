import type { Words } from './word.ts';

/** The page inside a bundle that says what it holds, for who opens it without Redress. */
export const bundlePageWords = {
  'bundle-page.title': {
    en: 'Cases and evidence from Redress',
    cy: 'Achosion a thystiolaeth o Redress',
  },
  'bundle-page.intro': {
    en: 'Each file below is the original as it was filed. Its SHA-256 is printed beside it.',
    cy: 'Mae pob ffeil isod yn wreiddiol fel y’i ffeiliwyd. Mae ei SHA-256 wedi’i argraffu wrth ei hochr.',
  },
  'bundle-page.evidence': { en: 'Evidence', cy: 'Tystiolaeth' },
} as const satisfies Words;
