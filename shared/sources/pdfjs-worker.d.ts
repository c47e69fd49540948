// The other half of pdfjs, which comes without types: handed on, never called here.

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
