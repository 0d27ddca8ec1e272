// Filling Word templates: tags, odd characters, endnotes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTE_CLOSE, NOTE_OPEN } from '../../../src/core/base/text/endnotes';
import { fillTemplate } from '../../../src/addin/docx/fill.late';
import { partNames, partOf, visibleText, wordFile } from './word-file';

const mark = (number: number): string => `${NOTE_OPEN}${number}${NOTE_CLOSE}`;
const PARAGRAPH = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>';
const DOCUMENT = 'word/document.xml';
const ENDNOTES = 'word/endnotes.xml';

const endnoteIds = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:endnoteReference w:id="(\d+)"\/>/g)].map((found) => found[1] ?? '');

describe('texts', () => {
  it.each(['Tom & Jerry <b>', '{name} {#loop}{/loop}', 'home 🏠 سكن', '"quoted" ]]> &amp;', '$& $1 $$'])(
    'such as %s survive as typed',
    (text) => {
      const bytes = fillTemplate(wordFile(PARAGRAPH), { text });
      expect(visibleText(partOf(bytes, DOCUMENT))).toBe(text);
    },
  );

  it('lose only what XML cannot hold', () => {
    const bytes = fillTemplate(wordFile(PARAGRAPH), { text: 'a\u0000b\u000bc\ud800d\uffffe\u{1f3e0}' });
    expect(visibleText(partOf(bytes, DOCUMENT))).toBe('abcde\u{1f3e0}');
  });

  it('keep their line ends', () => {
    const xml = partOf(fillTemplate(wordFile(PARAGRAPH), { text: 'one\r\ntwo' }), DOCUMENT);
    expect(xml).toContain('<w:br/>');
    expect(visibleText(xml)).toBe('onetwo');
  });

  it('of any kind leave no broken tag behind', () => {
    const template = wordFile(PARAGRAPH);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = partOf(fillTemplate(template, { text }), DOCUMENT);
        expect(xml.replace(/<\/?w:[^<>]*>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the file', () => {
  it('is the same for the same data, with the types first', () => {
    const make = () => fillTemplate(wordFile(PARAGRAPH), { text: `same${mark(1)}`, endnotes: ['note'] });
    expect(make()).toEqual(make());
    expect(partNames(make())[0]).toBe('[Content_Types].xml');
  });

  it('takes and gives base64 alike', () => {
    const bytes = wordFile(PARAGRAPH);
    const base64 = fillTemplate(Buffer.from(bytes).toString('base64'), { text: 'same' });
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(fillTemplate(bytes, { text: 'same' })));
  });

  it('carries the language for the spelling checker', () => {
    const bytes = fillTemplate(wordFile(PARAGRAPH), { text: '', languageTag: 'fr-FR' });
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
  });

  it('is refused with the name of a tag that the data lack', () => {
    expect(() => fillTemplate(wordFile('<w:p><w:r><w:t>{unknown}</w:t></w:r></w:p>'), {})).toThrow(
      '{unknown}',
    );
  });

  it('is refused when a loop is not closed', () => {
    expect(() => fillTemplate(wordFile('<w:p><w:r><w:t>{#open}</w:t></w:r></w:p>'), { open: [] })).toThrow(
      'open',
    );
  });
});

describe('endnotes', () => {
  const filled = fillTemplate(wordFile(PARAGRAPH), {
    text: `One${mark(2)} two${mark(1)}, three${mark(2)}`,
    endnotes: ['first & <best>', 'second'],
  });

  it('have ids of their own in reading order, also when a note is used twice', () => {
    expect(endnoteIds(partOf(filled, DOCUMENT))).toEqual(['1', '2', '3']);
    const texts = [...partOf(filled, ENDNOTES).matchAll(/<w:endnote w:id="(\d+)">(.*?)<\/w:endnote>/g)];
    expect(texts.map((found) => [found[1], visibleText(found[2] ?? '').trim()])).toEqual([
      ['1', 'second'],
      ['2', 'first & <best>'],
      ['3', 'second'],
    ]);
  });

  it('leave the text and its formatting as they were', () => {
    const xml = partOf(filled, DOCUMENT);
    expect(visibleText(xml)).toBe('One two, three');
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> two</w:t></w:r>');
    expect(xml).not.toContain(NOTE_OPEN);
  });

  it('are declared where Word looks for them, with separators and styles', () => {
    expect(partOf(filled, ENDNOTES)).toMatch(
      /w:type="separator" w:id="-1".*w:type="continuationSeparator" w:id="0"/,
    );
    expect(partOf(filled, '[Content_Types].xml')).toContain('PartName="/word/endnotes.xml"');
    expect(partOf(filled, 'word/_rels/document.xml.rels')).toContain('Target="endnotes.xml"');
    expect(partOf(filled, 'word/settings.xml')).toMatch(
      /<w:endnotePr><w:numFmt w:val="decimal"\/><w:endnote w:id="-1"\/><w:endnote w:id="0"\/><\/w:endnotePr><w:compat>/,
    );
    for (const style of ['EndnoteText', 'EndnoteReference']) {
      expect(partOf(filled, 'word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
  });

  it('come after those that the template has itself', () => {
    const own = '<w:endnotes><w:endnote w:id="-1"/><w:endnote w:id="4"><w:p/></w:endnote></w:endnotes>';
    const bytes = fillTemplate(wordFile(PARAGRAPH, { [ENDNOTES]: own }), {
      text: `x${mark(1)}`,
      endnotes: ['mine'],
    });
    expect(endnoteIds(partOf(bytes, DOCUMENT))).toEqual(['5']);
    expect(partOf(bytes, ENDNOTES)).toContain('<w:endnote w:id="4">');
  });

  it('add no part to a text without any', () => {
    expect(partNames(fillTemplate(wordFile(PARAGRAPH), { text: 'plain' }))).not.toContain(ENDNOTES);
  });

  it('are dropped from a header, where Word allows none', () => {
    const header = { 'word/header1.xml': `<w:hdr><w:p><w:r><w:t>top${mark(1)}</w:t></w:r></w:p></w:hdr>` };
    const bytes = fillTemplate(wordFile(PARAGRAPH, header), { text: '', endnotes: ['note'] });
    expect(visibleText(partOf(bytes, 'word/header1.xml'))).toBe('top');
  });

  it('whose text is missing stop the work', () => {
    expect(() => fillTemplate(wordFile(PARAGRAPH), { text: mark(3), endnotes: ['one'] })).toThrow(
      'endnote 3',
    );
  });
});
