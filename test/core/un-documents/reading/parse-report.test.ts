import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { parseReport, type Report } from '../../../../src/core/un-documents/reading/parse-report';

const resolver = createCountryResolver();

function read(text: string): Report {
  const outcome = parseReport(text, resolver);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

/** One line an item: number, part, countries, text. */
const brief = (report: Report): readonly string[] =>
  report.records.map(
    ({ number, part, countries, text }) => `${number}/${String(part)} ${countries.join('+')} ${text}`,
  );

const CLOSING =
  'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s).';

describe('reading a report', () => {
  it('reads a paragraph a line, with the position that each lead-in gives', () => {
    const report = read(`II. Conclusions and/or recommendations
40. The recommendations listed below have been examined by Ruritania and enjoy the support of Ruritania:
40.1 Plant trees along rivers (Norway);
40.2 Paint all bridges (Chile, Ghana).
41. The following recommendations will be examined by Ruritania, which will provide responses in due time:
41.1 Count the owls (Iran (Islamic Republic of));
42. The recommendations below did not enjoy the support of Ruritania and would thus be noted:
42.1 Free the geese (Peru).
43. The following recommendations enjoy the support of Ruritania in part:
43.1 Wash the windows (Japan).
44. ${CLOSING}
45.1 Not part of the list (Spain);`);
    expect(brief(report)).toEqual([
      '40.1/1 NOR Plant trees along rivers',
      '40.2/1 CHL+GHA Paint all bridges',
      '41.1/1 IRN Count the owls',
      '42.1/1 PER Free the geese',
      '43.1/1 JPN Wash the windows',
    ]);
    expect(report.records.map(({ answer }) => answer)).toEqual([
      'supported',
      'supported',
      'pending',
      'noted',
      'in-part',
    ]);
    expect(report.records.map(({ lineNumber }) => lineNumber)).toEqual([3, 4, 6, 8, 10]);
    expect(report).toMatchObject({ unread: [], gaps: [], repeats: [] });
  });

  it.each([
    ['below their paragraph', (item: number) => `40.${String(item)} Ask ${String(item)} (Cuba);`, '40.1012'],
    ['alone', (item: number) => `${String(item)}. Ask ${String(item)} (Cuba);`, '1012'],
  ])('reads more than 999 numbers %s', (_, line, last) => {
    const lines = Array.from({ length: 1012 }, (__, index) => line(index + 1));
    const { records, gaps, unread } = read(
      `40. The following recommendations were made to Ruritania:\n${lines.join('\n')}`,
    );
    expect([records.length, records.at(-1)?.text, gaps, unread]).toEqual([1012, 'Ask 1012', [], []]);
    expect(records.at(-1)?.number).toContain(last);
  });

  it('takes no year at the end of a sentence for a number', () => {
    const text = `40. The following recommendations were made to Ruritania:
40.1 Plant trees and finish by
2030. Count them too (Cuba);`;
    expect(brief(read(text))).toEqual(['40.1/1 CUB Plant trees and finish by 2030. Count them too']);
  });

  it('keeps 40.1 and 40.10 apart, as text', () => {
    const lines = Array.from(
      { length: 10 },
      (_, index) => `40.${String(index + 1)}. Ask ${String(index + 1)} (Cuba);`,
    );
    const numbers = read(
      `40. The following recommendations were made to Ruritania:\n${lines.join('\n')}`,
    ).records.map(({ number }) => number);
    expect(numbers).toHaveLength(10);
    expect(numbers).toContain('40.1');
    expect(numbers).toContain('40.10');
  });

  it('reads text broken over lines and pages as a PDF gives it', () => {
    const report = read(`A/HRC/99/7

II.    Conclusions and/or recommendations....................   40–41    13

A/HRC/99/7

II.    Conclusions and/or recommendations
       40.   In the course of the discussion, the following recommendations were made to
       Ruritania, no later than June
       2010.
             40.1.   Ratify the Convention on Owls, 1962 (No. 118), and respect non-
             resident owls in the sense of article
             12 of it (Trinidad and


                                                                   13
\fA/HRC/99/7


             Tobago);
             40.2.   Continue the imple-
             mentation of the plan; implementation matters (Viet
             Nam, Bosnia and
             Herzegovina);
       41. ${CLOSING}`);
    expect(brief(report)).toEqual([
      '40.1/1 TTO Ratify the Convention on Owls, 1962 (No. 118), and respect non-resident owls in the sense of article 12 of it',
      '40.2/1 VNM+BIH Continue the implementation of the plan; implementation matters',
    ]);
    expect(report.symbol).toBe('A/HRC/99/7');
    expect(report.unread).toEqual([]);
  });

  it('numbers lists that start again below each lead-in by paragraph and place', () => {
    const report = read(`II. CONCLUSIONS AND/OR RECOMMENDATIONS
2.
The following recommendations enjoy the support of Ruritania:
1.\t
To plant trees (Norway);

2. To paint bridges (Chile); to
repair roads (Ghana), and to light them (Kenya);
3.
To close the well
(Malta).
3. The recommendations below did not enjoy the support of Ruritania:
1. To free the geese (Peru).
4. ${CLOSING}`);
    expect(brief(report)).toEqual([
      '2.1/1 NOR To plant trees',
      '2.2/1 CHL To paint bridges',
      '2.2/2 GHA to repair roads',
      '2.2/3 KEN to light them',
      '2.3/1 MLT To close the well',
      '3.1/1 PER To free the geese',
    ]);
  });

  it('gives lettered points with countries a number each, and leaves other letters in the text', () => {
    const report = read(`50. The following recommendations were made to Ruritania:
1. With regard to owls:
(a) Count them (Chad);
(b) Feed them (Togo);
2. Improve (a) roads and
(b) bridges (Oman).`);
    expect(brief(report)).toEqual([
      '50.1(a)/1 TCD With regard to owls: Count them',
      '50.1(b)/1 TGO With regard to owls: Feed them',
      '50.2/1 OMN Improve (a) roads and (b) bridges',
    ]);
  });

  it('gives letters right below a paragraph its number', () => {
    expect(
      brief(
        read(
          '50. The following recommendations were made to Ruritania:\n(a) Count owls (Chad);\n(b) Feed owls (Togo).',
        ),
      ),
    ).toEqual(['50(a)/1 TCD Count owls', '50(b)/1 TGO Feed owls']);
  });

  it('finds the numbers in text that lost all its line breaks', () => {
    const report = read(
      `Some discussion. II. Conclusions and/or recommendations 40. The following recommendations were made to Ruritania: 40.1. Plant trees as in article 12.3 of the plan (Norway); 40.2. Paint bridges (Chile); and 40.3. Close the well (Malta). 41. ${CLOSING} Annex`,
    );
    expect(brief(report)).toEqual([
      '40.1/1 NOR Plant trees as in article 12.3 of the plan',
      '40.2/1 CHL Paint bridges',
      '40.3/1 MLT Close the well',
    ]);
  });

  it('takes lost numbers from the order, and says so', () => {
    const report = read(`40. The following recommendations enjoy the support of Ruritania:
Plant trees (Norway);
Paint
bridges (Chile).
41. ${CLOSING}`);
    expect(brief(report)).toEqual(['40.1/1 NOR Plant trees', '40.2/1 CHL Paint bridges']);
    expect(report.records.every(({ isNumberedByOrder }) => isNumberedByOrder)).toBe(true);
  });

  it('puts no number on asks when no paragraph number is left either', () => {
    expect(
      parseReport('The following recommendations were made to Ruritania:\nPlant trees (Norway);', resolver)
        .ok,
    ).toBe(false);
  });

  it('reads a pasted list without heading or lead-in', () => {
    expect(brief(read('26.1 Plant trees (Norway) (Chile);\n26.2 Paint bridges (Malta);'))).toEqual([
      '26.1/1 NOR+CHL Plant trees',
      '26.2/1 MLT Paint bridges',
    ]);
  });
});

describe('countries and asks under a number', () => {
  const only = (text: string): readonly string[] =>
    brief(read(`40.1 ${text}`)).map((line) => line.slice('40.1/'.length));

  it.each([
    ['Plant trees (Norway) (Chile);', ['1 NOR+CHL Plant trees']],
    ['Plant trees (Norway); (Chile)/(Peru);', ['1 NOR+CHL+PER Plant trees']],
    ['Plant trees (Norway/Chile; Peru and Oman);', ['1 NOR+CHL+PER+OMN Plant trees']],
    ['Plant trees (Trinidad and Tobago and Norway)', ['1 TTO+NOR Plant trees']],
    ['Plant trees (ICRMW) (Iran (Islamic Republic of));', ['1 IRN Plant trees (ICRMW)']],
    [
      'Ratify the protocol (No. 29) (United Kingdom of Great Britain and Northern Ireland);',
      ['1 GBR Ratify the protocol (No. 29)'],
    ],
    ['Plant trees (Venezuela, Bolivarian Republic of, Peru);', ['1 VEN+PER Plant trees']],
    ['Plant trees (Senegal, Venezuela (Bolivarian Republic of), Peru);', ['1 SEN+VEN+PER Plant trees']],
    ['Plant trees (Bolivia (Plurinational State of);', ['1 BOL Plant trees']],
    ['Plant trees (Norway));', ['1 NOR Plant trees']],
    ['Plant trees (Norway)2;', ['1 NOR Plant trees']],
    ['Plant trees (State of Palestine*);', ['1 PSE Plant trees']],
    ['Plant trees. (Palestine).', ['1 PSE Plant trees']],
    ['Plant trees (Timor; Leste);', ['1 TLS Plant trees']],
    [
      'Ratify A (DPRK, Ghana); Become a party to B (Australia);',
      ['1 PRK+GHA Ratify A', '2 AUS Become a party to B'],
    ],
    ['Ratify A (Ghana) Ratify B (Malta)', ['1 GHA Ratify A', '2 MLT Ratify B']],
    ['Ratify A; B; and C (Ghana); as well as D', ['1 GHA Ratify A; B; and C (Ghana); as well as D']],
    [
      'To join (Algeria)/sign (Egypt)/consider (Argentina) the Treaty (Algeria, Egypt, Argentina);',
      ['1 DZA+EGY+ARG To join (Algeria)/sign (Egypt)/consider (Argentina) the Treaty'],
    ],
  ])('reads %j', (text, expected) => {
    expect(only(text)).toEqual(expected);
  });

  it('reports names that it does not know or had to guess', () => {
    const [known, guess, unknown] = read(
      '40.1 A (Norway, Atlantis);\n40.2 B (Phillippines);\n40.3 C (Atlantis).',
    ).records;
    expect(known).toMatchObject({ countries: ['NOR'], unknownCountries: ['Atlantis'] });
    expect(guess).toMatchObject({
      countries: ['PHL'],
      guessedCountries: [{ written: 'Phillippines', iso3: 'PHL' }],
    });
    expect(unknown).toMatchObject({ text: 'C', countries: [], unknownCountries: ['Atlantis'] });
  });
});

describe('the account of what was read', () => {
  it('reports gaps, repeats and the document’s own count', () => {
    const report = read(`Total recommendations: 5
II. Conclusions and/or recommendations
40. The following recommendations were made to Ruritania:
40.1 A (Norway);
40.2 B (Chile);
40.2 C (Malta);
40.5 D (Peru).`);
    expect(report).toMatchObject({ gaps: ['40.3', '40.4'], repeats: ['40.2'], statedCount: 5 });
    expect(brief(report)).toContain('40.2/2 MLT C');
  });

  it('drops no line among the recommendations silently', () => {
    const report = read(`II. Conclusions and/or recommendations**
** Conclusions and recommendations have not been edited.
40. The following recommendations enjoy the support of Ruritania:
40.1 Plant trees (Norway)1;
1 The recommendation as read during the interactive dialogue: “Plant
trees” (Norway).
40.2 Paint bridges (Chile);
Voluntary pledges of the delegation
41. The recommendations in paragraphs 7 (a) and 9 (c) did not enjoy the support of Ruritania.
42. The response of Ruritania to these recommendations will be included in the outcome report.
43. ${CLOSING}`);
    expect(brief(report)).toEqual(['40.1/1 NOR Plant trees', '40.2/1 CHL Paint bridges']);
    expect(
      report.unread.map(({ lineNumber, reason }) => [lineNumber, reason.text.en.split(/[.:]/)[0]]),
    ).toEqual([
      [5, 'A footnote'],
      [6, 'A footnote'],
      [8, 'Belongs to no recommendation'],
      [9, 'A paragraph that introduces no recommendations'],
    ]);
  });

  it('gives the lead-ins with their positions', () => {
    const report = read(
      '40. The following recommendations were made. They cannot be accepted and\nare noted:\n40.1 A (Norway).',
    );
    expect(report.leadIns).toEqual([
      {
        number: '40',
        text: 'The following recommendations were made. They cannot be accepted and are noted:',
        position: 'noted',
        lineNumber: 1,
      },
    ]);
  });
});
