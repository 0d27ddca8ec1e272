// What of a text is compared in meaning: its title, its outline, its beginning as a whole, and its passages.
import { GROUND_THRESHOLDS } from './meaning-thresholds';

const { passage, passageLeast, beginning, whole, mostPassages } = GROUND_THRESHOLDS;

/** What is known of a text; '' or nothing for what is not. */
export interface GroundText {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly asks: readonly string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The first words of a text; a word has some twenty letters at most. */
const firstWords = (text: string, most: number): string =>
  wordsOf(text.slice(0, most * 20))
    .slice(0, most)
    .join(' ');

/** What a text is about, in short: title and summary; its first words while there is none, its asks while there is neither. */
export function outlineOf({ title, summary, text, asks }: GroundText): string {
  const said = [summary, firstWords(text, beginning), asks.join('. ')].find((part) => part.trim() !== '');
  return `${title}. ${said ?? ''}`;
}

/** All that is compared at once: title, summary, the first page, and the asks where these do not stand there. */
export function wholeOf({ title, summary, text, asks }: GroundText): string {
  const page = firstWords(text, whole);
  const others = asks.filter((ask) => !page.includes(ask));
  return [`${title}. ${summary}`, page, ...others].join('\n');
}

/** A text in passages of some hundred words, from its beginning, at least one and at most `mostPassages`. */
export function passagesOf(text: string): string[] {
  const words = wordsOf(text);
  const passages: string[] = [];
  for (let at = 0; at < words.length && passages.length < mostPassages; at += passage) {
    const part = words.slice(at, at + passage);
    if (part.length >= passageLeast || at === 0) passages.push(part.join(' '));
  }
  return passages;
}
