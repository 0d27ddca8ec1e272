// Names of tabs, files and folders go everywhere: what the project calls by itself in each language, and what people type.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LANGUAGES, message, render } from '../../../../src/core/base/messages/text';
import { fileName, readableName, safePart, tabName } from '../../../../src/core/base/text/safe-names';
import { FORM_KINDS, FORM_TITLES } from '../../../../src/core/inbox/form-answers/form-kinds';
import { DRAWN_TITLES } from '../../../../src/core/inbox/home/drawn-tabs';
import { SHEETS } from '../../../../src/core/workbook/schema/sheets';
import * as account from '../../../../src/core/words/workbook/account';
import * as board from '../../../../src/core/words/coverage/issue-board';
import { reportWords } from '../../../../src/core/words/coverage/report';
import * as doors from '../../../../src/core/words/local/doors';
import * as guide from '../../../../src/core/words/workbook/guide';

const ODD = [
  'Côte d’Ivoire',
  'Saint Vincent and the Grenadines',
  '',
  '...',
  'con',
  'a/b\\c:d*e?f"g<h>i|j',
  "'x'",
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...ODD),
);

const isTab = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[*?:\\/[\]\p{Cc}\p{Cs}]|^['\s]|['\s]$|^history$/iu.test(name);
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const isFile = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 200 &&
  !/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$/u.test(name) &&
  !DEVICES.test(name);
const isInAddress = (name: string): boolean => encodeURIComponent(name) === name;

describe('tabs', () => {
  const BESIDE = ' (UPR)';

  it.each(LANGUAGES)('of our own go everywhere as they are (%s)', (language) => {
    const sheets = Object.values(SHEETS).map(({ title }) => title[language]);
    const pages = [guide.how.title, account.pageTitle, reportWords.title, ...Object.values(DRAWN_TITLES)].map(
      (title) => title[language],
    );
    const forms = FORM_KINDS.map((kind) =>
      tabName(render(message(doors.tab, { form: FORM_TITLES[kind] }), language)),
    );
    const all = [
      ...sheets,
      ...pages,
      ...pages.map((one) => one + BESIDE),
      ...forms,
      board.title[language],
      board.otherTitle[language],
    ];
    expect(all.filter((name) => !isTab(name) || tabName(name) !== name)).toEqual([]);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  });

  it('of any name are taken by Sheets and Excel, and none twice', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (names) => {
        const made = names.reduce<string[]>((taken, name) => [...taken, tabName(name, taken)], []);
        return made.every(isTab) && new Set(made.map((name) => name.toLowerCase())).size === made.length;
      }),
    );
    expect(tabName('Answers: Join', ['ANSWERS- JOIN'])).toBe('Answers- Join (2)');
    expect(tabName('History')).not.toMatch(/^history$/i);
  });
});

describe('files and folders', () => {
  it('of any parts are taken by any system and any address', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (parts) => {
        const name = `${fileName(parts)}.docx`;
        return isFile(name) && isInAddress(name);
      }),
    );
    expect(fileName(['CON'])).toBe('CON_');
    expect(fileName(['', 'Россия'], 'SUB-0001')).toBe('SUB-0001');
    expect(safePart('Défense / Niñez')).toBe('Defense-Ninez');
  });

  it('for people keep the letters of every script', () => {
    fc.assert(fc.property(anyText, (text) => isFile(readableName(text))));
    expect(readableName('Коалиция: УПО 2027.')).toBe('Коалиция_ УПО 2027');
    expect(readableName('nul.csv')).toBe('_nul.csv');
  });
});
