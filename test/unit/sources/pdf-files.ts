// Small pdf files for the tests, made here: lines of text at places on a page, or a page without any.

interface Placed { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => ({ '–': 0x96, '«': 0xab, '»': 0xbb })[c] ?? c.charCodeAt(0));
const escaped = (text: string): string => text.replaceAll(/[()\\]/g, (c) => `\\${c}`);

/** One page each. `trailer`: more in the file's trailer, as a password has. */
export function pdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(({ x, y, text, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join('\n');
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`, `<< /Length ${latin(content).length} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return latin(file);
}

/** Lines one below the other. */
export const page = (...lines: readonly string[]): Placed[] => lines.map((text, i) => ({ x: 72, y: 760 - i * 14, text }));

/** What a file with a password has in its trailer; no password opens it, since the keys are made up. */
export const locked = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> `;
