// What somebody is told who asks whether a text is covered already.
import { describe, expect, it } from '@jest/globals';
import type { AlreadyCoveredInput } from '../../../../src/core/coverage/overlaps/draft-text';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import type { Kept } from '../../../../src/core/workbook/command/types';
import { createCoverageMemory, keptComparison } from '../../../../src/core/coverage/overlaps/comparison';
import { alreadyCovered, coveredForm } from '../../../../src/core/coverage/overlaps/plan-already-covered';
import { message, render, sameText } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const RIVER =
  'Families along the lower river drink from shallow wells that the copper mine has poisoned with arsenic, and nobody from the ministry has tested a single one of them since the flood of last spring.';
const PRISON =
  'Cells that were built for two people hold five or six, and visits by families stop whenever the guards are short of staff, which they are nearly every weekend of the year.';
const OLD =
  'Four years ago the same villages told the Council that their school had neither a roof nor a teacher, and the answer was that money would come with the next budget of the province.';

const book = bookOf({
  SUB: [
    { id: 'SUB-1', title: 'Wells below the mine', workgroup: 'WG-1', issues: ['ISS-1'], mainIssue: 'ISS-1' },
    { id: 'SUB-2', title: 'Five in a cell', workgroup: 'WG-2', issues: ['ISS-2'] },
    { id: 'SUB-3', title: 'A school without a roof', workgroup: 'WG-3', cycle: 'third cycle' },
    { id: 'SUB-4', title: 'Withdrawn wells', workgroup: 'WG-1', status: 'withdrawn' },
  ],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-1', part: 1, text: `The mine\n${RIVER}\nFish are gone too.` },
    { id: 'TXT-2', submission: 'SUB-2', part: 1, text: PRISON },
    { id: 'TXT-3', submission: 'SUB-3', part: 1, text: OLD },
    { id: 'TXT-4', submission: 'SUB-4', part: 1, text: RIVER },
  ],
  ASK: [{ id: 'ASK-1', submission: 'SUB-1', workgroup: 'WG-1', text: 'Test every well twice a year' }],
  ISS: [
    {
      id: 'ISS-1',
      name: 'Water and sanitation',
      nameFr: 'Eau et assainissement',
      synonyms: ['wells', 'drinking water'],
    },
    { id: 'ISS-2', name: 'Detention', synonyms: ['prisons', 'cells'] },
  ],
  WG: [
    { id: 'WG-1', name: 'Water', coChair1: 'MEM-1', coChair2: 'MEM-2' },
    { id: 'WG-2', name: 'Prisons', coChair1: 'MEM-3' },
    { id: 'WG-3', name: 'Schools' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana Ruiz', listed: true },
    { id: 'MEM-2', name: 'Bo Lind', listed: false },
    { id: 'MEM-3', name: 'Cy Moe', listed: true, status: 'left' },
  ],
  COV: [
    {
      id: 'COV-1',
      issue: 'ISS-1',
      workgroup: 'WG-1',
      part: 'leads',
      angle: 'Wells in the country',
      person: 'MEM-2',
    },
    { id: 'COV-2', issue: 'ISS-2', workgroup: 'WG-2', part: 'follows' },
  ],
  SET: [],
  REC: [],
  ORG: [],
});

const memory = createCoverageMemory();

const MEMBER: Actor = { email: 'x@example.org', person: 'MEM-1', isCoordinator: false, coChairs: [] };
const NEWCOMER: Actor = { ...MEMBER, person: '' };

const ask = (input: AlreadyCoveredInput, actor = MEMBER) =>
  alreadyCovered.plan(book, input, {
    ...contextOf({ actor }),
    kept: <Value>({ name, create }: Kept<Value>) =>
      name === keptComparison.name ? (memory as Value) : create(),
  });
const answer = (input: AlreadyCoveredInput, actor = MEMBER) => {
  const found = ask(input, actor);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
};
const refusal = (input: AlreadyCoveredInput): string => {
  const found = ask(input);
  return found.ok ? '' : render(found.problem, 'en');
};

describe('a text that is covered already', () => {
  const { result, edits, summary } = answer({ text: `Our town\n\n${RIVER} We want help.` });
  const [closest] = result.closest;

  it('names the closest submission with its level, why, and whom to talk to', () => {
    expect(closest).toMatchObject({
      id: 'SUB-1',
      title: 'Wells below the mine',
      cycle: '',
      level: 'copied',
      levelText: 'Copied text',
      contact: { workgroup: { id: 'WG-1', name: 'Water' }, people: ['Ana Ruiz', 'Bo Lind'] },
    });
    expect(closest?.reasons.join(' ')).toMatch(/your text.*Wells below the mine/);
  });

  it('quotes the shared passage with what stands around it', () => {
    expect(closest?.passages[0]).toMatchObject({
      isEqual: true,
      draft: { before: 'Our town\n\n', text: RIVER.slice(0, -1) },
      other: { before: 'The mine\n', text: RIVER.slice(0, -1), after: '.\nFish are gone too.' },
    });
  });

  it('does not compare with what was withdrawn, and writes nothing', () => {
    expect([result.compared, edits]).toEqual([3, []]);
    expect(summary.map((one) => render(one, 'en')).join(' ')).toMatch(
      /compared with 3 submissions; nothing of it was kept/,
    );
  });

  it('finds what the last cycle sent, and says so', () => {
    expect(answer({ text: OLD }).result.closest[0]).toMatchObject({ id: 'SUB-3', cycle: 'third cycle' });
  });
});

describe('the issues of a text', () => {
  it('are suggested with the words that speak for them, and who leads', () => {
    const { issues } = answer({ text: `${RIVER} The wells of the town are dry.` }).result;
    expect(issues).toEqual([
      {
        id: 'ISS-1',
        name: 'Water and sanitation',
        words: ['wells'],
        stateText: 'covered',
        leads: [
          { workgroup: { id: 'WG-1', name: 'Water' }, angle: 'Wells in the country', people: ['Bo Lind'] },
        ],
      },
    ]);
  });

  it('are those that were chosen, by id or name, also where nobody leads', () => {
    const { issues } = answer({
      text: 'Something else altogether about trains and buses.',
      issues: ['detention'],
    }).result;
    expect(issues).toEqual([
      { id: 'ISS-2', name: 'Detention', words: [], stateText: 'gap: nobody leads', leads: [] },
    ]);
  });

  it('are offered in the language of the reader', () => {
    const plan = coveredForm.plan(book, {}, contextOf({ language: 'fr' }));
    expect(plan.ok && plan.value.result.issues.map(({ name }) => name)).toEqual([
      'Detention',
      'Eau et assainissement',
    ]);
  });
});

describe('names of co-chairs', () => {
  it('are for members; others see those who agreed to be named, and nobody sees who left', () => {
    const contacts = (text: string, actor: Actor) =>
      answer({ text }, actor).result.closest[0]?.contact.people;
    expect(contacts(RIVER, NEWCOMER)).toEqual(['Ana Ruiz']);
    expect(contacts(PRISON, MEMBER)).toEqual([]);
  });
});

describe('a text that cannot be compared', () => {
  it.each([
    ['empty', { text: ' \n\t ' }, /Paste a text or choose a file/],
    ['one word', { text: 'Water' }, /1 word is too few.*title and issues/],
    ['more than two million characters', { text: 'a '.repeat(1_000_001) }, /more than 2000000 characters/],
    [
      'the inside of a file',
      { text: 'PK\u0003\u0004\u0000\ufffd\ufffd\u0001word/document.xml' },
      /inside of a file/,
    ],
    ['base64', { text: Buffer.from('x'.repeat(3000)).toString('base64') }, /inside of a file/],
    [
      'base64 in lines',
      { text: Buffer.from('y'.repeat(3000)).toString('base64').replace(/.{76}/g, '$&\r\n') },
      /inside of a file/,
    ],
    ['of an unknown issue', { text: RIVER, issues: ['Space travel'] }, /Space travel/],
  ] as const)('says why: %s', (_, input, words) => {
    expect(refusal(input as AlreadyCoveredInput)).toMatch(words);
  });
});

describe('a text that is odd', () => {
  it('is compared word for word in Arabic, and that is said', () => {
    const { result, summary } = answer({
      text: 'تشرب العائلات على طول النهر من آبار سممها المنجم ولم يفحصها أحد منذ فيضان الربيع الماضي',
    });
    expect(result.closest).toEqual([]);
    expect(summary.map((one) => render(one, 'en'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/No submission comes close/),
        expect.stringMatching(/word for word only/),
      ]),
    );
  });

  it('may be missing when a title and issues stand for it', () => {
    const { result, summary } = answer({
      text: '',
      title: 'Drinking water from wells below the mine',
      issues: ['ISS-1'],
    });
    expect(result.closest[0]).toMatchObject({ id: 'SUB-1' });
    expect(render(summary[0] ?? message(sameText('')), 'en')).toMatch(/title and issues were compared/);
  });

  it('may have two hundred thousand words', () => {
    const text = `${'a tale of trains and of towns that they never reach '.repeat(18_200)}\n${RIVER}`;
    const { result } = answer({ text });
    expect(result.words).toBeGreaterThan(200_000);
    expect(result.closest[0]?.passages[0]?.words).toBeGreaterThan(30);
  });
});
