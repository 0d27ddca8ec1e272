import { describe, expect, it } from '@jest/globals';
import { layoutOf } from '../../../../src/core/workbook/check/layout';
import { columnLetters } from '../../../../src/core/workbook/records/formula-parts';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { TONES, type Tone } from '../../../../src/core/workbook/check/looks';

/** The colours of a column: the words or formulas with their tone; columns in formulas go by their names. */
function coloursOf(sheet: SheetId, wanted: string, language: 'en' | 'es' | 'fr' = 'en'): [string, string][] {
  const { colours, columns } = layoutOf(sheet, language);
  const at = columns.findIndex(({ column }) => column === wanted);
  const name = (formula: string): string =>
    columns.reduce((text, one, index) => text.replaceAll(`$${columnLetters(index)}3`, one.column), formula);
  const toneOf = (color: string): string =>
    Object.keys(TONES).find((tone) => TONES[tone as Tone].background === color) ?? '';
  return colours
    .filter(({ column }) => column === at)
    .map(({ text, background }) => [name(text), toneOf(background)]);
}

describe('the colours of a tab', () => {
  it('are chips of words in the language of the workbook', () => {
    expect(coloursOf('ACT', 'status')).toEqual([
      ['open', 'blue'],
      ['done', 'green'],
      ['dropped', 'grey'],
    ]);
    expect(coloursOf('REC', 'answer', 'es').map(([word]) => word)).toContain('sin respuesta');
  });

  it('mark days that are past or near as long as the row is open, past ones first', () => {
    const isOpen = '(status<>"done")*(status<>"dropped")>0';
    expect(coloursOf('ACT', 'due')).toEqual([
      [`=(ISNUMBER(due))*(due<TODAY())*${isOpen}`, 'red'],
      [`=(ISNUMBER(due))*(due>=TODAY())*(due<TODAY()+15)*${isOpen}`, 'amber'],
    ]);
  });

  it('mark words over the limit, and those that near it', () => {
    expect(coloursOf('SUB', 'words')).toEqual([
      ['=(ISNUMBER(words)*ISNUMBER(limit))*(words>limit)>0', 'red'],
      ['=(ISNUMBER(words)*ISNUMBER(limit))*(10*words>9*limit)>0', 'amber'],
    ]);
  });

  it('mark a seat that is empty or written down as vacant', () => {
    const [[formula = '', tone] = []] = coloursOf('WG', 'coChair1');
    expect([formula.startsWith('=(name<>"")*((coChair1="")+(coChair1="'), tone]).toEqual([true, 'amber']);
  });

  it('need no separator and no point, which differ by locale', () => {
    const ids: readonly SheetId[] = ['WG', 'SUB', 'MTG', 'ACT', 'REC', 'TIM'];
    const formulas = ids
      .flatMap((sheet) => layoutOf(sheet, 'fr').colours)
      .filter(({ match }) => match === 'formula')
      .map(({ text }) => text.replace(/"[^"]*"/g, '""'));
    expect(formulas.filter((formula) => /[,;.]/.test(formula))).toEqual([]);
  });

  it('stand on columns and words that there are', () => {
    const colours = (['WG', 'MEM', 'SUB', 'OVL', 'MTG', 'ACT', 'REC', 'MAT', 'TIM'] as const).flatMap(
      (sheet) => layoutOf(sheet, 'en').colours,
    );
    expect(colours.filter(({ column, text }) => column < 0 || text === '')).toEqual([]);
  });
});
