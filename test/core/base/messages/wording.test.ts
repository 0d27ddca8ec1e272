import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';

const SOURCE = join(__dirname, '../../../../src');

/** Each line of the sources, with its file; the words by which texts are compared are no words on screen. */
const lines = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/lexicon|words\/lists/.test(file))
  .flatMap((file) =>
    readFileSync(join(SOURCE, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  );

const linesWith = (wording: RegExp): string[] =>
  lines.filter(({ line }) => wording.test(line)).map(({ file, line }) => `${file}: ${line.trim()}`);

describe('the words for one thing', () => {
  it('calls a tab “onglet” in French and “hoja” in Spanish', () => {
    const isNameOfGoogle = /FIRST_TAB/;
    const others = linesWith(/\bfeuilles?\b(?! de calcul)|\bpestañas?\b/i);
    expect(others.filter((line) => !isNameOfGoogle.test(line))).toEqual([]);
  });
});

/** Notes of the board and the report stand in the workbook, in its own language. */
const WRITTEN_INTO_IT = ['core/coverage/issue-board/messages.ts', 'core/coverage/report/messages.ts'];

describe('a tab that a message names', () => {
  it('is a place in it: the reader’s language may not be the workbook’s', () => {
    const messages = lines.filter(
      ({ file }) => /(messages|review-state)\.ts$/.test(file) && !WRITTEN_INTO_IT.includes(file),
    );
    const literal = SHEET_IDS.flatMap((id) => {
      const { en, es, fr } = sheetSpec(id).title;
      return [`tab ${en}`, `“${en}”`, `hoja ${es}`, `«${es}»`, `onglet ${fr}`, `« ${fr} »`];
    });
    const dated = [
      'on the Timeline',
      'to the Timeline',
      ' el Calendario',
      'al Calendario',
      ' le Calendrier',
      'au Calendrier',
    ];
    const set = ['los Ajustes', 'les Réglages'];
    literal.push(...dated, ...set);
    const naming = messages.filter(({ line }) => literal.some((words) => line.includes(words)));
    expect(naming).toEqual([]);
  });
});
