// The numbers by which two submissions are said to overlap, one table a judgement. Shares and likenesses are between 0
// and 1, lengths are in words (a treaty's whole name is one). What was measured, and the rules that were tried before,
// stand in docs/decisions/matching.md; `npm run bench -- overlaps` tells precision and recall of each level.

/** Whether a pair is copied: how much must stand word for word in both, and hardly anywhere else. */
export const COPIED = {
  /** Share of the text of which it is the larger part. With the next two, the first rule. */
  share: 0.12,
  /** A passage of so many words is enough where it is at least such a share: 80 words of 1,600. */
  longPassage: 80,
  shareWithLongPassage: 0.05,
  /** A passage of so many words is enough, however long the texts are: a copied paragraph stayed below the first rule. */
  longOwnPassage: 60,
  /** With fewer words in all, a shared phrase is a copy only when it is half of a text. */
  fewWords: 30,
  half: 0.5,
  /** With fewer words in all, it is not worked out whose words they are: they decide nothing. */
  worthALook: 25,
  /** A passage of so many words is told of whatever the level. */
  passageToTell: 40,
} as const;

/**
 * Whether a shared passage is a paragraph that a coalition has in common. Held in the bench: of pairs that share
 * boilerplate only, none is above Related.
 */
export const COMMON_PARAGRAPH = {
  /** Words: a common position is a paragraph or two; what is longer was taken over, however many did so. */
  longest: 150,
  /** Such a share of the shorter text is no common paragraph: when it is longer than one, and in any case. */
  largePart: 0.25,
  most: 0.6,
  /** A passage is a pair's own that stands in up to so many submissions: 2, from 60 on 3 (5 percent of them). */
  owners: { least: 2, most: 3, share: 0.05 },
} as const;

/** Up to so many submissions have a passage that is their own. */
export const ownUpTo = (all: number): number => {
  const { least, most, share } = COMMON_PARAGRAPH.owners;
  return Math.max(least, Math.min(most, Math.floor(all * share)));
};

/** Whether a shared passage is only a list of names: of organizations that sign, of people, of treaties. */
export const NAME_LIST = {
  /** Items besides names of treaties and bodies that a passage must have to count at all. */
  otherItems: 6,
  /** Shorter passages are too short to tell a list from a heading. */
  shortest: 12,
  /** Of the words of four letters and more in a list, the share that is written with a capital. */
  capitals: 0.75,
  /** A comma, a semicolon or a line ends comes at least every so many words. */
  wordsPerBreak: 6,
} as const;

/** Whether a text is shared by many, a template's words or a quoted article: told of once, and not in pairs. */
export const SHARED_BY_MANY = {
  /** Submissions that may have it: 3, or 1 percent and 2 (three of a hundred, twelve of a thousand). */
  least: 3,
  share: 0.01,
  more: 2,
  /** A text of which at least such a share is shared by many is a copy of one letter. */
  largeShare: 0.5,
  /** Such texts that are told of. */
  told: 20,
} as const;

/** In more submissions than this a text is shared by many. */
export const commonFrom = (all: number): number =>
  Math.max(SHARED_BY_MANY.least, Math.ceil(all * SHARED_BY_MANY.share) + SHARED_BY_MANY.more);

/** Whether a pair is reworded: the same told in other words. */
export const REWORDED = {
  /** Share of the smaller text's pieces (three neighbouring things that it is about) that the other has, beyond what is copied. */
  share: 0.08,
  /** The same where some rare names and figures are shared too, and how many of them. */
  shareWithFacts: 0.06,
  someFacts: 0.05,
  /** Pieces; fewer in common are chance. */
  leastPieces: 12,
  /**
   * Share of the rare names and figures, beyond chance, with which the same is told in whatever words, and how many they
   * are at least. Counting every rare word instead called a quarter of unrelated pairs among 14 reworded, and lost a
   * quarter of the true ones among 1,000.
   */
  sameFacts: 0.17,
  leastFacts: 8,
} as const;

/** In how many submissions a name or figure may stand to be rare, and a piece of content to be no usual turn of speech. */
const RARE = {
  /** Names and figures: 6, or 2 percent. */
  name: { least: 6, share: 0.02 },
  /** Pieces: 3, one in ten up to 8, or 2 percent and 6. */
  piece: { least: 3, oneIn: 10, mostOfFew: 8, share: 0.02, more: 6 },
} as const;

/** In more submissions than this, or in all of a few, a name or figure is no mark of the facts of one. */
export const rareFrom = (all: number): number =>
  Math.min(Math.max(RARE.name.least, Math.ceil(all * RARE.name.share)), all - 1);

/** In more submissions than this three neighbouring words are a usual turn of speech: of few, more than three. */
export const usualFrom = (all: number): number => {
  const { least, oneIn, mostOfFew, share, more } = RARE.piece;
  const ofMany = Math.max(mostOfFew, Math.ceil(all * share) + more);
  return Math.max(least, Math.min(Math.ceil(all / oneIn), ofMany));
};

/**
 * Whether two asks of different submissions are the same: likeness of content, from 0 to 1. Of 270 asks in texts of three
 * hands (37 pairs that ask the same) 18 of the 19 told from `sure` on were right; from `perhaps` up to it about half.
 */
export const SHARED_ASK = {
  sure: 0.46,
  perhaps: 0.4,
  /** Share of exact words and concepts without which two asks are not looked at: of 4,278 pairs none reached `perhaps` below .24. */
  exact: 0.24,
} as const;

/** How much each signal weighs in the score of pairs: of one that weighs 1 a third is left. */
export const WEIGHTS = { copied: 0.8, reworded: 1.7, facts: 1.7, asks: 0.8 } as const;

/** Between which scores a pair stands, by how much worth looking at first it is; what is only perhaps is below. */
export const SCORES = {
  /** Rises with the share of the text that is copied: the exponent makes the first words count most. */
  copied: { from: 0.6, to: 1, exponent: 0.7 },
  reworded: { from: 0.5, to: 0.85 },
  asks: { from: 0.4, to: 0.6 },
} as const;

/** Which overlapping texts are one group. In the bench its adjusted Rand index is to be .9 at least. */
export const GROUP = {
  /** A group in which a smaller share of the possible pairs overlaps is parted at its weakest link. */
  density: 0.4,
  /** Submissions that are never parted: three that hang together by two links are a group. */
  alwaysTogether: 4,
} as const;

/** Pairs that are told of for each submission, the closest first. */
export const TOLD = { copied: 20, content: 8, perhaps: 5, opposed: 20 } as const;

/** What makes a pair worth working out beside passages and asks: a little less than the levels ask for. */
export const WORTH_A_LOOK = {
  reworded: 0.05,
  /** Pieces without which the share of them says nothing. */
  pieces: 3,
  facts: REWORDED.leastFacts,
  /** Up to so many submissions copies of one letter are each compared with each. */
  fewCopies: 40,
} as const;
