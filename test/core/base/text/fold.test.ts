import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../../../src/core/base/text/fold';

describe('foldText', () => {
  it.each([
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['  TÜRKİYE \u00a0 2025 ', 'turkiye 2025'],
    ['São Tomé—Príncipe', 'sao tome-principe'],
    ['“fully” «libre»', '"fully" "libre"'],
    ['cœur Łódź Straße', 'coeur lodz strasse'],
    ['co\u00adope\u200bration', 'cooperation'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when it folds twice', () => {
    for (const text of ['Ångström’s “test” – ½', 'ﬁnal ΑΒΓ'])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
