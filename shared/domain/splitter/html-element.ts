import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const unseen = new Set([
  ...['script', 'style', 'template', 'head', 'noscript', 'title', 'svg', 'object', 'textarea'],
]);
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
  ],
  ...['mark', 'o:p', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var'],
  'wbr',
]);
const bold = new Set(['b', 'strong']);

export const isInline = ({ tagName }: Element): boolean => inline.has(tagName);
export const isBold = ({ tagName }: Element): boolean => bold.has(tagName);

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** The style attribute without spaces, in small letters. */
export const styleOf = (element: Element): string =>
  attribute(element, 'style').replace(/\s+/g, '').toLowerCase();

/** What a browser does not draw. */
export const isUnseen = (element: Element): boolean =>
  unseen.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  styleOf(element).includes('display:none');

/** Children last to first, for a stack: pages may nest deeper than calls can. */
export const childrenReversed = (element: Element): readonly ChildNode[] =>
  element.childNodes.toReversed();

/** The words of an element, with a space where a browser would begin a line. */
export function textOf(element: Element): string {
  const waiting: ChildNode[] = [...childrenReversed(element)];
  let text = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value;
    else if (defaultTreeAdapter.isElementNode(node) && !isUnseen(node)) {
      if (!isInline(node)) text += ' ';
      waiting.push(...childrenReversed(node));
    }
  }
  return text;
}

/** Elements of some names inside an element, in the order of the page, not looking inside one found. */
export function elementsIn(element: Element, names: ReadonlySet<string>): readonly Element[] {
  const waiting: ChildNode[] = [...childrenReversed(element)];
  const found: Element[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node) || isUnseen(node)) continue;
    if (names.has(node.tagName)) found.push(node);
    else waiting.push(...childrenReversed(node));
  }
  return found;
}
