// What of a text is compared in meaning: its outline, and its passages.
import { GROUND_THRESHOLDS } from './meaning-thresholds';

const { passage, passageLeast, beginning, mostPassages } = GROUND_THRESHOLDS;

/** What is known of a text; '' for what is not. */
export interface GroundText {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What a text is about, in short: title and summary, or its first words while there is no summary. */
export function outlineOf({ title, summary, text }: GroundText): string {
  const rest =
    summary.trim() === ''
      ? wordsOf(text.slice(0, beginning * 20))
          .slice(0, beginning)
          .join(' ')
      : summary;
  return `${title}. ${rest}`;
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
