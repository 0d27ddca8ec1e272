// Dialogs: their functions and their size.
import { describe, expect, it } from '@jest/globals';
import { dialogFunction, dialogSize } from '../../../../src/core/workbook/menu/dialogs';

describe('the size of a dialog', () => {
  it.each([
    ['as it would like where there is room', { width: 1400, height: 900 }, [1100, 700]],
    ['at most the room that there is', { width: 900.6, height: 500 }, [900, 500]],
    ['never too small to use', { width: 10, height: 10 }, [320, 240]],
    ['as it would like when the room is not told', undefined, [1100, 700]],
    ['as it would like when the room is nonsense', { width: Number.NaN, height: '9' as never }, [1100, 700]],
  ])('is %s', (_, room, expected) => {
    const { width, height } = dialogSize('side-by-side', room);
    expect([width, height]).toEqual(expected);
  });
});

describe('the function that opens a dialog', () => {
  it('is named after its page', () => {
    expect(dialogFunction('side-by-side')).toBe('dialogSideBySide');
  });
});
