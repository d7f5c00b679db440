import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { type Cell, poundsOf, type Sheet } from './cell.ts';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Places in `cellXfs` of the styles below. */
const styles = { plain: 0, heading: 1, day: 2, money: 3 } as const;

/** The parts of a workbook (ECMA-376), by path. Days are days, money is money, and no text is ever a formula. */
export function workbookParts(sheets: readonly Sheet[]): readonly (readonly [string, string])[] {
  const numbered = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  return [
    [
      '[Content_Types].xml',
      `${declared}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declared}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declared}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered.map(({ sheet, id }) => `<sheet name="${escaped(sheetName(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declared}<Relationships xmlns="${packaged}/relationships">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesPart],
    ...numbered.map(({ sheet, id }) => [`xl/worksheets/sheet${id}.xml`, sheetPart(sheet)] as const),
  ];
}

const stylesPart = `${declared}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetPart({ headings, rows }: Sheet): string {
  const last = `${columnName(headings.length - 1)}${rows.length + 1}`;
  const widths = headings
    .map((heading, at) => {
      const longest = rows
        .slice(0, 200)
        .reduce((most, row) => Math.max(most, lengthOf(row[at])), 0);
      const width = Math.min(60, Math.max(10, heading.length + 3, longest + 2));
      return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, at) => cellPart(cell, `${columnName(at)}${index + 2}`)).join('');
    return `<row r="${index + 2}">${cells}</row>`;
  });
  const head = headings
    .map((heading, at) => textPart(heading, `${columnName(at)}1`, styles.heading))
    .join('');
  return `${declared}<worksheet xmlns="${main}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${head}</row>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function cellPart(cell: Cell, at: string): string {
  switch (cell.kind) {
    case 'text':
      return textPart(cell.text, at, styles.plain);
    case 'number':
      return `<c r="${at}"><v>${cell.value}</v></c>`;
    case 'day':
      return `<c r="${at}" s="${styles.day}"><v>${serialOf(cell.day)}</v></c>`;
    case 'pence':
      return `<c r="${at}" s="${styles.money}"><v>${poundsOf(cell.pence)}</v></c>`;
    case 'none':
      return '';
  }
}

const textPart = (value: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, MOST_TEXT))}</t></is></c>`;

/** As much as a cell of Excel holds. */
const MOST_TEXT = 32_767;

const lengthOf = (cell: Cell | undefined): number => (cell?.kind === 'text' ? cell.text.length : 0);

/** Days since 30 December 1899, as spreadsheets count. */
export const serialOf = (iso: string): number =>
  Temporal.PlainDate.from('1899-12-30').until(iso, { largestUnit: 'days' }).days;

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML knows no controls but tab and line ends: what is left of them is dropped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters XML cannot hold
const unsayable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const escaped = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(unsayable, '')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** The workbook as one file. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Bytes> {
  // Needed seldom, and large: fetched when it is.
  const { TextReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, content] of workbookParts(sheets)) await zip.add(path, new TextReader(content));
  return new Uint8Array(await zip.close());
}
