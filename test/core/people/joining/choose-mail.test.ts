// How one gets mail, chosen by one press.
import { describe, expect, it } from '@jest/globals';
import { chooseMail, mailChoice } from '../../../../src/core/people/joining/plan-choose-mail';
import { contextOf } from '../../../support/book';
import { bookReading } from '../../coverage/overlaps/fixture';
import { ANA, newcomer, rows } from './fixture';

const book = bookReading(chooseMail.reads, rows);

describe('choosing how mail comes', () => {
  it('changes one’s own row, and nothing where it is so already', () => {
    const none = chooseMail.plan(book, { mail: 'none' }, contextOf({ actor: ANA }));
    expect(none.ok && none.value.edits).toEqual([
      { kind: 'update', sheet: 'MEM', id: 'MEM-ANA', values: { mail: 'none' } },
    ]);
    const each = chooseMail.plan(book, { mail: 'each' }, contextOf({ actor: ANA }));
    expect(each.ok && each.value.edits).toEqual([]);
  });

  it('is for those who are on the list', () => {
    expect(chooseMail.plan(book, { mail: 'none' }, contextOf({ actor: newcomer('x@example.org') })).ok).toBe(
      false,
    );
  });

  it('offers what is not chosen', () => {
    expect(mailChoice(book, 'MEM-ANA', { language: 'en' })).toMatchObject({
      now: { id: 'each' },
      others: [{ id: 'digest' }, { id: 'none' }, { id: 'coordinator' }],
    });
  });
});
