import type { Block, TableBlock, TextBlock } from './block.ts';
import { directiveIn, headAfterDirective, isAboutBefore, pointsOnward } from './directives.ts';
import { findDeadlines } from './due-words.ts';
import { isEvidenceSentence } from './evidence.ts';
import { headAt } from './heads.ts';
import type { Marker } from './marker.ts';
import { bodiesNamed } from './owner.ts';

/** One paragraph in its place: the heading over it, and the items under it. */
export type Node = {
  readonly kind: 'heading' | 'lead' | 'item' | 'prose' | 'table';
  readonly marker: Marker | null;
  readonly text: string;
  readonly table: TableBlock | null;
  readonly children: readonly Node[];
};

type Growing = Omit<Node, 'children' | 'text'> & { text: string; readonly children: Growing[] };
type Level = { readonly key: string; readonly node: Growing };

const lostBullet: Marker = { kind: 'bullet', number: null, style: 'x', printed: '', label: '' };

const longestHeading = 90;
/** "Agreed action" is a heading, though "agreed" also turns a sentence to what is asked. */
const agreed = /^(?:agreed|recommended) \p{L}+$/iu;

const isHeading = (block: TextBlock): boolean =>
  block.marker === null &&
  block.text.length <= longestHeading &&
  headAfterDirective(block.text) === null &&
  (block.kind === 'heading' ||
    (/^[\p{Lu}\d]/u.test(block.text) &&
      !/[.:;,?!]$/.test(block.text) &&
      (agreed.test(block.text) || !directiveIn(block.text))));

function isLead(block: TextBlock, next: Block | undefined): boolean {
  if (block.text.endsWith(':')) return true;
  const isBeforeList = next !== undefined && next.kind !== 'table' && next.marker !== null;
  if (!isBeforeList || isEvidenceSentence(block.text)) return false;
  return pointsOnward(block.text) || directiveIn(block.text)?.isKnown === false;
}

const romans = /^[ivx]+$/;

/** "(i)" is a letter after "(h)" and a numeral elsewhere. */
function keyOf(marker: Marker, depth: number | null, levels: readonly Level[]): string {
  if (depth !== null) return `depth ${depth}`;
  const { kind, number, style } = marker;
  const shape = style.replace('x', '');
  if (kind === 'decimal') return `decimal ${number?.split('.').length ?? 1}`;
  if (kind !== 'roman' && kind !== 'letter')
    return `${kind} ${kind === 'bullet' ? marker.printed : shape}`;
  const letters = levels.find(({ key }) => key === `letter ${shape}`);
  const last = letters?.node.children.at(-1) ?? letters?.node;
  const follows =
    letters !== undefined &&
    (last?.marker?.number?.codePointAt(0) ?? 0) + 1 === number?.codePointAt(0) &&
    number.length === 1;
  const isRoman =
    romans.test(number ?? '') &&
    !follows &&
    (kind === 'roman' || levels.some(({ key }) => key === `roman ${shape}`));
  return isRoman ? `roman ${shape}` : `letter ${shape}`;
}

const grow = (kind: Node['kind'], block: Partial<TextBlock> & { table?: TableBlock }): Growing => ({
  kind,
  marker: block.marker ?? null,
  text: block.text ?? '',
  table: block.table ?? null,
  children: [],
});

/** Builds the tree a list of blocks prints: items under items, lists under the words that lead into them. */
class Outline {
  readonly top: Growing[] = [];
  readonly bodies: readonly string[];
  levels: Level[] = [];

  constructor(bodies: readonly string[]) {
    this.bodies = bodies;
  }

  private hang(node: Growing): void {
    (this.levels.at(-1)?.node.children ?? this.top).push(node);
  }

  heading(block: TextBlock): void {
    this.levels = [];
    this.top.push(grow('heading', block));
  }

  table(table: TableBlock): void {
    this.hang(grow('table', { table }));
  }

  /** A lead-in stands under the one before it only where that one has no items yet, or keeps its date. */
  lead(block: TextBlock): void {
    const leads = this.levels.filter(({ key }) => key === 'lead');
    const last = leads.at(-1)?.node;
    const isFresh = last !== undefined && last.children.length === 0;
    const keeps =
      isFresh ||
      (leads.length > 1 &&
        findDeadlines(block.text).length === 0 &&
        bodiesNamed(block.text, this.bodies).length > 0);
    this.levels = keeps ? (isFresh ? leads : leads.slice(0, -1)) : [];
    const node = grow('lead', block);
    this.hang(node);
    this.levels = [...this.levels, { key: 'lead', node }];
  }

  item(block: TextBlock, marker: Marker): void {
    const key = keyOf(marker, block.depth, this.levels);
    const at = this.levels.findIndex((level) => level.key === key);
    if (at >= 0) this.levels = this.levels.slice(0, at);
    else if (block.depth !== null)
      this.levels = this.levels.filter((level) => !isDeeper(level, block.depth ?? 0));
    const node = grow('item', { ...block, marker });
    this.hang(node);
    this.levels = [...this.levels, { key, node }];
  }

  /**
   * Words after an item that say how it is to be done belong to it. After words that lead into a
   * list, a paragraph that begins with an action is an item whose bullet was lost on the way.
   */
  paragraph(block: TextBlock): void {
    const last = this.levels.at(-1)?.node;
    if (last?.kind === 'item' && (block.depth !== null || isAboutBefore(block.text))) {
      last.text = `${last.text}\n${block.text}`;
    } else if (last && this.takesItems(last) && headAt(block.text, 0, false)) {
      this.item(block, lostBullet);
    } else {
      this.levels = [];
      this.top.push(grow('prose', block));
    }
  }

  private takesItems(last: Growing): boolean {
    return last.marker === lostBullet || /:$/.test(last.text);
  }
}

function isDeeper({ key }: Level, depth: number): boolean {
  const own = /^depth (\d+)$/.exec(key)?.[1];
  return own !== undefined && Number(own) > depth;
}

/** The blocks as a tree; every block is in it, in the order they were printed. */
export function outline(blocks: readonly Block[], bodies: readonly string[]): readonly Node[] {
  const tree = new Outline(bodies);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') tree.table(block);
    else if (block.marker) tree.item(block, block.marker);
    else if (isLead(block, blocks[at + 1])) tree.lead(block);
    else if (isHeading(block)) tree.heading(block);
    else tree.paragraph(block);
  }
  return tree.top;
}
