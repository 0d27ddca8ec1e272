// Whom a protection stops at the page: as on Google never the owner, whom it does not name.
import { describe, expect, it } from '@jest/globals';
import { createGuardPlugin } from '../../../src/local/grid/o-spreadsheet/shared/structure-plugins';

const strict = { warningOnly: false, editors: ['Bo@example.org'] };
const TYPED = { type: 'UPDATE_CELL', sheetId: 's', col: 2, row: 12 };

function typedBy(email: string, protection: object = strict): readonly [string | string[], number, number] {
  class UIPlugin {
    readonly getters = { getProtections: () => [['p', protection]] };
  }
  const told = { warned: 0, refused: 0 };
  const Plugin = createGuardPlugin({ UIPlugin } as never, {
    userEmail: () => email,
    owner: 'ana@example.org',
    warn: () => (told.warned += 1),
    refuse: () => (told.refused += 1),
  });
  const plugin = new (Plugin as unknown as new () => { allowDispatch(command: object): string | string[] })();
  return [plugin.allowDispatch(TYPED), told.warned, told.refused];
}

describe('a strict protection', () => {
  it.each([
    ['the owner', 'ana@example.org', ['Success', 0, 0]],
    ['an editor, however the address is written', 'bo@example.org', ['Success', 0, 0]],
    ['anybody else', 'cy@example.org', ['ProtectedRange', 0, 1]],
  ] as const)('tells %s what it should', (_, email, expected) => {
    expect(typedBy(email)).toEqual(expected);
  });

  it('that only warns stops nobody', () => {
    expect(typedBy('cy@example.org', { warningOnly: true, editors: [] })).toEqual(['Success', 1, 0]);
  });
});
