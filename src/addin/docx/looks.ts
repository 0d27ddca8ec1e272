// How words look: marks left in the text become bold, italic and links of Word. The template engine fills a tag with one run.
import type PizZip from 'pizzip';
import { LOOK_MARKS } from '../../core/base/rich-text/inline';
import { readPart, writePart } from './package';
import { runPropertiesAt, withoutEmptyRuns } from './runs';

const { bold, italic, linkOpen, linkWords, linkClose } = LOOK_MARKS;
const MARK = new RegExp(`${linkOpen}([^${linkWords}<]*)${linkWords}|[${bold}${italic}${linkClose}]`, 'g');
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const RELATIONS_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS_TYPE}"></Relationships>`;

interface Look {
  isBold: boolean;
  isItalic: boolean;
  isLink: boolean;
}

/** The properties of a run, with those of its look where they are not there already. */
function propertiesOf(properties: string, { isBold, isItalic, isLink }: Look): string {
  const own = properties.replace(/^<w:rPr>|<\/w:rPr>$/g, '');
  const style = isLink && !own.includes('<w:rStyle') ? '<w:rStyle w:val="Hyperlink"/>' : '';
  const strong = isBold && !own.includes('<w:b/>') ? '<w:b/><w:bCs/>' : '';
  const slanted = isItalic && !own.includes('<w:i/>') ? '<w:i/><w:iCs/>' : '';
  const all = style + strong + slanted + own;
  return all && `<w:rPr>${all}</w:rPr>`;
}

/** Makes links and emphasis of the marks in a part, and declares the addresses beside it. */
export function writeLooks(zip: PizZip, part: 'document' | 'endnotes'): void {
  const name = `word/${part}.xml`;
  if (zip.file(name) === null) return;
  const xml = readPart(zip, name);
  const links: string[] = [];
  const look: Look = { isBold: false, isItalic: false, isLink: false };
  const written = xml.replace(MARK, (mark: string, address: string | undefined, position: number) => {
    if (mark === bold) look.isBold = !look.isBold;
    if (mark === italic) look.isItalic = !look.isItalic;
    if (address !== undefined) look.isLink = true;
    if (mark === linkClose) look.isLink = false;
    const opening = address === undefined ? '' : `<w:hyperlink r:id="rIdAddress${links.push(address)}">`;
    const closing = mark === linkClose ? '</w:hyperlink>' : '';
    const properties = propertiesOf(runPropertiesAt(xml, position), look);
    return `</w:t></w:r>${closing}${opening}<w:r>${properties}<w:t xml:space="preserve">`;
  });
  if (written !== xml) writePart(zip, name, withoutEmptyRuns(written));
  if (links.length > 0) declareLinks(zip, `word/_rels/${part}.xml.rels`, links);
}

function declareLinks(zip: PizZip, name: string, links: readonly string[]): void {
  const relations = zip.file(name) === null ? EMPTY_RELATIONS : readPart(zip, name);
  const own = links.map(
    (address, at) =>
      `<Relationship Id="rIdAddress${at + 1}" Type="${LINK_TYPE}" Target="${address}" TargetMode="External"/>`,
  );
  writePart(
    zip,
    name,
    relations.replace('</Relationships>', () => `${own.join('')}</Relationships>`),
  );
}
