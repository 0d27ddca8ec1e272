import { describe, expect, it } from '@jest/globals';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import { themeOfHeading, themes } from '../../../../src/core/base/vocabulary/themes';

describe('the themes of issues', () => {
  it('take up every issue of a new workbook, and only the general ones are left for the last', () => {
    const other = ISSUE_SEEDS.filter(({ uprInfoIssue }) => themeOfHeading(uprInfoIssue) === 'other');
    expect(other.map(({ name }) => name)).toEqual(['Human rights in general', 'Other issues']);
  });

  it('each hold two issues at least', () => {
    const counts = themes.map(
      ({ key }) => ISSUE_SEEDS.filter(({ uprInfoIssue }) => themeOfHeading(uprInfoIssue) === key).length,
    );
    expect(counts.every((count) => count >= 2)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(57);
  });

  it.each([
    ['right to HEALTH', 'health-and-education'],
    ["Women's rights", 'equality'],
    ['A heading of our own', 'other'],
    ['', 'other'],
  ])('puts "%s" under %s', (heading, theme) => {
    expect(themeOfHeading(heading)).toBe(theme);
  });
});
