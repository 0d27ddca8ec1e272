// The report in another of the UN's languages: its words stand beside the rows, and letters in it quote them.
import { describe, expect, it } from '@jest/globals';
import { quotation } from '../../../../src/core/un-documents/reports/citation';
import { planImport } from '../../../../src/core/un-documents/reports/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import { wordingIn, withWording } from '../../../../src/core/workbook/records/wordings';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const FRENCH = `A/HRC/46/7
II. Conclusions et/ou recommandations
40. Les recommandations ci-après recueillent l’appui de la Ruritanie :
40.1 Planter des arbres le long de toutes les rivières du pays (Norvège) ;
40.2 Repeindre les ponts de la capitale et des villages (Chili) ;
40.9 Compter les hiboux qui vivent dans les forêts (Norvège).`;

const row = (number: string, text: string, more: object = {}) => ({
  ...{
    id: `REC-${number}`,
    cycle: 4,
    number,
    part: 1,
    text,
    source: 'A/HRC/46/7',
    answer: 'supported' as const,
  },
  ...more,
});
const tables: Tables = {
  ISS: [],
  CTY: [
    { id: 'CTY-NO', iso3: 'NOR', name: 'Norway' },
    { id: 'CTY-CL', iso3: 'CHL', name: 'Chile' },
  ],
  REC: [
    row('40.1', 'Plant trees along all rivers of the country', { workgroup: '' }),
    row('40.2', 'Paint the bridges of the capital and the villages'),
    row('40.3', 'Ratify the Convention on the rights of the child'),
  ],
};

function bringIn(given: Tables, over: object = {}) {
  const outcome = planImport(bookOf(given), { text: FRENCH, cycle: 4, ...over }, contextOf());
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

describe('the same report in another language', () => {
  const plan = bringIn(tables);
  const texts = plan.edits.map((edit) => (edit.kind === 'update' ? [edit.id, edit.values] : [edit.kind]));

  it('goes beside the rows by number, and changes nothing else', () => {
    expect(texts).toEqual([
      ['REC-40.1', { otherLanguages: 'fr: Planter des arbres le long de toutes les rivières du pays' }],
      ['REC-40.2', { otherLanguages: 'fr: Repeindre les ponts de la capitale et des villages' }],
    ]);
    expect(plan.result).toMatchObject({ added: 0, changed: 2, gone: [], rewritten: [] });
  });

  it('says how many stand beside, and what has no counterpart', () => {
    expect(plan.summary.map((one) => render(one, 'en')).slice(-3)).toEqual([
      'The same report in French: 2 texts stand beside yours, for papers in that language.',
      '1 number of it is not in your list.',
      '1 of yours is not in it.',
    ]);
    expect(plan.result.beside).toHaveLength(3);
  });

  it('writes nothing the second time', () => {
    const REC = (tables.REC ?? []).map((one) => ({
      ...one,
      ...Object.fromEntries(
        plan.edits.flatMap((edit) =>
          edit.kind === 'update' && edit.id === one.id ? Object.entries(edit.values) : [],
        ),
      ),
    }));
    expect(bringIn({ ...tables, REC })).toMatchObject({ edits: [], result: { unchanged: 2 } });
  });

  it('is another report where its symbol is another', () => {
    const REC = (tables.REC ?? []).map((one) => ({ ...one, source: 'A/HRC/16/9' }));
    expect(bringIn({ ...tables, REC }).result.beside).toEqual([]);
  });
});

describe('a quotation', () => {
  const REC = [row('40.1', 'Plant trees along all rivers', { otherLanguages: 'fr: Planter des arbres' })];
  const quoted = (language: 'en' | 'es' | 'fr'): string => {
    const book = bookOf({ ...tables, REC });
    return quotation(book, book.rows('REC')[0]!, contextOf(), language);
  };

  it('is the UN’s own in the language of its reader, else named as being in another', () => {
    expect(quoted('fr')).toContain('Planter des arbres');
    expect(quoted('fr')).not.toContain('anglais');
    expect(quoted('es')).toContain('Plant trees');
    expect(quoted('es')).toContain('texto en inglés');
    expect(quoted('en')).toContain('Plant trees');
  });
});

describe('a wording', () => {
  it('is read whatever its code looks like, and takes the place of an earlier one alone', () => {
    const cell = { otherLanguages: ' FR : Creuser\nes: Cavar\nNo code' };
    expect([wordingIn(cell, 'fr'), wordingIn(cell, 'es'), wordingIn(cell, 'en')]).toEqual([
      'Creuser',
      'Cavar',
      '',
    ]);
    expect(withWording(cell, 'fr', ' Creuser\n des puits ')).toBe(
      'es: Cavar\nNo code\nfr: Creuser des puits',
    );
  });
});
