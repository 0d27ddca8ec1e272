import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetSpec } from '../../src/core/schema/sheets';
import { SHEET_IDS } from '../../src/core/schema/sheet-ids';
import { tabNames } from '../../src/sidebar/kit/tab-names';

const PANELS = join(__dirname, '../../src/sidebar');

const messages = readdirSync(PANELS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('messages.ts'))
  .map((file) => readFileSync(join(PANELS, file), 'utf8'))
  .join('\n');

describe('a tab that a panel mentions', () => {
  it.each(Object.keys(tabNames) as (keyof typeof tabNames)[])('is called as in the workbook: %s', (id) => {
    expect(tabNames[id]).toEqual(sheetSpec(id).title);
  });

  it('is a place in the message, as the reader’s language may not be the workbook’s', () => {
    const literal = SHEET_IDS.flatMap((id) => {
      const { en, es, fr } = sheetSpec(id).title;
      return [`tab ${en}`, `hoja ${es}`, `onglet ${fr}`, `“${en}”`, `«${es}»`, `« ${fr} »`];
    }).filter((wording) => messages.includes(wording));
    expect(literal).toEqual([]);
  });
});
