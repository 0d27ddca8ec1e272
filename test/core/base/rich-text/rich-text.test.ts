// The form in which cells keep a text: what is written is read back the same, and plain texts are read as they stand.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseBlocks,
  plainText,
  writeBlocks,
  type LightBlock,
} from '../../../../src/core/base/rich-text/blocks';
import {
  parseInline,
  plainInline,
  tidyWords,
  writeInline,
  type Words,
} from '../../../../src/core/base/rich-text/inline';

const ADDRESS = 'https://example.org/a(b)?c=d';
const word = fc.oneof(
  fc.constantFrom(
    'rights',
    '*',
    '**',
    '\\',
    '[x]',
    '(y)',
    '<br>',
    '- a',
    '# b',
    '|',
    ' ',
    '[[note]]',
    '• c',
    'https://a.org/b.',
  ),
  fc.string({ unit: fc.constantFrom(...'ab *\\[]()<>#-|•.'), maxLength: 6 }),
);
const words: fc.Arbitrary<Words> = fc.record(
  {
    text: word,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('', 'https://a.org/%28b%29', 'mailto:a@b.org'),
  },
  { requiredKeys: ['text'] },
);
const shown = (all: readonly Words[]) =>
  tidyWords(all).map(({ text, bold = false, italic = false, link = '' }) => ({ text, bold, italic, link }));

describe('words of a line', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (all) => {
        // An address in running text becomes a link, which is all that may change.
        const bare = /https?:/;
        const before = shown(all).filter(({ text }) => !bare.test(text));
        const after = shown(parseInline(writeInline(all))).filter(({ text }) => !bare.test(text));
        if (!all.some(({ text }) => bare.test(text))) expect(after).toEqual(before);
        expect(plainInline(writeInline(all))).toBe(
          tidyWords(all)
            .map(({ text }) => text)
            .join('')
            .replace(/\n/g, ' '),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['5 * 3 and *Note', '5 * 3 and *Note'],
    ['a **half', 'a **half'],
    ['see [annex](below)', 'see [annex](below)'],
    ['C:\\papers', 'C:\\papers'],
    ['a****b', 'a****b'],
    ['*x* and **y z**', 'x and y z'],
    ['the [law](https://a.org/1), art. 3', 'the law, art. 3'],
  ])('“%s” says “%s”', (line, said) => {
    expect(plainInline(line)).toBe(said);
  });

  it('may be bold and italic at once, touching', () => {
    const all: Words[] = [
      { text: 'a', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: 'c', italic: true },
      { text: 'd', link: ADDRESS, bold: true },
    ];
    const line = writeInline(all);
    expect(line).toBe('**a*b**c*[**d**](https://example.org/a%28b%29?c=d)');
    expect(parseInline(line).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });
});

const text = fc
  .tuple(fc.constantFrom('', '- ', '# ', '| ', '• ', '* '), word)
  .map(([start, rest]) => writeInline([{ text: `${start}${rest} end`.replace(/\s+/g, ' ').trim() }]))
  // Brackets that are opened and not closed are a note that goes on in the next line.
  .filter((line) => !line.replaceAll('[[note]]', '').includes('[['));
const block: fc.Arbitrary<LightBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), text }),
  fc.record({ kind: fc.constant('item' as const), level: fc.constant(0), text }),
  fc
    .record({
      kind: fc.constant('table' as const),
      hasHead: fc.boolean(),
      cells: fc.array(text, { minLength: 4, maxLength: 4 }),
    })
    .map(({ kind, hasHead, cells }) => ({ kind, hasHead, rows: [cells.slice(0, 2), cells.slice(2)] })),
);

describe('blocks of a text', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const written = writeBlocks(blocks);
        expect(writeBlocks(parseBlocks(written))).toBe(written);
        expect(parseBlocks(written).map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
      }),
      { numRuns: 2000 },
    );
  });

  it('are levels that go down one by one', () => {
    expect(
      parseBlocks('    - a\n- b\n      - c\n  - d').map((one) => (one.kind === 'item' ? one.level : -1)),
    ).toEqual([0, 0, 1, 1]);
  });

  it('part at an empty line where both are tables', () => {
    expect(parseBlocks('| a |\n| --- |\n| b |\n\n| c |')).toEqual([
      { kind: 'table', hasHead: true, rows: [['a'], ['b']] },
      { kind: 'table', hasHead: false, rows: [['c']] },
    ]);
  });
});

describe('the plain words of a text', () => {
  it('are the text itself where it has no signs', () => {
    const plain = 'Housing\n\n  Rents rose. (1)\n- One\n• Two';
    expect(plainText(plain)).toBe(plain);
  });

  it('have no signs, and cells parted by tabs', () => {
    expect(
      plainText('## The *case*\n- **One**\n  - two\n| A | B |\n| --- | --- |\n| c\\|d | e<br>f |\nEnd.'),
    ).toBe('The case\n- One\n  - two\nA\tB\nc|d\te f\nEnd.');
  });
});
