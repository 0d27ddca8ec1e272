// How one submission is made to overlap with another, level by level.
import { createDraft, sayAsk, wordCount, type Draft, type Said } from './document';
import { ARTICLES } from './boilerplate';
import { foreignSentence } from './foreign';
import { SUB_ISSUES, issueOf, type HalfName } from './issues';
import { among, below, chance, several, shuffled, type Random } from './random';
import { TRANSLATED_SUB_ISSUES, allSpecificAsks, translated } from './units';

/** Number of the level, as in the project's notes; share or kind follows. */
export type PlantLevel = '0' | '1-5' | '1-10' | '1-25' | '2' | '3' | '4' | '5' | '5p' | '5x' | '6b' | '7';

/** Makes the submissions of one plant: the pair that overlaps, the second from the first. */
export type Plant = (random: Random) => [Draft, Draft];

const otherSubIssue = (random: Random, subIssue: string): string =>
  among(
    random,
    SUB_ISSUES.filter((other) => other !== subIssue && issueOf(other) === issueOf(subIssue)),
  );

/** A block of sentences with at least that share of all words. */
function blockOf(random: Random, body: readonly Said[], share: number): Said[] {
  const total = body.reduce((sum, { text }) => sum + wordCount(text), 0);
  const start = below(random, Math.floor(body.length * (1 - share) * 0.8) + 1);
  const block: Said[] = [];
  for (let i = start, words = 0; i < body.length && words < total * share; i++) {
    const said = body[i];
    if (said === undefined) break;
    block.push(said);
    words += wordCount(said.text);
  }
  return block;
}

/** Puts the block in place of as many sentences. */
function takeOver(random: Random, draft: Draft, block: readonly Said[]): void {
  const place = below(random, Math.max(1, draft.body.length - block.length));
  draft.body.splice(place, block.length, ...block);
}

/** A submission of another organization on the same issue, or, one time in three, on any. */
const neighbour = (random: Random, first: Draft): Draft =>
  createDraft(
    random,
    chance(random, 0.67) ? { subIssues: [otherSubIssue(random, first.subIssues[0] ?? '')] } : {},
  );

const copied =
  (share: number, change: (random: Random, block: Said[]) => Said[]): Plant =>
  (random) => {
    const first = createDraft(random);
    const second = neighbour(random, first);
    takeOver(random, second, change(random, blockOf(random, first.body, share)));
    return [first, second];
  };

const FILLERS = ['clearly', 'however', 'in fact', 'often', 'at present', 'once more', 'as well', 'largely'];

/** Between 5 and 15 of 100 words are left out, replaced, added or change places. */
function editWords(random: Random, text: string, rate: number): string {
  const words = text.split(' ');
  for (let i = 0; i < words.length; i++) {
    if (!chance(random, rate)) continue;
    const kind = below(random, 4);
    const word = words[i] ?? '';
    const end = /[.,]$/.exec(word)?.[0] ?? '';
    if (kind === 0) words[i] = end;
    else if (kind === 1) words[i] = `${among(random, FILLERS)}${end}`;
    else if (kind === 2) words[i] = `${among(random, FILLERS)} ${word}`;
    else [words[i], words[i + 1]] = [words[i + 1] ?? '', word];
  }
  return words.filter((word) => word !== '').join(' ');
}

const lightlyEdited = (random: Random, block: Said[]): Said[] => {
  const rate = 0.05 + random() * 0.1;
  return block.map(({ text }) => ({ text: editWords(random, text, rate) }));
};

/** Clauses around a comma change places in every second sentence, and the sentences are mixed. */
const reordered = (random: Random, block: Said[]): Said[] =>
  shuffled(random, block).map(({ text }) => {
    const clauses = text.replace(/\.$/, '').split(', ');
    if (clauses.length < 2 || chance(random, 0.5)) return { text };
    const turned = [...clauses.slice(1), clauses[0] ?? ''].join(', ');
    return { text: `${turned.charAt(0).toUpperCase()}${turned.slice(1)}.` };
  });

/** Nearly all that the first says of its issue, half of its text, and half of its asks, in held-out wordings. */
const paraphrased: Plant = (random) => {
  const first = createDraft(random, { half: 'dev', share: 0.6 });
  const second = createDraft(random, { half: 'heldOut', subIssues: first.subIssues, share: 0.6 });
  const again = blockOf(random, first.body, 0.9).map((said) =>
    said.say ? { text: said.say('heldOut', random), say: said.say } : undefined,
  );
  const place = below(random, Math.max(1, second.body.length - again.length));
  again.forEach((said, i) => {
    if (said) second.body[place + i] = said;
  });
  takeAsks(random, first, second, Math.ceil(first.asks.length / 2));
  return [first, second];
};

/** The second asks for `count` of what the first asks for, in wordings of that half. */
function takeAsks(
  random: Random,
  first: Draft,
  second: Draft,
  count: number,
  half: HalfName = 'heldOut',
): void {
  const taken = several(random, first.asks, count);
  const kept = second.asks.filter(({ identity }) => !taken.some((ask) => ask.identity === identity));
  second.asks = shuffled(random, [
    ...taken.map((ask) => sayAsk(ask, half, random)),
    ...kept.slice(0, Math.max(2, 12 - count)),
  ]);
}

const sameAsks =
  (half: HalfName): Plant =>
  (random) => {
    const first = createDraft(random, { half: 'dev' });
    const second = createDraft(random, {
      half,
      subIssues: [otherSubIssue(random, first.subIssues[0] ?? '')],
    });
    takeAsks(
      random,
      first,
      second,
      Math.max(5, Math.round(first.asks.length * (0.6 + random() * 0.4))),
      half,
    );
    return [first, second];
  };

const otherLanguage: Plant = (random) => {
  const subIssue = among(random, TRANSLATED_SUB_ISSUES);
  const language = among(random, ['es', 'fr'] as const);
  const first = createDraft(random, { subIssues: [subIssue] });
  const second = createDraft(random, { subIssues: [subIssue], words: 500 });
  const asks = allSpecificAsks(random, subIssue, first.pool);
  const own = first.asks.filter(({ identity }) => !asks.some((ask) => ask.identity === identity));
  first.asks = [...asks.map((ask) => sayAsk(ask, first.half, random)), ...own.slice(0, 6)];
  second.asks = translated(random, subIssue, language, second.pool).map((text, i) => ({
    ...(asks[i] ?? (asks[0] as (typeof asks)[0])),
    half: 'translated',
    text,
  }));
  second.body = Array.from({ length: 60 }, () => ({ text: foreignSentence(random, language) }));
  second.title = second.asks[0]?.text.split(' ').slice(0, 9).join(' ') ?? '';
  second.summary = second.body
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
  return [first, second];
};

/** Same issue, law, agencies, places, numbers; nothing else. */
const sameNumbers: Plant = (random) => {
  const first = createDraft(random);
  const subIssues = [otherSubIssue(random, first.subIssues[0] ?? '')];
  return [first, createDraft(random, { subIssues, half: first.half, pool: first.pool })];
};

/** Two submissions of one organization on different issues, with the same quoted article and common position. */
const sameBoilerplate: Plant = (random) => {
  const first = createDraft(random, { subIssues: [among(random, SUB_ISSUES)] });
  const others = SUB_ISSUES.filter((one) => issueOf(one) !== issueOf(first.subIssues[0] ?? ''));
  const second = createDraft(random, { subIssues: [among(random, others)] });
  first.article = among(random, ARTICLES);
  first.common = true;
  Object.assign(second, { article: first.article, common: true, blurb: first.blurb });
  return [first, second];
};

const sameFile: Plant = (random) => {
  const first = createDraft(random);
  return [first, { ...first, title: `${first.title} (final)` }];
};

const unchanged = (_random: Random, block: Said[]): Said[] => block;

export const PLANTS: Readonly<Record<PlantLevel, Plant>> = {
  '0': sameFile,
  '1-5': copied(0.05, unchanged),
  '1-10': copied(0.1, unchanged),
  '1-25': copied(0.25, unchanged),
  '2': copied(0.25, lightlyEdited),
  '3': copied(0.25, reordered),
  '4': paraphrased,
  '5': sameAsks('heldOut'),
  '5p': sameAsks('plain'),
  '5x': otherLanguage,
  '6b': sameNumbers,
  '7': sameBoilerplate,
};

/** A joint submission and the three of which it is made: a third of each, word for word or lightly edited. */
export function jointPlant(random: Random): { joint: Draft; sources: Draft[] } {
  const sources = [createDraft(random)];
  const issue = sources[0]?.subIssues[0] ?? '';
  sources.push(createDraft(random, { subIssues: [issue] }));
  sources.push(createDraft(random, { subIssues: [otherSubIssue(random, issue)] }));
  const joint = createDraft(random, {
    subIssues: [...new Set(sources.flatMap((one) => one.subIssues))],
    words: 500,
  });
  joint.body = sources.flatMap((source) => {
    const block = blockOf(random, source.body, 0.33);
    return chance(random, 0.5) ? block : lightlyEdited(random, block);
  });
  joint.asks = sources.flatMap((source) => several(random, source.asks, 4));
  return { joint, sources };
}
