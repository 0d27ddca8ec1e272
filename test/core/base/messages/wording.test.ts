import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import { menuTitle } from '../../../../src/core/words/workbook/menu';

const SOURCE = join(__dirname, '../../../../src');

/** Each line of the sources, with its file; the words by which texts are compared are no words on screen. */
const lines = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/lexicon|words\/lists/.test(file))
  .flatMap((file) =>
    readFileSync(join(SOURCE, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  );

const textsIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree as Record<string, unknown>).flatMap(textsIn);

/** The texts of the catalogues and of the guide, each with its language. */
const ALL_TEXTS = LANGUAGES.flatMap((language) => {
  const folder = join(SOURCE, '../words', language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|md)$/.test(file))
    .flatMap((file) => {
      const written = readFileSync(join(folder, file), 'utf8');
      return file.endsWith('.md') ? written.split('\n') : textsIn(JSON.parse(written));
    })
    .map((text) => ({ language, text }));
});

const linesWith = (wording: RegExp): string[] =>
  lines.filter(({ line }) => wording.test(line)).map(({ file, line }) => `${file}: ${line.trim()}`);

/** Lines that no reader sees in this form: what code reads again, names, and what is for maintainers. */
const NOT_IN_A_LANGUAGE =
  /^(local\/(server\/start|grid\/)|core\/(advocacy\/whom-to-ask\/evidence|coverage\/overlaps\/decision\/settling|workbook\/account\/report|cycle\/timeline\/|people\/(meetings\/meeting-changes|joining\/memberships)))/;

describe('what code puts together', () => {
  const isComment = /: (\/\/|\/?\*)/;
  const isCatalogue = /^core\/words\//;
  const shown = (wording: RegExp): string[] =>
    linesWith(wording).filter((line) =>
      [NOT_IN_A_LANGUAGE, isComment, isCatalogue].every((left) => !left.test(line)),
    );

  it('has no colon of its own: in French a space stands before it, see “labelled”', () => {
    expect(shown(/\}: \$\{|\+ ': '/)).toEqual([]);
  });

  it('has no quotation marks of its own: each language has others, see “quotes”', () => {
    expect(shown(/“\$?\{/)).toEqual([]);
  });
});

describe('the words for one thing', () => {
  it('calls a tab “onglet” in French and “hoja” in Spanish', () => {
    const isNameOfGoogle = /FIRST_TAB|browser tab/;
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

describe('a place in the menu that a text names', () => {
  it('begins with what the menu is called in its language', () => {
    const menus = /\b(UPR|EPU) > /g;
    const named = ALL_TEXTS.flatMap(({ language, text }) =>
      [...text.matchAll(menus)].filter(([, menu]) => menu !== menuTitle[language]).map(() => text),
    );
    expect(named).toEqual([]);
  });
});

describe('Spanish and French', () => {
  const texts = ALL_TEXTS.filter(({ language }) => language !== 'en');

  it('quote with « and »', () => {
    const others = texts.filter(({ text }) => /["“”]/.test(text) && !/[<>]|\[\[/.test(text));
    expect(others.map(({ text }) => text)).toEqual([]);
  });

  it('address the reader as usted and vous', () => {
    const familiar =
      /\b(tu|tus|ti|tienes|puedes|quieres|[Hh]az|[Hh]azlo|[Cc]ámbialo|Busca|Quita)\b|(^|[.:;] )(Mira|Abre|Pulsa|Elige)\b/;
    const spanish = texts.filter(({ language, text }) => language === 'es' && familiar.test(text));
    expect(spanish.map(({ text }) => text)).toEqual([]);
  });

  it('name people in words that are read aloud: no forms such as “invité·e”', () => {
    expect(texts.filter(({ text }) => /\p{L}·\p{L}/u.test(text)).map(({ text }) => text)).toEqual([]);
  });
});
