import type { ColumnRole, TableBlock } from './block.ts';
import { directiveIn, headAfterDirective, isNarrative, pointsOnward } from './directives.ts';
import { isEvidenceForAll } from './evidence.ts';
import { type Marker, readMarker } from './marker.ts';
import type { Node } from './outline.ts';
import { readProse } from './prose.ts';
import { type Above, type Draft, draftRow, type Given } from './row.ts';
import type { LeftOver, SplitFacts, SplitNote } from './vocabulary.ts';

type Place = { readonly above: Above; readonly number: string | null; readonly at: number };

const printedWith = (marker: Marker | null, text: string): string =>
  [marker?.kind === 'bullet' ? '' : (marker?.printed ?? ''), text]
    .filter((part) => part !== '')
    .join(' ');

const asksForSomething = (text: string): boolean =>
  headAfterDirective(text) !== null || directiveIn(text) !== null;

const holdsAction = (node: Node): boolean =>
  node.kind === 'table' || asksForSomething(node.text) || node.children.some(holdsAction);

const holdsTable = ({ kind, children }: Node): boolean =>
  kind === 'table' || children.some(holdsTable);

/** A bullet with nothing after it, which says nothing. */
const isBlank = (node: Node): boolean =>
  node.kind !== 'table' &&
  printedWith(node.marker, node.text) === '' &&
  node.children.every(isBlank);

const withoutBlanks = (node: Node): Node => ({
  ...node,
  children: node.children.filter((child) => !isBlank(child)),
});

const listsDetails =
  /(?:to include|including|includes?|which should|that should|to cover|covering|setting out|gan gynnwys|a ddylai)\s*:?\s*$/iu;
const closing = /[;,]?\s+(and|ac?|or|neu)\s*$|[;,]\s*$/iu;

const withoutClosing = (text: string): string => text.replace(closing, '');

/** "82" and "(b)" make "82(b)"; "1.2" stands under "1" as it is. */
function numberUnder(parent: string | null, marker: Marker, at: number): string | null {
  const { number } = marker;
  if (parent === null) return number;
  if (number === null) return `${parent}(${at < 26 ? String.fromCharCode(97 + at) : at + 1})`;
  return number.startsWith(`${parent}.`) ? number : `${parent}(${number})`;
}

/** Whether what is listed under an action only says what it is to hold. */
function keepsDetails({ text, children }: Node): boolean {
  if (children.length === 0 || headAfterDirective(text) === null) return false;
  if (children.some(holdsTable)) return false;
  return listsDetails.test(text) || !children.some(holdsAction);
}

const isRow = ({ kind, text, children }: Node): boolean =>
  children.length === 0
    ? kind === 'item'
    : headAfterDirective(text) !== null && !pointsOnward(text);

/** Turns the tree of a decision into rows; whatever is in no row is left over, in the order printed. */
export class Rows {
  readonly drafts: Draft[] = [];
  readonly leftOver: LeftOver[] = [];
  private readonly facts: SplitFacts;
  private heading: string | null = null;

  constructor(facts: SplitFacts) {
    this.facts = facts;
  }

  read(nodes: readonly Node[], place: Place = { above: [], number: null, at: 0 }): void {
    let bullets = 0;
    for (const node of nodes) {
      this.node(node, { ...place, at: bullets });
      if (node.marker?.kind === 'bullet') bullets += 1;
    }
  }

  private leave(kind: LeftOver['kind'], text: string): void {
    if (text !== '') this.leftOver.push({ kind, text });
  }

  private over({ above }: Place): Above {
    return this.heading === null ? above : [...above, this.heading];
  }

  private node(node: Node, place: Place): void {
    switch (node.kind) {
      case 'heading':
        this.heading = node.text;
        this.leave('heading', node.text);
        return;
      case 'table':
        if (node.table) this.table(node.table, place);
        return;
      case 'prose':
        this.prose(node.text, place);
        return;
      case 'lead':
      case 'item':
        this.item(node, place);
    }
  }

  private item(printed: Node, place: Place): void {
    const node = withoutBlanks(printed);
    const { marker, text, children } = node;
    const number = marker ? numberUnder(place.number, marker, place.at) : place.number;
    if (marker?.label) this.leave('label', marker.label);
    const notes: readonly SplitNote[] =
      marker?.number === null && number !== null ? [{ code: 'number-derived', words: number }] : [];
    if (keepsDetails(node)) {
      const details = children.map((child) => this.detail(child));
      const kept = { code: 'detail-kept', words: details.join('; ') } as const;
      this.row(number, [text, ...details].join('\n'), place, [...notes, kept]);
      return;
    }
    if (this.isLeftOver(node)) return;
    if (isRow(node)) this.row(number, text, place, notes);
    else this.leave('lead-in', printedWith(marker, text));
    this.read(children, { above: [text, ...place.above], number, at: 0 });
  }

  private detail(node: Node): string {
    const { marker, text, children } = withoutBlanks(node);
    return [printedWith(marker, text), ...children.map((child) => this.detail(child))].join('\n');
  }

  private isLeftOver({ marker, text, children }: Node): boolean {
    if (children.length > 0) return false;
    const isForAll = isEvidenceForAll(text);
    const isTold = marker?.kind === 'decimal' && isNarrative(text);
    const isBare = withoutClosing(text) === '';
    if (isForAll || isTold || isBare)
      this.leave(isForAll ? 'evidence-for-all' : 'prose', printedWith(marker, text));
    return isForAll || isTold || isBare;
  }

  private row(
    number: string | null,
    printed: string,
    place: Place,
    notes: readonly SplitNote[],
    given?: Given,
  ): void {
    const end = closing.exec(printed);
    if (end?.[1] !== undefined) this.leave('joint', end[1]);
    const text = withoutClosing(printed);
    const source = { number, text, above: this.over(place), isItem: true, notes };
    this.drafts.push(draftRow(given ? { ...source, given } : source, this.facts));
  }

  private prose(text: string, place: Place): void {
    for (const entry of readProse(text)) {
      if (entry.kind === 'left') this.leave(entry.left.kind, entry.left.text);
      else {
        const above = [...(entry.lead === null ? [] : [entry.lead]), ...this.over(place)];
        const { text: words, shared } = entry;
        this.drafts.push(
          draftRow({ number: null, text: words, above, isItem: false, shared }, this.facts),
        );
      }
    }
  }

  private table({ heading, columns, rows }: TableBlock, place: Place): void {
    this.leave('heading', heading.join(' | '));
    for (const cells of rows) this.tableRow(columns, cells, place);
  }

  private tableRow(columns: readonly ColumnRole[], cells: readonly string[], place: Place): void {
    const cell = (role: ColumnRole): string => cells[columns.indexOf(role)] ?? '';
    const action = cell('action');
    const marked = cell('number') === '' ? readMarker(action) : null;
    const words = marked?.rest ?? action;
    const isRowless = withoutClosing(words) === '';
    const isUsed = (at: number) => !isRowless && (columns[at] ?? null) !== null;
    for (const [at, text] of cells.entries()) if (!isUsed(at)) this.leave('prose', text);
    if (isRowless) return;
    const numbered = readMarker(`${cell('number')} x`)?.marker.number ?? cell('number');
    const number = marked?.marker.number ?? (numbered === '' ? null : numbered);
    if (marked?.marker.label) this.leave('label', marked.marker.label);
    const given = {
      ...(cell('due') === '' ? {} : { due: cell('due') }),
      ...(cell('evidence') === '' ? {} : { evidence: cell('evidence') }),
      ...(cell('body') === '' ? {} : { body: cell('body') }),
    };
    this.row(number, words, place, [], given);
  }
}
