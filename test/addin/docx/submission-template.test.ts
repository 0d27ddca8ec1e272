// The template for submissions asks for exactly what the document gives, and is filled where no service is.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { renderDocument } from '../../../src/addin/commands/documents';
import type { DocumentModel } from '../../../src/core/submissions/documents/model';
import { previewLines } from '../../../src/core/submissions/documents/preview';
import { submissionDocument } from '../../../src/core/submissions/documents/submission-document';
import { templateData } from '../../../src/core/submissions/documents/template-data';
import { bookOf, contextOf, written } from '../../core/submissions/documents/fixture';
import { committedTemplate, partNames, partOf, visibleText } from './word-file';

const root = join(__dirname, '../../..');
const committed = committedTemplate('submission');
const base64 = Buffer.from(committed).toString('base64');

function modelOf(): DocumentModel {
  const text =
    'Housing\nRents rose.[[Report, p. 3]]\nMore {text} & <signs> 🏠 سكن\nEvictions\nNothing changed.[[Law 9]]';
  const outcome = submissionDocument(bookOf(written(text)), 'SUB-JNT1', contextOf());
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

const model = modelOf();
const filled = new Uint8Array(Buffer.from(renderDocument(base64, templateData(model)), 'base64'));
const documentXml = partOf(filled, 'word/document.xml');

const paragraphs = documentXml.match(/<w:p>.*?<\/w:p>/g) ?? [];
const levelOf = (xml: string, list: number): string | undefined =>
  new RegExp(`<w:ilvl w:val="(\\d)"/><w:numId w:val="${list}"/>`).exec(xml)?.[1];

describe('the committed template', () => {
  it('is in Times New Roman 12 on numbered pages', () => {
    const styles = partOf(committed, 'word/styles.xml');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="24"\/>/);
    expect(partOf(committed, 'word/footer1.xml')).toMatch(/ PAGE .* NUMPAGES /);
  });
});

describe('a filled document', () => {
  it('has no tag left and every text of the preview in its order', () => {
    const text = visibleText(documentXml);
    expect(text).not.toMatch(/\{[#/]/);
    let place = 0;
    for (const line of previewLines(model).filter(({ style }) => style !== 'cover' && style !== 'endnote')) {
      place = text.indexOf(line.text.replace(/\[\d+\]/g, ''), place);
      expect([line.text, place >= 0]).toEqual([line.text, true]);
    }
  });

  it('shows the numbers that the model says: Word counts one list through the document', () => {
    let paragraph = 0;
    let item = 0;
    const numbers = paragraphs.flatMap((xml) => {
      const level = levelOf(xml, 2);
      if (level === '0') item = 0;
      if (level === '0') return [String(++paragraph)];
      return level === '1' ? [`${paragraph}.${++item}`] : [];
    });
    const expected = model.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .map(({ number }) => number);
    expect(numbers).toEqual(expected);
  });

  it('keeps the sentence that opens a list on the page of its first item', () => {
    const lead = paragraphs.find((xml) => visibleText(xml).startsWith('It is recommended'));
    const last = paragraphs.find((xml) => visibleText(xml).startsWith('Nothing changed'));
    expect([lead, last].map((xml) => xml?.includes('<w:keepNext/>'))).toEqual([true, false]);
  });

  it('ends in the endnotes, numbered from 1', () => {
    const ids = [...documentXml.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map((found) =>
      Number(found[1]),
    );
    expect(ids).toEqual([1, 2, 3]);
    expect(visibleText(partOf(filled, 'word/endnotes.xml'))).toBe(
      model.endnotes.map((note) => ` ${note}`).join(''),
    );
  });

  it('names title and submitters in its properties', () => {
    expect(partOf(filled, 'docProps/core.xml')).toContain('<dc:title>The right to a home</dc:title>');
    expect(partNames(filled).filter((name) => name.endsWith('/'))).toEqual([]);
  });
});

describe('the bundle', () => {
  it('fills the template where there is nothing but the language: no timer, no Web and no Node service', () => {
    const bundle = buildSync({
      entryPoints: [join(root, 'src/addin/commands/documents.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'documents',
      platform: 'browser',
      target: 'es2020',
    }).outputFiles[0];
    const bare = createContext(Object.create(null) as object);
    runInContext(bundle?.text ?? '', bare);
    bare['template'] = base64;
    bare['data'] = JSON.stringify(templateData(model));
    const absent = ['setTimeout', 'TextEncoder', 'atob', 'Buffer', 'URL', 'process'];
    expect(runInContext(`${JSON.stringify(absent)}.filter((name) => name in globalThis)`, bare)).toHaveLength(
      0,
    );
    const result: unknown = runInContext('documents.renderDocument(template, JSON.parse(data))', bare);
    expect(result).toBe(renderDocument(base64, templateData(model)));
  });
});
