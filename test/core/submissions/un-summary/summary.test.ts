// The summary for the UN: from the summaries of the submissions to its document.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { renderMail } from '../../../../src/core/inbox/mail/render-mail';
import { submissionDocument } from '../../../../src/core/submissions/documents/submission-document';
import { summaryParts } from '../../../../src/core/submissions/un-summary/parts';
import { remindSummaries } from '../../../../src/core/submissions/un-summary/plan-remind';
import {
  chooseFirstAsks,
  saveUnSummary,
  startUnSummary,
} from '../../../../src/core/submissions/un-summary/plan-save';
import { unSummary } from '../../../../src/core/submissions/un-summary/plan-summary';
import type { Outcome } from '../../../../src/core/base/outcome';
import { bookOf, coalition, contextOf } from '../documents/fixture';

const rows = {
  ...coalition,
  WG: [
    { id: 'WG-HOME', name: 'Housing', coChair1: 'MEM-CO1' },
    { id: 'WG-WATR', name: 'Water', coChair1: 'MEM-CO2' },
    { id: 'WG-SHUT', name: 'Closed', status: 'closed' },
  ],
  MEM: [
    { id: 'MEM-CO1', name: 'Cora Co', email: 'cora@example.org', mail: 'each', listed: true },
    { id: 'MEM-CO2', name: 'Cal Co', email: 'cal@example.org', mail: 'each', listed: true },
    { id: 'MEM-ANA1', name: 'Ana Ruiz', email: 'ana@example.org', mail: 'each', listed: true },
  ],
  SUB: [
    {
      ...{ id: 'SUB-1', title: 'Homes', kind: 'joint', workgroup: 'WG-HOME', leadOrganization: 'ORG-HNA1' },
      ...{ summary: 'Two towns lost their homes.', ohchrCode: 'JS12', mainIssue: 'ISS-HOUS' },
    },
    {
      ...{ id: 'SUB-2', title: 'Rents', kind: 'individual', workgroup: 'WG-HOME' },
      ...{ leadOrganization: 'ORG-LANT', summary: 'Rents rose.' },
    },
    { id: 'SUB-3', title: 'Springs', kind: 'individual', workgroup: 'WG-WATR', authors: ['MEM-ANA1'] },
    { id: 'SUB-9', title: 'Gone', kind: 'joint', workgroup: 'WG-HOME', summary: 'No.', status: 'withdrawn' },
    { id: 'SUB-SUM', title: 'Summary', kind: 'executive-summary', limit: 100 },
  ],
  COV: [
    { id: 'COV-1', issue: 'ISS-HOUS', workgroup: 'WG-HOME', part: 'leads' },
    { id: 'COV-2', issue: 'ISS-WATR', workgroup: 'WG-WATR', part: 'contributes' },
  ],
  ASK: [
    { id: 'ASK-1', workgroup: 'WG-WATR', text: 'Protect springs', issues: ['ISS-WATR'] },
    { id: 'ASK-2', workgroup: 'WG-HOME', text: 'Publish rents', issues: ['ISS-HOUS'] },
    { id: 'ASK-3', workgroup: 'WG-HOME', text: 'Ratify the Protocol', issues: ['ISS-EVIC'] },
    { id: 'ASK-4', workgroup: 'WG-WATR', text: 'ratify the protocol.', issues: ['ISS-EVIC'] },
  ],
};
const coordinator = { actor: { person: 'MEM-CO9', isCoordinator: true } };
const withGroup = (more: object) => ({ ...rows, WG: [{ ...rows.WG[0], id: 'WG-HOME', ...more }] });

function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}
const shown = (given: Parameters<typeof bookOf>[0] = rows) =>
  done(unSummary.plan(bookOf(given), {}, contextOf(coordinator))).result;
const save = (input: Parameters<typeof saveUnSummary.plan>[1], given: Parameters<typeof bookOf>[0] = rows) =>
  saveUnSummary.plan(bookOf(given), input, contextOf(coordinator));

const ASSEMBLED = 'Two towns lost their homes. (JS12)\nRents rose. (Lantern Coalition)';

describe('the summary for the UN', () => {
  it('assembles the summaries by workgroup, each with its source', () => {
    expect(shown().parts.map(({ name, text }) => [name, text])).toEqual([
      ['Housing', ASSEMBLED],
      ['Water', ''],
    ]);
  });

  it('shares the limit, after what a workgroup has of its own', () => {
    expect(shown().parts.map(({ budget }) => budget)).toEqual([50, 50]);
    const given = { ...rows, WG: [{ ...rows.WG[0], id: 'WG-HOME', summaryWords: 80 }, ...rows.WG.slice(1)] };
    expect(shown(given).parts.map(({ budget }) => budget)).toEqual([80, 20]);
  });

  it('has the limit of a joint submission where its row has none', () => {
    expect(shown({ ...rows, SUB: rows.SUB.slice(0, 4) })).toMatchObject({ submission: '', limit: 5630 });
  });

  it('says who is missing, and which issues have no lead or text', () => {
    const { parts, gaps } = shown();
    expect(parts.map(({ isMissing }) => isMissing)).toEqual([false, true]);
    expect(gaps.map(({ name, noLead, noText }) => [name, noLead, noText])).toEqual([
      ['Evictions', true, true],
      ['Water', true, true],
    ]);
  });

  it('proposes what most workgroups ask first, each wording once', () => {
    expect(shown().proposed).toEqual(['ASK-3', 'ASK-2', 'ASK-1']);
  });
});

describe('editing the summary', () => {
  it('keeps a text with what it was made from, and tells when that changed', () => {
    const { edits } = done(save({ workgroup: 'WG-HOME', text: 'Ours.', was: { text: ASSEMBLED } }));
    expect(edits).toMatchObject([{ id: 'WG-HOME', values: { summary: 'Ours.' } }]);
    const [edit] = edits;
    const kept = edit?.kind === 'update' ? edit.values : {};
    const [part] = shown(withGroup(kept)).parts;
    expect(part).toMatchObject({ text: 'Ours.', assembled: ASSEMBLED, isEdited: true, changedSince: false });
    const changed = { ...withGroup(kept), SUB: rows.SUB.slice(0, 1) };
    expect(shown(changed).parts[0]).toMatchObject({ text: 'Ours.', changedSince: true });
  });

  it('goes back to the summaries when the text is theirs', () => {
    const given = withGroup({ summary: 'Ours.', summaryOf: 'x' });
    expect(done(save({ workgroup: 'WG-HOME', text: ASSEMBLED }, given)).edits).toMatchObject([
      { values: { summary: '', summaryOf: '' } },
    ]);
  });

  it('does not write over what somebody else wrote meanwhile', () => {
    const given = withGroup({ summary: 'Theirs.' });
    const outcome = save({ workgroup: 'WG-HOME', text: 'Ours.', was: { text: ASSEMBLED } }, given);
    expect(outcome.ok).toBe(false);
  });

  it('is for co-chairs of the workgroup and coordinators', () => {
    const outcome = saveUnSummary.plan(bookOf(rows), { workgroup: 'WG-HOME', text: 'x' }, contextOf());
    expect(outcome.ok).toBe(false);
  });

  it('numbers the first asks, and takes the number from others', () => {
    const given = {
      ...rows,
      ASK: rows.ASK.map((ask) => ({ ...ask, summaryPlace: ask.id === 'ASK-1' ? 1 : null })),
    };
    const { edits } = done(
      chooseFirstAsks.plan(bookOf(given), { asks: ['ASK-3', 'ASK-2'] }, contextOf(coordinator)),
    );
    expect(edits).toMatchObject([
      { id: 'ASK-1', values: { summaryPlace: null } },
      { id: 'ASK-2', values: { summaryPlace: 2 } },
      { id: 'ASK-3', values: { summaryPlace: 1 } },
    ]);
  });
});

describe('the document of the summary', () => {
  const lines = (given: Parameters<typeof bookOf>[0]) =>
    done(submissionDocument(bookOf(given), 'SUB-SUM', contextOf()))
      .sections.flatMap(({ blocks }) => blocks)
      .map(({ text }) => text);

  it('has the parts under their workgroups, and the chosen asks', () => {
    const ASK = rows.ASK.map((ask) => ({ ...ask, summaryPlace: ask.id === 'ASK-3' ? 1 : null }));
    expect(lines({ ...rows, ASK })).toEqual([
      'Housing',
      ...ASSEMBLED.split('\n'),
      'It is recommended that the Government of Freedonia:',
      'Ratify the Protocol.',
    ]);
  });

  it('has a text that was taken in instead, also under a heading that names an issue', () => {
    const ASK = rows.ASK.map((ask) => ({ ...ask, summaryPlace: ask.id === 'ASK-3' ? 1 : null }));
    const built = lines({ ...rows, ASK });
    const takenIn = (text: readonly string[]) =>
      lines({ ...rows, ASK, TXT: [{ id: 'TXT-1', submission: 'SUB-SUM', part: 1, text: text.join('\n') }] });
    const changed = [...built.slice(0, 2), 'Rents rose a lot.', ...built.slice(3)];
    expect(takenIn(changed)).toEqual(changed);
    expect(takenIn(['Only this.'])).toEqual(['Only this.', ...built.slice(3)]);
  });

  it('gets its row once', () => {
    expect(done(startUnSummary.plan(bookOf(rows), {}, contextOf(coordinator))).edits).toEqual([]);
    const SUB = rows.SUB.slice(0, 4);
    const { edits } = done(startUnSummary.plan(bookOf({ ...rows, SUB }), {}, contextOf(coordinator)));
    expect(edits).toMatchObject([{ sheet: 'SUB', values: { kind: 'executive-summary', limit: 5630 } }]);
  });
});

describe('reminders of missing summaries', () => {
  const remind = (OBX: readonly { id: string; template: string; record: string; key: string }[]) =>
    done(remindSummaries.plan(bookOf({ ...rows, OBX }), {}, contextOf(coordinator)));
  const sentOn = (day: string) => [
    {
      id: 'OBX-1',
      template: 'summary-reminder',
      record: 'WG-WATR',
      key: `WG-WATR:MEM-CO2:summary-reminder:${day}`,
    },
  ];

  it('go to co-chairs and authors, and not again within five days', () => {
    expect(remind([]).edits.map((edit) => (edit.kind === 'insert' ? edit.values['to'] : ''))).toEqual([
      'MEM-CO2',
      'MEM-ANA1',
    ]);
    expect(remind(sentOn('2026-03-29')).result).toEqual({ mails: 0, lately: ['Water'], tellOtherwise: [] });
    expect(remind(sentOn('2026-03-20')).result.mails).toBe(2);
  });

  it('name what lacks a summary, and do not go out once it is there', () => {
    const mail = { ...sentOn('2026-03-31')[0], id: 'OBX-1', to: 'MEM-CO2', state: 'sending' };
    const made = (SUB: typeof rows.SUB) => {
      const book = bookOf({ ...rows, SUB, OBX: [mail] });
      const row = book.find('OBX', 'OBX-1');
      if (!row) throw new Error('no mail');
      return renderMail(row, book, contextOf());
    };
    expect(done(made(rows.SUB)).body).toContain('Submissions without summary: Springs');
    const given = rows.SUB.map((row) => (row.id === 'SUB-3' ? { ...row, summary: 'Dry.' } : row));
    expect(made(given as typeof rows.SUB).ok).toBe(false);
    expect(summaryParts(bookOf({ ...rows, SUB: given }))[1]?.text).toBe('Dry. (Springs)');
  });
});
