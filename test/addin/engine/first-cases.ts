// Setting up, joining, submissions, overlaps, meetings, links and what is undone, each where it has something to write.
import {
  COORDINATOR,
  lean,
  mustDo,
  openWorkbook,
  type BookState,
  type OpenBook,
} from '../../support/workbook';
import { CO_CHAIR, CYCLE, MEMBER } from '../../support/coalition';
import { after, once, type Case } from './matrix';

const REPORT = `A/HRC/99/7
II. Conclusions and/or recommendations
40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile);
40.2 Ratify the first treaty (Malta, Chile); Ratify the second treaty (Kenya);
40.10 House two people in a cell (Chile).
41. The following recommendations will be examined by Norway:
41.1 Count the owls (Malta).`;

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00', length: 60 };

const idOf = (book: OpenBook, sheet: 'SUB' | 'MTG' | 'CHG' | 'WG', key: string, value: string): string =>
  String(book.rowsOf(sheet).find((row) => row[key] === value)?.['id'] ?? '');

/** The workgroup under the one name or, once the command ran, under the other. */
const rowId = (book: OpenBook, name: string): string =>
  idOf(book, 'WG', 'name', name) || idOf(book, 'WG', 'name', 'Places of detention');

const issueAt = (book: OpenBook, place: number): string => String(book.rowsOf('ISS')[place]?.['name'] ?? '');
const firstIssue = (book: OpenBook): string => issueAt(book, 0);
const secondIssue = (book: OpenBook): string => issueAt(book, 1);

const REGISTER = {
  title: 'Nets across the river',
  kind: 'joint',
  workgroup: 'Water',
  leadOrganization: 'Fishers of the Delta',
  asks: ['Take down the nets.', 'Count the fish.'],
};

/** In a workbook that is begun a month before the review, most milestones are over. */
function startLate(book: OpenBook): void {
  mustDo(book.as(COORDINATOR).call('start-cycle', { ...CYCLE, reviewDate: '2027-02-08' }));
}

export function firstCases(code: string, base: BookState, empty: BookState): Case[] {
  const then = (act: (book: OpenBook) => void) => once(() => after(code, base, act));
  const invited = then((book) =>
    mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING, { mailQuota: 0 })),
  );
  const met = then((book) => mustDo(book.as(CO_CHAIR).call('invite-to-meeting', MEETING)));
  const registered = then((book) => mustDo(book.as(MEMBER).call('register-submission', REGISTER)));
  const listed = then((book) => mustDo(book.as(MEMBER).call('find-overlaps', {})));
  const decision = (word: string) => (book: OpenBook) => ({
    id: book.rowsOf('OVL')[0]?.['id'],
    decision: word,
  });
  const merged = once(() =>
    after(code, listed(), (book) => {
      mustDo(book.as(CO_CHAIR).call('decide-overlap', decision('merge')(book)));
      const summary = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells')?.['summary'];
      mustDo(book.as(MEMBER).call('register-submission', { ...REGISTER, summary }));
    }),
  );
  const typed = then((book) => {
    book.typeRow('ASK', { text: 'Typed by hand, without an id.', workgroup: 'Water' });
    book.typeRow('WG', { name: 'Forests' });
  });
  const sub = (book: OpenBook) => ({ submission: idOf(book, 'SUB', 'title', 'Clean wells') });
  const light: Case[] = [
    { command: 'start-cycle', as: COORDINATOR, start: once(() => lean(empty)), input: () => CYCLE },
    {
      command: 'start-cycle',
      how: 'with a review that moved',
      as: COORDINATOR,
      start: () => base,
      input: () => ({ ...CYCLE, reviewDate: '2027-11-01', move: true }),
    },
    {
      command: 'mark-passed',
      as: COORDINATOR,
      start: once(() => after(code, lean(empty), startLate)),
      input: () => ({ as: 'done' }),
    },
    {
      command: 'join',
      as: MEMBER,
      start: () => base,
      input: () => ({
        name: 'Ana Ruiz',
        organization: 'Fishers of the Delta',
        workgroups: [
          { workgroup: 'Prisons', level: 'write', main: true },
          { workgroup: 'Water', level: 'informed', main: false },
        ],
        listed: false,
      }),
    },
    { command: 'register-submission', as: MEMBER, start: () => base, input: () => REGISTER },
    {
      command: 'register-submission',
      how: 'with rows typed by hand',
      as: MEMBER,
      start: typed,
      input: () => REGISTER,
    },
    { command: 'find-overlaps', as: MEMBER, start: () => base, input: () => ({}) },
    { command: 'find-overlaps', how: 'after a merge', as: MEMBER, start: merged, input: () => ({}) },
    {
      command: 'decide-overlap',
      how: 'with a merge',
      as: CO_CHAIR,
      start: listed,
      input: decision('merge'),
    },
    {
      command: 'mark-contradiction',
      as: CO_CHAIR,
      start: listed,
      input: (book) => ({ id: book.rowsOf('OVL')[0]?.['id'], contradict: 'yes' }),
    },
    {
      command: 'allow-shared-text',
      as: COORDINATOR,
      start: () => base,
      input: () => ({ text: 'We, the members of the coalition, submit this together.' }),
    },
    {
      command: 'import-recommendations',
      as: COORDINATOR,
      start: () => base,
      input: () => ({ text: REPORT, cycle: 4 }),
    },
    { command: 'invite-to-meeting', as: CO_CHAIR, start: () => base, input: () => MEETING },
    {
      command: 'invite-to-meeting',
      how: 'with a change',
      as: CO_CHAIR,
      start: met,
      input: (book) => ({ id: idOf(book, 'MTG', 'title', MEETING.title), start: '2027-02-04T18:00' }),
    },
    { command: 'build-document', as: MEMBER, start: () => base, input: sub },
    {
      command: 'mark-uploaded',
      how: 'with a reason',
      as: MEMBER,
      start: () => base,
      input: (book) => ({ ...sub(book), reason: 'The UN asked for it.', receipt: 'No. 7' }),
    },
    {
      command: 'ask-reviewers',
      as: CO_CHAIR,
      start: () => base,
      input: (book) => ({ ...sub(book), reviewers: ['Bo Lind', 'Dee Park'] }),
    },
    {
      command: 'undo',
      as: MEMBER,
      start: registered,
      input: (book) => ({ change: idOf(book, 'CHG', 'command', 'register-submission') }),
    },
    { command: 'send-waiting-mail', as: MEMBER, start: invited, input: () => ({}) },
    {
      command: 'edit-row',
      how: 'with a new name',
      as: COORDINATOR,
      start: () => base,
      input: (book) => ({ sheet: 'WG', id: rowId(book, 'Prisons'), values: { name: 'Places of detention' } }),
    },
    {
      command: 'import-rows',
      as: COORDINATOR,
      start: () => base,
      input: () => ({
        sheet: 'ORG',
        rows: [
          { name: 'Housing Now', city: 'Bergen' },
          { name: 'Fishers of the Delta', acronym: 'FOD' },
        ],
      }),
    },
  ];
  const twice = then((book) => {
    book.typeRow('MEM', { name: 'Ana Ruis', organization: 'Housing Now' });
    book.typeRow('PAR', { person: 'Ana Ruis', workgroup: 'Water', level: 'writes' });
    book.typeRow('PAR', { person: 'Ana Ruis', workgroup: 'Prisons' });
    book.typeRow('ACT', { what: 'Ask the mayor', owner: 'Ana Ruis' });
    mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  });
  const pair = once(() => {
    const rows = openWorkbook(code, twice()).rowsOf('MEM');
    const idOfPerson = (name: string) => rows.find((row) => row['name'] === name)?.['id'];
    return { sheet: 'MEM', one: idOfPerson('Ana Ruiz'), other: idOfPerson('Ana Ruis'), choices: {} };
  });
  light.push({
    command: 'merge-rows',
    as: COORDINATOR,
    start: twice,
    input: pair,
    // The row that stays takes over what the other says.
    takesWhatWasTyped: true,
  });
  light.push({ command: 'keep-apart', as: COORDINATOR, start: twice, input: pair });
  const led = then((book) => {
    const prisons = book.rowsOf('WG').find(({ name }) => name === 'Prisons');
    book.type('WG', prisons?.rowNumber ?? 0, 'coChair1', 'Dee Park');
    book.typeRow('COV', { issue: firstIssue(book), workgroup: 'Prisons', part: 'leads' });
    mustDo(book.as(CO_CHAIR).call('claim-issue', { issue: secondIssue(book), part: 'leads' }));
  });
  const clash = once(() =>
    after(code, led(), (book) =>
      mustDo(book.as(CO_CHAIR).call('claim-issue', { issue: firstIssue(book), part: 'leads', evenSo: true })),
    ),
  );
  light.push(
    {
      command: 'claim-issue',
      how: 'where another workgroup leads',
      as: CO_CHAIR,
      start: led,
      input: (book) => ({ issue: firstIssue(book), part: 'leads', angle: 'Rivers', evenSo: true }),
    },
    {
      command: 'yield-issue',
      how: 'with a proposal',
      as: CO_CHAIR,
      start: led,
      input: (book) => ({ issue: secondIssue(book), part: 'follows', to: 'Prisons' }),
    },
    { command: 'queue-digests', as: COORDINATOR, start: clash, input: () => ({}) },
  );
  const reviewed = then((book) => {
    mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
    const claim = { rating: 'done', saidBy: 'government', source: 'Its midterm report' };
    for (const recommendations of [['40.1'], ['40.10']])
      mustDo(book.as(MEMBER).call('record-progress', { ...claim, recommendations }));
  });
  light.push(
    {
      command: 'record-progress',
      how: 'where the government says otherwise',
      as: MEMBER,
      start: reviewed,
      input: () => ({
        recommendations: ['40.1', '40.2'],
        rating: 'partly',
        source: 'Law 4/2026',
        note: '=1+1',
      }),
    },
    {
      command: 'set-next-step',
      as: CO_CHAIR,
      start: reviewed,
      input: () => ({ recommendations: ['40.1', '40.2'], nextStep: 'Ask the ministry', due: '2027-03-01' }),
    },
  );
  return light;
}
