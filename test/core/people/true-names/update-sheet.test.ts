// New texts in the cells of a sheet, whoever wrote its file.
import { describe, expect, it } from '@jest/globals';
import { sheetWith } from '../../../../src/core/people/true-names/update-sheet';

const wrapped = (rows: string, prefix = ''): string =>
  `<${prefix}worksheet><${prefix}dimension ref="A1:B2"/><${prefix}sheetData>${rows}</${prefix}sheetData><${prefix}pageMargins/></${prefix}worksheet>`;
const without = (xml: string): string => xml.replace(/<(?:\w+:)?dimension[^>]*>/, '');
const text = (row: number, column: number, words: string) => ({ row, column, text: words });

describe('a sheet with new texts', () => {
  it('has a new row behind the others, and a cell in its place among those of its row', () => {
    const xml = wrapped(
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1" s="4"><v>7</v></c></row><row r="9" s="2"/>',
    );
    expect(sheetWith(xml, [text(1, 1, 'Río & <b>'), text(4, 27, ' x ')])).toBe(
      without(
        wrapped(
          '<row r="1"><c r="A1"/><c r="B1" t="inlineStr"><is><t xml:space="preserve">Río &amp; &lt;b&gt;</t></is></c><c r="C1" s="4"><v>7</v></c></row>' +
            '<row r="4"><c r="AB4" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c></row><row r="9" s="2"/>',
        ),
      ),
    );
  });

  it('keeps the format of a cell whose text changes', () => {
    const xml = wrapped('<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row>');
    expect(sheetWith(xml, [text(1, 0, 'x')])).toContain('<c r="A1" s="3" t="inlineStr">');
  });

  it('is written with the prefix that its elements have', () => {
    const xml = wrapped('<x:row r="1"><x:c r="A1"/></x:row>', 'x:');
    expect(sheetWith(xml, [text(1, 0, 'x')])).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t');
  });

  it.each([
    ['rows', '<row><c r="A1"/></row>'],
    ['cells', '<row r="1"><c><v>1</v></c></row>'],
  ])('is left alone where its %s do not say where they stand', (_, rows) => {
    expect(sheetWith(wrapped(rows), [text(1, 0, 'x')])).toBeUndefined();
  });
});
