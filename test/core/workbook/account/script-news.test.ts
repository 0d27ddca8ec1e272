import { describe, expect, it } from '@jest/globals';
import { scriptNews } from '../../../../src/core/workbook/account/script-news';

const state = { version: '0.2.0', mended: '0.2.0', granted: 12 };

describe('what coordinators are told of the script', () => {
  it('is nothing where version and tabs belong together, and few have granted', () => {
    expect(scriptNews(state, 'en')).toEqual([]);
  });

  it.each([
    ['another version', '0.1.9'],
    ['before versions were kept', ''],
  ])('is that the tabs are of an earlier version, %s', (_, mended) => {
    expect(scriptNews({ ...state, mended }, 'en')).toEqual([
      expect.stringMatching(/^Version 0\.2\.0 of the script is here.*one press does it/),
    ]);
  });

  it('is that an older release was pasted, with both versions', () => {
    expect(scriptNews({ ...state, mended: '0.10.0' }, 'es')).toEqual([
      expect.stringMatching(/0\.2\.0, anterior a 0\.10\.0/),
    ]);
  });

  it('is nothing of versions where the build has none', () => {
    expect(scriptNews({ ...state, version: '' }, 'en')).toEqual([]);
  });

  it('is how many have granted, before the hundred are reached', () => {
    expect(scriptNews({ ...state, granted: 79 }, 'fr')).toEqual([]);
    expect(scriptNews({ ...state, granted: 80 }, 'fr')).toEqual([
      expect.stringMatching(/^80 personnes .* 100 en tout/),
    ]);
  });
});
