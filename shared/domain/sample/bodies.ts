import type { BodyKind } from '../body/vocabulary.ts';
import type { SampleBody } from './vocabulary.ts';

function body(id: string, kind: BodyKind, en: string, cy: string): SampleBody {
  return { id, kind, name: { en, cy } };
}

/** Every name is made up of ordinary Welsh words; none belongs to a real body. */
export const glanafon = body(
  'glanafon',
  'health-board',
  'Glanafon Health Board',
  'Bwrdd Iechyd Glanafon',
);
export const mynyddArian = body(
  'mynydd-arian',
  'health-board',
  'Mynydd Arian Health Board',
  'Bwrdd Iechyd Mynydd Arian',
);
export const triChwm = body(
  'tri-chwm',
  'nhs-trust',
  'Tri Chwm Ambulance Trust',
  'Ymddiriedolaeth Ambiwlans Tri Chwm',
);
export const honeysuckleField = body(
  'honeysuckle-field',
  'primary-care',
  'Honeysuckle Field Surgery',
  'Meddygfa Cae Gwyddfid',
);
export const kiteSquare = body(
  'kite-square',
  'primary-care',
  'Kite Square Dental Practice',
  'Deintyddfa Sgwâr y Barcud',
);
export const caerYd = body(
  'caer-yd',
  'landlord',
  'Cae’r Ŷd Housing Association',
  'Cymdeithas Tai Cae’r Ŷd',
);
export const glasfor = body('glasfor', 'landlord', 'Glasfor Homes', 'Cartrefi Glasfor');
export const aberwen = body(
  'aberwen',
  'principal-council',
  'Aberwen County Council',
  'Cyngor Sir Aberwen',
);
export const porthGwennol = body(
  'porth-gwennol',
  'principal-council',
  'Porth Gwennol City Council',
  'Cyngor Dinas Porth Gwennol',
);
export const dyffrynWyn = body(
  'dyffryn-wyn',
  'principal-council',
  'Dyffryn Ŵyn County Borough Council',
  'Cyngor Bwrdeistref Sirol Dyffryn Ŵyn',
);
export const cwmEirlys = body(
  'cwm-eirlys',
  'principal-council',
  'Cwm Eirlys County Borough Council',
  'Cyngor Bwrdeistref Sirol Cwm Eirlys',
);
export const moelyddEithin = body(
  'moelydd-eithin',
  'national-park',
  'Moelydd Eithin National Park Authority',
  'Awdurdod Parc Cenedlaethol Moelydd Eithin',
);
export const pentreEirin = body(
  'pentre-eirin',
  'town-council',
  'Pentre Eirin Town Council',
  'Cyngor Tref Pentre Eirin',
);
export const llanbriallu = body(
  'llanbriallu',
  'town-council',
  'Llanbriallu Community Council',
  'Cyngor Cymuned Llanbriallu',
);
export const hendreEira = body(
  'hendre-eira',
  'care-provider',
  'Hendre Eira Care Home',
  'Cartref Gofal Hendre Eira',
);
