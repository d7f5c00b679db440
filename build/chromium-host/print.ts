import type { PrintToPDFOptions } from 'electron';
import type { CDPSession } from 'playwright-core';

/** Paper sizes in inches, as the DevTools want them. */
const PAPER: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  A3: { width: 11.69, height: 16.54 },
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
};

function paperOf(size: PrintToPDFOptions['pageSize']): { paperWidth: number; paperHeight: number } {
  const paper = typeof size === 'object' ? size : PAPER[size ?? 'Letter'];
  if (!paper) throw new Error(`The Chromium host has no printToPDF page size ${String(size)}.`);
  return { paperWidth: paper.width, paperHeight: paper.height };
}

/** The page as a PDF, asked of the browser as Electron would. */
export async function printPage(cdp: CDPSession, options: PrintToPDFOptions): Promise<Buffer> {
  const { margins = {} } = options;
  const { data } = await cdp.send('Page.printToPDF', {
    ...paperOf(options.pageSize),
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    scale: options.scale ?? 1,
    marginTop: margins.top ?? 0.4,
    marginBottom: margins.bottom ?? 0.4,
    marginLeft: margins.left ?? 0.4,
    marginRight: margins.right ?? 0.4,
  });
  return Buffer.from(data, 'base64');
}
