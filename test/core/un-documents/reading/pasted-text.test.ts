// What is no text is refused with the remedy; dirt that copying and exports leave behind is read through.
import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { cleanLines } from '../../../../src/core/un-documents/reading/pasted-text';
import { parseReport } from '../../../../src/core/un-documents/reading/parse-report';

const resolver = createCountryResolver();

describe('dirt in the text', () => {
  it.each([
    [
      'entities',
      'Plant&nbsp;trees &amp; people&rsquo;s gardens (C&ocirc;te d&#8217;Ivoire);',
      'Plant trees & people’s gardens',
      'CIV',
    ],
    ['entities twice over', 'Plant &amp;amp; water (Norway);', 'Plant & water', 'NOR'],
    ['control bytes', 'Plant\u0002 trees\u0007 (Nor\u0000way);', 'Plant trees', 'NOR'],
    [
      'Windows quotes read as controls',
      'People\u0092s gardens \u0096 all (Norway);',
      'People’s gardens – all',
      'NOR',
    ],
    ['no-break spaces', 'Plant\u00a0trees (Viet\u202fNam);', 'Plant trees', 'VNM'],
    ['lost letters', 'The people\ufffds gardens (C\ufffdte d\ufffdIvoire);', 'The people’s gardens', 'CIV'],
    [
      'symbol and page inside',
      'Plant trees A/HRC/99/7 13 along rivers (Norway);',
      'Plant trees along rivers',
      'NOR',
    ],
  ])('reads through %s', (_, text, cleaned, country) => {
    const outcome = parseReport(`A/HRC/99/7\n40.1 ${text}`, resolver);
    expect(outcome.ok && outcome.value.records[0]).toMatchObject({ text: cleaned, countries: [country] });
  });
});

describe('lines', () => {
  it('are numbered as an editor shows them, with any kind of line end', () => {
    expect(
      cleanLines('one\r\ntwo\rthree\n\n\ffour').map(({ lineNumber, text }) => [lineNumber, text]),
    ).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [4, ''],
      [5, 'four'],
    ]);
  });
});

describe('input that is no report', () => {
  it.each([
    ['nothing', '', /no text/i],
    ['spaces', ' \n\t', /no text/i],
    ['a PDF file', '%PDF-1.7\n%\ufffd\ufffd\n1 0 obj', /PDF file/],
    ['a Word or zip file', 'PK\u0003\u0004\u0014\u0000\u0006\u0000', /Word or zip file/],
    ['an old Word file', '\ufffd\ufffd\u0011ࡱ\u001a\ufffd\u0000\u0000', /Word or zip file/],
    ['an old Word file read byte by byte', 'ÐÏ\u0011à¡±\u001aá\u0000', /Word or zip file/],
    ['binary data', 'ab\u0000\u0001\ufffd\ufffdcd\ufffd'.repeat(30), /cannot be read/],
    [
      'an essay',
      'Dear all,\n\n1. we met on Monday.\n2. we meet again (soon).',
      /No recommendations were found/,
    ],
    [
      'an addendum',
      'Addendum\nViews on conclusions\n1. Ruritania accepts 40.1, 40.3-5 and 41.2.',
      /addendum/,
    ],
  ])('refuses %s and says what to do', (_, input, words) => {
    const outcome = parseReport(input, resolver);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problem.text.en).toMatch(words);
  });
});
