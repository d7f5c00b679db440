import type { SampleBody } from './vocabulary.ts';

function body(id: string, en: string, cy: string): SampleBody {
  return { id, name: { en, cy } };
}

/** Every name is made up of ordinary Welsh words; none belongs to a real body. */
export const glanafon = body('glanafon', 'Glanafon Health Board', 'Bwrdd Iechyd Glanafon');
export const mynyddArian = body(
  'mynydd-arian',
  'Mynydd Arian Health Board',
  'Bwrdd Iechyd Mynydd Arian',
);
export const triChwm = body(
  'tri-chwm',
  'Tri Chwm Ambulance Trust',
  'Ymddiriedolaeth Ambiwlans Tri Chwm',
);
export const honeysuckleField = body(
  'honeysuckle-field',
  'Honeysuckle Field Surgery',
  'Meddygfa Cae Gwyddfid',
);
export const kiteSquare = body(
  'kite-square',
  'Kite Square Dental Practice',
  'Deintyddfa Sgwâr y Barcud',
);
export const caerYd = body('caer-yd', 'Cae’r Ŷd Housing Association', 'Cymdeithas Tai Cae’r Ŷd');
export const glasfor = body('glasfor', 'Glasfor Homes', 'Cartrefi Glasfor');
export const aberwen = body('aberwen', 'Aberwen County Council', 'Cyngor Sir Aberwen');
export const porthGwennol = body(
  'porth-gwennol',
  'Porth Gwennol City Council',
  'Cyngor Dinas Porth Gwennol',
);
export const dyffrynWyn = body(
  'dyffryn-wyn',
  'Dyffryn Ŵyn County Borough Council',
  'Cyngor Bwrdeistref Sirol Dyffryn Ŵyn',
);
export const cwmEirlys = body(
  'cwm-eirlys',
  'Cwm Eirlys County Borough Council',
  'Cyngor Bwrdeistref Sirol Cwm Eirlys',
);
export const moelyddEithin = body(
  'moelydd-eithin',
  'Moelydd Eithin National Park Authority',
  'Awdurdod Parc Cenedlaethol Moelydd Eithin',
);
export const pentreEirin = body(
  'pentre-eirin',
  'Pentre Eirin Town Council',
  'Cyngor Tref Pentre Eirin',
);
export const llanbriallu = body(
  'llanbriallu',
  'Llanbriallu Community Council',
  'Cyngor Cymuned Llanbriallu',
);
export const hendreEira = body('hendre-eira', 'Hendre Eira Care Home', 'Cartref Gofal Hendre Eira');
