import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { parseCountryReport } from '../../../../src/core/un-documents/country-reports/parse-country-report';
import { countryReportKind } from '../../../../src/core/un-documents/country-reports/report-kind';
import { COMPILATION, WITH_LISTS, WITH_NOTES } from './invented-reports';

const resolver = createCountryResolver([]);
const read = (text: string, kind?: 'national') => {
  const found = parseCountryReport(text, resolver, new Set(['40']), kind);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
};
const refused = (text: string): string => {
  const found = parseCountryReport(text, resolver, new Set());
  return found.ok ? 'read' : render(found.problem, 'en');
};
const named = (text: string) =>
  read(text).paragraphs.map(({ number, named: some }) => [number, some.join(' ')]);

describe('a government’s own report', () => {
  it('is known with its symbol and its country', () => {
    const { kind, symbol, reviewed, isNumberedByOrder } = read(WITH_NOTES);
    expect({ kind, symbol, reviewed, isNumberedByOrder }).toEqual({
      kind: 'national',
      symbol: 'A/HRC/WG.6/52/NOR/1',
      reviewed: 'NOR',
      isNumberedByOrder: false,
    });
  });

  it('has its paragraphs whole, without page headers and marks of notes, below their headings', () => {
    const [, second, , , fifth] = read(WITH_NOTES).paragraphs;
    expect(second).toMatchObject({
      number: 2,
      heading: 'Water',
      text: 'In 2024 the Parliament adopted the Water Act, which guarantees safe drinking water to all villages. In 12 of them wells were drilled.',
    });
    // The heading of the notes is printed above the end of the text.
    expect(fifth?.text).toBe(
      'A new school was opened in every county, and the Government continues its efforts.',
    );
  });

  it('names recommendations in notes that hold nothing but numbers', () => {
    expect(named(WITH_NOTES)).toEqual([
      [1, ''],
      [2, '40.1 40.2 40.7 40.8 40.9'],
      [3, '40.3 40.4'],
      [4, '40.5'],
      [5, ''],
    ]);
  });

  it('names recommendations in lines above paragraphs, also in broken ones, and in its own words', () => {
    expect(named(WITH_LISTS)).toEqual([
      [1, '40.1 40.2 40.3 40.7'],
      [2, '40.1 40.2 40.3 40.7'],
      [3, '40.3 40.4 40.5 40.6 40.8 40.9'],
      [4, '40.10 40.11'],
    ]);
    expect(read(WITH_LISTS).paragraphs.map(({ text }) => text)).toContain('A prison was closed.');
  });

  it.each([
    ['in English', 'National report submitted in accordance with paragraph 5'],
    ['in Spanish', 'Informe nacional presentado con arreglo al párrafo 5'],
    ['in French', 'Rapport national présenté conformément au paragraphe 5'],
  ])('is known by its title %s, without a symbol', (_language, title) => {
    expect(countryReportKind(`Consejo\n${title}\n1. One.\n2. Two.`)).toBe('national');
  });

  it('is not what a report of the Working Group is, although that names it', () => {
    const text =
      'A/HRC/43/15\nReport of the Working Group on the Universal Periodic Review\n1. The following were issued:\n(a) A national report submitted (A/HRC/WG.6/34/NOR/1);\n(b) A compilation prepared by the Office (A/HRC/WG.6/34/NOR/2).';
    expect(countryReportKind(text)).toBeUndefined();
    expect(refused(text)).toContain('neither a government’s own report nor the UN’s compilation');
  });
});

describe('the UN’s compilation', () => {
  it('is known, and read by paragraph', () => {
    const { kind, reviewed, paragraphs } = read(COMPILATION);
    expect([kind, reviewed]).toEqual(['compilation', 'NOR']);
    expect(paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      [1, 'Background'],
      [2, 'Water'],
      [3, 'Water'],
    ]);
    expect(paragraphs[1]?.text).toMatch(/no safe drinking water\.$/);
  });
});

describe('what is pasted badly', () => {
  const TITLE = 'National report submitted pursuant to resolution 5/1\nNorway\n\n';

  it('without numbers: paragraphs are counted, and that is said', () => {
    const long =
      'The Government adopted the Water Act, which guarantees water\nto all villages of the country.';
    const { paragraphs, isNumberedByOrder } = read(`${TITLE}${long}\n\n${long}`);
    expect(isNumberedByOrder).toBe(true);
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2]);
    expect(paragraphs[0]?.text).toContain('water to all villages');
  });

  it('in two columns: each is read to its end', () => {
    const left = [
      '1. The Water Act was',
      'adopted in the spring',
      'of the year 2024.',
      '2. Wells were dug in',
      'all the villages of',
      'the northern county.',
    ];
    const right = [
      '3. A prison was closed',
      'since it was too old',
      'for people to live in.',
      '4. Schools were built',
      'in the south and in',
      'the western county.',
    ];
    const lines = left.map((line, at) => line.padEnd(40) + (right[at] ?? ''));
    expect(read(TITLE + lines.join('\n')).paragraphs).toMatchObject([
      { number: 1, text: 'The Water Act was adopted in the spring of the year 2024.' },
      { number: 2, text: 'Wells were dug in all the villages of the northern county.' },
      { number: 3, text: 'A prison was closed since it was too old for people to live in.' },
      { number: 4, text: 'Schools were built in the south and in the western county.' },
    ]);
  });

  it('without its cover: it is read as what the user says', () => {
    expect(read('1. Wells were dug.\n2. A law was adopted.', 'national').paragraphs).toHaveLength(2);
  });

  it('with a number left out: the others stay', () => {
    expect(read(`${TITLE}1. One was done.\n2. Two was done.\n4. Four was done.`).paragraphs).toMatchObject([
      { number: 1 },
      { number: 2 },
      { number: 4 },
    ]);
  });

  it('with 2,000 paragraphs: in no time', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, at) => `${at + 1}. In ${1900 + (at % 120)} law ${at} was adopted.`,
    );
    const start = performance.now();
    expect(read(TITLE + lines.join('\n')).paragraphs).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each([
    ['empty', '', 'no text'],
    ['a PDF file', '%PDF-1.7', 'PDF'],
    ['something else', 'Dear all, please find attached.', 'Take the whole document'],
  ])('%s: the remedy is said', (_what, text, words) => {
    expect(refused(text)).toContain(words);
  });
});
