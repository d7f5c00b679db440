/** Loaded for its side effect: it offers its handler on `globalThis`, so that pdf.js runs in the frame. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
