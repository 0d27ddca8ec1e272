// The doors: who gets in, what they may send, and that nothing of it is lost or comes twice.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import type { FormQuestions } from '../../../src/core/inbox/form-answers/plan-questions';
import { openDoors, type DoorAnswer, type Doors, type DoorsOptions } from '../../../src/local/doors/doors';

const question = (key: string, more: object = {}) => ({
  ...{ key, label: `<${key}>`, help: '', asking: 'line' as const, choices: [], required: false },
  ...more,
});

const QUESTIONS: FormQuestions = {
  ...{ coalition: 'River & Rights', bookLanguage: 'en', timeZone: 'UTC', whoReads: 'We read it.' },
  forms: [
    {
      ...{ kind: 'join', title: 'Join' },
      questions: [
        question('name', { required: true }),
        question('workgroups', { asking: 'several', choices: ['Water', 'Work'], required: true }),
        question('remark', { asking: 'paragraph' }),
      ],
    },
    { kind: 'endorse', title: 'Endorse', questions: [question('name')] },
  ],
};

let doors: Doors;
let taken: DoorAnswer[];
let questions: FormQuestions | undefined;
let isFull: boolean;

const open = async (more: Partial<DoorsOptions> = {}): Promise<void> => {
  doors = await openDoors({
    ...{ port: 0, host: '127.0.0.1', token: 'secret' },
    ask: async () => questions,
    take: async (answer) => {
      if (isFull) return false;
      taken.push(answer);
      return true;
    },
    ...more,
  });
};

beforeEach(async () => {
  taken = [];
  questions = QUESTIONS;
  isFull = false;
  await open();
});
afterEach(() => doors.close());

const at = (path: string): string => `http://127.0.0.1:${doors.port}${path}`;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(at(path), { headers, redirect: 'manual' });
const post = (fields: readonly (readonly [string, string])[], path = '/secret/join?l=en') =>
  fetch(at(path), {
    ...{ method: 'POST', redirect: 'manual' },
    body: new URLSearchParams(fields.map(([key, value]) => [key, value])),
  });
/** As no browser sends it: the path goes out as it is. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port: doors.port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('what is no address', () => {
  it.each(['//', '///', '/\\', '*', 'http://[', 'http://elsewhere.example/'])(
    'gets an answer, and stops nothing: %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
      expect((await get('/secret?l=en')).status).toBe(200);
    },
  );
});

const WHOLE = [
  ['name', 'Noor'],
  ['workgroups', 'Water'],
  ['workgroups', 'Work'],
  ['remark', 'One\r\ntwo'],
] as const;

describe('whoever has the address', () => {
  it('finds the forms and nothing else', async () => {
    const page = await (await get('/secret')).text();
    expect(page).toContain('/secret/join?l=en');
    expect(page).toContain('River &#38; Rights');
    expect(page).not.toContain('endorse');
    for (const path of [
      '/',
      '/boot',
      '/run',
      '/secret/endorse',
      '/secret/boot',
      '/secret/join/more',
      '/secre',
      '/secrets',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await post(WHOLE, '/other/join')).status).toBe(404);
    expect(taken).toEqual([]);
  });

  it('reads in the language of the telephone or of the link, without a script or anything from elsewhere', async () => {
    const spanish = await get('/secret/join', { 'accept-language': 'es-MX,es;q=0.9' });
    expect(await spanish.text()).toContain('<html lang="es" dir="ltr">');
    const french = await get('/secret/join?l=fr', { 'accept-language': 'es' });
    const page = await french.text();
    expect(page).toContain('<html lang="fr"');
    expect(page).not.toMatch(/<script|src=|https?:/);
    expect(french.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(french.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page).toContain('&#60;name&#62;');
  });

  it('is told when the workbook cannot say what it asks', async () => {
    questions = undefined;
    expect((await get('/secret')).status).toBe(503);
  });
});

describe('what is sent', () => {
  it('is taken, and thanked for on a page that may be loaded again', async () => {
    const answer = await post(WHOLE);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/secret/thanks?l=en']);
    expect(taken.map(({ form, given }) => [form, ...given])).toEqual([
      ['join', ['name', ['Noor']], ['workgroups', ['Water', 'Work']], ['remark', ['One\ntwo']]],
    ]);
  });

  it('counts once, though the button was pressed twice', async () => {
    const twice = [...WHOLE, ['once', 'abc']] as const;
    expect([(await post(twice)).status, (await post(twice)).status]).toEqual([303, 303]);
    expect(taken).toHaveLength(1);
  });

  it('comes back with what is wrong, and nothing that was typed is lost', async () => {
    const answer = await post([
      ['name', ''],
      ['workgroups', 'Moon'],
      ['remark', '<b>"boat"</b>'],
    ]);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Please fill in: &#60;name&#62;');
    expect(page).toContain('choose one of the answers');
    expect(page).toContain('&#60;b&#62;&#34;boat&#34;&#60;/b&#62;</textarea>');
    expect((await post([...WHOLE, ['name', 'x'.repeat(301)]])).status).toBe(422);
    expect(taken).toEqual([]);
  });

  it('is not more than a form can hold', async () => {
    const answer = await post([['remark', 'x'.repeat(70_000)]]).catch(() => undefined);
    expect(answer === undefined || answer.status === 413).toBe(true);
    expect((await post(WHOLE)).status).toBe(303);
  });

  it('waits where there was too much, or no room, and is kept on the page', async () => {
    await doors.close();
    let now = 0;
    await open({ answers: { each: 2, all: 10, milliseconds: 1000 }, now: () => now });
    await post(WHOLE);
    await post(WHOLE);
    const third = await post(WHOLE);
    expect([third.status, (await third.text()).includes('value="Noor"')]).toEqual([429, true]);
    now = 1001;
    isFull = true;
    const full = await post([...WHOLE, ['once', 'abc']]);
    expect([full.status, (await full.text()).includes('value="Noor"')]).toEqual([503, true]);
    isFull = false;
    expect((await post([...WHOLE, ['once', 'abc']])).status).toBe(303);
    expect(taken).toHaveLength(3);
  });
});
