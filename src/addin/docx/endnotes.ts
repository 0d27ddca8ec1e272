// True Word endnotes: marks left in the text become references, their texts the part word/endnotes.xml.
// The template engine cannot do it: in its loops every copy of a note would carry the same id.
import type PizZip from 'pizzip';
import { NOTE_CLOSE, NOTE_OPEN } from '../../core/base/text/endnotes';
import { addOnce, readPart, writePart } from './package';
import { runPropertiesAt, withoutEmptyRuns } from './runs';
import { escapeXml } from './xml-text';

const MARK = new RegExp(`${NOTE_OPEN}(\\d+)${NOTE_CLOSE}`, 'g');
const ANY_MARK = new RegExp(`${NOTE_OPEN}\\d*|${NOTE_CLOSE}`, 'g');
const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LINKS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml';
const SEPARATOR_IDS = [-1, 0] as const;

const EMPTY_PART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:endnotes xmlns:w="${WORD_NAMESPACE}" xmlns:r="${LINKS_NAMESPACE}">` +
  `<w:endnote w:type="separator" w:id="${SEPARATOR_IDS[0]}"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>` +
  `<w:endnote w:type="continuationSeparator" w:id="${SEPARATOR_IDS[1]}"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>` +
  '</w:endnotes>';

const STYLES = [
  [
    'EndnoteText',
    '<w:style w:type="paragraph" w:styleId="EndnoteText"><w:name w:val="endnote text"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>',
  ],
  [
    'EndnoteReference',
    '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  ],
] as const;

const REFERENCE_STYLE = '<w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>';

const noteXml = (id: number, text: string): string =>
  `<w:endnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="EndnoteText"/></w:pPr>` +
  `<w:r>${REFERENCE_STYLE}<w:endnoteRef/></w:r>` +
  `<w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:endnote>`;

/** The document's XML with a reference for each mark, ids from `firstId` in reading order; and which notes they mean. */
function placeReferences(xml: string, firstId: number): { xml: string; order: readonly number[] } {
  const order: number[] = [];
  const placed = xml.replace(MARK, (_mark, digits: string, position: number) => {
    const properties = runPropertiesAt(xml, position);
    const id = firstId + order.length;
    order.push(Number(digits));
    return (
      `</w:t></w:r><w:r>${REFERENCE_STYLE}<w:endnoteReference w:id="${id}"/></w:r>` +
      `<w:r>${properties}<w:t xml:space="preserve">`
    );
  });
  return { xml: withoutEmptyRuns(placed), order };
}

function highestNoteId(endnotes: string): number {
  const ids = [...endnotes.matchAll(/<w:endnote [^>]*w:id="(-?\d+)"/g)].map((found) => Number(found[1]));
  return Math.max(0, ...ids);
}

/** Declares the part where Word looks for it: content types, relationships, settings and styles. */
function declarePart(zip: PizZip): void {
  addOnce(
    zip,
    '[Content_Types].xml',
    CONTENT_TYPE,
    `<Override PartName="/word/endnotes.xml" ContentType="${CONTENT_TYPE}"/>`,
    ['</Types>'],
  );
  addOnce(
    zip,
    'word/_rels/document.xml.rels',
    RELATIONSHIP,
    `<Relationship Id="rIdEndnotes" Type="${RELATIONSHIP}" Target="endnotes.xml"/>`,
    ['</Relationships>'],
  );
  const separators = SEPARATOR_IDS.map((id) => `<w:endnote w:id="${id}"/>`).join('');
  addOnce(
    zip,
    'word/settings.xml',
    '<w:endnotePr>',
    `<w:endnotePr><w:numFmt w:val="decimal"/>${separators}</w:endnotePr>`,
    ['<w:compat>', '</w:settings>'],
  );
  for (const [id, style] of STYLES)
    addOnce(zip, 'word/styles.xml', `w:styleId="${id}"`, style, ['</w:styles>']);
}

/**
 * Turns the marks of word/document.xml into endnote references. `notes` are the texts; mark n means notes[n - 1].
 * Marks elsewhere (header, footer, properties), where Word allows no endnote, are removed.
 */
export function writeEndnotes(zip: PizZip, notes: readonly string[]): void {
  const existing = zip.file('word/endnotes.xml') ? readPart(zip, 'word/endnotes.xml') : EMPTY_PART;
  const firstId = highestNoteId(existing) + 1;
  const { xml, order } = placeReferences(readPart(zip, 'word/document.xml'), firstId);
  for (const { name } of zip.file(/\.xml$/)) {
    if (name !== 'word/document.xml') removeMarks(zip, name);
  }
  if (order.length === 0) return;
  const texts = order.map((number, index) => {
    const note = notes[number - 1];
    if (note === undefined)
      throw new Error(`The text refers to endnote ${number}, but there are ${notes.length}.`);
    return noteXml(firstId + index, note);
  });
  writePart(zip, 'word/document.xml', xml);
  writePart(
    zip,
    'word/endnotes.xml',
    existing.replace('</w:endnotes>', () => `${texts.join('')}</w:endnotes>`),
  );
  declarePart(zip);
}

function removeMarks(zip: PizZip, part: string): void {
  const xml = readPart(zip, part);
  const clean = xml.replace(ANY_MARK, '');
  if (clean !== xml) writePart(zip, part, clean);
}
