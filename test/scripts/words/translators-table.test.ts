// The table for translators brings the catalogues back as they were, and a new column makes a new language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLanguages } from '../../../scripts/words/catalogues';
import { fileOf } from '../../../scripts/words/homes';
import { filesBelow } from '../../../scripts/words/shelf';
import { exportTable, importTable } from '../../../scripts/words/translators-table';
import { parseCsv, writeCsv } from '../../../src/core/base/text/csv';

const ROOT = join(__dirname, '..', '..', '..');
const codes = Object.keys(readLanguages(ROOT));

describe('all catalogues', () => {
  const csv = exportTable(ROOT);

  it('come back byte for byte', () => {
    const files = importTable(csv);
    const there = codes.flatMap((code) =>
      filesBelow(join(ROOT, 'words', code), '.json').map((file) => fileOf(code, file)),
    );
    expect([...files.keys()].sort()).toEqual(there.sort());
    const changed = there.filter((file) => files.get(file) !== readFileSync(join(ROOT, file), 'utf8'));
    expect(changed).toEqual([]);
  });

  it('come back when the columns have moved and a spreadsheet wrote semicolons', () => {
    const rows = parseCsv(csv).map((row) => [...row].reverse());
    const moved = rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n');
    expect([...importTable(moved)].sort()).toEqual([...importTable(csv)].sort());
  });
});

describe('a table', () => {
  const table = (...rows: string[][]): string => writeCsv([['area', 'key', 'note', 'en', 'pt'], ...rows]);

  it('makes a language of a new column, and leaves out what is not translated yet', () => {
    const files = importTable(
      table(['a/b', 'saved', '', 'Saved', 'Guardado'], ['a/b', 'parts/one', 'first', 'One', '']),
    );
    expect(files.get('words/en/a.json')).toBe(
      '{\n  "b": {\n    "saved": "Saved",\n    "parts": {\n      "one": "One"\n    }\n  }\n}\n',
    );
    expect(files.get('words/pt/a.json')).toBe('{\n  "b": {\n    "saved": "Guardado"\n  }\n}\n');
  });

  it('tells a text that is empty on purpose from one that is missing', () => {
    expect(importTable(table(['a/b', 'none', '', '∅', ''])).get('words/en/a.json')).toBe(
      '{\n  "b": {\n    "none": ""\n  }\n}\n',
    );
  });

  it('keeps what looks like a formula', () => {
    const files = importTable(table(['a/b', 'sum', '', '=1', '- um']));
    expect(JSON.parse(files.get('words/en/a.json') ?? '')).toEqual({ b: { sum: '=1' } });
    expect(JSON.parse(files.get('words/pt/a.json') ?? '')).toEqual({ b: { sum: '- um' } });
  });

  it('keeps the areas of a catalogue in one order, whatever order the rows have', () => {
    const files = importTable(table(['a/c', 'two', '', 'Two', ''], ['a/b', 'one', '', 'One', '']));
    expect(Object.keys(JSON.parse(files.get('words/en/a.json') ?? ''))).toEqual(['b', 'c']);
  });

  it('with an area that is none is refused', () => {
    expect(() => importTable(table(['people', 'one', '', 'One', '']))).toThrow(
      '“people” is no area: write it',
    );
  });

  it('without its columns is refused', () => {
    expect(() => importTable('key,en\r\na,b\r\n')).toThrow('The first line must name the columns');
  });
});
