// Looks at a Word file that is to be a template: whether it is one, is safe, and can be filled with every text.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { tagFaults, tagsLacking, type Fault, type TemplatePart } from './check-tags';
import { templateFields } from './fields';
import { paragraphsIn } from './paragraphs';
import * as officeText from '../../words/base/office-files';
import * as t from '../../words/submissions/templates';

/** Of base64, whose letters tell the first bytes. */
const BEGINNINGS: readonly (readonly [start: string, reason: Message])[] = [
  ['JVBERi', message(t.isPdf)],
  ['0M8R4', message(officeText.oldWord)],
];
const ZIP = 'UEsDB';

const MOST_KILOBYTES = 400;
const MOST_UNPACKED = 20_000_000;

const MAIN = 'word/document.xml';
/** What filling writes into, with the end that it looks for. */
const NEEDED: readonly (readonly [part: string, end: string])[] = [
  [MAIN, '</w:document>'],
  ['word/styles.xml', '</w:styles>'],
  ['word/settings.xml', '</w:settings>'],
  ['word/_rels/document.xml.rels', '</Relationships>'],
  ['[Content_Types].xml', '</Types>'],
];
const WITH_TAGS = /^word\/(?:document|header\d*|footer\d*|footnotes|comments)\.xml$/;

const textOf = (zip: PizZip, name: string): string => zip.file(name)?.asText() ?? '';

function unpackedSize(zip: PizZip): number {
  const sizes = Object.values(zip.files).map(
    (file) => (file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function openFile(base64: string): Outcome<PizZip> {
  const other = BEGINNINGS.find(([start]) => base64.startsWith(start));
  if (other) return failure(other[1]);
  if (!base64.startsWith(ZIP)) return failure(message(t.notWord));
  if (base64.length > (MOST_KILOBYTES * 1024 * 4) / 3)
    return failure(message(t.tooLarge, { most: MOST_KILOBYTES }));
  try {
    const zip = new PizZip(base64, { base64: true });
    return unpackedSize(zip) > MOST_UNPACKED
      ? failure(message(t.tooLarge, { most: MOST_KILOBYTES }))
      : success(zip);
  } catch {
    return failure(message(officeText.damaged));
  }
}

/** Pictures, texts and templates that Word would fetch from elsewhere when somebody opens the document. */
const LINKED = /<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*\/hyperlink")[^>]*>/;

/** Why the file is none that may be a template. */
function fileProblem(zip: PizZip): Message | undefined {
  const names = Object.keys(zip.files);
  const types = textOf(zip, '[Content_Types].xml');
  if (names.some((name) => /vbaProject|activeX/i.test(name)) || types.includes('macroEnabled'))
    return message(t.hasMacros);
  if (types.includes('template.main+xml')) return message(t.isWordTemplate);
  if (!names.some((name) => name.startsWith('word/'))) return message(t.notWord);
  if (NEEDED.some(([part, end]) => !textOf(zip, part).includes(end))) return message(t.incomplete);
  const linked = names.some((name) => name.endsWith('.rels') && LINKED.test(textOf(zip, name)));
  return linked ? message(t.isLinked) : undefined;
}

/** The parts that may hold tags, the text first. */
function partsOf(zip: PizZip): readonly TemplatePart[] | undefined {
  const names = Object.keys(zip.files)
    .filter((name) => WITH_TAGS.test(name))
    .sort((one, other) => Number(other === MAIN) - Number(one === MAIN));
  const parts = names.map((name) => ({ name, paragraphs: paragraphsIn(textOf(zip, name)) }));
  return parts.every((part): part is TemplatePart => part.paragraphs !== undefined) ? parts : undefined;
}

interface LibraryFault {
  readonly properties?: {
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly errors?: readonly LibraryFault[];
  };
}

/** Whether the library that fills templates takes it; else the tag at which it does not. */
function refusedTag(zip: PizZip): string | undefined {
  try {
    void new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false });
    return undefined;
  } catch (cause) {
    const { properties = {} } = cause as LibraryFault;
    const inner = properties.errors?.[0]?.properties ?? properties;
    return inner.xtag ?? inner.openingtag ?? '';
  }
}

/** The place of a tag that the library does not take: where it stands first. */
function libraryFault(zip: PizZip, parts: readonly TemplatePart[]): readonly Fault[] {
  const tag = refusedTag(zip);
  if (tag === undefined) return [];
  const bare = tag.replace(/^[#^/@]/, '');
  const all = parts.flatMap(({ name, paragraphs }) =>
    paragraphs.map((paragraph) => ({ part: name, paragraph })),
  );
  const place =
    all.find(({ paragraph: { text } }) => new RegExp(`\\{[#^/@]?${bare}\\}`).test(text)) ?? all[0];
  return place ? [{ ...place, reason: message(t.badPlace, { tag: `{${tag}}` }) }] : [];
}

/** What is wrong with the tags of a template, nothing for one that is fine; fails on a file that can be none. */
export function inspectTemplate(base64: string): Outcome<readonly Fault[]> {
  const opened = openFile(base64);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const problem = fileProblem(zip);
  if (problem) return failure(problem);
  const parts = partsOf(zip);
  if (!parts) return failure(message(officeText.damaged));
  const faults = tagFaults(parts, templateFields());
  if (faults.length > 0) return success(faults);
  const lacking = tagsLacking(parts);
  if (lacking.length > 0) return failure(message(t.lacks, { tags: lacking.join(' ') }));
  return success(libraryFault(zip, parts));
}
