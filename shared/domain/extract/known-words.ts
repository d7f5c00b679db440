import type { Route } from '../case/vocabulary.ts';
import type { Procedure, RecommendationKind } from '../procedure/vocabulary.ts';
import { nameKey } from './column-names.ts';

/** What reading an extract needs of an office's procedure. */
export type ExtractProcedure = Pick<Procedure, 'id' | 'version'> & {
  readonly kinds: readonly Pick<RecommendationKind, 'id' | 'label' | 'answers'>[];
};

type KindWords = {
  readonly answers: RecommendationKind['answers'];
  readonly ids: readonly string[];
  readonly words: readonly string[];
};

/** Words for kinds in English and Welsh (b6), whichever office's file they are in. */
const kindWords: readonly KindWords[] = [
  {
    answers: 'injustice',
    ids: [],
    words: [
      ...['personal remedy', 'personal remedies', 'personal', 'individual remedy', 'individual'],
      ...['individual recommendation', 'injustice', 'complainant', 'remedy for the complainant'],
      ...['rhwymedi personol', 'rhwymedi unigol', 'personol', 'unigol', 'anghyfiawnder'],
    ],
  },
  {
    answers: 'processes',
    ids: ['complaints-handling'],
    words: ['complaint handling', 'complaints handling', 'ymdrin â chwynion', 'delio â chwynion'],
  },
  {
    answers: 'processes',
    ids: ['wider-order'],
    words: ['wider order', 'wider', 'gorchymyn ehangach'],
  },
  {
    answers: 'processes',
    ids: ['service-improvement', 'learning-and-improvement', 'systemic'],
    words: [
      ...['service improvement', 'service improvements', 'improvement', 'si', 'service remedy'],
      ...['learning', 'learning and improvement', 'process improvement', 'processes', 'systemic'],
      ...['gwella gwasanaeth', 'gwella gwasanaethau', 'gwella', 'gwelliant', 'gwelliannau'],
      ...[
        'gwelliant gwasanaeth',
        'gwelliant i’r gwasanaeth',
        'dysgu',
        'dysgu a gwella',
        'systemig',
      ],
    ],
  },
  {
    answers: 'neither',
    ids: ['invitation', 'feedback'],
    words: [
      ...['invitation', 'invitation to reflect', 'invited to reflect', 'feedback', 'not counted'],
      ...['gwahoddiad', 'gwahoddiad i fyfyrio', 'adborth'],
    ],
  },
];

/** The procedure's kind a word of the file means, or null where the word is not known. */
export function kindMeant(word: string, { kinds }: ExtractProcedure): string | null {
  const key = nameKey(word);
  const own = kinds.find(({ id, label }) =>
    [id, label.en, label.cy].some((name) => nameKey(name) === key),
  );
  if (own !== undefined) return own.id;
  const meant = kindWords.find(({ words }) => words.some((known) => nameKey(known) === key));
  if (meant === undefined) return null;
  const named = kinds.find(({ id }) => meant.ids.includes(id));
  return (named ?? kinds.find(({ answers }) => answers === meant.answers))?.id ?? null;
}

const routeWords: Readonly<Record<Route, readonly string[]>> = {
  'early-resolution': [
    ...['early resolution', 'er', 'early settlement', 'settled without investigation'],
    ...['datrys yn gynnar', 'datrysiad cynnar', 'setliad cynnar'],
  ],
  'voluntary-settlement': ['voluntary settlement', 'settlement', 'setliad gwirfoddol', 'setliad'],
  'investigation-decision': [
    ...['investigation decision', 'investigation', 'decision', 'final decision', 'determination'],
    ...['penderfyniad', 'ymchwiliad', 'penderfyniad terfynol'],
  ],
  report: ['report', 'public report', 'public interest report', 'adroddiad', 'adroddiad cyhoeddus'],
  'special-report': ['special report', 'adroddiad arbennig'],
  'own-initiative': [
    ...['own initiative', 'own initiative investigation', 'own-initiative investigation'],
    ...['ar ei liwt ei hun', 'ymchwiliad ar ei liwt ei hun', 'ei liwt ei hun'],
  ],
};

const routeByKey: ReadonlyMap<string, Route> = new Map([
  ...routesOf('early-resolution'),
  ...routesOf('voluntary-settlement'),
  ...routesOf('investigation-decision'),
  ...routesOf('report'),
  ...routesOf('special-report'),
  ...routesOf('own-initiative'),
]);

function routesOf(route: Route): readonly (readonly [string, Route])[] {
  return [route, ...routeWords[route]].map((word) => [nameKey(word), route] as const);
}

/** The route a word of the file means, or null where the word is not known. */
export const routeMeant = (word: string): Route | null => routeByKey.get(nameKey(word)) ?? null;

const remedy = new RegExp(
  [
    'apolog|explanation|payment|financial|redress|compensat|training|procedure|policy|record',
    'action.?plan|reminder|guidance|audit|review|refund|waive|repair|works|learning|information',
    'ymddiheur|esboniad|taliad|iawn|hyfforddiant|gweithdrefn|polisi|cofnod|cynllun gweithredu',
    'atgoffa|canllaw|archwiliad|adolyg|ad-dal|atgyweir|dysgu|gwybodaeth',
  ].join('|'),
  'i',
);

/** Whether a word names what is to be done (b6), rather than the field it is done in. */
export const isRemedyWord = (word: string): boolean => remedy.test(word);
