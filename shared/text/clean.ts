// How text enters the study: NFC, LF, no control characters.

/** Text as it is stored: NFC, line ends LF, tabs kept, other control characters dropped. */
export const cleanText = (raw: string): string =>
  raw
    .replaceAll(/\r\n?/g, '\n')
     
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .normalize('NFC');

/** True where nothing is left to read: white space and invisible characters only. */
export const isBlank = (text: string): boolean => text.replaceAll(/[\s\u200b-\u200f\u2060\ufeff]/g, '') === '';
