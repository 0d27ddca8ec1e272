// Two people in one form, through the script as it runs: who comes later is asked field by field, and mails say what changed.
import { expect, it } from '@jest/globals';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { mustDo } from '../../support/workbook';

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T12:00', length: 60 };
const INVITE = { ...MEETING, timeZone: 'America/New_York' };

/** The plain text of the mail that came last. */
function lastMail({ mails }: Awaited<ReturnType<typeof testWorkbook>>): string {
  const [, coded = ''] = /text\/plain[^]*?base64\r?\n\r?\n([^-]*)/.exec(mails.at(-1)?.eml ?? '') ?? [];
  return Buffer.from(coded, 'base64').toString('utf8').replace(/\r\n/g, '\n');
}

it('a meeting that was moved meanwhile keeps its new time, and who is invited reads what changed', async () => {
  const book = await testWorkbook();
  const chair = book.as(CO_CHAIR);
  const { id } = mustDo(chair.call('invite-to-meeting', INVITE)).result as { id: string };
  mustDo(chair.call('invite-to-meeting', { id, start: '2027-02-03T15:00', was: { start: INVITE.start } }));
  expect(lastMail(book)).toMatch(/When: was .*12:00 .*, now .*15:00/);

  mustDo(chair.call('invite-to-meeting', { id, agenda: 'Wells', was: { agenda: '' } }));
  expect(lastMail(book)).toContain('What changed\nAgenda: new; it stands below\n');
  expect(lastMail(book)).toMatch(/\nWhen: .*15:00/);

  const sent = book.mails.length;
  const refused = chair.call('invite-to-meeting', {
    id,
    start: '2027-02-03T10:00',
    was: { start: INVITE.start },
  });
  expect(refused).toMatchObject({
    ok: false,
    code: 'refused',
    clashes: [
      {
        field: 'start',
        mine: '“2027-02-03 10:00”',
        theirs: '“2027-02-03 15:00”',
        now: '2027-02-03T15:00',
      },
    ],
  });
  expect(book.mails).toHaveLength(sent);
}, 60_000);
