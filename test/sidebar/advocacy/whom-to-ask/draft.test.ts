import { describe, expect, it } from '@jest/globals';
import type { AskCell, CountryLine, WhomToAskResult } from '../../../../src/core/advocacy/whom-to-ask/table';
import * as draft from '../../../../src/sidebar/advocacy/whom-to-ask/draft';

const cell = (over: Partial<AskCell> = {}): AskCell => ({
  points: 50,
  hasDone: true,
  status: '',
  statusText: '',
  owner: '',
  mayDrop: false,
  reasons: [],
  ...over,
});
const line = (id: string, cells: readonly AskCell[], heard = 0): CountryLine => ({
  id,
  name: id,
  region: '',
  marks: [],
  contact: { id: '', name: '' },
  heard,
  workgroups: 0,
  recent: '',
  cells,
});
const table = (countries: readonly CountryLine[]): WhomToAskResult =>
  ({
    columns: [{ id: 'ASK-1', problem: '' }],
    countries,
    perCountry: 1,
    perAsk: 2,
  }) as unknown as WhomToAskResult;
const pair = { country: 'CTY-1', ask: 'ASK-1' };

describe('the draft of whom to ask', () => {
  it('plans with one press and forgets it with the next', () => {
    const once = draft.toggled(draft.EMPTY, pair, cell());
    expect(draft.inputOf(once)).toEqual({ plan: [pair] });
    expect(draft.shownStatus(once, pair, cell())).toBe('to-plan');
    expect(draft.toggled(once, pair, cell())).toEqual(draft.EMPTY);
  });

  it('takes back what is planned, and leaves what was asked', () => {
    const planned = cell({ status: 'planned', mayDrop: true });
    expect(draft.inputOf(draft.toggled(draft.EMPTY, pair, planned))).toEqual({ drop: [pair] });
    expect(draft.toggled(draft.EMPTY, pair, cell({ status: 'asked' }))).toBe(draft.EMPTY);
  });

  it('sends who wrote to a mission before, until a clash was settled', () => {
    const changed = draft.withContact(draft.EMPTY, line('CTY-1', []), 'MEM-1');
    const contact = { country: 'CTY-1', contactPerson: 'MEM-1' };
    expect(draft.inputOf(changed).contacts).toEqual([{ ...contact, was: { contactPerson: '' } }]);
    expect(draft.inputOf(draft.settled(changed, 'mine')).contacts).toEqual([contact]);
    expect(draft.settled(changed, 'theirs')).toEqual(draft.EMPTY);
    expect(draft.withContact(changed, line('CTY-1', []), '')).toEqual(draft.EMPTY);
  });

  it('proposes countries that did so before and can still hear it', () => {
    const countries = [
      line('CTY-1', [cell({ points: 90 })], 1),
      line('CTY-2', [cell({ points: 80, hasDone: false })]),
      line('CTY-3', [cell({ points: 10 })]),
    ];
    expect(draft.proposed(draft.EMPTY, table(countries)).plan).toEqual([{ country: 'CTY-3', ask: 'ASK-1' }]);
  });
});
