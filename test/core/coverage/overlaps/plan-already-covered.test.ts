// What somebody is told who asks whether a text is covered already.
import { describe, expect, it } from '@jest/globals';
import type { AlreadyCoveredInput } from '../../../../src/core/coverage/overlaps/draft-text';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { createCoverageMemory } from '../../../../src/core/coverage/overlaps/comparison';
import { alreadyCovered, coveredForm } from '../../../../src/core/coverage/overlaps/plan-already-covered';
import { render, type Language, type Message } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf, keptIn } from '../../../support/book';

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
    { id: 'ISS-3', name: 'Seafarers', nameEs: 'Gente de mar', nameFr: 'Marins', synonyms: ['ferries'] },
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
    { id: 'COV-3', issue: 'ISS-3', workgroup: 'WG-3', part: 'leads' },
  ],
  SET: [],
  REC: [],
  ORG: [],
});

const memory = createCoverageMemory();

const MEMBER: Actor = { email: 'x@example.org', person: 'MEM-1', isCoordinator: false, coChairs: [] };
const NEWCOMER: Actor = { ...MEMBER, person: '' };

const ask = (input: AlreadyCoveredInput, actor = MEMBER) =>
  alreadyCovered.plan(book, input, { ...contextOf({ actor }), kept: keptIn({ coverage: memory }) });
const answer = (input: AlreadyCoveredInput, actor = MEMBER) => {
  const found = ask(input, actor);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
};
const told = (summary: readonly Message[], language: Language = 'en'): string =>
  summary.map((one) => render(one, language)).join(' ');
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
    expect(closest?.reasons).toContain(
      'The longest passage has 35 words, under “Our town” and, in the other, under “The mine”.',
    );
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
      /compared with 3 submissions; nothing of it entered the workbook/,
    );
  });

  it('finds what the last cycle sent, and says so', () => {
    expect(answer({ text: OLD }).result.closest[0]).toMatchObject({ id: 'SUB-3', cycle: 'third cycle' });
  });
});

describe('the issues of a text', () => {
  it('are suggested with the words that speak for them, and who leads', () => {
    const { issues } = answer({ text: `${RIVER} The wells of the town are dry.` }).result;
    expect(issues).toMatchObject([
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
    expect(issues.filter(({ isWeak }) => !isWeak)).toEqual([
      { id: 'ISS-2', name: 'Detention', words: [], isWeak: false, stateText: 'gap: nobody leads', leads: [] },
    ]);
  });

  it('are offered in the language of the reader', () => {
    const plan = coveredForm.plan(book, {}, contextOf({ language: 'fr' }));
    expect(plan.ok && plan.value.result.issues.map(({ name }) => name)).toEqual([
      'Detention',
      'Eau et assainissement',
      'Marins',
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
    ['one word', { text: 'Water' }, /1 word is too few.*title and issues/],
    ['only numbers', { text: '2023 2024 45 118.92 3 7 9 11' }, /only numbers/],
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
        expect.stringMatching(/No submission has a passage of it/),
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
    expect(told(summary)).toMatch(/title and issues were compared/);
  });

  it('may have two hundred thousand words', () => {
    const text = `${'a tale of trains and of towns that they never reach '.repeat(18_200)}\n${RIVER}`;
    const { result } = answer({ text });
    expect(result.words).toBeGreaterThan(200_000);
    expect(result.closest[0]?.passages[0]?.words).toBeGreaterThan(30);
  });
});

describe('what is near and what is only perhaps', () => {
  it('begins with one line: the share of a text of some length, or the level, then why', () => {
    const lineFor = (more: string) =>
      answer({ text: `Our town\n\n${RIVER} ${more}`, issues: ['ISS-1'] }).result.closest[0]?.line;
    expect(lineFor('We want help.')).toBe('Copied text · Same issue: Water and sanitation');
    const long = 'Ferries came late and left early on most of the days of that month. '.repeat(10);
    expect(lineFor(long)).toMatch(/^\d+% of your text is in it · Same issue: Water and sanitation/);
  });

  it('is in the order of the score, between 0 and 1, at most five', () => {
    const { closest } = answer({ text: `${RIVER} ${PRISON} ${OLD}` }).result;
    const scores = closest.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores.length).toBeLessThanOrEqual(5);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('never says a level of what is only perhaps near, and says that nothing surely overlaps', () => {
    const { result, summary } = answer({
      text: 'Fishing boats are kept in the harbour since the ministry sells the licences abroad, and families on the coast move to the capital, where children sleep in one room.',
    });
    const perhaps = result.closest.filter(({ near }) => !near);
    expect(perhaps.length).toBeGreaterThan(0);
    for (const { line, levelText } of perhaps) expect(line).not.toContain(levelText);
    expect(result.closest.some(({ near }) => near)).toBe(false);
    expect(told(summary)).toMatch(/No submission surely overlaps with it\. These are the nearest\./);
    expect(told(summary)).not.toMatch(/comes close/);
  });
});

describe('a text on an issue that somebody leads', () => {
  const text = 'Old ferries and overloaded ferries that nobody ever wrote down in this country before us.';
  it.each([
    ['en', 'Somebody leads on what it is about: Seafarers (Schools)', 'comes close'],
    ['es', 'Alguien ya dirige este tema: Gente de mar (Schools)', 'se le acerca'],
    ['fr', 'Quelqu’un pilote déjà ce sujet : Marins (Schools)', 's’en approche'],
  ] as const)('is not said to be free (%s)', (language, led, free) => {
    const plan = alreadyCovered.plan(
      book,
      { text },
      { ...contextOf({ actor: MEMBER, language }), kept: keptIn({ coverage: createCoverageMemory() }) },
    );
    if (!plan.ok) throw new Error('It was refused.');
    expect(told(plan.value.summary, language)).toContain(led);
    expect(told(plan.value.summary, language)).not.toContain(free);
  });

  it('is said to be free where nobody leads and nothing is near', () => {
    const free = 'Something about trains and buses that nobody ever wrote down in this country before us.';
    expect(told(answer({ text: free }).summary)).toMatch(/^No submission comes close to it\./);
    expect(told(answer({ text: free, issues: ['ISS-1'] }).summary)).toMatch(
      /^Somebody leads on what it is about: Water/,
    );
  });
});

describe('a text without sentences', () => {
  it('is compared word for word when it is a list of names, and that is said', () => {
    const names =
      'Ana Ruiz, Bo Lind, Cy Moe, Benoît Lacroix, Chipo Moyo, Dana Levi, Kwame Mensah, Yuki Tanaka';
    expect(told(answer({ text: names }).summary)).toMatch(/Hardly any of its words are English/);
    expect(told(answer({ text: RIVER }).summary)).not.toMatch(/Hardly any/);
  });
});

describe('what a registration begins with', () => {
  const text = `Wells of the valley\n\n${RIVER}[[Survey 2025, p. 4]] We want help.\n\nRecommendations\n\n- Test every well of the valley twice a year\n- Close the copper mine until the river is clean`;

  it('is the heading, the first sentences, the issues and the asks of the text', () => {
    expect(answer({ text }).result.registration).toEqual({
      title: 'Wells of the valley',
      issues: ['ISS-1'],
      summary: expect.stringMatching(/^Families along the lower river.*of last spring\.$/),
      asks: ['Test every well of the valley twice a year', 'Close the copper mine until the river is clean'],
    });
  });

  it('is what was given, where something was', () => {
    const { registration } = answer({ text, title: 'Our wells', issues: ['ISS-2'] }).result;
    expect(registration).toMatchObject({ title: 'Our wells', issues: ['ISS-2'] });
  });
});

describe('a draft in other words', () => {
  const text =
    'Copper extraction poisons what the households of the valley drink, and the authorities look away.';

  it('is perhaps near what tells the same, with the sentences of both side by side', () => {
    const [first] = answer({ text }).result.closest;
    expect(first).toMatchObject({ id: 'SUB-1', near: false, sentences: { first: { text } } });
    const { second } = first?.sentences ?? {};
    expect(RIVER).toContain(second?.text);
    const marked = second?.marks.map(({ start, end }) => second.text.slice(start, end)).join(' ');
    expect(marked).toMatch(/copper.*poisoned/);
  });

  it('in another language, too', () => {
    const spanish = 'La minería contamina el agua que beben las familias de los pueblos y nadie hace nada.';
    const [first] = answer({ text: spanish }).result.closest;
    expect(first).toMatchObject({ id: 'SUB-1', near: false });
  });

  it('is found by its words alone where the table of meaning cannot be read, and that is said', () => {
    const context = {
      ...contextOf({ actor: MEMBER }),
      page: () => {
        throw new Error('There is no such file.');
      },
    };
    const plan = alreadyCovered.plan(book, { text }, context);
    if (!plan.ok) throw new Error('It was refused.');
    expect(told(plan.value.summary)).toContain('only equal words, names and issues were compared');
    expect(told(answer({ text }).summary)).not.toContain('only equal words');
  });
});

describe('a draft that may ask the opposite', () => {
  const mine = 'Keep money bail for offenses that are not violent';
  const other = 'Abolish money bail for offenses that are not violent';
  const bail = bookOf({
    ...{ TXT: [], ISS: [], WG: [], MEM: [], COV: [], SET: [], REC: [], ORG: [] },
    SUB: [
      { id: 'SUB-1', title: 'Jail before judgment', summary: 'Whoever has no money for bail waits in jail.' },
      { id: 'SUB-2', title: 'Wells below the mine' },
    ],
    ASK: [
      { id: 'ASK-1', submission: 'SUB-1', text: other },
      { id: 'ASK-2', submission: 'SUB-1', text: 'Let whoever is held without bail see a judge' },
      { id: 'ASK-3', submission: 'SUB-2', text: 'Test every well twice a year' },
    ],
  });

  it.each([`${mine}.`, `We recommend that the State ${mine.toLowerCase()}.`])(
    'is not said to ask the same: %s',
    (text) => {
      const plan = alreadyCovered.plan(bail, { text }, { ...contextOf({ actor: MEMBER }), kept: keptIn({}) });
      if (!plan.ok) throw new Error('It was refused.');
      const { result, summary } = plan.value;
      expect(result.closest[0]).toMatchObject({
        id: 'SUB-1',
        near: true,
        line: expect.stringMatching(/^It may ask the opposite of one of your asks/),
        asks: [],
        opposed: [{ first: expect.stringMatching(/^keep money bail/i), second: other }],
      });
      expect(told(summary)).toMatch(
        /^1 submission asks for something that may contradict your asks\. Your text/,
      );
    },
  );
});

describe('what was compared', () => {
  const reasonsOf = (text: string, id: string): string =>
    answer({ text })
      .result.closest.find((one) => one.id === id)
      ?.reasons.join(' ') ?? '';

  it('is said to be no text only where there is none', () => {
    const text = 'Copper extraction poisons what the households of the valley drink.';
    expect(reasonsOf(text, 'SUB-1')).not.toMatch(/no text yet|has a text yet/);
  });
});
