import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, sameText } from '../../../../src/core/base/messages/text';
import { isHeaderWhole, roomFor, roomForWords } from '../../../../src/core/workbook/check/header-room';
import { allLayouts } from '../../../../src/core/workbook/check/layout';

describe('the room of a header', () => {
  it('is enough in every tab and language: no word is cut or under the icon of the filter', () => {
    const cut = LANGUAGES.flatMap((language) =>
      allLayouts(language).flatMap(({ sheet, columns }) =>
        columns
          .filter(({ header, width }) => !isHeaderWhole(header, width))
          .map(({ header }) => `${sheet}: ${header}`),
      ),
    );
    expect(cut).toEqual([]);
  });

  it('is the width of the longest word in any language', () => {
    const word = { ...sameText('Cycle'), es: 'Recomendaciones' };
    expect(roomFor(word, 60)).toBeGreaterThan(roomFor({ ...word, es: 'Ciclo' }, 60));
    expect(roomFor(word, 400)).toBe(400);
  });

  it('is one of two lines at most', () => {
    expect(isHeaderWhole('Due in the coalition', 112)).toBe(true);
    expect(isHeaderWhole('Who is meant by what is asked', 112)).toBe(false);
  });

  it('reckons with narrow letters: what should wrap and does not is under the icon', () => {
    expect(isHeaderWhole('Main workgroup', 110)).toBe(false);
    expect(isHeaderWhole('Main workgroup', 150)).toBe(true);
  });
});

describe('the room of a cell', () => {
  it('is enough for each word that it may hold, beside the arrow of the list', () => {
    const asks = { ...sameText('Same asks'), es: 'Mismas peticiones', fr: 'Mêmes demandes' };
    expect(roomForWords([asks], 120, 1)).toBeGreaterThan(140);
    expect(roomForWords([asks], 120, 1)).toBeLessThanOrEqual(200);
    expect(roomForWords([asks], 180, 1)).toBe(180);
    expect(roomForWords([], 90, 1)).toBe(90);
  });
});

describe('what stays in view', () => {
  it('takes less than 45 % of a screen of 1366 pixels, so that the rest can be scrolled', () => {
    const wide = allLayouts('en').filter(({ isHidden, columns, frozenColumns, rowHeight }) => {
      const frozen = columns.slice(0, frozenColumns).filter(({ rare }) => !rare);
      return (!isHidden || rowHeight > 28) && frozen.reduce((sum, { width }) => sum + width, 0) > 0.45 * 1303;
    });
    expect(wide.map(({ sheet }) => sheet)).toEqual([]);
  });
});
