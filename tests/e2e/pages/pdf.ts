import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page, with single spaces. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    const text = content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('');
    pages.push(text.replaceAll(/\s+/g, ' '));
  }
  return pages;
}
