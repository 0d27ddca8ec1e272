// Lists of recommendations as coalitions keep them: columns in any order and language, merged cells, two rows of headings.
import { describe, expect, it } from '@jest/globals';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import { readList } from '../../../../src/core/un-documents/bring-in-recommendations/read-list';

const resolver = createCountryResolver();
const read = (text: string, fills?: boolean) => readList(text, resolver, fills);
const told = (text: string) =>
  read(text).entries.map(({ number, text: words, countries, answer, issues, workgroup }) =>
    [number, words, countries.join('+'), answer, issues.join('+'), workgroup].join(' | '),
  );

const RATIFY = 'Ratify the Optional Protocol to the Convention against Torture without further delay';
const HOUSE = 'Build homes for all who live in the street and end forced evictions at once';

describe('a list of recommendations', () => {
  it.each([
    [
      'in English, as Excel gives it',
      `No.\tRecommendation\tRecommending State\tResponse\tTheme\tWorking group\n6.14\t${RATIFY}\tFrance; the Netherlands\tAccepted\tTorture\tPrisons`,
      [`6.14 | ${RATIFY} | FRA+NLD | supported | Torture | Prisons`],
    ],
    [
      'in Spanish, in another order, as CSV with semicolons',
      `Respuesta;País recomendante;Texto de la recomendación;Número\nrechazada;Alemania y Costa de Marfil;${HOUSE};92.10`,
      [`92.10 | ${HOUSE} | DEU+CIV | noted |  | `],
    ],
    [
      'in French, with a title above and two rows of headings',
      `Recommandations de 2021\t\t\t\n\tRecommandation\t\tSuite\nN°\tÉnoncé\tÉtats auteurs\tPosition\n1\t${HOUSE}\tPays-Bas, Suisse\tpartiellement acceptée`,
      [`1 | ${HOUSE} | NLD+CHE | in-part |  | `],
    ],
    [
      'under headings of a language that is not known',
      `Nummer\tEmpfehlung\tLand\tAntwort\n7\t${RATIFY}\tChile\tS\n8\t${HOUSE}\tUK\tN`,
      [`7 | ${RATIFY} | CHL | supported |  | `, `8 | ${HOUSE} | GBR | noted |  | `],
    ],
    [
      'one a line, as in a report',
      `92.1. ${RATIFY} (France, Chile);\n92.2. ${HOUSE} (Republic of Korea);`,
      [`92.1 | ${RATIFY} | FRA+CHL |  |  | `, `92.2 | ${HOUSE} | KOR |  |  | `],
    ],
    [
      'without headings',
      `${RATIFY}\tFrance\n${HOUSE}\tPeru`,
      [` | ${RATIFY} | FRA |  |  | `, ` | ${HOUSE} | PER |  |  | `],
    ],
  ])('is read %s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes merged cells down, unless told not to', () => {
    const list = `Theme\tRecommendation\nHousing\t${HOUSE} a\n\t${HOUSE} b\n\t${HOUSE} c\nPrisons\t${RATIFY} a\n\t${RATIFY} b`;
    const issues = (fills: boolean) => read(list, fills).entries.map((one) => one.issues.join());
    expect(issues(true)).toEqual(['Housing', 'Housing', 'Housing', 'Prisons', 'Prisons']);
    expect(issues(false)).toEqual(['Housing', '', '', 'Prisons', '']);
    expect(read(list).filled).toEqual(['Theme']);
  });

  it('tells what it cannot read, with its line, and columns that the workbook does not keep', () => {
    const { unread, leftOut, entries } = read(
      `Number\tText\tMade by\tAnswer\tBudget line\n1\t${HOUSE}\tFrance; Freedonia\tperhaps\t12\n2\t\tChile\t\t`,
    );
    expect(unread).toEqual([
      { row: 2, text: 'Freedonia' },
      { row: 2, text: 'perhaps' },
      { row: 3, text: '2 · Chile' },
    ]);
    expect(leftOut).toEqual(['Budget line']);
    expect(entries).toHaveLength(1);
  });

  it('knows the review and the body', () => {
    const [one] = read(`Cycle\tSource\tText\nUPR 3 (2021)\tCEDAW\t${HOUSE}`).entries;
    expect([one?.cycle, one?.source]).toEqual([3, 'CEDAW']);
  });
});
