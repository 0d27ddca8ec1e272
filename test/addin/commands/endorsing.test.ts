// Signing by the built script: the life of one endorsement through the versions of a text, and whose word counts.
import type { EndorseFormResult } from '../../../src/core/submissions/endorsing/plan-endorsing-list';
import type { EndorseTextResult } from '../../../src/core/submissions/endorsing/plan-text';
import type { WhomToAskResult } from '../../../src/core/advocacy/whom-to-ask/table';
import type { ShowMailResult } from '../../../src/core/inbox/mail/plan-mail-list';
import type { MyPageResult } from '../../../src/core/inbox/my-page/page';
import type { DocumentPreview } from '../../../src/core/submissions/documents/document-queries';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CO_CHAIR, MEMBER, NEWCOMER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const TITLE = 'Safe water on the river';
const PARAGRAPHS = Array.from(
  { length: 10 },
  (_, at) =>
    `In village ${at} the wells were closed in spring and nobody has said when they will open again.`,
);
const FIRST = ['Introduction', ...PARAGRAPHS].join('\n');
const SMALL = FIRST.replace('in spring', 'in early spring');
const LARGE = [
  FIRST,
  ...PARAGRAPHS.map((line) => line.replace('wells', 'schools').replace('open', 'teach')),
].join('\n');

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  type('SUB', 'title', TITLE, { signOnFrom: '2027-01-01', signOnUntil: '2027-02-01' });
}, 60_000);

const rowWith = (sheet: 'SUB' | 'END' | 'ACT' | 'MEM' | 'OVL', key: string, value: unknown) =>
  book.rowsOf(sheet).find((row) => row[key] === value);

function type(
  sheet: 'SUB' | 'END' | 'MEM',
  key: string,
  value: unknown,
  cells: Record<string, string | boolean>,
) {
  for (const [column, cell] of Object.entries(cells))
    book.type(sheet, rowWith(sheet, key, value)?.rowNumber ?? 0, column, cell);
}

const answerOf = (as: string, command: string, input: object = {}) =>
  book.as(as).call(command, { submission: TITLE, ...input });
const done = (as: string, command: string, input: object = {}) => mustDo(answerOf(as, command, input));
const refused = (as: string, command: string, input: object = {}): string => {
  const answer = answerOf(as, command, input);
  return answer.ok ? '' : answer.message;
};
const takeIn = (text: string) => done(CO_CHAIR, 'take-in-text', { text });
const read = (as = MEMBER) => done(as, 'endorse-text').result as EndorseTextResult;
const stands = () =>
  read().signatures.map(({ name, standing, change }) => `${name}: ${standing}, ${change.kind}`);
const preview = () => {
  const id = rowWith('SUB', 'title', TITLE)?.['id'];
  const { result, summary } = done(CO_CHAIR, 'document-preview', { submission: id });
  return {
    text: (result as DocumentPreview).lines.map(({ text }) => text).join('\n'),
    said: summary.join(' '),
  };
};
/** The last mail as it would go out now. */
function letter(): string {
  const id = book.rowsOf('OBX').at(-1)?.['id'];
  const { mail } = mustDo(book.as(COORDINATOR).call('show-mail', { id })).result as ShowMailResult;
  return mail?.body ?? '';
}
const waiting = (as: string) =>
  (mustDo(book.as(as).call('my-page', {})).result as MyPageResult).sections
    .filter(({ kind }) => kind === 'endorsements')
    .flatMap(({ lines }) => lines.map(({ detail }) => detail));

describe('the life of one endorsement', () => {
  beforeEach(() => {
    takeIn(FIRST);
    done(MEMBER, 'endorse', { signatory: 'Ana Ruiz, director', printedName: 'Housing Now!' });
  });

  it('is bound to the version that was read', () => {
    expect(rowWith('END', 'submission', TITLE)).toMatchObject({
      ...{ organization: 'Housing Now', role: 'endorser', status: 'signed', textVersion: 1 },
      ...{ signatory: 'Ana Ruiz, director', signedBy: 'Ana Ruiz' },
    });
    expect(preview().text).toContain('Annex: endorsed by\nHousing Now!');
    expect(stands()).toEqual(['Housing Now: signed, none']);
    expect(waiting(MEMBER)).toEqual([]);
  });

  it('stays through a second version that changes little', () => {
    takeIn(SMALL);
    expect(stands()).toEqual(['Housing Now: signed, small']);
    expect(preview().text).toContain('Housing Now!');
    expect(refused(CO_CHAIR, 'ask-endorsers', { about: 'change', silence: 'keeps' })).toContain(
      'has to be told',
    );
  });

  it('does not count for a third version that changes much, until silence is said to keep it', () => {
    takeIn(SMALL);
    takeIn(LARGE);
    expect(stands()).toEqual(['Housing Now: changed, large']);
    expect(preview().text).not.toContain('Housing Now!');
    expect(waiting(MEMBER)).toEqual(['The text changed since Housing Now signed.']);
    expect(waiting(CO_CHAIR)).toEqual(['1 signed another text: say whether silence keeps it.']);

    done(CO_CHAIR, 'ask-endorsers', { about: 'change', silence: 'keeps' });
    expect(stands()).toEqual(['Housing Now: signed, none']);
    expect(preview().text).toContain('Housing Now!');
    const [mail] = book.mails;
    expect(mail?.to).toEqual([MEMBER]);
    expect(mail?.subject).toBe('River and Rights: “Safe water on the river” changed');
    expect(letter()).toContain('the name stays unless you withdraw it');
    expect(letter()).toContain('Now: In village 0 the schools were closed');
    // What they are kept on is the text that they were told of.
    takeIn(FIRST);
    expect(stands()).toEqual(['Housing Now: changed, large']);
  });

  it('needs a new word where silence ends it, and is signed anew', () => {
    takeIn(LARGE);
    done(CO_CHAIR, 'ask-endorsers', { about: 'change', silence: 'ends' });
    expect(stands()).toEqual(['Housing Now: asked, large']);
    expect(waiting(MEMBER)).toEqual(['It changed; Housing Now counts again after a new yes.']);
    expect(preview().text).not.toContain('Housing Now!');
    const [own] = read().signatures;
    expect(own?.change).toMatchObject({
      kind: 'large',
      paragraphs: expect.arrayContaining([expect.anything()]),
    });
    expect(refused(CO_CHAIR, 'ask-endorsers', { about: 'change', silence: 'keeps' })).toContain(
      'has to be told',
    );

    expect(done(MEMBER, 'endorse', { seen: read().hash }).summary[0]).toContain('says yes to version 2');
    expect(rowWith('END', 'submission', TITLE)).toMatchObject({
      status: 'signed',
      textVersion: 2,
      signatory: 'Ana Ruiz, director',
    });
    expect(preview().text).toContain('Housing Now!');
  });

  it('always needs a new word when an ask changed, whatever silence is said to do', () => {
    const id = rowWith('SUB', 'title', TITLE)?.['id'];
    done(CO_CHAIR, 'register-submission', { id, asks: ['Test every well every month.'] });
    expect(stands()).toEqual(['Housing Now: changed, asks']);
    expect(waiting(MEMBER)).toEqual(['What it asks for changed since Housing Now signed.']);
    done(CO_CHAIR, 'ask-endorsers', { about: 'change', silence: 'keeps' });
    expect(stands()).toEqual(['Housing Now: asked, asks']);
    expect(letter()).toContain('New: Test every well every month.');
    done(CO_CHAIR, 'register-submission', { id, asks: ['Test every well twice a year.'] });
    expect(stands()).toEqual(['Housing Now: signed, none']);
  });

  it('takes only marked corrections after the last day', () => {
    book.clock = Date.UTC(2027, 1, 10, 12);
    takeIn(SMALL);
    expect(stands()).toEqual(['Housing Now: changed, late']);
    expect(preview().text).not.toContain('Housing Now!');
    expect(refused(MEMBER, 'mark-correction', { correction: 'The season.' })).toContain(
      'co-chairs of a workgroup',
    );
    done(CO_CHAIR, 'mark-correction', { correction: 'The season.' });
    expect(book.rowsOf('VER').map(({ correction }) => correction)).toEqual(['', 'The season.']);
    expect(stands()).toEqual(['Housing Now: signed, small']);
    expect(preview().text).toContain('Housing Now!');
    takeIn(LARGE);
    expect(refused(CO_CHAIR, 'mark-correction', { correction: 'All of it.' })).toContain(
      'more than a correction for 1',
    );
  });

  it('ends when it is withdrawn, is not asked again, and comes back with Undo', () => {
    done(MEMBER, 'withdraw-endorsement');
    expect(rowWith('END', 'submission', TITLE)).toMatchObject({ status: 'withdrawn' });
    expect(preview().text).not.toContain('Housing Now!');
    expect(refused(MEMBER, 'withdraw-endorsement')).toContain('nothing to take back');
    expect(refused(CO_CHAIR, 'ask-endorsers', { about: 'word' })).toContain('Nobody');
    mustDo(book.as(MEMBER).call('undo', {}));
    expect(preview().text).toContain('Housing Now!');
  });

  it('is thanked for, each once', () => {
    done(CO_CHAIR, 'ask-endorsers', { about: 'thanks' });
    done(CO_CHAIR, 'ask-endorsers', { about: 'thanks' });
    expect(book.mails.map(({ subject }) => subject)).toEqual([
      'River and Rights: thank you for signing “Safe water on the river”',
    ]);
  });
});

describe('a co-submitter', () => {
  beforeEach(() => {
    takeIn(FIRST);
    type('SUB', 'title', TITLE, { coSubmitters: 'Housing Now' });
  });

  it('that was typed into the row is proposed until somebody of theirs says yes', () => {
    expect(stands()).toEqual(['Housing Now: proposed, none']);
    expect(preview().said).toContain('they have not confirmed yet: Housing Now. Ask them in UPR');
    expect(waiting(MEMBER)).toEqual(['Housing Now is proposed as co-submitter: say yes or no.']);
    expect(waiting(CO_CHAIR)).toEqual(['1 co-submitter was never asked.']);
    expect(refused('dee@example.org', 'endorse', { organization: 'Housing Now' })).toContain('Only Ana Ruiz');

    done(CO_CHAIR, 'ask-endorsers', { about: 'word' });
    expect(letter()).toContain('only if you say yes');
    done(MEMBER, 'endorse');
    expect(rowWith('END', 'organization', 'Housing Now')).toMatchObject({
      role: 'co-submitter',
      status: 'signed',
    });
    expect(preview().text).toContain('Housing Now');
    expect(preview().said).not.toContain('not confirmed');
  });

  it('is confirmed by a coordinator on their word, and the journal names both', () => {
    expect(refused(COORDINATOR, 'endorse', { organization: 'Housing Now' })).toContain('Say on whose word');
    done(COORDINATOR, 'endorse', { organization: 'Housing Now', for: 'Ana Ruiz' });
    expect(rowWith('END', 'organization', 'Housing Now')).toMatchObject({ signedBy: 'Ana Ruiz' });
    const entry = book.rowsOf('CHG').find(({ command }) => command === 'endorse');
    expect(entry).toMatchObject({ actor: COORDINATOR, for: 'Ana Ruiz' });
  });

  it('that becomes an endorser leaves the row, and comes back to it', () => {
    done(MEMBER, 'endorse', { role: 'endorser' });
    expect(rowWith('SUB', 'title', TITLE)).toMatchObject({ coSubmitters: '' });
    done(MEMBER, 'endorse', { role: 'co-submitter' });
    expect(rowWith('SUB', 'title', TITLE)).toMatchObject({ coSubmitters: 'Housing Now' });
    expect(book.rowsOf('END')).toHaveLength(1);
  });

  it('that says no leaves the row; who types it in again is told', () => {
    done(MEMBER, 'withdraw-endorsement');
    expect(rowWith('SUB', 'title', TITLE)).toMatchObject({ coSubmitters: '' });
    type('SUB', 'title', TITLE, { coSubmitters: 'Housing Now' });
    expect(preview().said).toContain('Withdrawn, and so not on the cover: Housing Now');
  });
});

describe('who signs, and what is refused', () => {
  it.each<[string, string, object, string]>([
    ['a newcomer', NEWCOMER, {}, 'for members of the coalition'],
    ['an unknown organization', MEMBER, { organization: 'Nobody Inc.' }, 'not on the list'],
    [
      'a person as co-submitter',
      'dee@example.org',
      { role: 'co-submitter' },
      'Only organizations submit together',
    ],
    [
      'a co-submitter who is only counted',
      MEMBER,
      { role: 'co-submitter', shown: 'counted' },
      'named on the cover',
    ],
    ['a text that changed meanwhile', MEMBER, { seen: 'a-b' }, 'changed while you were reading'],
    [
      'another person by name who did not agree',
      COORDINATOR,
      { person: 'Spare person', signatory: 'x', shown: 'public' },
      'has not agreed to be named',
    ],
  ])('%s', (_, as, input, said) => {
    takeIn(FIRST);
    expect(refused(as, 'endorse', input)).toContain(said);
    expect(book.rowsOf('END')).toEqual([]);
  });

  it('nobody signs a text before it is there, opens or after it closed, but a coordinator on somebody’s word', () => {
    expect(refused(MEMBER, 'endorse')).toContain('no text of “Safe water on the river” to endorse yet');
    takeIn(FIRST);
    type('SUB', 'title', TITLE, { signOnFrom: '2027-01-15' });
    expect(refused(MEMBER, 'endorse')).toContain('opens for endorsement on 15 January 2027');
    type('SUB', 'title', TITLE, { signOnFrom: '', signOnUntil: '' });
    expect(refused(MEMBER, 'endorse')).toContain('opens for endorsement on 1 March 2027');
    type('SUB', 'title', TITLE, { signOnFrom: '2027-01-01', signOnUntil: '2027-01-09' });
    expect(refused(MEMBER, 'endorse')).toContain('closed on 9 January 2027');
    done(COORDINATOR, 'endorse', { organization: 'Housing Now', for: 'Ana Ruiz' });
    expect(rowWith('END', 'organization', 'Housing Now')).toMatchObject({ status: 'signed' });
  });

  it('somebody of no organization signs for themselves', () => {
    takeIn(FIRST);
    done('dee@example.org', 'endorse');
    expect(rowWith('END', 'person', 'Dee Park')).toMatchObject({ organization: '', shown: 'by name' });
    expect(preview().text).toContain('Annex: endorsed by\nDee Park');
  });

  it('people at risk are counted under a code name that no document and no list for others has', () => {
    takeIn(FIRST);
    mustDo(
      book.as(COORDINATOR).call('join', {
        ...{ name: 'Contact Heron', withoutAddress: true, listed: false },
        workgroups: [{ workgroup: 'Water', level: 'informed' }],
      }),
    );
    done(COORDINATOR, 'endorse', { person: 'Contact Heron', signatory: 'By telephone' });
    expect(rowWith('END', 'person', 'Contact Heron')).toMatchObject({ shown: 'only counted' });
    expect(preview().text).toContain('1 organization or person endorses this submission');
    expect(preview().text).not.toContain('Heron');
    expect(read()).toMatchObject({ endorsers: [], counted: 1, signatures: [] });
    const { signers } = mustDo(book.as(MEMBER).call('endorse-form', {})).result as EndorseFormResult;
    expect(JSON.stringify(signers)).not.toContain('Heron');
  });
});

describe('an overlap settled so that one text endorses the other', () => {
  it('is carried out in one press: signed, own text withdrawn, task done', () => {
    takeIn(FIRST);
    mustDo(book.as(CO_CHAIR).call('find-overlaps', {}));
    const pair = book
      .rowsOf('OVL')
      .find((row) => [row['first'], row['second']].sort().join() === ['Clean wells', TITLE].sort().join());
    const decision = pair?.['first'] === TITLE ? 'endorse-first' : 'endorse-second';
    mustDo(book.as(CO_CHAIR).call('decide-overlap', { id: pair?.['id'], decision }));
    expect(rowWith('ACT', 'status', 'open')).toMatchObject({
      what: expect.stringContaining('Endorse “Safe water'),
    });

    const [instead] = read().instead;
    expect(instead?.name).toBe('Clean wells');
    const toDo = (mustDo(book.as(CO_CHAIR).call('my-page', {})).result as MyPageResult).sections.find(
      ({ kind }) => kind === 'to-dos',
    );
    expect(toDo?.lines[0]).toMatchObject({ panel: 'endorse', input: { instead: instead?.id } });
    const { summary } = done(MEMBER, 'endorse', { instead: instead?.id });
    expect(summary).toContain('“Clean wells” is withdrawn, and its task is done.');
    expect(rowWith('SUB', 'title', 'Clean wells')).toMatchObject({ status: 'withdrawn' });
    expect(rowWith('ACT', 'status', 'done')).toBeDefined();
  });
});

it('an organization that signs two texts that contradict each other is shown', () => {
  takeIn(FIRST);
  type('SUB', 'title', 'Crowded cells', { leadOrganization: 'Housing Now' });
  mustDo(book.as(CO_CHAIR).call('find-overlaps', {}));
  book.typeRow('OVL', {
    ...{ first: TITLE, second: 'Crowded cells', level: 'Perhaps', contradict: 'yes' },
    opposes: 'Close the wells. / Open the wells.',
  });
  expect(done(MEMBER, 'endorse').summary.join(' ')).toContain(
    '“Crowded cells”, which contradicts it. Close the wells.',
  );
  const { signers } = mustDo(book.as(MEMBER).call('endorse-form', {})).result as EndorseFormResult;
  expect(signers.find(({ name }) => name === 'Housing Now')).toMatchObject({
    texts: [{ role: 'endorser' }, { role: 'leads' }],
    opposed: [expect.stringContaining('contradict each other')],
  });
});

it('a second individual submission of one organization is pointed out', () => {
  const register = (title: string, kind: string) =>
    mustDo(
      book
        .as(MEMBER)
        .call('register-submission', { title, kind, workgroup: 'Water', leadOrganization: 'Housing Now' }),
    ).summary.join(' ');
  expect(register('Rents on the river', 'individual')).not.toContain('The UN takes one');
  expect(register('Homes by the river', 'joint')).not.toContain('The UN takes one');
  expect(register('Roofs by the river', 'individual')).toContain(
    'Housing Now already has an individual submission, “Rents on the river”',
  );
});

describe('a text of another coalition', () => {
  const OTHERS = 'Rivers of the north';
  const register = () =>
    mustDo(
      book.as(MEMBER).call('register-submission', {
        title: OTHERS,
        kind: 'of-others',
        workgroup: String(book.rowsOf('WG')[0]?.['id']),
        asks: ['Clean the rivers'],
      }),
    );
  const asked = () =>
    (mustDo(book.as(COORDINATOR).call('whom-to-ask', { workgroup: '' })).result as WhomToAskResult).all;
  const toSign = () => done(MEMBER, 'endorse-form', { submission: undefined }).result as EndorseFormResult;

  it('is there to be signed, by no deadline of ours, and counts among none of ours', () => {
    const told = () => (done(COORDINATOR, 'submissions-place', {}).result as { headline: string }).headline;
    const [before, open] = [asked(), told()];
    register();
    expect(toSign().texts.find(({ title }) => title === OTHERS)).toMatchObject({
      days: 'open',
      daysText: '',
    });
    expect(rowWith('SUB', 'title', OTHERS)).toMatchObject({ internalDue: '', officialDue: '' });
    expect(asked()).toBe(before);
    expect(told()).toBe(open);
  });

  it('says before the form what cannot be signed yet, and why', () => {
    register();
    const { refused: why } = done(MEMBER, 'endorse-text', { submission: OTHERS }).result as EndorseTextResult;
    expect(why).toEqual({ 'co-submitter': '', endorser: expect.stringContaining('There is no text of') });
    expect(refused(MEMBER, 'endorse', { submission: OTHERS, role: 'endorser' })).toBe(why.endorser);
  });
});
