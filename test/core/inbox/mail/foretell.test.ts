// The first mail of a command is shown as it would go out, before it does.
import { describe, expect, it } from '@jest/globals';
import { foretoldMail, foretoldReads } from '../../../../src/core/inbox/mail/foretell';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { mailReads } from '../../../../src/core/inbox/mail/plan-send';
import { bookOf, type Tables } from '../../../support/book';
import { after, base, coChair, housing, invited, later, planned } from '../../people/meetings/fixture';
import { MEETING } from '../../people/invitations/fixture';

const foretold = (tables: Tables, input: Parameters<typeof planned>[1], context = coChair()) =>
  foretoldMail(bookOf(tables), planned(tables, input, context).edits, context);

describe('the mail before it is sent', () => {
  it('of an invitation is what its row makes once it is written, to somebody else than who sends it', () => {
    const { edits } = planned(base, housing);
    const book = bookOf(after(base, edits));
    const sent = renderMail(book.rows('OBX')[1]!, book, coChair());
    const seen = foretold(base, housing);
    expect(seen?.name).toBe('Ben');
    expect(sent).toMatchObject({ ok: true, value: { subject: seen?.subject, body: seen?.body } });
    expect(seen?.body).toContain('https://meet.example.org/abc');
  });

  it('of a change says what changes', () => {
    const seen = foretold(invited, { id: MEETING, place: 'Room 9' }, later());
    expect(seen?.body).toContain('Room 9');
  });

  it('of a poll offers its dates', () => {
    const seen = foretold(base, { ...housing, chooseFrom: ['2027-02-02T15:00'] });
    expect(seen?.body).toContain('2 February');
    expect(seen?.body).toContain('1. Yes');
  });

  it('is none where nothing is sent, and then nothing more is read', () => {
    const { edits } = planned(invited, { id: MEETING }, later());
    expect(foretoldMail(bookOf(invited), edits, later())).toBeUndefined();
    expect(foretoldReads(bookOf(invited), edits, later())).toEqual([]);
  });

  it('is made from the sheets that its text needs', () => {
    const { edits } = planned(base, housing);
    expect(foretoldReads(bookOf(base), edits, coChair())).toEqual(expect.arrayContaining([...mailReads]));
  });
});
