import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { parseReport } from '../../../../src/core/un-documents/reading/parse-report';

const resolver = createCountryResolver();

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
