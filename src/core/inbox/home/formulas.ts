// Pieces of formulas that figures share.
import { call, columnLetters, quoted } from '../../coverage/issue-board/formula-text';
import { message, render, type Language, type Message, type Text } from '../../base/messages/text';
import { milestoneStatuses, wordText } from '../../base/vocabulary/words';
import * as t from '../../words/inbox/home';
import { columnOf, rowCell, type ColumnReferences } from './column-references';

export { call, quoted } from '../../coverage/issue-board/formula-text';

const MARK = '\u0001';

/**
 * A sentence as a formula: its words in quotes, and where `{name}` stands, the formula of that name. No words depend on
 * how many there are.
 */
export function sentence<Names extends string>(
  words: Text,
  language: Language,
  formulas: Readonly<Record<Names, string>>,
): string {
  const marked = Object.fromEntries(Object.keys(formulas).map((name) => [name, `${MARK}${name}${MARK}`]));
  const said = render(message(words as Text, marked as never) as Message, language);
  return said
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? quoted(piece) : `(${formulas[piece as Names]})`))
    .filter((piece) => piece !== '""')
    .join('&');
}

/** The value of a setting, an empty text where there is none. */
export const settingOf = (places: ColumnReferences, key: string): string =>
  call(
    'IFERROR',
    call(
      'INDEX',
      columnOf(places, 'SET', 'value'),
      call('MATCH', quoted(key), columnOf(places, 'SET', 'key'), 0),
    ),
    '""',
  );

/** The number above 0 in a setting, else what `otherwise` comes to: an empty cell has the value 0. */
export function numberSetting(places: ColumnReferences, key: string, otherwise: string | number): string {
  const typed = call('VALUE', settingOf(places, key));
  return call('IFERROR', call('IF', `${typed}>0`, typed, otherwise), otherwise);
}

/** The moment of a milestone by its rule, 0 where there is none. */
export const dueOf = (places: ColumnReferences, milestone: string): string =>
  call('SUMIFS', columnOf(places, 'TIM', 'due'), columnOf(places, 'TIM', 'rule'), quoted(`${milestone}:*`));

/** 1 where the milestone was over before the cycle was started here, else 0. */
export const passedBefore = (places: ColumnReferences, milestone: string): string =>
  call(
    'COUNTIFS',
    columnOf(places, 'TIM', 'rule'),
    quoted(`${milestone}:*`),
    columnOf(places, 'TIM', 'status'),
    quoted(wordText(milestoneStatuses, 'passed')[places.language]),
  );

/** A day in words. TEXT would name months in the language of the file. */
export function dayInWords(day: string, language: Language): string {
  const months = t.months[language].split(',').map(quoted);
  return [call('DAY', day), call('CHOOSE', call('MONTH', day), ...months), call('YEAR', day)].join('&" "&');
}

/** A link to a cell of a tab; `cell` and `label` are formulas. */
export const linkTo = (tabId: number, cell: string, label: string): string =>
  call('HYPERLINK', `${quoted(`#gid=${tabId}&range=`)}&${cell}`, label);

export type SheetToOpen = Parameters<typeof rowCell>[1];

/** A link to the first row of a sheet, or its label alone where the tab is gone; `label` is a formula. */
export function openRows(
  places: ColumnReferences,
  sheet: SheetToOpen,
  column: string,
  label: string,
): string {
  const tab = places.sheets[sheet];
  return tab ? linkTo(tab.tabId, quoted(rowCell(places, sheet, column)), label) : label;
}

/** One cell with both its places fixed. */
export const cellAt = (row: number, column: number, tab = ''): string =>
  `${tab === '' ? '' : `'${tab.replace(/'/g, "''")}'!`}$${columnLetters(column)}$${row}`;

/** A text cut to so many characters, which an ellipsis tells. */
export const shortened = (text: string, most: number): string =>
  call('IF', `${call('LEN', text)}>${most + 2}`, `${call('LEFT', text, most)}&"…"`, text);
