// How an expectation names its ground: a page of Google's documentation, or a plain statement that none says so.
import { it } from '@jest/globals';

export const REFERENCE = 'https://developers.google.com/apps-script/reference/';

/** An expectation that a page of Google states; `page` is its address, or the rest of one in the reference of the script. */
export const documented = (page: string, sentence: string, run: () => void): void => {
  it(`${sentence} [${page.startsWith('https:') ? page : REFERENCE + page}]`, run);
};

/** An expectation that others saw hold on Google itself; `where` is their test. */
export const seen = (where: string, sentence: string, run: () => void): void => {
  it(`${sentence} [seen on Google: ${where}]`, run);
};

/** An expectation that no page states: the check on a real account has to confirm it. */
export const assumed = (why: string, sentence: string, run: () => void): void => {
  it(`${sentence} [assumed: ${why}]`, run);
};
