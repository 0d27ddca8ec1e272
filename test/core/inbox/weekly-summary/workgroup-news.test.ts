// What a summary tells of workgroups: meetings to those without invitations, letters to those without single mails.
import { describe, expect, it } from '@jest/globals';
import { queueDigests } from '../../../../src/core/inbox/weekly-summary/plan-queue';
import { digestReader } from '../../../../src/core/inbox/weekly-summary/items';
import { digestLetter } from '../../../../src/core/inbox/weekly-summary/letter';
import { writeToGroup } from '../../../../src/core/people/group-letters/plan-write';
import { letterAsText } from '../../../../src/core/people/letters/letter';
import { contextOf } from '../../../support/book';
import { applied, bookReading, type Rows } from '../../coverage/overlaps/fixture';
import { BO, rows } from '../../people/group-letters/coalition';

const context = contextOf({ settings: { coalition: 'River and Rights' } });
const meeting = (more: object = {}) => ({
  ...{ id: 'MTG-1', title: 'Nets', workgroup: 'WG-W', start: '2027-01-14T18:00', length: 60 },
  ...{ timeZone: 'America/New_York', status: 'planned' },
  ...more,
});
const met: Rows = { ...rows, MTG: [meeting()] };

const receiversOf = (given: Rows): readonly string[] => {
  const plan = queueDigests.plan(bookReading(queueDigests.reads, given), {}, context);
  return plan.ok ? plan.value.result.mails.map(({ name }) => name) : [];
};

function summaryFor(person: string, given: Rows): string {
  const book = bookReading(queueDigests.reads, given);
  const items = digestReader(book, context)(person);
  const reader = { id: person, name: 'Reader', zone: '', language: 'en' as const };
  const letter = digestLetter(items, reader, book, context);
  return letter ? letterAsText(letter, 'en') : '';
}

describe('meetings of a workgroup', () => {
  it('are told to who is kept informed, also when they get each mail, and to nobody else', () => {
    expect(receiversOf(met)).toEqual(['Ina']);
    expect(summaryFor('MEM-INA', met)).toContain('Your workgroups meet\nWater: Nets, ');
    expect(summaryFor('MEM-WIM', met)).toBe('');
  });

  it.each([
    ['who is invited all the same', { ...met, INV: [{ id: 'INV-1', meeting: 'MTG-1', person: 'MEM-INA' }] }],
    ['while they are far', { ...rows, MTG: [meeting({ start: '2027-03-14T18:00' })] }],
  ] as const)('are not told to %s', (_, given) => {
    expect(summaryFor('MEM-INA', given)).not.toContain('Your workgroups meet');
  });
});

describe('letters to a workgroup', () => {
  const plan = writeToGroup.plan(
    bookReading(writeToGroup.reads, rows),
    {
      groups: ['Water'],
      levels: ['meetings'],
      way: 'each',
      subject: 'News',
      text: 'We won.\n\nDear {name}.',
    },
    contextOf({ actor: BO }),
  );
  const written = applied(rows, plan.ok ? plan.value.edits : []);
  const sent = (sentAt: string): Rows => ({
    ...written,
    OBX: (written.OBX ?? []).map((row) => ({ ...row, state: 'sent', sentAt })),
  });

  it('stand whole in the summary of who chose summaries', () => {
    expect(receiversOf(sent('2027-01-08T12:00:00.000Z'))).toEqual(['Dig']);
    expect(summaryFor('MEM-DIG', sent('2027-01-08T12:00:00.000Z'))).toContain('We won.\n\nDear Reader.');
  });

  it('no longer after a week, nor for who had a mail', () => {
    expect(summaryFor('MEM-DIG', sent('2026-12-20T12:00:00.000Z'))).toBe('');
    expect(summaryFor('MEM-BO', sent('2027-01-08T12:00:00.000Z'))).toBe('');
  });
});
