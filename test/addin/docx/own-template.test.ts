// A coalition's own template: what is checked when it is brought in, with the place of each fault, and that what passes can
// be filled with every text.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { renderDocument } from '../../../src/addin/commands/documents';
import { render } from '../../../src/core/base/messages/text';
import { templateData } from '../../../src/core/submissions/documents/template-data';
import { submissionDocument } from '../../../src/core/submissions/documents/submission-document';
import { inspectTemplate } from '../../../src/core/submissions/templates/inspect';
import { bookOf, contextOf, written } from '../../core/submissions/documents/fixture';
import { committedTemplate, partOf, visibleText, wordFile } from './word-file';

const line = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** Word cuts what people type into runs as it likes. */
const cutUp = (text: string): string =>
  `<w:p>${[...text].map((sign) => `<w:r><w:t>${sign}</w:t></w:r>`).join('')}</w:p>`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const WHOLE = ['{#paragraphs}', '{number} {text}', '{/paragraphs}'].map(line).join('');
const fileWith = (body: string, parts: Readonly<Record<string, string>> = {}): string =>
  base64(wordFile(body + WHOLE, parts));

/** Each fault as `place: reason`, or why the file can be no template. */
function said(file: string): readonly string[] {
  const inspected = inspectTemplate(file);
  if (!inspected.ok) return [render(inspected.problem, 'en')];
  return inspected.value.map(
    ({ part, paragraph, reason }) => `${part} ${paragraph.number}: ${render(reason, 'en')}`,
  );
}

const model = (template: string) => {
  const text =
    'Housing\n## Rents\nRents rose.[[Report]]\n- One\n| A | B |\n| --- | --- |\n| c | d |\nTyped {title} here.';
  const outcome = submissionDocument(bookOf(written(text)), 'SUB-JNT1', contextOf());
  if (!outcome.ok) throw new Error('no document');
  return { ...outcome.value, template };
};

describe('a template that is fine', () => {
  it.each([
    ['simple fields', line('{title}') + line('{country}, {date}')],
    ['a tag that Word cut into runs', cutUp('{submitters}')],
    ['lists', line('{#contact}{.}{/contact}') + line('{#about}') + line('{name}: {text}') + line('{/about}')],
    ['an inverted part', line('{^hasSubmitters}Nobody{/hasSubmitters}')],
    [
      'a loop in a table row',
      `<w:tbl><w:tr><w:tc>${line('{#recommendations}{number}')}</w:tc><w:tc>${line('{text}{/recommendations}')}</w:tc></w:tr></w:tbl>`,
    ],
    ['fields of the outer part within an inner one', line('{#about}{title} {name}{/about}')],
  ])('%s', (_, body) => {
    expect(said(fileWith(body))).toEqual([]);
    expect(() => renderDocument(fileWith(body), templateData(model('own-submission-1')))).not.toThrow();
  });

  it.each(['submission', 'paper', 'statement'])('the one that came with the workbook: %s', (name) => {
    expect(said(base64(committedTemplate(name)))).toEqual([]);
  });

  it('has the whole text, endnotes and tables too, and leaves braces that members typed', () => {
    const filled = Buffer.from(
      renderDocument(fileWith(line('{title}')), templateData(model('own-submission-1'))),
      'base64',
    );
    const xml = partOf(new Uint8Array(filled), 'word/document.xml');
    for (const words of ['Rents rose.', 'One', 'A | B', 'c | d', 'Typed {title} here.'])
      expect(visibleText(xml)).toContain(words);
    expect(partOf(new Uint8Array(filled), 'word/endnotes.xml')).toContain('Report');
  });
});

describe('what is wrong names paragraph and tag', () => {
  it.each([
    ['{titel}', 'word/document.xml 2: There is no field {titel} here.'],
    ['Submitted by {submitters', 'word/document.xml 2: “{submitters” has no } at its end.'],
    ['Submitted by submitters}', 'word/document.xml 2: “Submitted by submitters}” has no { before it.'],
    [
      '{#contact}{.}',
      'word/document.xml 2: {#contact} begins a part that never ends: put {/contact} after it.',
    ],
    ['{.}{/contact}', 'word/document.xml 2: There is no field {.} here.'],
    ['{/contact}', 'word/document.xml 2: {/contact} ends a part that did not begin.'],
    [
      '{#contact}{.}{/about}',
      'word/document.xml 2: {/about} ends another part than the one that is open: {#contact}.',
    ],
    [
      '{recommendations}',
      '{recommendations} holds several things. Write {#recommendations}…{/recommendations}.',
    ],
    ['{contact name}', '{contact name} is no field. A field is a name in braces, such as {title}'],
    ['{{title}}', 'has no } at its end'],
    ['{name}', 'There is no field {name} here. See the list of fields; some stand only within a part.'],
    ['{@title}', '{@title} is no field.'],
    ['{}', '{} is no field.'],
  ])('%s', (text, told) => {
    expect(said(fileWith(line('Our letterhead') + line(text)))[0]).toContain(told);
  });

  it('in header and footer too', () => {
    const header = `<w:hdr xmlns:w="x"><w:p><w:r><w:t>{nobody}</w:t></w:r></w:p></w:hdr>`;
    expect(said(fileWith('', { 'word/header2.xml': header }))).toEqual([
      expect.stringContaining('word/header2.xml 1: There is no field {nobody}'),
    ]);
  });

  it('the whole text on one line', () => {
    const body = line('{#paragraphs}{number} {text}{/paragraphs}');
    expect(said(base64(wordFile(body)))[0]).toContain('each stand on a line of their own');
  });

  it('lists all of them at once', () => {
    expect(said(fileWith(line('{a}') + line('{title') + line('{#about}')))).toHaveLength(3);
  });

  it('a part that begins in a table and ends outside of it', () => {
    const body = `<w:tbl><w:tr><w:tc>${line('{#about}{name}')}</w:tc><w:tc>${line('x')}</w:tc></w:tr></w:tbl>${line('{text}{/about}')}`;
    expect(said(fileWith(body))[0]).toContain('cannot be filled where it stands');
  });

  it.each([
    ['no place for the text', line('{title}'), '{#paragraphs}'],
    [
      'a place that holds no words',
      ['{#paragraphs}', '{number}', '{/paragraphs}'].map(line).join(''),
      '{text}',
    ],
    [
      'sections without what lists and tables need',
      line('{#sections}{heading}{#blocks}{#isParagraph}{text}{/isParagraph}{/blocks}{/sections}'),
      '{@table}',
    ],
  ])('%s', (_, body, lacking) => {
    expect(said(base64(wordFile(body)))[0]).toMatch(/no place for the whole text/);
    expect(said(base64(wordFile(body)))[0]).toContain(lacking);
  });
});

describe('a file that can be no template', () => {
  const macros = new PizZip(wordFile(WHOLE));
  macros.file('word/vbaProject.bin', 'x');
  const LINK = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/${target}" Target="https://example.org/x" TargetMode="External"/></Relationships>`;
  it.each([
    ['a PDF with another name', base64(Buffer.from('%PDF-1.7 and more')), 'This is a PDF'],
    [
      'an old .doc, or a password',
      base64(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      'protected by a password',
    ],
    ['a text', base64(Buffer.from('{title}')), 'not a Word file'],
    [
      'another zip',
      base64(new PizZip().file('x.txt', 'x').generate({ type: 'uint8array' })),
      'not a Word file',
    ],
    ['a zip that is cut off', base64(wordFile(WHOLE).slice(0, 400)), 'damaged'],
    ['macros', base64(macros.generate({ type: 'uint8array' })), 'macros'],
    [
      'a picture from elsewhere',
      fileWith('', { 'word/_rels/document.xml.rels': LINK('image') }),
      'fetches a picture',
    ],
    [
      'XML that ends early',
      base64(wordFile('', { 'word/document.xml': '<w:document><w:body><w:p' })),
      'missing',
    ],
    [
      'no styles',
      base64(wordFile(WHOLE, { 'word/styles.xml': '' })),
      'Parts that Word always writes are missing',
    ],
    [
      'too many bytes',
      fileWith('', {
        'word/media/a.bin': Buffer.from(
          Array.from({ length: 700_000 }, (_, at) => (at * 7919 * at) % 251),
        ).toString('latin1'),
      }),
      'too large',
    ],
  ])('%s', (_, file, told) => {
    expect(said(file)).toEqual([expect.stringContaining(told)]);
  });

  it('but a link that people press is fine', () => {
    expect(said(fileWith('', { 'word/_rels/document.xml.rels': LINK('hyperlink') }))).toEqual([]);
  });
});
