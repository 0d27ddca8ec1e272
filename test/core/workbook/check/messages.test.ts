import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, message, render, type Text } from '../../../../src/core/base/messages/text';
import * as engineText from '../../../../src/core/words/addin/engine';
import * as checkText from '../../../../src/core/words/workbook/check';

const { parts, ...others } = checkText;
const texts: readonly Text[] = [
  ...Object.values(others),
  ...Object.values(parts),
  ...Object.values(engineText),
];
const VALUES = [
  'sheet',
  'what',
  'reason',
  'command',
  'title',
  'name',
  'names',
  'value',
  'label',
  'id',
  'rows',
  'column',
  'formula',
  'at',
  'version',
  'tab',
  'email',
  'emails',
  'file',
  'settings',
  'done',
  'total',
  'days',
  'page',
  'found',
  'length',
  'day',
];

describe('what the workbook says', () => {
  it.each([0, 1, 2])('leaves no braces around %d in any language', (count) => {
    const values = { ...Object.fromEntries(VALUES.map((key) => [key, 'x'])), count };
    const rendered = texts.flatMap((one) =>
      LANGUAGES.map((language) => render(message(one, values), language)),
    );
    expect(rendered.filter((words) => /[{}|]/.test(words))).toEqual([]);
  });

  it('tells numbers in words that fit', () => {
    const said = (count: number) => render(message(checkText.rowsAdded, { count, sheet: 'People' }), 'en');
    expect([said(1), said(2)]).toEqual(['Added 1 row to “People”.', 'Added 2 rows to “People”.']);
  });
});
