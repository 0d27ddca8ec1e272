// Word files with the outline wanted of each: taken in, built, opened by Word's rules and taken in again.
// `npm run bench -- outlines --folder DIR`; DIR holds NAME.docx beside NAME.json (title, blocks: kind, level, text).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { documentTools } from '../../scripts/upr/overlaps/read-file';
import { renderDocument } from '../../src/addin/commands/documents';
import { readDocument } from '../../src/core/base/office-files/read-document';
import { plainInline } from '../../src/core/base/rich-text/inline';
import { templateData } from '../../src/core/submissions/documents/template-data';
import { submissionDocument } from '../../src/core/submissions/documents/submission-document';
import { takeInText } from '../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf } from '../core/submissions/documents/fixture';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const ID = 'SUB-NEW1';
const row = {
  id: ID,
  title: 'A new text',
  kind: 'individual',
  leadOrganization: 'ORG-LANT',
  authors: ['MEM-ANA1'],
};

interface Line {
  readonly kind: string;
  readonly level?: number;
  readonly text: string;
}
interface Wanted {
  readonly blocks: readonly (Partial<Line> & {
    readonly kind: string;
    readonly rows?: string[][];
    readonly paragraphs?: string[];
  })[];
}

const rows = (text: string) => ({
  ...coalition,
  ASK: [],
  SUB: [...coalition.SUB, row],
  TXT: text === '' ? [] : [{ id: 'TXT-0001', submission: ID, part: 1, text }],
});

function readText(bytes: Uint8Array): string {
  const read = readDocument(bytes, { ...documentTools, wordAs: 'rich' });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.text;
}

/** The text as it would be stored. */
function taken(text: string): string {
  const plan = takeInText.plan(bookOf(rows('')), { submission: ID, text }, contextOf());
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  return plan.value.edits
    .flatMap((edit) =>
      'values' in edit && edit.sheet === 'TXT' ? [String((edit.values as { text?: string }).text)] : [],
    )
    .join('');
}

function built(text: string): Uint8Array {
  const template = readFileSync(join(ROOT, 'sheets-templates', 'submission.docx')).toString('base64');
  const model = submissionDocument(bookOf(rows(text)), ID, contextOf());
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return Buffer.from(renderDocument(template, templateData(model.value)), 'base64');
}

const KINDS: Readonly<Record<string, string>> = {
  NumberedText: 'paragraph',
  SubParagraph: 'item',
  NumberedItem: 'item',
  TableText: 'aside',
};
const XML_SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const wordsIn = (xml: string): string =>
  xml
    .replace(/<w:(?:br|tab)\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => XML_SIGNS[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the built file says by its styles, behind the cover: nothing of ours reads it. */
function opened(bytes: Uint8Array): readonly Line[] {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  const found = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p[ >][\s\S]*?<\/w:p>/g)].flatMap(
    ([one]): Line[] => {
      if (one.startsWith('<w:tbl>')) return [{ kind: 'table', text: wordsIn(one) }];
      const style = /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1] ?? '';
      const text = wordsIn(one);
      if (text === '' || style.startsWith('Cover') || style === 'Title') return [];
      const level = /^Heading(\d)/.exec(style)?.[1];
      if (level === undefined) return [{ kind: KINDS[style] ?? 'other', text }];
      const isNumbered = one.includes('<w:numPr>');
      return [{ kind: isNumbered ? 'heading' : 'annex', level: Number(level), text }];
    },
  );
  return found;
}

const ASIDES = new Set(['caption', 'quote']);
const same = (text = ''): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const headingsOf = (lines: readonly Partial<Line>[]): string[] =>
  lines.filter(({ kind }) => kind === 'heading').map(({ level, text }) => `${String(level)} ${same(text)}`);

function compare(wanted: Wanted['blocks'], got: readonly Line[]) {
  const [want, have] = [headingsOf(wanted), headingsOf(got)];
  const own = have.filter((one) => want.some((other) => other.slice(2) === one.slice(2)));
  const texts = got.map(({ text }) => same(text)).join('\n');
  const kinds = wanted.filter(({ kind }) => !['figure', 'annex', 'table'].includes(kind));
  const wrong = kinds.filter(({ kind, text }) => {
    const wish = ASIDES.has(kind) ? 'aside' : kind;
    return !got.some((line) => same(line.text) === same(text) && line.kind === wish);
  });
  return {
    levels: JSON.stringify(own) === JSON.stringify(want),
    nothing: have.length === own.length && !got.some(({ text }) => text.startsWith('[')),
    texts: wanted.every((block) => block.text === undefined || texts.includes(same(block.text))),
    wrong: wrong.map(({ kind, text }) => `${kind}: ${String(text).slice(0, 40)}`),
    have,
  };
}

/** Prints each file that is not right, and the sums. */
export function run(args: readonly string[]): void {
  const folder = args[args.indexOf('--folder') + 1] ?? '';
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const sums = { files: names.length, levels: 0, nothing: 0, texts: 0, kinds: 0, again: 0 };
  for (const name of names) {
    const { blocks } = JSON.parse(
      readFileSync(join(folder, name.replace(/docx$/, 'json')), 'utf8'),
    ) as Wanted;
    const stored = taken(readText(new Uint8Array(readFileSync(join(folder, name)))));
    const file = built(stored);
    const found = compare(blocks, opened(file));
    const again = taken(readText(file));
    const isSame = again === stored;
    if (found.levels) sums.levels++;
    if (found.nothing) sums.nothing++;
    if (found.texts) sums.texts++;
    if (found.wrong.length === 0) sums.kinds++;
    if (isSame) sums.again++;
    if (!found.levels || !found.nothing || !found.texts || !isSame || found.wrong.length > 0)
      console.log(
        name,
        JSON.stringify({ ...found, again: isSame ? true : plainInline(again).slice(0, 600) }, null, 1),
      );
  }
  console.log(JSON.stringify(sums));
}
