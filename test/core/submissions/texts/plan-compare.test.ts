// Two versions of a submission are compared by the texts that were kept of them.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { buildDocument } from '../../../../src/core/submissions/documents/build-document';
import { compareVersions } from '../../../../src/core/submissions/texts/plan-compare';
import { takeInText } from '../../../../src/core/submissions/texts/plan-take-in';
import { applied, type Rows } from '../../coverage/overlaps/fixture';
import { bookOf, coalition, contextOf } from '../documents/fixture';

const SUB = 'SUB-JNT1';
const FIRST = ['Introduction', 'Rents rose by a third in two towns.', 'Courts ordered nine evictions.'];
const SECOND = [...FIRST.slice(0, 2), 'Courts ordered twelve evictions.', 'Nobody was heard before.'];

let turn = 0;
const contextAt = (minute: number) => {
  const context = contextOf({ actor: { isCoordinator: true } });
  return {
    ...context,
    now: `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`,
    newId: (sheet: string) => `${sheet}-${minute}-${turn++}`,
  };
};

function takenIn(rows: Rows, lines: readonly string[], minute: number, more: object = {}): Rows {
  const input = { submission: SUB, text: lines.join('\n'), ...more };
  const plan = takeInText.plan(bookOf(rows), input, contextAt(minute));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return applied(rows, plan.value.edits);
}

function built(rows: Rows, minute: number): Rows {
  const given = { ...rows, TPL: [{ id: 'TPL-1', name: 'submission', part: 1, bytes: 'UEs=' }] };
  const plan = buildDocument.plan(bookOf(given), { submission: SUB }, contextAt(minute));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return applied(given, plan.value.edits);
}

const compared = (rows: Rows, more: object = {}) => {
  const plan = compareVersions.plan(bookOf(rows), { submission: SUB, ...more }, contextAt(59));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value;
};

const rowsOf = (): Rows => coalition as unknown as Rows;

describe('versions of a text', () => {
  it('can be compared from the second on, also when the text has gone on since', () => {
    const rows = takenIn(built(takenIn(rowsOf(), FIRST, 1), 2), SECOND, 3, { asks: ['Stop evictions'] });
    const { versions } = compared(rows).result;
    expect(versions.map(({ name }) => name.split(' · ')[0])).toEqual([
      'As it is now',
      'Text 2',
      'Document 1',
      'Text 1',
    ]);
    const [, , document] = versions;
    const { changes, asksAdded, isSame } = compared(rows, { before: document?.id, after: 'now' }).result;
    expect(changes).toMatchObject({ added: 1, removed: 0, changed: 1 });
    expect(changes?.shown[0]).toEqual({
      kind: 'changed',
      before: 'Courts ordered nine evictions.',
      after: 'Courts ordered twelve evictions.',
    });
    expect(asksAdded).toEqual(['Stop evictions']);
    expect(isSame).toBe(false);
  });

  it('are the same where nothing was written in between', () => {
    expect(compared(built(takenIn(rowsOf(), FIRST, 1), 2)).result.isSame).toBe(true);
  });

  it('begin with the last that differs, each named so that the hour is in sight', () => {
    const { versions, before } = compared(built(takenIn(takenIn(rowsOf(), FIRST, 1), SECOND, 2), 3)).result;
    expect(before).toBe(versions.at(-1)?.id);
    for (const { name } of versions.slice(1)) expect(name).toMatch(/^\w+ \d · \d{4}-\d\d-\d\d \d\d:\d\d/);
  });

  it('are told to be missing before there is one', () => {
    const { result, summary } = compared(rowsOf());
    expect(result.versions).toHaveLength(1);
    expect(summary.map((one) => render(one, 'en'))).toEqual([
      expect.stringMatching(/^No version is kept yet/),
    ]);
  });

  it('are let go of after the twelfth, but for those that somebody signed', () => {
    let rows = takenIn(rowsOf(), ['Introduction', 'Version 0 of a text that changes each time.'], 0);
    const signed = (rows.SGT as readonly { hash: string }[])[0]?.hash ?? '';
    rows = { ...rows, END: [{ id: 'END-1', submission: SUB, hash: signed, status: 'signed' }] as never };
    for (let minute = 1; minute < 20; minute++)
      rows = takenIn(rows, ['Introduction', `Version ${minute} of a text that changes each time.`], minute);
    const kept = new Set((rows.SGT as readonly { hash: string }[]).map(({ hash }) => hash));
    expect(kept.size).toBe(13);
    expect(kept.has(signed)).toBe(true);
  });
});
