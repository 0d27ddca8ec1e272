// Why an ask and a recommendation were put together: the words of the recommendation that the ask has, too.
import { message, type Message } from '../../base/messages/text';
import type { Content, ContentMeasure } from '../../language/content/content';
import { marksOf } from '../../language/content/marks';
import { foldedText } from '../../language/reading/words';
import * as t from '../../words/follow-up/uptake';

/** The stretches of the second text that say something of the first, each once, as they are written; undefined for none. */
export function sharedWords(measure: ContentMeasure, one: Content, other: Content): Message | undefined {
  const written = marksOf(measure, one, other).second.map(({ start, end }) => other.text.slice(start, end));
  const words = new Map(written.map((stretch) => [foldedText(stretch), stretch]));
  return words.size === 0 ? undefined : message(t.sharedWords, { words: [...words.values()].join(', ') });
}
