import { describe, expect, it } from '@jest/globals';
import type { ContactFormResult } from '../../../../src/core/advocacy/contacts/plan-form';
import {
  inputOf,
  problemsOf,
  startDraft,
  withCountry,
} from '../../../../src/sidebar/advocacy/contacts/draft';

const form = {
  countries: [
    { id: 'CTY-1', asks: [{ id: 'ASK-1', status: 'planned' }] },
    { id: 'CTY-2', asks: [{ id: 'ASK-2', status: 'planned' }] },
  ],
  today: '2027-01-10',
  start: { country: 'CTY-1', asks: ['ASK-1'], who: ['MEM-1'], counterpart: '', follows: '', said: '' },
} as unknown as ContactFormResult;

describe('the draft of a contact', () => {
  it('begins today, with the asks of its country', () => {
    expect(inputOf(startDraft(form))).toMatchObject({
      country: 'CTY-1',
      asks: ['ASK-1'],
      date: '2027-01-10',
      kind: 'meeting',
      response: 'none',
      who: ['MEM-1'],
    });
  });

  it('changes the asks with the country, and keeps those that were chosen besides', () => {
    const draft = { ...startDraft(form), asks: ['ASK-1', 'ASK-9'] };
    expect(withCountry(draft, 'CTY-2', form).asks).toEqual(['ASK-9', 'ASK-2']);
  });

  it('needs a country or an agency', () => {
    const draft = { ...startDraft(form), country: '' };
    expect(Object.keys(problemsOf(draft))).toEqual(['country']);
    expect(problemsOf({ ...draft, counterpart: 'Ministry of Justice' })).toEqual({});
  });
});
