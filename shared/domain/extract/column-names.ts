import { type ExtractField, extractFields } from './vocabulary.ts';

/** A name without case, accents, spaces and signs: "Remedy Target Date" → "remedytargetdate". */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * What offices call their columns, in English and Welsh, and the names in the sample data. The
 * names "Authority", "Decided", "Remedy" and "Remedy Target Date" are background knowledge [K].
 */
const namesByField: Readonly<Record<ExtractField, readonly string[]>> = {
  reference: [
    ...['reference', 'ref', 'ref no', 'reference number', 'case', 'case ref', 'case reference'],
    ...['case number', 'case no', 'case id', 'complaint reference', 'complaint ref', 'our ref'],
    ...['our reference', 'ombudsman reference', 'ombudsman ref', 'complaint number'],
    ...['cyfeirnod', 'cyfeirnod yr achos', 'cyfeirnod achos', 'rhif yr achos', 'rhif achos'],
    ...['rhif cyfeirnod', 'ein cyfeirnod', 'achos'],
  ],
  number: [
    ...['number', 'no', 'rec no', 'rec number', 'recommendation number', 'recommendation no'],
    ...['recommendation ref', 'recommendation id', 'action number', 'action no', 'action ref'],
    ...['item', 'item no', 'rhif', 'rhif yr argymhelliad', 'rhif argymhelliad', 'rhif y cam'],
  ],
  body: [
    ...['body', 'authority', 'organisation', 'organization', 'council', 'public body', 'landlord'],
    ...['listed authority', 'body in jurisdiction', 'binj', 'authority name', 'body name'],
    ...['organisation name', 'corff', 'awdurdod', 'sefydliad', 'cyngor', 'corff cyhoeddus'],
    ...['awdurdod rhestredig', 'enw’r corff', 'landlord name', 'landlord cymdeithasol'],
  ],
  text: [
    ...['text', 'recommendation', 'recommendations', 'remedy', 'remedies', 'agreed action'],
    ...['agreed actions', 'action', 'actions', 'recommendation text', 'what', 'wording'],
    ...['argymhelliad', 'argymhellion', 'rhwymedi', 'testun', 'testun yr argymhelliad'],
    ...['cam gweithredu', 'camau gweithredu', 'gweithred', 'cam y cytunwyd arno'],
  ],
  kind: [
    ...['kind', 'type', 'recommendation type', 'type of recommendation', 'recommendation kind'],
    ...['math', 'math o argymhelliad', 'math yr argymhelliad'],
  ],
  category: [
    ...['category', 'categories', 'remedy type', 'type of remedy', 'remedy category'],
    ...['categori', 'categorïau', 'math o rwymedi', 'categori’r rhwymedi'],
  ],
  decisionDate: [
    ...['decision date', 'decided', 'date decided', 'date of decision', 'decided on', 'decision'],
    ...['decision issued', 'final decision date', 'dyddiad penderfyniad', 'dyddiad y penderfyniad'],
    ...['penderfynwyd', 'dyddiad penderfynu'],
  ],
  dueWords: [
    ...['due text', 'timescale', 'timescales', 'time limit', 'timeframe', 'when', 'due words'],
    ...['amserlen', 'terfyn amser', 'pryd', 'o fewn'],
  ],
  dueDate: [
    ...['due date', 'date due', 'due', 'target date', 'remedy target date', 'remedy due'],
    ...[
      'deadline',
      'deadline date',
      'compliance due',
      'compliance date due',
      'evidence due',
      'due by',
    ],
    ...['dyddiad cau', 'dyddiad targed', 'dyddiad cwblhau disgwyliedig', 'erbyn', 'dyddiad erbyn'],
  ],
  evidenceWanted: [
    ...['evidence', 'evidence asked', 'evidence asked for', 'evidence wanted', 'evidence required'],
    ...['evidence requested', 'evidence needed', 'tystiolaeth', 'tystiolaeth ofynnol'],
    ...['tystiolaeth sydd ei hangen', 'y dystiolaeth sydd ei hangen'],
  ],
  title: [
    ...['title', 'case title', 'case name', 'complaint title', 'complaint summary', 'subject line'],
    ...['teitl', 'teitl yr achos', 'crynodeb o’r gŵyn'],
  ],
  sector: [
    ...['sector', 'subject', 'service area', 'subject area', 'service', 'maes', 'maes gwasanaeth'],
    ...['pwnc', 'gwasanaeth'],
  ],
  route: [
    ...['route', 'outcome', 'decision type', 'type of decision', 'llwybr', 'canlyniad'],
    ...['math o benderfyniad'],
  ],
};

const fieldByKey: ReadonlyMap<string, ExtractField> = new Map(
  extractFields.flatMap((field) =>
    namesByField[field].map((name) => [nameKey(name), field] as const),
  ),
);

/** The field a column's whole name stands for, or null. */
export const fieldNamed = (name: string): ExtractField | null =>
  fieldByKey.get(nameKey(name)) ?? null;

type Hint = { readonly field: ExtractField; readonly says: RegExp; readonly unless: RegExp };

const never = /$^/;
/** Parts of longer names, the surer first: "Date remedy is due", "Name of the authority". */
const hints: readonly Hint[] = [
  {
    field: 'dueDate',
    says: /\b(?:target|due|deadline)\b|dyddiad (?:cau|targed)/i,
    unless: /achiev|actual|complet|original|revised|days|status|cyflawn/i,
  },
  {
    field: 'decisionDate',
    says: /\b(?:decision|decided)\b|penderfyn/i,
    unless: /type|reason|outcome|comment|maker|math/i,
  },
  {
    field: 'evidenceWanted',
    says: /\bevidence\b|d?t?ystiolaeth/i,
    unless: /receiv|date|satisf|complete|assess|dderbyn|dyddiad/i,
  },
  { field: 'reference', says: /\bref(?:erence)?\b|cyfeirnod/i, unless: /\b(?:their|your|body)\b/i },
  {
    field: 'body',
    says: /\b(?:authority|organisation|council|body|landlord|corff|awdurdod|sefydliad|cyngor)\b/i,
    unless: /type|ref|contact|comment|response|math|cyswllt/i,
  },
  {
    field: 'text',
    says: /\b(?:recommendation|remedy|agreed action)s?\b|argymhell|rhwymedi/i,
    unless: /type|kind|date|number|\bno\b|status|ref|categ|achiev|count|math|dyddiad|rhif/i,
  },
  { field: 'title', says: /\btitle\b|\bteitl\b/i, unless: never },
];

/** The field part of a column's name points to, or null. */
export const fieldHinted = (name: string): ExtractField | null =>
  hints.find(({ says, unless }) => says.test(name) && !unless.test(name))?.field ?? null;
