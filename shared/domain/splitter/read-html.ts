import { defaultTreeAdapter, parse } from 'parse5';
import { type Block, tidySpaces } from './block.ts';
import {
  attribute,
  type ChildNode,
  childrenReversed,
  type Element,
  isBold,
  isInline,
  isUnseen,
  styleOf,
  textOf,
} from './html-element.ts';
import { nextMarker } from './html-list.ts';
import { Page } from './html-page.ts';
import { tableOf } from './html-table.ts';
import { markerNamed } from './marker.ts';

type Step = ChildNode | { readonly leaving: Element };

const title = /^h[1-6]$/;
const lists = new Set(['ol', 'ul', 'menu', 'dir']);

function openList(page: Page, element: Element): void {
  const start = Number.parseInt(attribute(element, 'start') || '1', 10);
  page.lists.push({
    isOrdered: element.tagName === 'ol',
    shape: attribute(element, 'type') || styleOf(element),
    next: Number.isSafeInteger(start) ? start : 1,
  });
}

function openItem(page: Page, element: Element): void {
  const list = page.lists.at(-1);
  if (!list) return;
  const value = Number.parseInt(attribute(element, 'value'), 10);
  if (Number.isSafeInteger(value)) list.next = value;
  page.mark(nextMarker(list));
}

const wordLevel = (element: Element): number | null => {
  const level = /mso-list:[^;]*level(\d)/.exec(styleOf(element))?.[1];
  return level === undefined ? null : Number(level);
};

/** Takes in an inline element; answers whether its inside is still to be read. */
function enterInline(page: Page, element: Element): boolean {
  // Word puts the mark of an item into a span of its own.
  if (styleOf(element).includes('mso-list:ignore')) {
    page.mark(markerNamed(tidySpaces(textOf(element))));
    return false;
  }
  if (isBold(element)) page.boldness += 1;
  return true;
}

function enterBlock(page: Page, element: Element): boolean {
  const { tagName } = element;
  page.flush();
  page.wordLevel = wordLevel(element);
  if (title.test(tagName)) page.isTitle = true;
  if (lists.has(tagName)) openList(page, element);
  if (tagName === 'li') openItem(page, element);
  const table = tagName === 'table' ? tableOf(element) : null;
  if (!table) return true;
  page.blocks.push(table);
  return false;
}

function enter(page: Page, element: Element): boolean {
  if (isUnseen(element)) return false;
  if (element.tagName === 'br') {
    page.add('\n');
    return false;
  }
  return isInline(element) ? enterInline(page, element) : enterBlock(page, element);
}

function leave(page: Page, element: Element): void {
  if (isBold(element)) page.boldness -= 1;
  if (isInline(element)) return;
  page.flush();
  page.wordLevel = null;
  if (title.test(element.tagName)) page.isTitle = false;
  if (lists.has(element.tagName)) page.lists.pop();
}

function take(page: Page, step: Step, waiting: Step[]): void {
  if ('leaving' in step) leave(page, step.leaving);
  else if (defaultTreeAdapter.isTextNode(step)) page.add(step.value.replace(/[\r\n\t]+/g, ' '));
  else if (defaultTreeAdapter.isElementNode(step) && enter(page, step)) {
    waiting.push({ leaving: step }, ...childrenReversed(step));
  }
}

/** Clipboard HTML as blocks, read as a browser would; nothing that a browser draws is dropped. */
export function readHtml(html: string): readonly Block[] {
  const page = new Page();
  const waiting: Step[] = [...parse(html).childNodes];
  for (let step = waiting.pop(); step; step = waiting.pop()) take(page, step, waiting);
  page.flush();
  return page.blocks;
}
