/** Words several offices share. */
export const recommendationWords = {
  id: 'recommendation',
  one: { en: 'recommendation', cy: 'argymhelliad' },
  many: { en: 'recommendations', cy: 'argymhellion' },
} as const;

export const agreedActionWords = {
  id: 'agreed-action',
  one: { en: 'agreed action', cy: 'cam gweithredu y cytunwyd arno' },
  many: { en: 'agreed actions', cy: 'camau gweithredu y cytunwyd arnynt' },
} as const;

export const orderWords = {
  id: 'order',
  one: { en: 'order', cy: 'gorchymyn' },
  many: { en: 'orders', cy: 'gorchmynion' },
} as const;

export const personalRemedy = {
  id: 'personal-remedy',
  label: { en: 'Personal remedy', cy: 'Rhwymedi personol' },
  answers: 'injustice',
} as const;

export const serviceImprovement = {
  id: 'service-improvement',
  label: { en: 'Service improvement', cy: 'Gwella gwasanaeth' },
  answers: 'processes',
} as const;
