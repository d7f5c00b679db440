// biome-ignore lint/style/noRestrictedImports: a package's own folder of that name
import 'pdfjs-dist/build/pdf.worker.mjs';
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist';
import { PreviewRefused, startFrame } from './frame.ts';
import { CarriedData } from './pdf-data.ts';

const MOST_PIXELS = 16_000_000;
const MARGIN = 24;

let opened: PDFDocumentProxy | null = null;
let width = 0;
let label = '';

startFrame({
  show: async (what) => {
    ({ width, label } = what);
    opened = await open(what.bytes);
    await draw(opened, 1);
    return { pages: opened.numPages, isCut: false };
  },
  go: async (page) => {
    if (opened !== null) await draw(opened, page);
  },
});

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: bytes,
      enableXfa: false,
      useWorkerFetch: false,
      disableWorkerRendering: true,
      BinaryDataFactory: CarriedData,
      maxImageSize: MOST_PIXELS * 4,
      canvasMaxAreaInBytes: MOST_PIXELS * 4,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new PreviewRefused(error instanceof PasswordException ? 'locked' : 'damaged');
  }
}

/** Draws one page as wide as the frame, no larger than the cap, with its words beside for screen readers. */
async function draw(pdf: PDFDocumentProxy, number: number): Promise<void> {
  const page = await pdf.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const fit = (Math.max(240, width - MARGIN) / plain.width) * Math.min(2, devicePixelRatio || 1);
  const cap = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(fit, cap) });
  const canvas = document.createElement('canvas');
  canvas.className = 'sheet';
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${label}, ${number}/${pdf.numPages}`);
  await page.render({ canvas, viewport, annotationMode: 1 }).promise;
  document.body.replaceChildren(canvas, await words(page));
  scrollTo(0, 0);
}

async function words(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<HTMLElement> {
  const heard = document.createElement('div');
  heard.className = 'heard';
  const { items } = await page.getTextContent();
  heard.textContent = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('');
  return heard;
}
