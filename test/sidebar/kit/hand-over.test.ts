// A text that goes from one panel to the next: nothing of it is lost on the way.
import { describe, expect, it } from '@jest/globals';
import { handedText, handOver, MOST_HANDED } from '../../../src/sidebar/kit/hand-over';
import { readOpening } from '../../../src/sidebar/kit/opening';
import { questionOf, saysNothing } from '../../../src/sidebar/submissions/register-submission/use-similar';
import { givenDraft } from '../../../src/sidebar/submissions/register-submission/register-submission-draft';

const registration = {
  title: 'Wells & “rivers”',
  issues: ['ISS-2', 'ISS-1'],
  summary: 'Families drink <arsenic>.\nNobody tests it.',
  asks: ['Test every well', 'Close the mine'],
};

/** As the add-in writes it into the page of the panel. */
const onTheWay = (text: string) =>
  handedText(readOpening(JSON.stringify({ language: 'es', input: handOver(registration, text) }), 'es'));

describe('a text that is handed over', () => {
  it('comes along whole, with what the form begins with', () => {
    const text = 'Señales “río” 😀\n\n[[note]] "quoted" & <b>\tتوجد ممرضة';
    expect(onTheWay(text)).toEqual({ ...registration, text, isTooLong: false });
  });

  it('says so when it is too long to come along', () => {
    expect(onTheWay('a'.repeat(MOST_HANDED + 1))).toEqual({ ...registration, text: '', isTooLong: true });
    expect(onTheWay('a'.repeat(MOST_HANDED))).toMatchObject({ isTooLong: false });
  });

  it('is empty in a panel that was opened from the menu', () => {
    const nothing = { title: '', issues: [], summary: '', asks: [], text: '', isTooLong: false };
    expect(handedText({ input: {} })).toEqual(nothing);
  });

  it('fills in the form: title, issues, summary and asks', () => {
    const form = {
      workgroups: [],
      ownWorkgroup: '',
      issues: registration.issues.map((id) => ({ id, name: id })),
    };
    expect(givenDraft(form, onTheWay('A text'))).toMatchObject(registration);
  });
});

describe('what is asked about a draft', () => {
  const draft = givenDraft({ workgroups: [], ownWorkgroup: '', issues: [] }, { ...registration, issues: [] });

  it('is title and summary together, with issues and asks', () => {
    expect(questionOf(draft)).toEqual({
      title: registration.title,
      summary: registration.summary,
      issues: [],
      asks: registration.asks,
    });
    expect(questionOf({ ...draft, id: 'SUB-1' })).toMatchObject({ id: 'SUB-1' });
  });

  it('is nothing while nothing is typed', () => {
    expect(saysNothing(questionOf({ ...draft, title: ' ', summary: '', asks: [''] }))).toBe(true);
    expect(saysNothing(questionOf({ ...draft, title: '', summary: '', asks: [], issues: ['ISS-1'] }))).toBe(
      false,
    );
  });
});
