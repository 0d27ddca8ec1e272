// What is pressed around texts, overlaps, issues, and who covers what.
import type { Row } from './hands';
import { idsOf, needs, oneOf, plain, some, type Press, type Recipe } from './recipe';

const PARAGRAPH =
  'Families by the river drink from wells that nobody has tested since the flood, and no office answers their letters.';

const submission = (press: Press): string => oneOf(press, 'SUB', 'id');
/** A text that was signed in one wording, and corrected since. */
export const TO_CORRECT = 'Soak to correct';

const isSigned = ({ status, organization }: Row): boolean => status === 'signed' && organization !== '';
const titleOf = (press: Press): string => oneOf(press, 'SUB', 'title');
const issue = (press: Press): string => oneOf(press, 'ISS', 'name');
const workgroup = (press: Press): string => oneOf(press, 'WG', 'name');
const people = (press: Press): string[] => [oneOf(press, 'MEM', 'label'), oneOf(press, 'MEM', 'label')];

export const TEXTS: readonly Recipe[] = [
  {
    command: 'register-submission',
    ...{ weight: 3, column: 'SUB.title' },
    input: (press) =>
      needs({
        title: press.word,
        kind: 'joint',
        workgroup: workgroup(press),
        asks: [`Ask for ${press.word}`],
      }),
  },
  {
    command: 'take-in-text',
    weight: 3,
    input: (press) =>
      needs({ submission: titleOf(press), text: `Introduction\n${PARAGRAPH}\nIt was ${press.word}.` }),
  },
  plain('find-overlaps'),
  {
    command: 'decide-overlap',
    input: (press) => needs({ id: oneOf(press, 'OVL', 'id'), decision: 'keep', reason: press.word }),
  },
  {
    command: 'mark-contradiction',
    input: (press) => needs({ id: oneOf(press, 'OVL', 'id'), contradict: 'yes' }),
  },
  {
    command: 'allow-shared-text',
    input: ({ word }) => ({ text: `${PARAGRAPH} So we say together: ${word}.` }),
  },
  { command: 'build-document', weight: 2, input: (press) => needs({ submission: submission(press) }) },
  {
    command: 'mark-uploaded',
    input: (press) =>
      needs({ submission: submission(press), reason: 'The UN asked for it.', receipt: press.word }),
  },
  {
    command: 'ask-reviewers',
    input: (press) =>
      needs({ submission: submission(press), reviewers: [...people(press), press.person.label] }),
  },
  {
    command: 'give-review',
    input: (press) =>
      needs({
        submission: oneOf(press, 'SUB', 'id', ({ reviewers = '' }) => reviewers.includes(press.person.label)),
        ...{ decision: 'changes', comment: press.word },
      }),
  },
  { command: 'endorse', input: (press) => needs({ submission: titleOf(press), role: 'co-submitter' }) },
  {
    command: 'withdraw-endorsement',
    input: (press) => {
      const row = some(press, 'END', isSigned);
      return row && { submission: row['submission'], organization: row['organization'] };
    },
  },
  {
    command: 'ask-endorsers',
    input: (press) => needs({ submission: oneOf(press, 'END', 'submission', isSigned), about: 'thanks' }),
  },
  {
    command: 'mark-correction',
    input: ({ word }) => ({ submission: TO_CORRECT, correction: word }),
  },
  plain('start-un-summary'),
  plain('remind-summaries'),
  {
    command: 'save-un-summary',
    input: (press) =>
      needs({ workgroup: oneOf(press, 'WG', 'id'), text: `Wells: ${press.word}`, budget: 120 }),
  },
  { command: 'choose-first-asks', input: (press) => needs({ asks: idsOf(press, 'ASK') }) },
  {
    command: 'claim-issue',
    weight: 2,
    input: (press) =>
      needs({
        ...{ issue: issue(press), workgroup: workgroup(press), part: 'leads', angle: press.word },
        evenSo: true,
      }),
  },
  {
    command: 'yield-issue',
    input: (press) => {
      const row = some(press, 'COV', ({ part }) => part === 'leads');
      return row && { issue: row['issue'], workgroup: row['workgroup'], part: 'follows' };
    },
  },
  {
    command: 'divide-issues',
    input: (press) =>
      needs({ leads: idsOf(press, 'ISS').map((id) => ({ issue: id, workgroup: oneOf(press, 'WG', 'id') })) }),
  },
  {
    command: 'teach-issue-words',
    input: (press) => needs({ words: [{ issue: issue(press), word: press.word }] }),
  },
  {
    command: 'build-one-pager',
    input: (press) => needs({ country: oneOf(press, 'ATC', 'country'), issue: issue(press), language: 'en' }),
  },
  plain('build-coverage-report'),
  plain('build-status-page'),
];
