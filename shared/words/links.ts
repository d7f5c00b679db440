import type { Words } from './word.ts';

/** Links to a place in Redress, in a letter or a diary: copying one, and following one. */
export const links = {
  'link.copy': { en: 'Copy link', cy: 'Copïo dolen' },
  'link.copy-here': { en: 'Copy a link to this screen', cy: 'Copïo dolen i’r sgrin hon' },
  'link.copied': {
    en: 'Link copied. It opens this place in Redress wherever these records are held.',
    cy: 'Copïwyd y ddolen. Mae’n agor y lle hwn yn Redress lle bynnag y cedwir y cofnodion hyn.',
  },
  'link.not-copied': {
    en: 'The link could not be copied. Try again.',
    cy: 'Nid oedd modd copïo’r ddolen. Rhowch gynnig arall arni.',
  },
  'link.waits': {
    en: 'A link was followed. Where it leads opens once your records are open.',
    cy: 'Dilynwyd dolen. Bydd y lle y mae’n arwain iddo yn agor unwaith y bydd eich cofnodion ar agor.',
  },
  'link.refused': {
    en: 'Nothing was opened: this is not a link that Redress makes. Ask whoever sent it to copy it again.',
    cy: 'Nid agorwyd dim: nid yw hon yn ddolen y mae Redress yn ei gwneud. Gofynnwch i bwy bynnag a’i hanfonodd ei chopïo eto.',
  },
  'link.in-hand': {
    en: 'A link was followed. Finish or close what you have in hand, then open it.',
    cy: 'Dilynwyd dolen. Gorffennwch neu caewch yr hyn sydd ar waith gennych, yna agorwch hi.',
  },
  'link.open': { en: 'Open the link', cy: 'Agor y ddolen' },
  'link.no-case': {
    en: 'This case is not on this computer. If a colleague has it, ask them for it in a bundle.',
    cy: 'Nid yw’r achos hwn ar y cyfrifiadur hwn. Os yw gan gydweithiwr, gofynnwch amdano mewn bwndel.',
  },
  'link.no-case-practice': {
    en: 'This case is not in the practice store. Go to our own cases and follow the link again.',
    cy: 'Nid yw’r achos hwn yn y storfa ymarfer. Ewch i’n hachosion ein hunain a dilynwch y ddolen eto.',
  },
  'link.no-recommendation': {
    en: 'The recommendation of this link is not in the case on this computer; the case itself is open.',
    cy: 'Nid yw argymhelliad y ddolen hon yn yr achos ar y cyfrifiadur hwn; mae’r achos ei hun ar agor.',
  },
  'link.no-body': {
    en: 'No case on this computer names the body of this link.',
    cy: 'Nid oes achos ar y cyfrifiadur hwn yn enwi corff y ddolen hon.',
  },
} as const satisfies Words;
