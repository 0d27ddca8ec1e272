// A Word file as plain text, for the preview and for scripts that read a draft back.
import { strFromU8, unzipSync } from 'fflate';
import type { DriveFile } from '../services/ports';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';
const TEXT = 'word/document.xml';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );

const paragraphText = (xml: string): string =>
  unescaped(
    xml
      .replace(/<w:(?:tab|cr|br)\b[^>]*\/>/g, (mark) => (mark.startsWith('<w:tab') ? '\t' : '\n'))
      .replace(/<w:(instrText|delText)\b[\s\S]*?<\/w:\1>/g, '')
      .replace(/<[^>]+>/g, ''),
  );

/** The paragraphs of a Word file, one line each; '' when it is none. */
export const wordText = (bytes: Uint8Array): string => {
  let xml: Uint8Array | undefined;
  try {
    xml = unzipSync(bytes, { filter: ({ name }) => name === TEXT })[TEXT];
  } catch {
    return '';
  }
  return [...(xml ? strFromU8(xml) : '').matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([paragraph]) => paragraphText(paragraph))
    .join('\n');
};

/** A document as another type; null when there is no way. A Google Doc is kept here as the Word file it came from. */
export const convertDocument = ({ mimeType, bytes }: DriveFile, wanted: string): Uint8Array | null => {
  const isWord = mimeType === WORD || mimeType === DOC;
  if (mimeType === wanted || (isWord && (wanted === WORD || wanted === DOC))) return bytes;
  if (isWord && wanted === 'text/plain') return new Uint8Array(Buffer.from(wordText(bytes), 'utf8'));
  return null;
};
