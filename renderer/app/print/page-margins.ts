/** What stands in the margin of every page. */
export type Margins = {
  readonly reference: string;
  readonly personal: string;
  readonly printed: string;
  /** "Page {page} of {pages}", with the two numbers where the browser counts them. */
  readonly page: (page: string, pages: string) => string;
};

/** A string of CSS: whatever the record holds, it stays one. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/[\n\r\f]/g, ' ')}"`;

const PAGE = '⟦page⟧';
const PAGES = '⟦pages⟧';

/** The rules of the page itself. The browser counts the pages, on paper and in a PDF alike. */
export function pageRules({ reference, personal, printed, page }: Margins): string {
  const counted = page(PAGE, PAGES)
    .split(/(⟦pages?⟧)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === PAGE ? 'counter(page)' : piece === PAGES ? 'counter(pages)' : quoted(piece),
    )
    .join(' ');
  const small = 'font: 8.5pt "Atkinson Hyperlegible Next", sans-serif; color: #444;';
  return `@page {
    size: A4;
    margin: 20mm 18mm 20mm 18mm;
    @top-left { content: ${quoted(reference)}; ${small} font-weight: bold; }
    @top-right { content: ${quoted(personal)}; ${small} }
    @bottom-left { content: ${quoted(printed)}; ${small} }
    @bottom-right { content: ${counted}; ${small} }
  }`;
}
