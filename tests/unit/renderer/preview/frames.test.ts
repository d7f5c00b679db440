import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserForTests, testArguments } from '../../../../build/browser/choose.ts';
import { fromFrame } from '../../../../renderer/preview/messages.ts';
import { pdfOf, pngOf } from '../../../support/preview-corpus.ts';
import { servePreviews } from '../../../support/preview-server.ts';

let previews: Awaited<ReturnType<typeof servePreviews>>;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const found = await browserForTests();
  previews = await servePreviews();
  browser = await chromium.launch({
    executablePath: found.path,
    args: [...testArguments(found)],
    env: { ...process.env, ...found.env },
  });
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(previews.url);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await previews.close();
});

type Kind = 'pdf' | 'image' | 'text';

async function told() {
  await page.waitForFunction('said.some(({ kind }) => kind !== "ready")', null, { timeout: 8_000 });
  const last: unknown = await page.evaluate('said.at(-1)');
  return fromFrame.parse(last);
}

async function show(kind: Kind, bytes: Uint8Array, mime: string) {
  await page.evaluate(
    ([frame, base64, type]) => {
      const message = {
        kind: 'show',
        bytes: Uint8Array.fromBase64(base64),
        mime: type,
        label: 'letter',
        theme: 'dark',
        width: 700,
      };
      (window as unknown as { show: (kind: string, message: unknown) => void }).show(
        frame,
        message,
      );
    },
    [kind, bytes.toBase64(), mime] as const,
  );
  return told();
}

const frame = () => {
  const found = page.frames().find((one) => one.url().includes('/preview/'));
  if (found === undefined) throw new Error('no frame');
  return found;
};
const shown = { kind: 'shown', page: 1, pages: 1, isCut: false };

describe('a PDF in its frame', () => {
  it('is drawn with its words beside, its fonts carried as scripts and not fetched', async () => {
    expect(await show('pdf', pdfOf('Dear Mrs B'), 'application/pdf')).toEqual({
      ...shown,
      pages: 2,
    });
    expect(await frame().locator('.heard').textContent()).toContain('Dear Mrs B');
    const isDrawn = await frame().evaluate(() => {
      const canvas = document.querySelector('canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((value, at) => at % 4 === 0 && value < 64) ?? false;
    });
    expect(isDrawn).toBe(true);
    expect(previews.asked.some((path) => /FoxitDingbats/.test(path))).toBe(true);
    expect(previews.asked.filter((path) => /\.(pfb|ttf|bcmap|wasm)$/.test(path))).toEqual([]);
  });

  it('turns pages when told, and stays within the document', async () => {
    await show('pdf', pdfOf('Two pages'), 'application/pdf');
    await page.evaluate('said.length = 0; frames[0].postMessage({ kind: "go", page: 99 }, "*")');
    expect(await told()).toMatchObject({ kind: 'shown', page: 2 });
  });

  it('runs nothing that it carries', async () => {
    const script = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); while \\(true\\) {})>>';
    expect(await show('pdf', pdfOf('Scripted', script), 'application/pdf')).toMatchObject({
      kind: 'shown',
    });
  });

  it('that is damaged is said to be', async () => {
    const rubbish = new TextEncoder().encode('%PDF-1.7 and then nothing of the kind');
    expect(await show('pdf', rubbish, 'application/pdf')).toEqual({
      kind: 'failed',
      why: 'damaged',
    });
  });
});

describe('a picture in its frame', () => {
  it('is shown', async () => {
    expect(await show('image', pngOf(), 'image/png')).toEqual(shown);
    expect(await frame().locator('img').getAttribute('alt')).toBe('letter');
  });

  it('that would unpack to gigabytes is refused before it is decoded', async () => {
    const huge = pngOf(60_000, 60_000);
    expect(await show('image', huge, 'image/png')).toEqual({ kind: 'failed', why: 'too-large' });
  });

  it('that is none is said to be damaged, also where it could run', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(await show('image', svg, 'image/svg+xml')).toEqual({ kind: 'failed', why: 'damaged' });
  });
});

describe('a text in its frame', () => {
  it('is shown as text, markup and all, with hidden characters as codes', async () => {
    const text = new TextEncoder().encode('<img src=x onerror=alert(1)> \u202Efdp');
    expect(await show('text', text, 'text/html')).toEqual(shown);
    expect(await frame().locator('pre').textContent()).toBe(
      '<img src=x onerror=alert(1)> U+202Efdp',
    );
    expect(await frame().locator('img').count()).toBe(0);
  });
});

describe('the frame', () => {
  it('can reach nothing: no network, no page, no store', async () => {
    await show('text', new TextEncoder().encode('x'), 'text/plain');
    const attempts = await frame().evaluate(async (url) => {
      const isRefused = async (attempt: () => unknown) => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      return [
        await isRefused(() => fetch(url)),
        await isRefused(() => window.parent.document.title),
        await isRefused(() => localStorage.length),
        await isRefused(() => indexedDB.open('x')),
        self.origin === 'null',
      ];
    }, previews.url);
    expect(attempts).toEqual([true, true, true, true, true]);
  });

  it('has nothing of its own refused by its policy', () => {
    const own = complaints.filter((text) => !/connect/i.test(text));
    expect(own).toEqual([]);
  });
});
