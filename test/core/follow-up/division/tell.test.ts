// Co-chairs hear by mail what their workgroup was given: each once for each number, and nothing once it has nothing.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { divisionMailReads } from '../../../../src/core/follow-up/division/division-letter';
import { tellDivision } from '../../../../src/core/follow-up/division/plan-tell';
import { mailReads } from '../../../../src/core/inbox/mail/plan-send';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import {
  afterwards,
  bookReading,
  contextFor,
  HUNGER,
  planned,
  QUEUE,
  WELLS,
  withRows,
  type Tables,
} from '../tagging/fixture';

const divided = {
  ...withRows(
    { ...WELLS, workgroup: 'WG-W' },
    { ...HUNGER, workgroup: 'WG-P' },
    { ...QUEUE, workgroup: 'WG-P' },
  ),
  OBX: [],
};
const tell = (tables: Tables = divided) =>
  planned(tellDivision.plan(bookReading(tellDivision.reads, tables), {}, contextFor({ as: 'cora' })));

const mailOf = (tables: Tables, workbookId = 'abc') => {
  const book = bookReading([...new Set([...mailReads, ...divisionMailReads])], tables);
  const row = book.rows('OBX').find(({ to }) => to === 'MEM-DEE');
  if (!row) throw new Error('No mail.');
  return renderMail(row, book, { ...contextFor({ as: 'cora' }), workbookId });
};

describe('co-chairs', () => {
  it('get one mail a workgroup, and who cannot get one is named', () => {
    const homes = { ...divided, REC: [...(divided.REC ?? []), { ...WELLS, id: 'REC-9', workgroup: 'WG-H' }] };
    const { edits, said, effects } = tell(homes);
    expect(edits).toMatchObject([
      { values: { to: 'MEM-BO', template: 'division', record: 'WG-W', version: 4, state: 'waiting' } },
      { values: { to: 'MEM-DEE', template: 'division', record: 'WG-P' } },
    ]);
    expect(effects).toEqual([{ kind: 'send-mail' }]);
    expect(said).toContain('Mail to: Bo (Water), Dee (Prisons).');
    expect(said).toContain('Tell them in another way: Homes.');
  });

  it('are told again only when they have more or fewer', () => {
    const told = afterwards(divided, tell());
    expect(tell(told)).toMatchObject({ edits: [], said: expect.stringContaining('Told before: Bo (Water)') });
    const more = { ...told, REC: [...(told.REC ?? []), { ...WELLS, id: 'REC-9', workgroup: 'WG-P' }] };
    expect(tell(more).edits).toMatchObject([{ values: { to: 'MEM-DEE' } }]);
  });
});

describe('the mail', () => {
  const told = afterwards(divided, tell());

  it('says how many, which, and where', () => {
    const mail = mailOf(told);
    if (!mail.ok) throw new Error(render(mail.problem, 'en'));
    expect(mail.value).toMatchObject({ to: 'dee@example.org', subject: '2 recommendations for Prisons' });
    expect(mail.value.body).toContain('Prisons follows up 2 of them.');
    expect(mail.value.body).toContain('40.2');
    expect(mail.value.body).toContain('https://docs.google.com/spreadsheets/d/abc/edit');
    expect(mail.value.body).toMatch(/UPR > .* > Divide among workgroups/);
  });

  it('does not leave once the workgroup has none', () => {
    const mail = mailOf({ ...told, REC: [] });
    expect(mail.ok ? '' : render(mail.problem, 'en')).toBe(
      'Not sent: Prisons has no recommendation of this review any more.',
    );
  });
});
