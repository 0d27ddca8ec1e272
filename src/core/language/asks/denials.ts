// Whether two asks are the same words, but that one denies what the other wants: known whatever the verb is.
import type { TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import { phraseAt, type AskWordList } from './ask-phrases';
import { INFINITIVES, isArticle, isPreposition } from './word-forms';

/** An ask without what denies it. */
export interface Denial {
  /** The stems of its other words, in alphabetical order. */
  readonly rest: string;
  readonly isDenied: boolean;
}

/** Say how or that something is wanted, and not what. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set(['will', 'be']);
/** Begin what is said beside the ask, where a denial is none of what is wanted. */
const BESIDE: ReadonlySet<string> = new Set(['aside', 'aside no', 'whose', 'guarded from', 'only']);
const OF_A_THING =
  /^(?:that|which|who|whom|whose|where|when|while|if|unless|until|because|que|quien(?:es)?|cuando|donde|si|qui|dont|ou|quand)$/;

/** Stop testing, dejar de analizar, cesser de tester: the word at a place is a verb that is denied. */
function isVerbAt({ words }: AskWordList, at: number, language: TextLanguage): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  if (language === 'en') return first.endsWith('ing') || first === 'to';
  return INFINITIVES[language].test(isPreposition(first, language) ? second : first);
}

class DenialReading {
  private readonly rest: string[] = [];
  private isStopped = false;
  private isBeside = false;
  private isNot = false;

  constructor(
    private readonly ask: AskWordList,
    private readonly language: TextLanguage,
  ) {
    for (let at = 0; at < ask.words.length;) {
      const { key, end } = phraseAt(ask, at, language) ?? { key: '', end: at + 1 };
      this.take(key, at, end);
      at = end;
    }
  }

  private take(key: string, at: number, end: number): void {
    const begins = this.rest.length === 0;
    this.isBeside ||= BESIDE.has(key) || (!begins && OF_A_THING.test(this.ask.words[at] ?? ''));
    if (key === 'no' && !this.isBeside) this.isNot = true;
    else if (key === 'less' && begins && isVerbAt(this.ask, end, this.language))
      this.isStopped = !this.isStopped;
    else if (!SAYS_NO_MORE.has(key) && !(key === 'wrap' && begins)) this.addWords(at, end);
  }

  private addWords(at: number, end: number): void {
    const { words, stems } = this.ask;
    for (let i = at; i < end; i++) {
      const word = words[i] ?? '';
      if (isArticle(word) || SMALL_WORDS[this.language].has(word)) continue;
      // A noun of an action asks for nothing: it is not what is denied by stopping it.
      const isNoun = word.endsWith('ing') && this.rest.length === 0 && !this.isStopped;
      this.rest.push(isNoun ? word : (stems[i] ?? word));
    }
  }

  read = (): Denial => ({
    rest: [...new Set(this.rest)].sort().join(' '),
    isDenied: this.isNot !== this.isStopped,
  });
}

/** Reads an ask without what denies it. */
export const denialOf = (ask: AskWordList, language: TextLanguage): Denial =>
  new DenialReading(ask, language).read();

/** Whether one denies what the other wants, in the same words. */
export const denies = (one: Denial, other: Denial): boolean =>
  one.isDenied !== other.isDenied && one.rest === other.rest && one.rest !== '';
