// What calendars are sent when a meeting moves, is called off or is in other hands.
import { describe, expect, it } from '@jest/globals';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { bookOf, type Tables } from '../../../support/book';
import { changed, MEETING } from '../invitations/fixture';
import { after, coChair, invited, later, planned } from './fixture';

/** The lines of the calendar file that goes to Cleo, unfolded. */
function fileIn(tables: Tables): readonly string[] {
  const book = bookOf(tables);
  const row = book.rows('OBX').find(({ to, state }) => to === 'MEM-3' && state === 'waiting');
  const made = row && renderMail(row, book, coChair());
  if (!made?.ok) throw new Error('no mail');
  return (made.value.attachments[0]?.content ?? '').replace(/\r\n /g, '').split('\r\n');
}

const value = (lines: readonly string[], name: string): string =>
  lines.find((line) => line.startsWith(name))?.slice(name.length) ?? '';

const ana = 'mailto:ana@example.org';

/** Housing has other co-chairs by now. */
const handedOver = changed('WG', ({ id }) => id === 'WG-1', { coChair1: 'MEM-3', coChair2: '' }, invited);
const asCoordinator = () =>
  later({ actor: { email: 'ben@example.org', person: 'MEM-2', isCoordinator: true, coChairs: [] } });

describe('the calendar file', () => {
  const uid = (lines: readonly string[]): string => value(lines, 'UID:');
  const move = planned(invited, { id: MEETING, start: '2027-02-02T15:00' }, later());
  const moved = fileIn(after(invited, move.edits));

  it('of a meeting that moved asks anew under the next number', () => {
    expect([value(moved, 'METHOD:'), value(moved, 'SEQUENCE:')]).toEqual(['REQUEST', '1']);
    expect(moved.join()).toContain('PARTSTAT=NEEDS-ACTION');
  });

  it('of one that is called off has the same entry, organizer and the next number', () => {
    const lines = fileIn(after(invited, planned(invited, { id: MEETING, cancel: true }, later()).edits));
    expect([value(lines, 'METHOD:'), value(lines, 'SEQUENCE:')]).toEqual(['CANCEL', '1']);
    expect(uid(lines)).toBe(uid(moved));
    expect(value(lines, 'ORGANIZER')).toBe(value(moved, 'ORGANIZER'));
  });

  it.each([
    ['moved', { start: '2027-02-02T15:00' }],
    ['called off', { cancel: true }],
  ])('keeps who invited as organizer where others lead by the time it is %s', (_what, change) => {
    const plan = planned(handedOver, { id: MEETING, ...change }, asCoordinator());
    expect(value(fileIn(after(handedOver, plan.edits)), 'ORGANIZER')).toContain(ana);
  });

  it('reaches who was told, also where the invitation was taken back since', () => {
    const without = {
      ...invited,
      INV: (invited.INV ?? []).filter(({ person }) => person !== 'MEM-3'),
    } as Tables;
    const plan = planned(without, { id: MEETING, cancel: true }, later());
    expect(plan.result.mails.map(({ name }) => name)).toContain('Cleo');
  });
});
