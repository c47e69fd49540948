// The XML parts of Word and OpenDocument files, as a walk. Nothing outside the part is ever fetched, and entities that
// a document declares itself are an error.

import { SaxesParser } from 'saxes';
import { SourceFault } from './source.ts';

export interface XmlElement {
  readonly local: string;
  readonly uri: string;
  /** By name without prefix. */
  attribute(local: string): string | undefined;
}

export interface XmlWalk {
  open?(element: XmlElement): void;
  close?(element: XmlElement): void;
  text?(text: string): void;
}

/** Throws a `SourceFault` `damaged` where the part is no well-formed XML. */
export function walkXml(bytes: Uint8Array, walk: XmlWalk): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => { throw new SourceFault('damaged'); });
  const element = (tag: { readonly local: string; readonly uri: string; readonly attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>> }): XmlElement => ({
    local: tag.local,
    uri: tag.uri,
    attribute: (local) => Object.values(tag.attributes).find((a) => a.local === local)?.value,
  });
  parser.on('opentag', (tag) => walk.open?.(element(tag)));
  parser.on('closetag', (tag) => walk.close?.(element(tag)));
  parser.on('text', (text) => walk.text?.(text));
  parser.on('cdata', (text) => walk.text?.(text));
  // A byte order mark tells the encoding; both formats otherwise write UTF-8.
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  parser.write(new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)).close();
}
