// Review: who is asked and written to, what they say of which version, and what becomes final.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import { ruleRefusal } from '../../../../src/core/workbook/command/row-rules';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { askReviewers } from '../../../../src/core/submissions/review/plan-ask';
import { giveReview } from '../../../../src/core/submissions/review/plan-give';
import { reviewedText } from '../../../../src/core/submissions/review/plan-text';
import type { Plan } from '../../../../src/core/workbook/command/types';
import { bookOf, coalition, contextOf } from '../documents/fixture';

type Rows = Parameters<typeof bookOf>[0];

const person = (id: string, more: object = {}) => ({
  ...{ id, name: id.slice(4), email: `${id.slice(4).toLowerCase()}@example.org`, mail: 'each', listed: true },
  ...more,
});

const rows = (submission: object = {}, more: Rows = {}): Rows => ({
  ...coalition,
  WG: [{ id: 'WG-HOME', name: 'Housing workgroup', coChair1: 'MEM-COCH', status: 'active' }],
  MEM: [
    person('MEM-ANA1'),
    person('MEM-COCH'),
    person('MEM-RITA'),
    person('MEM-RAUL', { mail: 'none', languages: ['es'] }),
  ],
  SUB: [{ id: 'SUB-JNT1', ...coalition.SUB[0], textVersion: 3, status: 'draft', ...submission }],
  ...more,
});

const READERS = { reviewers: ['MEM-RITA', 'MEM-RAUL'], status: 'review' };
const as = (who: string) => contextOf({ actor: { person: who, email: `${who}@example.org` } });
const review = (id: string, reviewer: string, version: number | null, decision: string, comment = '') => ({
  ...{ id, submission: 'SUB-JNT1', reviewer, version, decision, comment },
});

function done<R>(outcome: Outcome<Plan<R>>): Plan<R> {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}
const problem = (outcome: Outcome<unknown>): string => (outcome.ok ? '' : render(outcome.problem, 'en'));

describe('ask-reviewers', () => {
  const ask = (tables: Rows, input: object = {}, who = 'MEM-ANA1') =>
    askReviewers.plan(bookOf(tables), { submission: 'SUB-JNT1', ...input }, as(who));

  it('names them, opens the review, and writes to those who take mail', () => {
    const plan = done(ask(rows(), { reviewers: ['MEM-RITA', 'RAUL'] }));
    expect(plan.edits).toMatchObject([
      { kind: 'update', sheet: 'SUB', values: { reviewers: ['MEM-RITA', 'MEM-RAUL'], status: 'review' } },
      {
        kind: 'insert',
        sheet: 'OBX',
        values: {
          key: 'SUB-JNT1:MEM-RITA:review:v3',
          to: 'MEM-RITA',
          template: 'review',
          record: 'SUB-JNT1',
        },
      },
    ]);
    expect(plan.effects).toEqual([{ kind: 'send-mail' }]);
    expect(plan.result.tellOtherwise).toEqual(['RAUL (wants no mail)']);
  });

  it('writes nobody twice, reminds once a day, and leaves those in peace who have answered', () => {
    const OBX = [{ id: 'OBX-1', key: 'SUB-JNT1:MEM-RITA:review:v3', to: 'MEM-RITA' }];
    expect(done(ask(rows(READERS, { OBX }))).edits).toEqual([]);
    const reminded = done(ask(rows(READERS, { OBX }), { remind: true }));
    expect(reminded.edits).toMatchObject([{ values: { template: 'review-reminder' } }]);
    const REV = [
      review('REV-1', 'MEM-RITA', 3, 'changes', 'Too long.'),
      review('REV-2', 'MEM-RAUL', 3, 'ok'),
    ];
    expect(done(ask(rows(READERS, { OBX, REV }), { remind: true })).result).toMatchObject({
      asked: 0,
      mails: 0,
    });
  });

  it('is for those who may change the text, and needs somebody', () => {
    expect(problem(ask(rows(READERS), {}, 'MEM-RITA'))).toContain('can ask for a review');
    expect(problem(ask(rows(READERS), {}, 'MEM-NOBODY'))).toContain('can see the reviews');
    expect(problem(ask(rows()))).toContain('Name at least one person');
  });
});

describe('give-review', () => {
  const give = (tables: Rows, input: object, who = 'MEM-RITA') =>
    giveReview.plan(bookOf(tables), giveReview.input.parse({ submission: 'SUB-JNT1', ...input }), as(who));

  it('keeps comment and decision by version; a second word takes the place of the first', () => {
    const first = done(give(rows(READERS), { decision: 'changes', comment: 'Paragraph 4 has no source.' }));
    expect(first.edits).toMatchObject([
      {
        kind: 'insert',
        sheet: 'REV',
        values: { reviewer: 'MEM-RITA', version: 3, decision: 'changes', at: '2026-04-01T00:30' },
      },
    ]);
    const REV = [review('REV-1', 'MEM-RITA', 3, 'changes', 'x'), review('REV-0', 'MEM-RITA', 2, 'ok')];
    const second = done(give(rows(READERS, { REV }), { decision: 'ok' }));
    expect(second.edits).toMatchObject([{ kind: 'update', id: 'REV-1', values: { decision: 'ok' } }]);
  });

  it('tells when all say that it is fine', () => {
    const REV = [review('REV-1', 'MEM-RAUL', 3, 'ok')];
    expect(done(give(rows(READERS, { REV }), { decision: 'ok' })).result.allFine).toBe(true);
    const earlier = [review('REV-1', 'MEM-RAUL', 2, 'ok')];
    expect(done(give(rows(READERS, { REV: earlier }), { decision: 'ok' })).result.allFine).toBe(false);
  });

  it('refuses what says nothing, what was read in an older version, and others', () => {
    expect(problem(give(rows(READERS), { decision: 'changes' }))).toContain('Say in the comment');
    expect(problem(give(rows(READERS), { decision: 'ok', version: 2 }))).toContain('newer version');
    expect(problem(give(rows(READERS), { decision: 'ok' }, 'MEM-ANA1'))).toContain('not among the reviewers');
  });
});

describe('what reviewers see', () => {
  it('is the text with what was said of it', () => {
    const REV = [review('REV-1', 'MEM-RAUL', 2, 'ok')];
    const book = bookOf(rows(READERS, { REV }));
    const { result } = done(reviewedText.plan(book, { submission: 'SUB-JNT1' }, as('MEM-RITA')));
    expect(result).toMatchObject({ version: 3, isReviewer: true, mayAsk: false, missing: 2 });
    expect(result.reviews.map(({ saidText }) => saidText)).toEqual([
      'not answered yet',
      'said so of version 2: fine',
    ]);
    expect(result.lines.some(({ text }) => text === 'Housing')).toBe(true);
  });

  it('get a mail in their language, and none once they have answered', () => {
    const OBX = [{ id: 'OBX-1', to: 'MEM-RAUL', template: 'review', record: 'SUB-JNT1', version: 3 }];
    const MEM = [person('MEM-RAUL', { languages: ['es'] }), person('MEM-COCH')];
    const mail = (REV: Rows['REV'] = []) => {
      const book = bookOf(rows(READERS, { OBX, MEM, REV }));
      const [row] = book.rows('OBX');
      if (!row) throw new Error('no mail');
      return renderMail(row, book, contextOf());
    };
    const made = mail();
    expect(made.ok && made.value).toMatchObject({
      to: 'raul@example.org',
      subject: 'Ruego leer: The right to a home',
      replyTo: 'coch@example.org',
    });
    expect(problem(mail([review('REV-1', 'MEM-RAUL', 3, 'ok')]))).toContain('no longer asked for');
  });
});

describe('final', () => {
  const needed = [{ id: 'SET-1', key: 'review.needed', value: 'Yes' }];
  const refused = (submission: object, more: Rows) => {
    const book = bookOf(rows(submission, more));
    const row = book.find('SUB', 'SUB-JNT1');
    const change = { sheet: 'SUB', row: { ...row }, changes: { status: 'final' } } as const;
    const words = ruleRefusal(book, change, contextOf());
    return words ? render(words, 'en') : '';
  };

  it('needs the word of all reviewers on this version, where Settings ask', () => {
    const REV = [review('REV-1', 'MEM-RITA', 3, 'ok'), review('REV-2', 'MEM-RAUL', 2, 'ok')];
    expect(refused(READERS, { SET: needed, REV })).toContain('Missing: RAUL');
    const all = [...REV, review('REV-3', 'MEM-RAUL', null, 'ok')];
    expect(refused(READERS, { SET: needed, REV: all })).toBe('');
    expect(refused({ reviewers: [] }, { SET: needed })).toContain('nobody is named as reviewer');
    expect(refused(READERS, { SET: [], REV: [] })).toBe('');
  });
});
