import { describe, expect, it } from '@jest/globals';
import type { ContactFormResult } from '../../../../src/core/advocacy/contacts/plan-contacts-form';
import {
  contactInputOf,
  contactProblems,
  startContactDraft,
  withCountry,
} from '../../../../src/sidebar/advocacy/contacts/contacts-draft';

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
    expect(contactInputOf(startContactDraft(form))).toMatchObject({
      country: 'CTY-1',
      asks: ['ASK-1'],
      date: '2027-01-10',
      kind: 'meeting',
      response: 'none',
      who: ['MEM-1'],
    });
  });

  it('changes the asks with the country, and keeps those that were chosen besides', () => {
    const draft = { ...startContactDraft(form), asks: ['ASK-1', 'ASK-9'] };
    expect(withCountry(draft, 'CTY-2', form).asks).toEqual(['ASK-9', 'ASK-2']);
  });

  it('needs a country or an agency', () => {
    const draft = { ...startContactDraft(form), country: '' };
    expect(Object.keys(contactProblems(draft))).toEqual(['country']);
    expect(contactProblems({ ...draft, counterpart: 'Ministry of Justice' })).toEqual({});
  });
});
