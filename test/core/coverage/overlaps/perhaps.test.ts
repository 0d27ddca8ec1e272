// What is only perhaps on the same ground: it is found in whatever words, told after all that is sure, and never much of it.
import { describe, expect, it } from '@jest/globals';
import { similarSubmissions } from '../../../../src/core/coverage/overlaps/plan-similar';
import { bookOf, contextOf, keptIn } from '../../../support/book';
import { SUBMISSIONS } from '../../language/meaning/fixture';
import { prose, sharedMemory, type Rows } from './fixture';
import { afterFind, overlaps, rows } from './list-fixture';

const coalition = (more: readonly { id: string; title: string; summary: string }[] = []): Rows => ({
  ...rows,
  ASK: [],
  TXT: [],
  SUB: [
    ...Object.entries(SUBMISSIONS).map(([id, [title, summary]]) => ({
      id,
      title,
      summary,
      issues: ['ISS-1'],
    })),
    ...more,
  ],
});

const TANNERY = {
  id: 'tannery',
  title: 'Leather and cancer',
  summary:
    'Leather factories pour untreated waste into the stream that the villages drink from. Contamination with heavy metal makes people ill, and the regulator has not punished the companies.',
};

describe('submissions on the same ground in other words', () => {
  it('are perhaps a pair, to be looked at later; an issue that all share makes none', () => {
    expect(overlaps(afterFind(coalition()))).toEqual([]);
    const [pair, ...others] = overlaps(afterFind(coalition([TANNERY])));
    expect(pair).toMatchObject({ first: 'river', second: 'tannery', level: 'perhaps', priority: 'later' });
    expect(pair?.evidence).toContain('Perhaps on the same ground');
    expect(others).toEqual([]);
  });

  it('are named while one is registered, too, with two sentences side by side', () => {
    const book = bookOf({ ...coalition(), TXT: [], REC: [] });
    const { title, summary } = TANNERY;
    const context = { ...contextOf(), kept: keptIn({ coverage: sharedMemory() }) };
    const plan = similarSubmissions.plan(book, { title, summary }, context);
    const [first] = plan.ok ? plan.value.result.similar : [];
    expect(first).toMatchObject({ id: 'river', near: false });
    const sentences = first?.sentences;
    expect(summary).toContain(sentences?.first.text);
    expect(SUBMISSIONS.river[1]).toContain(sentences?.second.text);
    const marked = sentences?.second.marks.map(({ start, end }) => sentences.second.text.slice(start, end));
    expect(marked?.length).toBeGreaterThan(0);
  });
});

const PLACES = ['north', 'south', 'east', 'west', 'coast', 'hills', 'valley', 'plain', 'islands'];

describe('of many that are alike', () => {
  const alike: Rows = {
    ...rows,
    ASK: [],
    SUB: PLACES.map((place, i) => ({
      id: `SUB-${i}`,
      title: `Clean water for villages of the ${place}`,
      summary: prose(`s${i}x`, 8),
    })),
    TXT: [0, 1].map((i) => ({
      id: `TXT-${i}`,
      submission: `SUB-${i}`,
      part: 1,
      text: `${prose('letter', 60)} ${prose(`own${i}x`, 60)}`,
    })),
  };
  const found = overlaps(afterFind(alike));

  it('a submission is perhaps with five others at most', () => {
    const guessed = found.filter(({ level }) => level === 'perhaps');
    const counts = (alike.SUB ?? []).map(
      ({ id }) => guessed.filter(({ first, second }) => [first, second].includes(id)).length,
    );
    expect(Math.max(...counts)).toBe(5);
  });

  it('what is sure comes first', () => {
    expect(found[0]).toMatchObject({ first: 'SUB-0', second: 'SUB-1', level: 'copied', priority: 'now' });
    expect(found.slice(1).map(({ priority }) => priority)).not.toContain('now');
  });
});
