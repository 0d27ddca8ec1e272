import { describe, expect, it } from '@jest/globals';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import { isListItem } from '../../../../src/core/base/dates/formats';
import { foldText } from '../../../../src/core/base/text/fold';

describe('the issues a workbook begins with', () => {
  it('are the 54 headings of UPR Info and three later ones, each once', () => {
    expect(ISSUE_SEEDS).toHaveLength(57);
    expect(new Set(ISSUE_SEEDS.map(({ uprInfoIssue }) => uprInfoIssue)).size).toBe(57);
  });

  it('have every field filled', () => {
    const empty = ISSUE_SEEDS.filter((seed) => Object.values(seed).some((value) => value === ''));
    expect(empty).toEqual([]);
  });

  it('have names and other words that can stand in a cell with several values', () => {
    const written = ISSUE_SEEDS.flatMap(({ name, nameEs, nameFr, synonyms }) => [
      name,
      nameEs,
      nameFr,
      ...synonyms,
    ]);
    expect(written.filter((one) => !isListItem(one) || one !== one.trim())).toEqual([]);
  });

  it('share no name or other word, so that a typed word means one issue', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, nameEs, nameFr, synonyms } of ISSUE_SEEDS)
      for (const one of [name, nameEs, nameFr, ...synonyms])
        owners.set(foldText(one), (owners.get(foldText(one)) ?? new Set()).add(name));
    expect([...owners].filter(([, names]) => names.size > 1).map(([one]) => one)).toEqual([]);
  });

  it('have at least two other words each', () => {
    expect(ISSUE_SEEDS.filter(({ synonyms }) => synonyms.length < 2)).toEqual([]);
  });
});
