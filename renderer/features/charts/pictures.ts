// A drawing as bytes: SVG as it is, PNG drawn by the browser at twice the size, so that it stands sharp in a document.

import { svgFile, type SvgNode } from '../../../shared/drawing/svg.ts';

export type PictureForm = 'svg' | 'png';

export const svgBytes = (drawing: SvgNode): Uint8Array<ArrayBuffer> => new TextEncoder().encode(svgFile(drawing));

const scale = 2;

/** Rejects where the browser cannot draw it. */
export async function pngOf(drawing: SvgNode): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgBytes(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(drawing.attributes['width']) * scale;
    canvas.height = Number(drawing.attributes['height']) * scale;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}

export const bytesOf = async (drawing: SvgNode, form: PictureForm): Promise<Uint8Array<ArrayBuffer>> =>
  form === 'svg' ? svgBytes(drawing) : new Uint8Array(await (await pngOf(drawing)).arrayBuffer());
