import type { BothLanguages } from '../vocabulary.ts';

export const newYear: BothLanguages = { en: 'New Year’s Day', cy: 'Dydd Calan' };
export const secondJanuary: BothLanguages = { en: '2nd January', cy: '2 Ionawr' };
export const stPatrick: BothLanguages = { en: 'St Patrick’s Day', cy: 'Dydd Gŵyl Padrig' };
export const goodFriday: BothLanguages = { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' };
export const easterMonday: BothLanguages = { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' };
export const earlyMay: BothLanguages = {
  en: 'Early May bank holiday',
  cy: 'Gŵyl banc dechrau Mai',
};
export const spring: BothLanguages = { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' };
export const boyne: BothLanguages = {
  en: 'Battle of the Boyne (Orangemen’s Day)',
  cy: 'Brwydr y Boyne (Diwrnod yr Orangemen)',
};
export const summer: BothLanguages = { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' };
export const stAndrew: BothLanguages = { en: 'St Andrew’s Day', cy: 'Dydd Gŵyl Andreas' };
export const christmas: BothLanguages = { en: 'Christmas Day', cy: 'Dydd Nadolig' };
export const boxing: BothLanguages = { en: 'Boxing Day', cy: 'Gŵyl San Steffan' };

export const earlyMayOnVeDay: BothLanguages = {
  en: 'Early May bank holiday (VE Day)',
  cy: 'Gŵyl banc dechrau Mai (Diwrnod VE)',
};
export const platinumJubilee: BothLanguages = {
  en: 'Platinum Jubilee bank holiday',
  cy: 'Gŵyl banc y Jiwbilî Platinwm',
};
export const stateFuneral: BothLanguages = {
  en: 'Bank holiday for the State Funeral of Queen Elizabeth II',
  cy: 'Gŵyl banc ar gyfer Angladd Gwladol y Frenhines Elizabeth II',
};
export const coronation: BothLanguages = {
  en: 'Bank holiday for the coronation of King Charles III',
  cy: 'Gŵyl banc ar gyfer coroni’r Brenin Charles III',
};
export const worldCup: BothLanguages = {
  en: 'World Cup bank holiday',
  cy: 'Gŵyl banc Cwpan y Byd',
};

export const substitute = (name: BothLanguages): BothLanguages => ({
  en: `${name.en} (substitute day)`,
  cy: `${name.cy} (diwrnod yn ei le)`,
});
