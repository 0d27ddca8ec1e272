// One pair in full, and texts that may be shared.
import { describe, expect, it } from '@jest/globals';
import {
  allowSharedText,
  type AllowSharedTextInput,
} from '../../../../src/core/coverage/overlaps/shared-texts';
import { overlapDetails } from '../../../../src/core/coverage/overlaps/plan-details';
import { render } from '../../../../src/core/base/messages/text';
import { applied, bookReading, contextOf, prose, type Rows } from './fixture';

const shared = prose('shared', 40);
const rows: Rows = {
  WG: [{ id: 'WG-1', name: 'Water' }],
  ISS: [{ id: 'ISS-1', name: 'Rural life', nameFr: 'Vie rurale' }],
  SUB: [
    { id: 'SUB-1', title: 'Wells', workgroup: 'WG-1', mainIssue: 'ISS-1' },
    { id: 'SUB-2', title: 'Rivers', issues: ['ISS-1'], cycle: '2021' },
    { id: 'SUB-3', title: 'Owls' },
  ],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-1', part: 1, text: `${prose('a', 30)}. ${shared}` },
    { id: 'TXT-2', submission: 'SUB-2', part: 1, text: `${shared}. ${prose('b', 140)}` },
    { id: 'TXT-3', submission: 'SUB-3', part: 1, text: prose('c', 50) },
  ],
  ASK: [
    { id: 'ASK-1', submission: 'SUB-1', text: 'Test every well on the plain twice a year.' },
    { id: 'ASK-2', submission: 'SUB-2', text: 'Test every well on the plain twice a year.' },
    { id: 'ASK-3', submission: 'SUB-2', text: 'Count the birds in the forest.' },
  ],
  OVL: [
    { id: 'OVL-1', first: 'SUB-2', second: 'SUB-1', level: 'copied', evidence: 'One.\nTwo.' },
    { id: 'OVL-2', first: 'SUB-1', second: 'SUB-3', level: 'perhaps' },
  ],
  SET: [],
  REC: [],
  ORG: [],
};

const details = (given: Rows, id: string) =>
  overlapDetails.plan(bookReading(overlapDetails.reads, given), { id }, contextOf({ language: 'fr' }));

describe('a pair in full', () => {
  const plan = details(rows, 'OVL-1');
  const result = plan.ok ? plan.value.result : undefined;

  it('has both texts with the passages where they stand, in the order of the row', () => {
    expect(result).toMatchObject({
      levelText: 'Texte copié',
      basisText: 'les deux textes',
      issues: ['Vie rurale'],
      evidence: ['One.', 'Two.'],
      first: { title: 'Rivers', cycle: '2021', workgroup: '', hasText: true, words: 180 },
      second: { title: 'Wells', workgroup: 'Water', words: 70 },
    });
    const [passage] = result?.passages ?? [];
    const cut = (side: 'first' | 'second') =>
      result?.[side].text.slice(passage?.[side].start, passage?.[side].end);
    expect([cut('first'), cut('second'), passage?.words]).toEqual([shared, shared, 40]);
    expect(result?.first.share).toBeCloseTo(40 / 180, 2);
  });

  it('has the asks of both side by side, and the others apart', () => {
    expect(result?.asks).toMatchObject([
      {
        first: 'Test every well on the plain twice a year.',
        second: 'Test every well on the plain twice a year.',
      },
    ]);
    expect(result?.first.otherAsks).toEqual(['Count the birds in the forest.']);
    expect(result?.second.otherAsks).toEqual([]);
  });

  it('that has nothing in common any more still shows both texts', () => {
    const other = details(rows, 'OVL-2');
    expect(other.ok && other.value.result).toMatchObject({
      passages: [],
      asks: [],
      first: { title: 'Wells' },
    });
  });

  it('that was merged is still there to be looked at', () => {
    const merged = applied(rows, [
      { kind: 'update', sheet: 'SUB', id: 'SUB-1', values: { mergedInto: 'SUB-3' } },
    ]);
    const after = details(merged, 'OVL-1');
    expect(after.ok && after.value.result.passages).toHaveLength(1);
  });

  it.each<[string, Rows, string]>([
    ['is off the list', { ...rows, OVL: [] }, 'n’est plus sur la liste'],
    [
      'has lost a submission',
      applied(rows, [{ kind: 'delete', sheet: 'SUB', id: 'SUB-2' }]),
      'n’est plus dans le classeur',
    ],
  ])('that %s is refused in words', (_name, given, words) => {
    const answer = details(given, 'OVL-1');
    expect(answer.ok ? '' : render(answer.problem, 'fr')).toContain(words);
  });
});

describe('a text that may be shared', () => {
  const allow = (given: Rows, input: AllowSharedTextInput) => {
    const plan = allowSharedText.plan(bookReading(allowSharedText.reads, given), input, contextOf({}, given));
    if (!plan.ok) return { problem: render(plan.problem, 'en'), edits: [], rows: given };
    const { edits, result } = plan.value;
    return { edits, key: result.key, rows: applied(given, edits) };
  };
  const once = allow(rows, { text: `Our\n coalition ${prose('x', 5)}` });

  it('is kept in Settings, one row each', () => {
    expect(once.edits).toMatchObject([
      {
        kind: 'insert',
        sheet: 'SET',
        values: { key: 'shared.text.1', value: `Our coalition ${prose('x', 5)}` },
      },
    ]);
    expect(allow(once.rows, { text: 'Another text of ours' }).key).toBe('shared.text.2');
  });

  it('is not kept twice, and can be taken off', () => {
    const same = { text: `our COALITION, ${prose('x', 5)}` };
    expect(allow(once.rows, same)).toMatchObject({ edits: [], key: 'shared.text.1' });
    expect(allow(once.rows, { ...same, allow: false }).edits).toMatchObject([
      { kind: 'delete', sheet: 'SET' },
    ]);
    expect(allow(rows, { ...same, allow: false }).edits).toEqual([]);
  });

  it('is named by its first words, none of them cut', () => {
    const text = 'This submission comes from the Riverside Coalition for Human Rights, founded in 2009.';
    const plan = allowSharedText.plan(
      bookReading(allowSharedText.reads, rows),
      { text },
      contextOf({}, rows),
    );
    const [sentence] = plan.ok ? plan.value.summary : [];
    expect(sentence && render(sentence, 'en')).toContain(
      '“This submission comes from the Riverside Coalition for Human …”',
    );
  });

  it('has a few words at least', () => {
    expect(allow(rows, { text: 'the government shall' }).problem).toContain('at least 4 words');
  });
});
