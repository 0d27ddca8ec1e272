// Published advance questions are read with who sent them, set beside ours, and brought in once.
import { describe, expect, it } from '@jest/globals';
import { parsePublished } from '../../../../src/core/advocacy/questions/parse-published';
import { addQuestion, giveQuestion, questionBank } from '../../../../src/core/advocacy/questions/plan-bank';
import { importQuestions } from '../../../../src/core/advocacy/questions/plan-import';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused } from '../fixture';

const DOCUMENT = `ADVANCE QUESTIONS TO NORWAY – ADD.1
A/HRC/WG.6/57/NOR/Q1

CHILE
•\tNorway has many villages without clean drinking water.
•\tWhy are the wells of villages not tested for clean drinking water?
2
SLOVENIA (on behalf of the Core group on the environment: Costa Rica, Maldives and Morocco)
1. What does the Government do about the climate? Please elaborate.

UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND
On behalf of the Group of Friends on follow-up: Portugal, Paraguay
How are recommendations followed up?
ATLANTIS
Where is it?`;

const ours: Tables = {
  QUE: [
    {
      id: 'QUE-1',
      text: 'Why are wells in villages not tested for clean drinking water?',
      issues: ['ISS-W'],
      ask: 'ASK-W',
      status: 'given',
      givenTo: ['CTY-C'],
    },
  ],
};

describe('the UN’s document', () => {
  it('gives each question with its country and its group', () => {
    const { reviewed, symbol, questions, unknown } = parsePublished(DOCUMENT, createCountryResolver());
    expect([reviewed, symbol, unknown]).toEqual(['NOR', 'A/HRC/WG.6/57/NOR/Q1', ['ATLANTIS']]);
    expect(questions.map(({ countries }) => countries)).toEqual([
      ['CHL'],
      ['SVN', 'CRI', 'MDV', 'MAR'],
      ['GBR', 'PRT', 'PRY'],
      ['GBR', 'PRT', 'PRY'],
    ]);
    expect(questions[0]?.text).toBe(
      'Norway has many villages without clean drinking water. Why are the wells of villages not tested for clean drinking water?',
    );
    expect(questions[1]?.text).toBe('What does the Government do about the climate? Please elaborate.');
    expect(questions[2]?.text).toBe('How are recommendations followed up?');
  });
});

describe('bringing them in', () => {
  const book = () => bookReading(importQuestions.reads, ours);
  it('adds each once, says who sent the like of ours, and takes nothing away', () => {
    const { edits, result, said } = planned(
      importQuestions.plan(book(), { text: DOCUMENT }, contextFor('cora')),
    );
    const inserts = edits.filter(({ sheet, kind }) => sheet === 'QUE' && kind === 'insert');
    expect(inserts).toHaveLength(4);
    expect(inserts[0]).toMatchObject({
      values: { status: 'published', askedBy: ['CTY-C'], source: 'A/HRC/WG.6/57/NOR/Q1', ask: 'ASK-W' },
    });
    expect(edits).toContainEqual({
      kind: 'update',
      sheet: 'QUE',
      id: 'QUE-1',
      values: { askedBy: ['CTY-C'] },
    });
    expect(result.matched).toBe(1);
    expect(said).toContain('1 is like one of ours.');
    expect(said).toContain('ATLANTIS');
  });
  it('writes nothing the second time', () => {
    const first = planned(importQuestions.plan(book(), { text: 'CHILE\nWhy so?' }, contextFor('cora')));
    const [edit] = first.edits;
    if (edit?.kind !== 'insert') throw new Error('no row');
    const again = bookReading(importQuestions.reads, { QUE: [{ ...edit.values, id: edit.id }] } as Tables);
    expect(
      planned(importQuestions.plan(again, { text: 'CHILE\nWhy so?' }, contextFor('cora'))).edits,
    ).toEqual([]);
  });
  it('refuses questions to another country, and a text without any', () => {
    const of = (text: string) => refused(importQuestions.plan(book(), { text }, contextFor('cora')));
    expect(of('ADVANCE QUESTIONS TO CHILE\n\nKENYA\nWhy?')).toContain('questions to Chile, not to Norway');
    expect(of('Dear all, please find attached.')).toContain('No questions were found');
  });
});

describe('the bank', () => {
  it('says by when countries send them: ten working days before the review', () => {
    const { result } = planned(
      questionBank.plan(bookReading(questionBank.reads, ours), {}, contextFor('ana')),
    );
    expect([result.deadline, result.daysLeft]).toEqual(['Monday 25 October 2027', 288]);
    expect(result.questions[0]).toMatchObject({ givenTo: ['Chile'], isPublished: false });
  });
  it('takes a question once', () => {
    const plan = (text: string) =>
      planned(
        addQuestion.plan(bookReading(addQuestion.reads, ours), { text, issue: 'ISS-W' }, contextFor('ana')),
      );
    expect(plan('Why are wells in villages not tested for clean drinking water?').edits).toEqual([]);
    expect(plan('Who measures lead?').edits).toMatchObject([
      { values: { text: 'Who measures lead?', issues: ['ISS-W'], status: 'ready' } },
    ]);
  });
  it('notes who has one, and keeps those that had it', () => {
    const give = (countries: string[]) =>
      giveQuestion.plan(
        bookReading(giveQuestion.reads, ours),
        { question: 'QUE-1', countries },
        contextFor('ana'),
      );
    expect(planned(give(['Kenya', 'Chile'])).edits).toMatchObject([
      { values: { givenTo: ['CTY-C', 'CTY-K'] } },
    ]);
    expect(planned(give(['Chile'])).edits).toEqual([]);
    expect(refused(give(['Norway']))).toContain('under review');
  });
});
