// A Word file from a template and data: tags by docxtemplater, then endnotes and language by our own pass.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { writeCharts } from './charts';
import { withDrawn } from './drawn';
import { writeEndnotes } from './endnotes';
import { writeLooks } from './looks';
import { readPart, tidyPackage, writePart } from './package';
import { cleanData, escapeXml } from './xml-text';

/**
 * What a template may ask for: any tags, and names with a meaning of their own.
 * `endnotes`: texts of the endnotes whose marks stand in other texts. `languageTag`: BCP 47, for the spelling checker.
 */
export interface TemplateValues {
  readonly endnotes?: readonly string[];
  readonly languageTag?: string;
  /** By how much all letters of its styles are larger, and the room between paragraphs: 1 leaves them as they are. */
  readonly textScale?: number;
  /** The same for the style Title alone. */
  readonly titleScale?: number;
  readonly spaceScale?: number;
  /** Tags without which something of the data would be left out unseen; a template that lacks one is not filled. */
  readonly tagsNeeded?: readonly string[];
  readonly [tag: string]: unknown;
}

interface TemplateFault {
  readonly message?: string;
  readonly properties?: { readonly explanation?: string; readonly errors?: readonly TemplateFault[] };
}

function explain(fault: TemplateFault): string {
  const inner = fault.properties?.errors ?? [];
  if (inner.length > 0) return inner.map(explain).join(' ');
  return fault.properties?.explanation ?? fault.message ?? 'unknown fault';
}

function renderTags(zip: PizZip, data: unknown): PizZip {
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: (part: { value?: string; module?: string }) => {
        if (part.module) return '';
        throw new Error(`The template asks for {${part.value ?? ''}}, which this document does not have.`);
      },
    });
    document.render(data as Record<string, unknown>);
    return document.getZip() as PizZip;
  } catch (cause) {
    throw new Error(`The Word template could not be filled: ${explain(cause as TemplateFault)}`, { cause });
  }
}

function setLanguage(zip: PizZip, languageTag: string | undefined): void {
  if (!languageTag) return;
  const styles = readPart(zip, 'word/styles.xml');
  const language = escapeXml(languageTag);
  writePart(
    zip,
    'word/styles.xml',
    styles.replace(/(<w:lang\b[^>]*?w:val=")[^"]*"/, (_all, start: string) => `${start}${language}"`),
  );
}

/** Letters, and the room before and after paragraphs, of all styles. */
function scaleStyles(zip: PizZip, { textScale = 1, spaceScale = 1, titleScale }: TemplateValues): void {
  const times = (scale: number) => (_all: string, start: string, size: string) =>
    start + String(Math.round(Number(size) * scale));
  const sizes = (xml: string, scale: number): string =>
    xml.replace(/(<w:szC?s? w:val=")(\d+)/g, times(scale));
  const styles = readPart(zip, 'word/styles.xml')
    .split(/(?=<w:style )/)
    .map((style) => sizes(style, / w:styleId="Title"/.test(style) ? (titleScale ?? textScale) : textScale))
    .join('')
    .replace(/(w:(?:before|after)=")(\d+)/g, times(spaceScale));
  if (textScale !== 1 || spaceScale !== 1 || titleScale !== undefined)
    writePart(zip, 'word/styles.xml', styles);
}

function checkTags(zip: PizZip, { tagsNeeded = [] }: TemplateValues): void {
  const xml = readPart(zip, 'word/document.xml').replace(/<[^>]*>/g, '');
  const missing = tagsNeeded.filter((tag) => !new RegExp(`\\{[#@]?${tag}\\}`).test(xml));
  if (missing.length > 0)
    throw new Error(
      `The Word template of this workbook is an older one without {${missing.join('}, {')}}. Check and repair puts the new one in its place.`,
    );
}

function fill(zip: PizZip, data: TemplateValues): PizZip {
  const drawn = withDrawn(cleanData(data));
  const values = drawn.values as TemplateValues;
  checkTags(zip, values);
  const filled = renderTags(zip, values);
  writeLooks(filled, 'document');
  writeEndnotes(filled, values.endnotes ?? []);
  writeLooks(filled, 'endnotes');
  writeCharts(filled, drawn.charts);
  setLanguage(filled, values.languageTag);
  scaleStyles(filled, values);
  return tidyPackage(filled);
}

/**
 * Fills a .docx template. Bytes in, bytes out; base64 in, base64 out. Synchronous and without any Web or Node service.
 * Throws an Error that names the tag or part when the template is not a Word file or asks for what the data lack.
 */
export function fillTemplate(template: string, data: TemplateValues): string;
export function fillTemplate(template: Uint8Array, data: TemplateValues): Uint8Array;
export function fillTemplate(template: string | Uint8Array, data: TemplateValues): string | Uint8Array {
  if (typeof template === 'string') {
    return fill(new PizZip(template, { base64: true }), data).generate({
      type: 'base64',
      compression: 'DEFLATE',
    });
  }
  return fill(new PizZip(template), data).generate({ type: 'uint8array', compression: 'DEFLATE' });
}
