// A chosen Word file as the check sees it: numbering by list, style or typing, page numbers, images, macros, marks.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { checkBeforeUpload } from '../../../../src/core/submissions/upload-check/plan-check';
import { readUploadFile } from '../../../../src/core/submissions/upload-check/read-file';
import type { UploadFile } from '../../../../src/core/submissions/upload-check/rules/file-input';
import { documentXml, paragraph, wordFile } from '../../../support/word-file';
import { bookOf, coalition, contextOf } from '../documents/fixture';

const LONG =
  'In the two towns where we met families, the rents in Freedonia have risen by a third since the last review of the country took place.';

interface Made {
  readonly styles?: string;
  readonly footer?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function made(body: string, { styles = '', footer = '', more = {} }: Made = {}): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('word/document.xml', documentXml(body));
  if (styles) zip.file('word/styles.xml', `<w:styles>${styles}</w:styles>`);
  if (footer) zip.file('word/footer1.xml', `<w:ftr>${footer}</w:ftr>`);
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return new Uint8Array(zip.generate({ type: 'uint8array' }));
}

function read(bytes: Uint8Array, name = 'UPR50_FRD_JS-HNA_E_Main.docx'): UploadFile {
  const outcome = readUploadFile(name, bytes, documentTools);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

function check(bytes: Uint8Array, name?: string) {
  const context = contextOf({ actor: { isCoordinator: true } });
  const input = { submission: 'SUB-JNT1', file: read(bytes, name) };
  const outcome = checkBeforeUpload.plan(bookOf(coalition), checkBeforeUpload.input.parse(input), context);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value.result;
}

const finding = (result: ReturnType<typeof check>, rule: string) =>
  result.findings.find((one) => one.rule === rule);

const STYLES =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Para2"><w:name w:val="Para 2"/><w:basedOn w:val="Para"/></w:style>';
const PAGE = '<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>';

describe('a Word file', () => {
  it('has its paragraphs numbered by style, list or typing, and its pages', () => {
    const body = [
      paragraph('Housing Network Alpha'),
      paragraph('Introduction', 'H1'),
      paragraph(LONG, 'Para2'),
      paragraph(`2. ${LONG}`),
      `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${LONG}</w:t></w:r></w:p>`,
    ].join('');
    const good = check(made(body, { styles: STYLES, footer: PAGE }));
    expect(finding(good, 'numbering')?.state).toBe('pass');
    const noPages = check(made(body, { styles: STYLES }));
    expect(finding(noPages, 'numbering')?.reason).toBe('The pages have no number.');
    const bare = check(made(body + paragraph(LONG), { styles: STYLES, footer: PAGE }));
    expect(finding(bare, 'numbering')).toMatchObject({ state: 'fail', spots: [{ place: 'Line 6' }] });
  });

  it('has page numbers also where the footer of the first page is empty', () => {
    const more = { 'word/footer2.xml': '<w:ftr><w:p/></w:ftr>' };
    const result = check(made(paragraph(`1. ${LONG}`), { footer: PAGE, more }));
    expect(finding(result, 'numbering')?.state).toBe('pass');
  });

  it('wants no number before captions, quotations and what stands in the annex', () => {
    const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>`;
    const body = [
      paragraph('Introduction', 'H1'),
      paragraph(LONG, 'Para'),
      paragraph(`“${LONG}”`, 'Quote'),
      paragraph('Annex: members', 'H1'),
      paragraph(LONG),
    ].join('');
    expect(finding(check(made(body, { styles, footer: PAGE })), 'numbering')?.state).toBe('pass');
  });

  it('finds what a list below a lead-in recommends', () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      paragraph(`1. ${LONG}`) +
      paragraph('We ask the State to:') +
      item('build homes for all families in both towns;') +
      item('lower the rents of flats by a third.');
    expect(finding(check(made(body)), 'recommendations')).toMatchObject({
      state: 'pass',
      reason: '2 found.',
    });
  });

  it('counts neither cover nor annex nor notes as its text', () => {
    const body = [
      paragraph('A title of five words'),
      paragraph('Introduction', 'H1'),
      paragraph('One two three.', 'Para'),
      paragraph('Annex', 'H1'),
      paragraph('Not counted at all.'),
    ].join('');
    expect(check(made(body, { styles: STYLES })).words.body).toBe(4);
    expect(check(wordFile(paragraph('1. One two three four'), ['A note.'])).words).toMatchObject({
      body: 5,
      everything: 7,
    });
  });

  it('says what of it the UN does not take', () => {
    const image = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
    const changed = '<w:p><w:ins w:id="1" w:author="Ana"><w:r><w:t>new</w:t></w:r></w:ins></w:p>';
    expect(finding(check(made(paragraph(LONG) + image)), 'images')?.state).toBe('fail');
    expect(finding(check(made(paragraph(LONG) + changed)), 'file')?.reason).toContain('Tracked changes');
    const macros = made(paragraph(LONG), { more: { 'word/vbaProject.bin': 'x' } });
    expect(finding(check(macros), 'file')?.reason).toContain('macros');
    expect(finding(check(new TextEncoder().encode(LONG), 'text.txt'), 'file')?.state).toBe('fail');
    expect(finding(check(made(paragraph(LONG)), 'final FINAL (2).docx'), 'name')?.state).toBe('look');
  });

  it('names the submitters and a contact', () => {
    const result = check(made(paragraph(`1. ${LONG}`)));
    expect(finding(result, 'contact')?.state).toBe('fail');
    expect(finding(result, 'submitters')?.state).toBe('fail');
  });

  it('that is a PDF or is damaged is refused in words', () => {
    const pdf = readUploadFile('text.docx', new TextEncoder().encode('%PDF-1.7 renamed'), documentTools);
    expect(pdf.ok ? '' : pdf.problem.text.en).toMatch(/PDF/);
    const damaged = readUploadFile('text.docx', made(paragraph(LONG)).slice(0, 60), documentTools);
    expect(damaged.ok).toBe(false);
  });
});
