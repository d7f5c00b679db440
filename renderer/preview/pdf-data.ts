/**
 * The character maps, fonts and decoders pdf.js asks for, carried in lazy modules: the frame may load
 * our own scripts and nothing else, so they cannot be fetched.
 */
const carried = import.meta.glob<string>(
  [
    '../../node_modules/pdfjs-dist/cmaps/*.bcmap',
    '../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm',
  ],
  { import: 'default', query: '?url&inline' },
);

const folders = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
} as const;

/** Stands where pdf.js would fetch; its options name the folders. */
export class CarriedData {
  async fetch(wanted: { readonly kind: keyof typeof folders; readonly filename: string }) {
    const path = `../../node_modules/pdfjs-dist/${folders[wanted.kind]}/${wanted.filename}`;
    const load = carried[path];
    if (load === undefined) throw new Error(`not carried: ${wanted.filename}`);
    const url = await load();
    return Uint8Array.fromBase64(url.slice(url.indexOf(',') + 1));
  }
}
