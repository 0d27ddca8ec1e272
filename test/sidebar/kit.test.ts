import { afterEach, describe, expect, it } from '@jest/globals';
import { binder } from '../../src/sidebar/kit/form';
import { call, setReaderLanguage, waitingLine } from '../../src/sidebar/kit/client';
import { exactMatch, matching, nearest } from '../../src/sidebar/kit/fields/matching';
import * as kitText from '../../src/core/words/panels/kit';
import { isOtherClock, momentInWords, wallClockInWords } from '../../src/sidebar/kit/format-date';
import { readOpening } from '../../src/sidebar/kit/opening';

describe('finding options by what is typed', () => {
  const options = ['Right to health', 'Health and food', 'Éducation', 'Mental health of children'].map(
    (name, index) => ({
      id: String(index),
      name,
    }),
  );

  it.each([
    ['health', ['Health and food', 'Right to health', 'Mental health of children']],
    ['educ', ['Éducation']],
    ['children mental', ['Mental health of children']],
    ['xyz', []],
    ['', ['Right to health', 'Health and food', 'Éducation', 'Mental health of children']],
  ])('%p finds %p', (typed, names) => {
    expect(matching(options, typed, 10).shown.map(({ name }) => name)).toEqual(names);
  });

  it('says how many it does not show', () => {
    expect(matching(options, '', 3)).toMatchObject({ more: 1 });
  });

  it('finds by names that are not shown', () => {
    const options = [{ id: '1', name: 'Estados Unidos de América', names: 'EEUU United States' }];
    expect(matching(options, 'eeuu', 5).shown).toHaveLength(1);
  });

  it('finds by the second line too', () => {
    expect(
      matching([{ id: '1', name: 'America/Mexico_City', detail: 'Mexico City' }], 'mexico c', 5).shown,
    ).toHaveLength(1);
  });

  it('knows an exact name but for accents and case', () => {
    expect(exactMatch(options, 'EDUCATION')?.id).toBe('2');
    expect(exactMatch(options, 'educ')).toBeUndefined();
  });

  it.each([
    ['Housing rigths', ['Right to housing']],
    ['prisons', []],
    ['Wather', ['Water and sanitation']],
    ['', []],
  ])('knows what is nearest to %p', (typed, names) => {
    const issues = ['Detention', 'Right to housing', 'Water and sanitation'].map((name) => ({
      id: name,
      name,
    }));
    expect(nearest(issues, typed, 3).map(({ name }) => name)).toEqual(names);
  });
});

describe('what the add-in writes into the page', () => {
  it.each([
    [
      '{"email":"a@example.org","language":"fr","input":{"id":"SUB-1"}}',
      'a@example.org',
      'fr',
      { id: 'SUB-1' },
    ],
    ['{}', '', 'es', {}],
    ['null', '', 'es', {}],
    ['{damaged', '', 'es', {}],
    ['{"language":"xx","input":"no"}', '', 'es', {}],
  ])('%p is read', (written, email, language, input) => {
    const rest = { isLanguageChosen: false, view: '', place: '', isWindow: false, drafts: {}, build: '' };
    expect(readOpening(written, 'es-MX')).toEqual({ email, language, input, ...rest });
  });
});

describe('a call', () => {
  type Handlers = { success?: (answer: unknown) => void; failure?: (error: unknown) => void };
  const world = globalThis as unknown as { google?: unknown };
  const sent: unknown[] = [];
  const withAddIn = (answer: (handlers: Handlers) => void): void => {
    const runner = (handlers: Handlers): unknown => ({
      withSuccessHandler: (success: Handlers['success']) =>
        runner({ ...handlers, ...(success && { success }) }),
      withFailureHandler: (failure: Handlers['failure']) =>
        runner({ ...handlers, ...(failure && { failure }) }),
      startCycle: (request: unknown) => {
        sent.push(request);
        answer(handlers);
      },
    });
    world.google = { script: { run: runner({}) } };
  };
  const input = { coalition: 'C', country: 'MEX', session: 1, reviewDate: '', timeZone: 'UTC' };
  afterEach(() => {
    delete world.google;
    sent.length = 0;
    setReaderLanguage('en');
  });

  it('goes to the function of its name, with the reader’s language', async () => {
    withAddIn(({ success }) => success?.({ ok: true, result: 1, summary: [], problems: [] }));
    setReaderLanguage('es');
    expect(await call('start-cycle', input, { dryRun: true })).toMatchObject({ ok: true, result: 1 });
    expect(sent).toEqual([{ input, language: 'es', dryRun: true }]);
  });

  it('that others hold up goes on by itself, says so meanwhile, and is over once it went through', async () => {
    const told: (string | undefined)[] = [];
    waitingLine.show = (words) => void told.push(words?.text.en);
    const busy = { ok: false, code: 'busy', message: 'Others save.', fields: {} };
    withAddIn(({ success }) => success?.(sent.length < 3 ? busy : { ok: true, result: 1, summary: [] }));
    expect(await call('start-cycle', input)).toMatchObject({ ok: true });
    expect(sent).toHaveLength(3);
    expect(told).toEqual([kitText.othersSave.en, kitText.othersSave.en, undefined]);
  });

  it('that others hold up for long is told as that, and nothing more is sent', async () => {
    waitingLine.show = () => undefined;
    withAddIn(({ success }) => success?.({ ok: false, code: 'busy', message: 'Others save.', fields: {} }));
    expect(await call('start-cycle', input)).toMatchObject({ ok: false, code: 'busy' });
    expect(sent).toHaveLength(3);
  });

  it('never throws without an add-in', async () => {
    expect(await call('start-cycle', input)).toMatchObject({ ok: false, message: kitText.noConnection.en });
  });

  it('says that nobody knows whether a lost command ran', async () => {
    withAddIn(({ failure }) => failure?.(new Error('timeout')));
    const lost = await call('start-cycle', input);
    expect(lost).toMatchObject({
      ok: false,
      code: 'failed',
      message: kitText.lostAnswer.en.replace('{reason}', 'timeout'),
    });
    const dry = await call('start-cycle', input, { dryRun: true });
    expect(dry).toMatchObject({ message: kitText.notLoaded.en.replace('{reason}', 'timeout') });
  });

  it('explains what to do when Google mixes accounts up', async () => {
    withAddIn(({ failure }) => failure?.(new Error('PERMISSION_DENIED: reading from storage')));
    expect(await call('start-cycle', input)).toMatchObject({ message: kitText.notPermitted.en });
  });

  it('does not take an empty answer for one', async () => {
    withAddIn(({ success }) => success?.(null));
    expect(await call('start-cycle', input)).toMatchObject({ ok: false });
  });
});

describe('dates and moments', () => {
  it.each([
    ['2027-11-09', 'en', /^9 Nov 2027$/],
    ['2027-11-09T23:59', 'fr', /9 nov\. 2027.*23:59/],
    ['soon', 'en', /^soon$/],
  ] as const)('%p in %s', (written, language, expected) => {
    expect(wallClockInWords(written, language)).toMatch(expected);
  });

  it('tells whether the reader’s clock is another', () => {
    const instants = ['2026-11-24T23:30:00.000Z'];
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(isOtherClock(instants, own)).toBe(false);
    expect(isOtherClock(instants, 'Asia/Kathmandu')).toBe(true);
    expect(isOtherClock([], 'Asia/Kathmandu')).toBe(false);
  });

  it('shows an instant by a clock', () => {
    expect(momentInWords('2026-11-24T23:30:00.000Z', 'en', 'Asia/Tokyo')).toMatch(/25 Nov 2026.*08:30/);
  });
});

describe('a field tied to a draft', () => {
  it('shows its value and error and changes only its part', () => {
    const changes: unknown[] = [];
    const bind = binder({ title: 'a', person: '' }, { title: 'wrong', for: 'who?' }, (change) =>
      changes.push(change),
    );
    bind('title').onChange('b');
    expect(changes).toEqual([{ title: 'b' }]);
    expect(bind('title')).toMatchObject({ value: 'a', error: 'wrong' });
    expect(bind('person', 'for').error).toBe('who?');
  });
});
