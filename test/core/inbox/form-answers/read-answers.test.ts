// Tables of answers: which form they are of by their headings, when each was sent, and that the same answer is known again.
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { readHeadings } from '../../../../src/core/inbox/form-answers/headings';
import { FORMS } from '../../../../src/core/inbox/form-answers/questions';
import { readTable, answerSubject, timeOf } from '../../../../src/core/inbox/form-answers/read-answers';

describe('the headings of a form', () => {
  const cases = FORMS.flatMap((form) => LANGUAGES.map((language) => [form.kind, language] as const));

  it.each(cases)('are known: %s, %s, backwards and among others', (kind, language) => {
    const form = FORMS.find((one) => one.kind === kind);
    const questions = form?.questions ?? [];
    const row = ['Phone', ...questions.map(({ label }) => `${label[language].toUpperCase()} *`).reverse()];
    const found = readHeadings(row);
    expect(found?.kind).toBe(kind);
    expect(found?.leftOut).toEqual(['Phone']);
    expect([...(found?.places.keys() ?? [])].sort()).toEqual(questions.map(({ key }) => key).sort());
  });

  it('of something else are not', () => {
    expect(readHeadings(['Name', 'Phone'])).toBeUndefined();
    expect(readHeadings(['Workgroup', 'Level'])).toBeUndefined();
    expect(readHeadings([])).toBeUndefined();
  });
});

describe('when an answer was sent', () => {
  it.each([
    ['11/3/2026 9:05:07', true, '2026-11-03T09:05'],
    ['3/11/2026 9:05:07', false, '2026-11-03T09:05'],
    ['25/11/2026 21:05:07', true, '2026-11-25T21:05'],
    ['2026/11/03 9:05:07 PM GMT+1', false, '2026-11-03T21:05'],
    ['2026/11/03 12:05:07 a. m. GMT-5', false, '2026-11-03T00:05'],
    ['2026-11-03T09:05', false, '2026-11-03T09:05'],
    ['3.11.2026', false, '2026-11-03T00:00'],
    ['yesterday', true, 'yesterday'],
  ])('%s', (written, isMonthFirst, expected) => {
    expect(timeOf(written, isMonthFirst)).toBe(expected);
  });
});

describe('an answer', () => {
  const HEAD = 'Timestamp,Your name,How can we reach you?,Which meeting?,Do you come?';
  const read = (name: string, text: string) => readTable({ name, text }).answers;

  it('is the same in a tab and in a file, and another to another meeting', () => {
    const [inTab] = read(
      'Tab',
      `${HEAD.replaceAll(',', '\t')}\n2026-11-03T09:05\tAna\tana@example.org\tMarch\tyes`,
    );
    const inFile = read(
      'File',
      `${HEAD}\n"11/3/2026 9:05:07",Ana,ANA@example.org,March,yes\n"11/3/2026 9:05:07",Ana,ana@example.org,April,yes`,
    );
    expect(inFile.map(({ key }) => key === inTab?.key)).toEqual([true, false]);
    expect(inFile.map((one) => inTab && answerSubject(one) === answerSubject(inTab))).toEqual([true, false]);
  });

  it('says its address where a form asks for one and collects it too', () => {
    const [one] = read(
      'Tab',
      'Timestamp\tEmail Address\tHow can we reach you?\tYour name\tWhich meeting?\tDo you come?\n1\tana@example.org\tby Signal\tAna\tMarch\tyes',
    );
    expect(one).toMatchObject({ email: 'ana@example.org', name: 'Ana', row: 2 });
  });
});
