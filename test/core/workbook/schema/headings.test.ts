// Tables that go by what columns were once called are known wherever headings are read.
import { describe, expect, it } from '@jest/globals';
import { tableColumns } from '../../../../src/core/workbook/bring-in/read-table';
import { headerLikeness } from '../../../../src/core/workbook/check/layout-differences';
import { foldText } from '../../../../src/core/base/text/fold';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { FORMER_LABELS, headingsOf } from '../../../../src/core/workbook/schema/headings';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { columnKey, sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import { findHeader } from '../../../../src/core/un-documents/reading/columns';

const former = Object.entries(FORMER_LABELS).map(([name, labels]) => {
  const [sheet = '', key = ''] = name.split('.');
  return { sheet: sheet as SheetId, key, labels };
});

describe('former labels', () => {
  it.each(former)('$sheet $key: $labels', ({ sheet, key, labels }) => {
    const { columns } = sheetSpec(sheet);
    expect(Object.keys(columns)).toContain(key);
    const others = Object.entries(columns).flatMap(([other, { label }]) =>
      other === key ? [] : LANGUAGES.map((language) => foldText(label[language])),
    );
    for (const label of labels) {
      expect(others).not.toContain(foldText(label));
      expect(tableColumns(sheet, [{ [label]: 'x' }]).keys.get(label)).toBe(key);
    }
  });

  it('name the columns of a table of recommendations', () => {
    const table = [
      ['Número', 'Texto', 'Respuesta del Gobierno', 'Temas sugeridos'],
      ['6.1', 'x', 'apoyada', ''],
    ];
    expect(findHeader(table)).toMatchObject({ kind: 'own' });
    expect(findHeader(table)?.columns.get('position')).toBe(2);
  });

  it('tell a tab whose row of keys was lost', () => {
    const columns = Object.keys(sheetSpec('PAR').columns);
    const headings = columns.map(
      (key) => FORMER_LABELS[columnKey('PAR', key)]?.at(-1) ?? headingsOf('PAR', key)[0],
    );
    expect(headerLikeness('PAR', headings.map(String))).toBe(1);
  });
});
