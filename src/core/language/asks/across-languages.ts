// Why two asks in two languages belong together: words of both that say the same.
import { joinTexts, message, sameText, type Message } from '../../base/messages/text';
import { documentLanguages, wordText } from '../../base/vocabulary/words';
import * as matchingText from '../../words/language/matching';
import type { TextLanguage } from '../reading/reading';
import { foldedText } from '../reading/words';
import type { AskMeasure } from './measure';
import type { ReadAsk } from './read-ask';

/** Likeness of two words, 0 to 1, from which they are told, and how many at most. */
const TOLD = { likeness: 0.5, words: 3 } as const;

/** One side of two asks in two languages: its language, and its words, in the order of those of the other side. */
interface AskSide {
  readonly language: TextLanguage;
  readonly words: readonly string[];
}

export type AcrossLanguages = readonly [AskSide, AskSide];

/** The words of two asks in two languages that say the same, the weightiest first; undefined where nothing is to be told. */
export function acrossLanguages(
  measure: AskMeasure,
  one: ReadAsk,
  other: ReadAsk,
): AcrossLanguages | undefined {
  if (one.language === other.language) return undefined;
  const told = [new Set<string>(), new Set<string>()] as const;
  const pairs = measure.meetings(one, other).filter((met) => {
    const [own, theirs] = [foldedText(met.one), foldedText(met.other)];
    if (told[0].has(own) || told[1].has(theirs) || own === theirs) return false;
    told[0].add(own);
    told[1].add(theirs);
    return met.likeness >= TOLD.likeness;
  });
  const shown = pairs.slice(0, TOLD.words);
  if (shown.length === 0) return undefined;
  return [
    { language: one.language, words: shown.map((met) => met.one) },
    { language: other.language, words: shown.map((met) => met.other) },
  ];
}

/** Said as: In two languages (Spanish, English): pena de muerte ~ death penalty. */
export function acrossMessage([one, other]: AcrossLanguages): Message {
  const words = one.words.map((word, i) => sameText(`${word} ~ ${other.words[i] ?? ''}`));
  return message(matchingText.inTwoLanguages, {
    one: wordText(documentLanguages, one.language),
    other: wordText(documentLanguages, other.language),
    words: joinTexts(words),
  });
}
