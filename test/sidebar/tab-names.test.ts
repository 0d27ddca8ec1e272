import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetSpec } from '../../src/core/schema/sheets';
import { SHEET_IDS } from '../../src/core/schema/sheet-ids';

const PANELS = join(__dirname, '../../src/sidebar');

const messages = readdirSync(PANELS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('messages.ts'))
  .map((file) => readFileSync(join(PANELS, file), 'utf8'))
  .join('\n');

describe('a tab that a panel mentions', () => {
  it('is a place in the message, as the reader’s language may not be the workbook’s', () => {
    const literal = SHEET_IDS.flatMap((id) => {
      const { en, es, fr } = sheetSpec(id).title;
      return [`tab ${en}`, `hoja ${es}`, `onglet ${fr}`, `“${en}”`, `«${es}»`, `« ${fr} »`];
    }).filter((wording) => messages.includes(wording));
    expect(literal).toEqual([]);
  });
});
