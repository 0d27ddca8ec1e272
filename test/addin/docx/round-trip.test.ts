// The product's own document, edited in a word processor or not and taken in again, loses nothing: the next one is the same.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { documentTools } from '../../../scripts/upr/overlaps/read-file';
import { renderDocument } from '../../../src/addin/commands/documents';
import { readDocument } from '../../../src/core/base/office-files/read-document';
import type { Language } from '../../../src/core/base/messages/text';
import { templateData } from '../../../src/core/submissions/documents/template-data';
import type { DocumentModel } from '../../../src/core/submissions/documents/model';
import { submissionDocument } from '../../../src/core/submissions/documents/submission-document';
import { takeInText } from '../../../src/core/submissions/texts/plan-take-in';
import { bookOf, coalition, contextOf, written } from '../../core/submissions/documents/fixture';
import { committedTemplate, partOf, visibleText } from './word-file';

const SUB = 'SUB-JNT1';
const base64 = Buffer.from(committedTemplate('submission')).toString('base64');
const TEXT = `Introduction
We asked tenants **in two towns**.[[Notes of *all* talks: [list](https://example.org/list)]]
Promotion and protection of human rights on the ground
Housing
## Rents & prices
Rents rose by *a third*[[Report 2024, p. 3]], says [the survey](https://example.org/s?a=1&b=2).
- **Mould** in every flat[[Photos]]
- No heating
  - since May
  - in the *old* town
    - also at night
- A note - kept
### In the hills
| Town | Rent | Families |
| --- | --- | --- |
| Riverton | 900<br>then 1,200 | **12**[[Census]] |
| A \\| B | [map](https://example.org/m) |  |

| One |
| Two |
It ends here, 5 \\* 3.
Evictions
Notice is short.
Follow-up to the previous review
Housing
Nothing was done.`;

const modelOf = (rows: Parameters<typeof bookOf>[0], language: Language = 'en'): DocumentModel => {
  const outcome = submissionDocument(bookOf(rows), SUB, contextOf({ bookLanguage: language }));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
};
const fileOf = (model: DocumentModel): Uint8Array =>
  new Uint8Array(Buffer.from(renderDocument(base64, templateData(model)), 'base64'));
const textOf = (bytes: Uint8Array): string => {
  const read = readDocument(bytes, { ...documentTools, wordAs: 'rich' });
  if (!read.ok) throw new Error('not read');
  return read.value.text;
};
function takenIn(text: string, rows: Parameters<typeof bookOf>[0]): string {
  const plan = takeInText.plan(bookOf(rows), { submission: SUB, text }, contextOf());
  if (!plan.ok) throw new Error(plan.problem.text.en);
  const [edit] = plan.value.edits;
  return edit && 'values' in edit ? String(edit.values['text']) : '';
}

describe('a document that was built and taken in again', () => {
  const model = modelOf(written(TEXT));
  const file = fileOf(model);

  it('gives the same text and the same document', () => {
    const again = takenIn(textOf(file), coalition);
    expect(again).toBe(TEXT);
    expect(modelOf(written(again)).sections).toEqual(model.sections);
    expect(modelOf(written(again)).endnotes).toEqual(model.endnotes);
  });

  it.each(['es', 'fr'] as const)('does so in %s, with the headings of that language', (language) => {
    const rows = { ...written(TEXT), SUB: coalition.SUB.map((row) => ({ ...row, language })) };
    const foreign = modelOf(rows);
    const again = takenIn(textOf(fileOf(foreign)), { ...rows, TXT: [] });
    expect(
      modelOf({ ...rows, TXT: [{ id: 'TXT-1', submission: SUB, part: 1, text: again }] }).sections,
    ).toEqual(foreign.sections);
    const [first] = foreign.sections;
    expect(first?.heading).toBe(language === 'es' ? 'Introducción' : 'Introduction');
    expect(partOf(fileOf(foreign), 'word/styles.xml')).toContain(`w:lang w:val="${language}-`);
  });

  it('gives the same text when a program knows none of our own styles, as Google Docs does', () => {
    const zip = new PizZip(file);
    const bare = partOf(file, 'word/document.xml').replace(/<w:pStyle w:val="(?!Heading)\w+"\/>/g, '');
    zip.file('word/document.xml', bare);
    expect(takenIn(textOf(zip.generate({ type: 'uint8array' })), coalition)).toBe(TEXT);
  });

  it('keeps what was written into it', () => {
    const zip = new PizZip(file);
    const xml = partOf(file, 'word/document.xml');
    const own = '<w:p><w:r><w:t>Typed in </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Word</w:t></w:r></w:p>';
    zip.file(
      'word/document.xml',
      xml.replace(/(<w:p>(?:(?!<w:p>)[^])*?Notice is short\.)/, (all) => own + all),
    );
    const again = takenIn(textOf(zip.generate({ type: 'uint8array' })), coalition);
    expect(again).toBe(TEXT.replace('Notice is short.', 'Typed in **Word**\nNotice is short.'));
  });

  it('shows no sign of the form, and has its tables, links and looks', () => {
    const xml = partOf(file, 'word/document.xml');
    expect(visibleText(xml)).not.toMatch(/\*\*|<br>|\]\(|[\uE0F0-\uE0F9]|\{/);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(2);
    expect(partOf(file, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/s?a=1&amp;b=2"',
    );
    expect(partOf(file, 'word/_rels/endnotes.xml.rels')).toContain('Target="https://example.org/list"');
    expect(xml).toContain(
      '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">in two towns</w:t></w:r>',
    );
  });

  it('is not filled into an older template, which would leave tables out', () => {
    const zip = new PizZip(committedTemplate('submission'));
    zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace('{@table}', ''));
    const older = zip.generate({ type: 'base64' });
    expect(() => renderDocument(older, templateData(model))).toThrow('without {table}');
  });
});

describe('a statement that was built and taken in again', () => {
  const form = Buffer.from(committedTemplate('statement')).toString('base64');
  const kind = { SUB: coalition.SUB.map((row) => ({ ...row, kind: 'statement' })) };
  const spoken = 'Thank you, President.\nHousing\nRents rose.[[Report]]\nFamilies wait for years.';
  const model = modelOf({ ...written(spoken), ...kind });
  const file = new Uint8Array(Buffer.from(renderDocument(form, templateData(model)), 'base64'));

  it('has a mark at each paragraph but the first, in large type, and no cover', () => {
    expect(visibleText(partOf(file, 'word/document.xml'))).toMatch(/0:02.*Rents rose/);
    expect(partOf(file, 'word/styles.xml')).toContain('<w:sz w:val="32"/>');
    expect(partOf(file, 'word/document.xml')).not.toContain('w:br w:type="page"');
  });

  it('says the same when it is spoken again', () => {
    const again = takenIn(textOf(file), { ...coalition, ...kind });
    const told = ({ sections }: DocumentModel) =>
      sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    expect(told(modelOf({ ...written(again), ...kind }))).toEqual(told(model));
  });
});
