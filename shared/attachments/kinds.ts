// What a file is, told by its ending and by what the system says it is.

type FileKind = 'pdf' | 'sheet' | 'slides' | 'word' | 'text' | 'image' | 'audio' | 'video' | 'other';

const endings: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf', xlsx: 'sheet', xls: 'sheet', xlsm: 'sheet', ods: 'sheet', csv: 'sheet', pptx: 'slides', ppt: 'slides', odp: 'slides',
  docx: 'word', doc: 'word', odt: 'word', rtf: 'word', txt: 'text', md: 'text', vtt: 'text', srt: 'text',
  png: 'image', jpg: 'image', jpeg: 'image', gif: 'image', webp: 'image', heic: 'image', tif: 'image', tiff: 'image', bmp: 'image',
  m4a: 'audio', mp3: 'audio', wav: 'audio', ogg: 'audio', oga: 'audio', opus: 'audio', aac: 'audio', flac: 'audio', amr: 'audio', wma: 'audio', ds2: 'audio', dss: 'audio',
  mp4: 'video', m4v: 'video', mov: 'video', webm: 'video', mkv: 'video', avi: 'video', wmv: 'video',
};

export const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export function kindOf({ name, mime }: { readonly name: string; readonly mime: string }): FileKind {
  const told = endings[endingOf(name)];
  if (told) return told;
  const [kind = ''] = mime.split('/');
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'other';
}

/** Sound and moving pictures of a case are taken for recordings of an interview, which have a deadline. */
export const isRecording = (file: { readonly name: string; readonly mime: string }): boolean => ['audio', 'video'].includes(kindOf(file));
