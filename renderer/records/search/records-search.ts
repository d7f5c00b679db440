import type { Model } from '../model/model.ts';
import type { Rows } from '../model/rows.ts';
import type { CasePlaceAsk, Found, FoundGroup, SearchAnswer, SearchAsk } from '../search-views.ts';
import { caseDocuments } from './case-documents.ts';
import {
  type DocumentSource,
  type FoundKind,
  foundKinds,
  type SearchDocument,
} from './document.ts';
import { excerpt, holdsAny, markAll } from './marks.ts';
import { type Match, SearchIndex } from './search-index.ts';

const unitsAtOnce = 25;
const separator = '|';

type Ground = { readonly model: Model; readonly rows: Rows };

/** The cases themselves, one unit each. */
const casesOf = ({ model }: Ground): DocumentSource => ({
  name: 'case',
  documentsOf: (caseId) => {
    const record = model.cases.get(caseId);
    return record === undefined ? [] : caseDocuments(record.state);
  },
});

/** Every body any case names. */
const bodies: DocumentSource = {
  name: 'body',
  documentsOf: (body) => [
    {
      kind: 'body',
      caseId: null,
      recommendationId: null,
      itemId: body,
      label: null,
      on: null,
      fields: [{ use: 'title', text: body }],
    },
  ],
};

/**
 * Finds in the records, as they are typed. What changed is taken in before the next question; the first
 * filling goes on a little at a time, so that nothing else waits for it.
 */
export class RecordsSearch {
  readonly #ground: Ground;
  readonly #sources: ReadonlyMap<string, DocumentSource>;
  #index = new SearchIndex();
  readonly #waiting = new Set<string>();
  /** How many actions of each body are open. */
  #open = new Map<string, number>();
  #bodiesAt = -1;
  #isStopped = false;

  /** Other sources put in their units by `changed`: a file's text is found through the same index. */
  constructor(ground: Ground, more: readonly DocumentSource[] = []) {
    this.#ground = ground;
    const sources = [casesOf(ground), bodies, ...more];
    this.#sources = new Map(sources.map((source) => [source.name, source]));
  }

  get size(): number {
    return this.#index.size;
  }

  /** These are to be read again before the next answer. */
  changed(source: string, units: Iterable<string>): void {
    for (const unit of units) this.#waiting.add(`${source}${separator}${unit}`);
  }

  /** Reads everything, a little at a time; `pause` lets other work go first. */
  async fill(pause: () => Promise<void>): Promise<void> {
    this.changed('case', this.#ground.model.cases.keys());
    while (this.#waiting.size > 0 && !this.#isStopped) {
      this.#read(unitsAtOnce);
      await pause();
    }
  }

  /** Ends a filling that is under way. */
  stop(): void {
    this.#isStopped = true;
  }

  search(ask: SearchAsk): SearchAnswer {
    this.#refresh();
    const matches = this.#index.search(ask.text, { ...ask, kinds: new Set(ask.kinds) });
    const groups = foundKinds.flatMap((kind): readonly (FoundGroup & { best: number })[] => {
      const of = matches.byKind.get(kind);
      if (of === undefined) return [];
      const found = of.best.flatMap((match) => this.#found(match, ask.text) ?? []);
      return [{ kind, total: of.total, found, best: of.best[0]?.score ?? 0 }];
    });
    return {
      text: ask.text,
      total: matches.total,
      groups: leading(groups),
      isWhole: this.#waiting.size === 0,
    };
  }

  /** Cases and actions by their ids, in that order; those that are not here are left out. */
  describe(places: readonly CasePlaceAsk[]): readonly Found[] {
    return places.flatMap(({ caseId, recommendationId }) => {
      const made = this.#ground.rows.byCase.get(caseId);
      const action = made?.actions.find((row) => row.recommendationId === recommendationId);
      if (made === undefined || (recommendationId !== null && action === undefined)) return [];
      const { row } = made;
      return [
        {
          key: `${caseId}${separator}${recommendationId ?? ''}`,
          kind: action === undefined ? ('case' as const) : ('action' as const),
          caseId,
          recommendationId,
          itemId: null,
          label: null,
          on: action === undefined ? row.decisionDate : action.currentDue,
          reference: markAll(row.reference, ''),
          caseTitle: row.title,
          number: action?.number ?? '',
          title: action === undefined ? markAll(row.title, '') : [],
          excerpt: excerpt(action?.text ?? row.bodies, ''),
          standing: action?.standing ?? null,
          open: null,
        },
      ];
    });
  }

  /** What a person has just changed is few, and read at once; a first filling goes on beside. */
  #refresh(): void {
    if (this.#index.isWorn) this.#renew();
    this.#read(unitsAtOnce);
    const { rows } = this.#ground;
    if (this.#bodiesAt === rows.revision) return;
    this.#bodiesAt = rows.revision;
    this.#open = new Map();
    const named = new Set<string>();
    for (const { body, standing } of rows.actions) {
      named.add(body);
      if (standing !== 'ended') this.#open.set(body, (this.#open.get(body) ?? 0) + 1);
    }
    const known = [...this.#index.units()].filter((unit) => unit.startsWith(`body${separator}`));
    const units = new Set(Array.from(named, (body) => `body${separator}${body}`));
    for (const unit of known) if (!units.has(unit)) this.#index.drop(unit);
    const held = new Set(known);
    for (const unit of units) if (!held.has(unit)) this.#put(unit);
  }

  #renew(): void {
    const units = [...this.#index.units()];
    this.#index = new SearchIndex();
    for (const unit of units) this.#put(unit);
  }

  #read(most: number): void {
    let count = 0;
    for (const unit of this.#waiting) {
      if (count === most) return;
      this.#waiting.delete(unit);
      this.#put(unit);
      count += 1;
    }
  }

  #put(unit: string): void {
    this.#index.put(unit, this.#documentsOf(unit));
  }

  #documentsOf(unit: string): readonly SearchDocument[] {
    const at = unit.indexOf(separator);
    return this.#sources.get(unit.slice(0, at))?.documentsOf(unit.slice(at + 1)) ?? [];
  }

  #found({ kind, unit, at }: Match, text: string): Found | null {
    const document = this.#documentsOf(unit)[at];
    if (document === undefined) return null;
    const { caseId, recommendationId, itemId, label, on } = document;
    const made = caseId === null ? undefined : this.#ground.rows.byCase.get(caseId);
    const action = made?.actions.find((row) => row.recommendationId === recommendationId);
    const textOf = (use: string) => document.fields.find((field) => field.use === use)?.text ?? '';
    return {
      key: `${unit}${separator}${at}`,
      kind,
      caseId,
      recommendationId,
      itemId,
      label,
      on,
      reference: markAll(made?.row.reference ?? '', text),
      caseTitle: made?.row.title ?? '',
      number: action?.number ?? '',
      title: kind === 'action' ? [] : markAll(textOf('title'), text),
      excerpt: excerpt(telling(document, text), text),
      standing: kind === 'action' ? (action?.standing ?? null) : null,
      open: kind === 'body' ? (this.#open.get(itemId ?? '') ?? 0) : null,
    };
  }
}

/** The text of it that answers: its own words first, else what stands aside. */
function telling({ fields }: SearchDocument, text: string): string {
  const texts = fields.filter(({ use }) => use === 'text' || use === 'aside');
  return (texts.find((field) => holdsAny(field.text, text)) ?? texts[0])?.text ?? '';
}

/** What somebody usually looks for; what was written in passing never stands before it. */
const leads: ReadonlySet<FoundKind> = new Set(['case', 'action', 'body', 'person']);

/** The kind that holds the best answer of these leads; the others keep their order. */
function leading(
  groups: readonly (FoundGroup & { readonly best: number })[],
): readonly FoundGroup[] {
  const first = groups.reduce<(typeof groups)[number] | null>(
    (lead, group) =>
      leads.has(group.kind) && (lead === null || group.best > lead.best) ? group : lead,
    null,
  );
  const plain = ({ kind, total, found }: FoundGroup): FoundGroup => ({ kind, total, found });
  const rest = groups.filter((group) => group !== first);
  return (first === null ? rest : [first, ...rest]).map(plain);
}
