import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { mailsOfRun } from '../../../../src/core/inbox/mail/plan-send';
import { renderMail, type RenderedMail } from '../../../../src/core/inbox/mail/render-mail';
import { digestReads } from '../../../../src/core/inbox/weekly-summary/items';
import { bookOf, contextOf, type Tables } from '../../../support/book';

type Row<S extends keyof Tables> = NonNullable<Tables[S]>[number];
interface Over {
  readonly mail?: Partial<Row<'OBX'>>;
  readonly meeting?: Partial<Row<'MTG'>>;
  readonly person?: Partial<Row<'MEM'>>;
  readonly chair?: Partial<Row<'MEM'>>;
}

const bookWith = ({ mail, meeting, person, chair }: Over) =>
  bookOf({
    // What a weekly summary reads besides.
    ...Object.fromEntries(digestReads.map((sheet) => [sheet, []])),
    WG: [
      { id: 'WG-1', name: 'Housing', coChair1: 'MEM-2' },
      { id: 'WG-2', name: 'Water' },
    ],
    MEM: [
      { id: 'MEM-1', name: 'Zoé', email: 'zoe@example.org', timeZone: 'America/Bogota', ...person },
      { id: 'MEM-2', name: 'Ben', email: 'ben@example.org', ...chair },
      { id: 'MEM-3', name: 'Cleo', email: 'cleo@example.org', coordinator: true },
    ],
    MTG: [
      {
        id: 'MTG-1',
        title: 'Drafts',
        workgroup: 'WG-1',
        withWorkgroups: ['WG-2'],
        start: '2027-02-01T15:00',
        length: 90,
        timeZone: 'Europe/Zurich',
        place: 'Room 4',
        link: 'https://meet.example.org/abc?x=1&y=2',
        agenda: 'Welcome\nTexts',
        sequence: 1,
        ...meeting,
      },
    ],
    INV: [{ id: 'INV-1', meeting: 'MTG-1', person: 'MEM-1' }],
    ISS: [],
    COV: [],
    SUB: [],
    OVL: [],
    ACT: [],
    REC: [],
    CON: [],
    CTY: [],
    OBX: [
      {
        id: 'OBX-1',
        key: 'MTG-1:MEM-1:v1',
        to: 'MEM-1',
        template: 'invitation',
        record: 'MTG-1',
        version: 1,
        state: 'sending',
        run: 'R-1',
        ...mail,
      },
    ],
  });

const outcomeOf = (over: Over, context = contextOf()) => {
  const book = bookWith(over);
  return renderMail(book.rows('OBX')[0]!, book, context);
};
const rendered = (over: Over, context = contextOf()): RenderedMail => {
  const outcome = outcomeOf(over, context);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};
const refusal = (over: Over): string => {
  const outcome = outcomeOf(over);
  return outcome.ok ? 'no refusal' : render(outcome.problem, 'en');
};

describe('a mail about a change', () => {
  const change = {
    template: 'update' as const,
    notes: 'start: 2027-02-01T12:00\nlength: 60\nplace: Room 4\nagenda: \nAna: call Ben',
  };

  it('says what was and what is, in the reader’s language', () => {
    expect(rendered({ mail: change, meeting: { place: '' } }).body).toContain(
      [
        'What changed',
        'When: was Monday 1 February 2027, 12:00 (Zurich time, UTC+1), now Monday 1 February 2027, 15:00 (Zurich time, UTC+1)',
        'Length: was 60 minutes, now 90 minutes',
        'Place: was Room 4, now none',
        'Agenda: new; it stands below',
        '',
        'When: Monday',
      ].join('\n'),
    );
    expect(rendered({ mail: change, person: { languages: ['es'] } }).body).toContain(
      'Qué cambió\nCuándo: antes',
    );
    expect(rendered({ mail: change, person: { languages: ['fr'] } }).body).toContain(
      'Ce qui a changé\nQuand : avant',
    );
  });

  it('says nothing of what is again as it was, and nothing where nobody kept what was', () => {
    const back = { ...change, notes: 'start: 2027-02-01T15:00' };
    expect(rendered({ mail: back }).body).not.toContain('What changed');
    expect(rendered({ mail: { ...change, notes: '' } }).body).not.toContain('What changed');
  });
});

describe('a mail about a meeting', () => {
  it('says what, when by both clocks, where and how', () => {
    const { to, subject, body, replyTo } = rendered({});
    expect(to).toBe('zoe@example.org');
    expect(replyTo).toBe('ben@example.org');
    expect(subject).toBe('Invitation: Drafts, Monday 1 February 2027, 15:00 (Zurich time, UTC+1)');
    expect(body.split('\n').slice(0, 10)).toEqual([
      'Hello Zoé,',
      '',
      'You are invited to “Drafts”. This comes from a co-chair, for the coalition.',
      '',
      'When: Monday 1 February 2027, 15:00 (Zurich time, UTC+1)',
      'Your time: Monday 1 February 2027, 09:00 (Bogota time, UTC-5)',
      'Workgroup: Housing, Water',
      'Length: 90 minutes',
      'Place: Room 4',
      'Join here: https://meet.example.org/abc?x=1&y=2',
    ]);
    expect(body).toContain('Agenda:\nWelcome\nTexts\n');
  });

  it('attaches a calendar file for this one person, to be answered to the co-chair', () => {
    const [file] = rendered({}, contextOf({ settings: { 'workbook.code': 'b7' } })).attachments;
    expect(file).toMatchObject({
      name: 'invitation.ics',
      type: 'text/calendar; charset=utf-8; method=REQUEST',
    });
    const content = file?.content.replace(/\r\n /g, '') ?? '';
    expect(content).toContain('UID:mtg-1.b7@');
    expect(content).toContain('SEQUENCE:1\r\n');
    expect(content).toContain('DTSTART:20270201T140000Z\r\nDTEND:20270201T153000Z');
    expect(content).toContain('ORGANIZER;CN="Ben":mailto:ben@example.org');
    expect(content.match(/mailto:/g)).toHaveLength(2);
  });

  it.each([
    ['the same clock', 'Europe/Zurich'],
    ['another city with the same time', 'Europe/Paris'],
    ['no zone', ''],
    ['no real zone', 'Mars/Olympus'],
  ])('gives the time once to a reader with %s', (_, timeZone) => {
    expect(rendered({ person: { timeZone } }).body).not.toContain('Your time');
  });

  it.each([
    [['fr', 'en'], 'Invitation : Drafts, lundi 1er février 2027, 15:00 (heure de Zurich, UTC+1)'],
    [['ar', 'es'], 'Invitación: Drafts, lunes 1 de febrero de 2027, 15:00 (hora de Zúrich, UTC+1)'],
    [['zh'], 'Invitation : Drafts, lundi 1er février 2027, 15:00 (heure de Zurich, UTC+1)'],
    [[], 'Invitation : Drafts, lundi 1er février 2027, 15:00 (heure de Zurich, UTC+1)'],
  ])('speaks the first language of %j that the workbook has', (languages, subject) => {
    expect(rendered({ person: { languages } }, contextOf({ bookLanguage: 'fr' })).subject).toBe(subject);
  });

  it('calls off with the file that takes the meeting out of calendars, and without ways to join', () => {
    const { subject, body, attachments } = rendered({
      mail: { template: 'cancellation' },
      meeting: { status: 'cancelled' },
    });
    expect(subject).toMatch(/^Cancelled: Drafts/);
    expect(body).not.toContain('https://');
    expect(attachments[0]?.type).toContain('method=CANCEL');
    expect(attachments[0]?.content).toContain('STATUS:CANCELLED');
  });

  it('reminds without a file', () => {
    const { subject, attachments } = rendered({ mail: { template: 'reminder', version: 0 } });
    expect(subject).toMatch(/^Reminder: Drafts/);
    expect(attachments).toEqual([]);
  });

  it('keeps line breaks out of the subject, and markup out of the HTML', () => {
    const { subject, body, htmlBody } = rendered({
      meeting: {
        title: 'Hi\r\nBcc: x@example.org \u2028<b>',
        agenda: '<script>alert(1)</script> & "so on"',
        place: '<img src=x>',
        link: 'javascript:alert(1)',
      },
      person: { name: 'Zo\né' },
    });
    expect(subject).not.toMatch(/[\r\n\u2028]/);
    expect(body).toContain('Hello Zo é,');
    expect(htmlBody).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;');
    expect(htmlBody).not.toMatch(/<(script|img|b>Hi)/);
    expect(htmlBody).not.toContain('href="javascript');
  });

  it('links to join in HTML, with the address escaped', () => {
    expect(rendered({}).htmlBody).toContain('<a href="https://meet.example.org/abc?x=1&amp;y=2">');
  });

  it.each<[string, Over['chair'], string]>([
    ['the co-chair', {}, 'ben@example.org'],
    ['a coordinator when the co-chair has left', { status: 'left' }, 'cleo@example.org'],
    ['a coordinator when the co-chair is not to be written to', { mail: 'coordinator' }, 'cleo@example.org'],
  ])('has answers go to %s', (_, chair, expected) => {
    expect(rendered({ chair }).replyTo).toBe(expected);
  });
});

describe('a mail that should not go out', () => {
  it.each<[string, Over, string]>([
    ['no address', { person: { email: '' } }, 'has no mail address'],
    [
      'an address with a line break',
      { person: { email: 'a@example.org\nb@example.org' } },
      'has no mail address',
    ],
    ['a person who left', { person: { status: 'left' } }, 'no longer takes part'],
    ['a person who wants no mail', { person: { mail: 'none' } }, 'wants no mail'],
    ['a meeting that is gone', { mail: { record: 'MTG-9' } }, 'not on the sheet any more'],
    ['a meeting that is over', { meeting: { start: '2027-01-10T11:00' } }, 'already over'],
    ['a meeting whose zone is unreadable', { meeting: { timeZone: 'Geneva' } }, 'cannot be read'],
    ['a version that is no longer the newest', { mail: { version: 0 } }, 'a newer message'],
    ['a meeting called off by hand', { meeting: { status: 'cancelled' } }, 'marked as cancelled'],
  ])('%s', (_, over, words) => {
    expect(refusal(over)).toContain(words);
  });
});

describe('a summary of meetings', () => {
  it('goes to people who want one, with each meeting ahead', () => {
    const { subject, body } = rendered({
      person: { mail: 'digest' },
      mail: { template: 'digest', record: '' },
    });
    expect(subject).toBe('Your meetings ahead');
    expect(body).toContain('Drafts\nWhen: Monday 1 February 2027');
  });

  it('is not sent when nothing lies ahead, or without an address', () => {
    const digest = { template: 'digest', record: '' };
    expect(refusal({ mail: digest, meeting: { status: 'cancelled' } })).toContain('nothing to tell any more');
    expect(refusal({ mail: digest, person: { mail: 'digest', email: 'zoe' } })).toContain('no mail address');
  });
});

describe('what a mail says of itself', () => {
  const settings = { coalition: 'River and Rights' };
  const by = (name: string) => ({ notes: `by: ${name}\nAna: call Ben` });
  const listed = { listed: true };

  it('is who sends it, for which coalition, whom an answer reaches, and how to get no more', () => {
    const { body, htmlBody } = rendered({ mail: by('Ben'), chair: listed }, contextOf({ settings }));
    expect(body).toContain('You are invited to “Drafts”. This comes from Ben, for River and Rights.\n');
    expect(body.split('\n').slice(-6)).toEqual([
      'The attached file puts the meeting into your calendar.',
      '',
      'To answer, say yes or no in your calendar, or reply to this mail: Ben gets it.',
      '',
      'To get fewer mails or none, press so in the workbook (UPR > Today), or say so in a reply.',
      '',
    ]);
    expect(htmlBody).toContain('This comes from Ben, for River and Rights.');
  });

  it('names nobody who did not agree to be listed, but who sends it from their own account', () => {
    const context = (person: string) =>
      contextOf({ settings, actor: { email: '', person, isCoordinator: false, coChairs: [] } });
    expect(rendered({ mail: by('Ben') }, context('MEM-3')).body).toContain('This comes from a co-chair, for');
    expect(rendered({ mail: by('Cleo') }, context('MEM-2')).body).toContain('from a coordinator, for');
    expect(rendered({ mail: by('Ben') }, context('MEM-2')).body).toContain('This comes from Ben, for');
  });

  it('has answers of the co-chair whom all others answer to go to who sent it', () => {
    const { body, replyTo } = rendered({ mail: { to: 'MEM-2', ...by('Cleo') }, chair: listed });
    expect(replyTo).toBe('cleo@example.org');
    expect(body).toContain('reply to this mail: a coordinator gets it.');
  });

  it.each([
    ['en', 'This comes from Ben, for River and Rights.'],
    ['es', 'Lo envía Ben en nombre de River and Rights.'],
    ['fr', 'Envoyé par Ben pour River and Rights.'],
  ])('is said in the reader’s language: %s', (language, words) => {
    const over = { mail: by('Ben'), chair: listed, person: { languages: [language] } };
    expect(rendered(over, contextOf({ settings })).body).toContain(words);
  });

  it('stands in a summary too, whose answers go to who had it sent', () => {
    const summary = { person: { mail: 'digest' }, mail: { template: 'digest', record: '', ...by('Cleo') } };
    const { subject, body, replyTo } = rendered(summary, contextOf({ settings }));
    expect(subject).toBe('River and Rights: your meetings ahead');
    expect(replyTo).toBe('cleo@example.org');
    expect(body).toContain('This comes from a coordinator, for River and Rights.');
    expect(body).toContain('Reply to this mail to ask or say something');
    expect(body).toContain('To get fewer mails or none');
  });

  it('puts a meeting into a calendar once: by the file, else by a link', () => {
    const link = 'calendar.google.com';
    expect(rendered({}).body).not.toContain(link);
    expect(rendered({ mail: { template: 'reminder' } }).body).not.toContain(link);
    const digest = { person: { mail: 'digest' }, mail: { template: 'digest' } };
    expect(rendered({ ...digest, mail: { template: 'digest', record: '' } }).body).toContain(link);
    // A mail with the file about the same meeting went to them before.
    expect(rendered(digest).body).not.toContain(link);
  });
});

describe('the mails of a run', () => {
  it('are those it has taken up, each with its key', () => {
    expect(
      mailsOfRun(bookWith({}), 'R-1', contextOf()).map(({ id, key, mail }) => [id, key, mail.ok]),
    ).toEqual([['OBX-1', 'MTG-1:MEM-1:v1', true]]);
    expect(mailsOfRun(bookWith({}), 'R-2', contextOf())).toEqual([]);
    expect(mailsOfRun(bookWith({ mail: { state: 'sent' } }), 'R-1', contextOf())).toEqual([]);
  });
});
