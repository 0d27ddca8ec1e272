import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DATA_DICTIONARY, dataDictionary } from '../../../../scripts/docs/data-dictionary';

describe('the data dictionary', () => {
  it('is up to date (if not: run npm run docs)', () => {
    const written = readFileSync(join(__dirname, '../../../..', DATA_DICTIONARY), 'utf8');
    if (written !== dataDictionary()) throw new Error('docs/data-dictionary.md is stale: run npm run docs.');
  });

  it('says what each column holds', () =>
    expect(dataDictionary()).toContain(
      '| `workgroup` | Workgroup | link | to Workgroups (WG) | required | The workgroup that this row is about. |',
    ));
});
