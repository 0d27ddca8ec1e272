// How a summary reads, and what must not stand in it.
import { describe, expect, it } from '@jest/globals';
import { renderMail, type RenderedMail } from '../../../../src/core/inbox/mail/render-mail';
import { render } from '../../../../src/core/base/messages/text';
import type { Tables } from '../../../support/book';
import { bookWith, CLASH, context, lead, MEETING, people } from './fixture';

function mailTo(person: string, more: Tables = {}, over: Partial<typeof context> = {}): RenderedMail {
  const OBX = [{ id: 'OBX-1', key: 'k', to: person, template: 'digest', state: 'sending' }];
  const book = bookWith({ ...more, OBX });
  const [row] = book.rows('OBX');
  if (!row) throw new Error('There is no mail.');
  const outcome = renderMail(row, book, { ...context, ...over });
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

const ALL: Tables = {
  ...CLASH,
  ...MEETING,
  INV: [{ id: 'INV-1', meeting: 'MTG-1', person: 'MEM-BO' }],
  OVL: [
    {
      id: 'OVL-1',
      first: 'SUB-1',
      second: 'SUB-2',
      level: 'copied',
      reason: 'merge: one river',
      decidedBySecond: 'MEM-DEE',
    },
  ],
  ACT: [
    { id: 'ACT-1', what: 'Write the chapter', owner: 'MEM-BO', due: '2027-01-04' },
    { id: 'ACT-2', what: 'Ask the miners', owner: 'MEM-BO', due: '2027-01-20' },
  ],
};

describe('a summary', () => {
  it('tells all that waits, and where it is settled', () => {
    const { to, subject, body, attachments } = mailTo('MEM-BO', ALL);
    expect([to, subject]).toEqual(['bo@example.org', 'River and Rights: what waits for you']);
    const wanted = [
      'Hello Bo,',
      'This is what waits for you',
      'Two workgroups lead on the same issue\nWater: your workgroup Water leads, and so does Prisons.',
      'Overlaps that wait for your word\nCopied text: “Clean wells” and “Cells”. Proposed: merge.',
      'Tasks\nlate: Monday 4 January 2027: Write the chapter\nby Wednesday 20 January 2027: Ask the miners',
      'Drafts\nWhen: Monday 1 February 2027, 15:00',
      'You settle this in the workbook: UPR > Issues > Overlaps to settle.',
    ];
    const places = wanted.map((words) => body.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(attachments).toEqual([]);
  });

  it('tells what is late with others, with day, person and a link to the row', () => {
    const late: Tables = {
      ACT: [{ id: 'ACT-1', what: 'Ask the miners', owner: 'MEM-BO', workgroup: 'WG-P', due: '2027-01-01' }],
      TIM: [{ id: 'TIM-1', milestone: 'Hand in', due: '2027-01-08T12:00' }],
    };
    const over = { workbookId: 'file', tabOf: () => 7 };
    const { body, htmlBody } = mailTo('MEM-DEE', late, over);
    const row = 'https://docs.google.com/spreadsheets/d/file/edit#gid=7&range=A';
    expect(body).toMatch(/^Late\nlate: Friday 1 January 2027: Ask the miners\. Ask Bo\.\n {2}https/m);
    expect(body).toContain(row);
    expect(htmlBody).toContain(`<a href="${row.replace('&', '&amp;')}`);
    expect(mailTo('MEM-CORA', late).body).toContain('Hand in. Nobody is named for it yet.');
    expect(mailTo('MEM-CORA', late).body).not.toContain('Ask the miners');
    const unlisted = mailTo('MEM-BO', {
      ACT: [{ ...late.ACT?.[0], id: 'A', owner: 'MEM-HAL', workgroup: 'WG-W' }],
    });
    expect(unlisted.body).toContain('Ask the miners. The row says who sees to it.');
  });

  it('of meetings alone keeps its own words', () => {
    const { subject, body } = mailTo('MEM-HAL', MEETING);
    expect(subject).toBe('River and Rights: your meetings ahead');
    expect(body).toContain('These are the meetings ahead to which you are invited.');
  });

  it.each([
    ['names a person who may be listed', 'MEM-DEE', 'Ask Bo.', true],
    ['names nobody else', 'MEM-BO', 'Dee', false],
  ])('%s', (_, reader, words, stands) => {
    expect(mailTo(reader, CLASH).body.includes(words)).toBe(stands);
  });

  it('tells the angles of both', () => {
    const COV = [lead('COV-1', 'WG-W', { angle: 'rivers' }), lead('COV-2', 'WG-P')];
    expect(mailTo('MEM-BO', { COV }).body).toContain('Angles: rivers; not said.');
  });

  it('speaks the language of the person', () => {
    const MEM = people.map((one) => (one.id === 'MEM-BO' ? { ...one, languages: ['fr'] } : one));
    const { subject, body } = mailTo('MEM-BO', { ...CLASH, MEM });
    expect(subject).toBe('River and Rights : ce qui vous attend');
    expect(body).toContain('Eau : votre groupe Water le pilote, et Prisons aussi.');
  });

  it('shows ten of a kind and counts the rest', () => {
    const ACT = Array.from({ length: 13 }, (_, at) => ({
      id: `ACT-${at}`,
      what: `Task ${at}`,
      owner: 'MEM-HAL',
      due: '2027-01-12',
    }));
    const { body } = mailTo('MEM-HAL', { ACT });
    expect(body.match(/: Task \d/g)).toHaveLength(10);
    expect(body).toContain('More: 3 more on the tab “To do”.');
    const MEM = people.map((one) => ({ ...one, languages: ['en'] }));
    const ofSpanishBook = mailTo('MEM-HAL', { ACT, MEM }, { bookLanguage: 'es' }).body;
    expect(ofSpanishBook).toContain('More: 3 more on the tab “Tareas”.');
  });

  it('shows what people wrote as text only', () => {
    const COV = [lead('COV-1', 'WG-W', { angle: '<img src=x>' }), lead('COV-2', 'WG-P')];
    const { htmlBody } = mailTo('MEM-DEE', { COV });
    expect(htmlBody).toContain('&lt;img src=x&gt;');
    expect(htmlBody).not.toContain('<img');
  });

  it('is not sent when it would be empty', () => {
    expect(() => mailTo('MEM-HAL')).toThrow('there is nothing to tell any more');
  });
});

describe('next steps on recommendations', () => {
  it('stand in the summary with their day, and where they are kept', () => {
    const REC = [
      {
        id: 'REC-1',
        cycle: 4,
        number: '40.1',
        workgroup: 'WG-W',
        nextStep: 'Ask the ministry',
        due: '2027-01-05',
      },
      { id: 'REC-2', cycle: 4, number: '40.2', part: 2, workgroup: 'WG-W', due: '2027-01-20' },
    ];
    const { subject, body } = mailTo('MEM-BO', { REC });
    expect(subject).toBe('River and Rights: what waits for you');
    expect(body).toContain(
      'Next steps on recommendations\nlate: Tuesday 5 January 2027: 40.1: Ask the ministry\nby Wednesday 20 January 2027: 40.2 (2): say what comes next',
    );
    expect(body).toContain('UPR > Recommendations > What was done');
  });
});
