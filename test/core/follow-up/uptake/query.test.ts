import { describe, expect, it } from '@jest/globals';
import { createReader } from '../../../../src/core/language/reading/reader';
import { createQueryExpansion } from '../../../../src/core/follow-up/uptake/query';

const reader = createReader();
const everyday = createQueryExpansion(reader);
const keysOf = (text: string, language: 'en' | 'es' | 'fr') =>
  everyday(text, language).flatMap(({ dimensions }) => dimensions.map((each) => reader.dimension(each).key));

describe('createEverydayWords', () => {
  it.each([
    ['en', 'Nobody belongs behind bars for being poor', 'detention'],
    ['en', 'Help for battered women', 'domestic violence'],
    ['es', 'No más devoluciones en caliente', 'refugees and asylum'],
    ['fr', 'Stop aux contrôles au faciès', 'racial profiling'],
    ['en', 'Stop global warming', 'climate change'],
  ] as const)('takes in %s "%s" for %s', (language, ask, key) => {
    expect(keysOf(ask, language)).toContain(key);
  });

  it('says by which words', () => {
    expect(everyday('Lock up fewer people', 'en').map(({ said }) => said)).toEqual(['lock up']);
  });

  it('finds nothing in the terms of the UN', () => {
    expect(everyday('Ratify the Covenant', 'en')).toEqual([]);
  });
});
