// Only what somebody changed is sent; a choice of another issue or language drops it, another country keeps it.
import { describe, expect, it } from '@jest/globals';
import {
  countriesAskedOn,
  changedPage,
  draftInput,
  inputFor,
  withOnePagerChoice,
  withPart,
  type OnePagerChoice,
} from '../../../../src/sidebar/advocacy/one-pager/one-pager-draft';
import type { OnePager } from '../../../../src/core/advocacy/one-pagers/page';

const START: OnePagerChoice = {
  ...{ issue: 'ISS-1', countries: ['CTY-1', 'CTY-2'], language: '' },
  ...{ layout: 'one', changed: {} },
};
const typed = withPart(START, 'asks', 'Dig wells\n\nTest taps');

describe('a one-pager that somebody changes', () => {
  it('sends what was changed and nothing else', () => {
    expect(inputFor(START, 'CTY-2')).toEqual({ country: 'CTY-2', issue: 'ISS-1', layout: 'one' });
    expect(inputFor({ ...typed, language: 'fr' }, 'CTY-2')).toEqual({
      country: 'CTY-2',
      issue: 'ISS-1',
      layout: 'one',
      language: 'fr',
      asks: ['Dig wells', '', 'Test taps'],
    });
    expect(draftInput(typed)).toEqual({ country: 'CTY-1', issue: 'ISS-1', layout: 'one' });
  });
  it('keeps it for other countries, not for another issue or language', () => {
    expect(withOnePagerChoice(typed, { countries: [] }).changed).toEqual(typed.changed);
    expect(withOnePagerChoice(typed, { issue: 'ISS-2' }).changed).toEqual({});
    expect(withOnePagerChoice(typed, { language: 'es' }).changed).toEqual({});
  });
  it('counts the room without empty lines', () => {
    expect(changedPage({ asks: ['Old'] } as unknown as OnePager, typed).asks).toEqual([
      'Dig wells',
      'Test taps',
    ]);
  });
  it('offers all that are asked something on the issue', () => {
    const mission = { language: 'en', isSupposed: false } as const;
    const country = { name: '', aliases: '', names: '', language: '', mission };
    const all = [
      { ...country, id: 'CTY-1', asked: ['ISS-1'] },
      { ...country, id: 'CTY-2', asked: [] },
    ];
    expect(countriesAskedOn(all, 'ISS-1')).toEqual(['CTY-1']);
  });
});
