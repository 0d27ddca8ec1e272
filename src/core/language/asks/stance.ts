// The stance of an ask: of what it wants more (or that it stays) and of what less, read off the words that say so. An
// ask is taken apart into what is wanted and what is said beside it, since "in order to prevent unrest" wants no unrest.
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import { lexicon } from '../lexicon/all';
import type { TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import { AskPart, kindOf } from './ask-part';
import { phraseAt, type AskWordList } from './ask-phrases';
import { ASKS } from './ask-thresholds';
import { isNumber } from './quantities';

export interface Stance {
  readonly parts: readonly AskPart[];
  /** The kind of measure; '' for those that want more or less of something. */
  readonly kind: string;
  /** Wants it stopped only for a time. */
  readonly isSuspended: boolean;
  /** Wants it for some alone. */
  readonly isOnly: boolean;
  /** Wants something that is not there yet: a new law. */
  readonly isNew: boolean;
  /** Speaks of a rule. */
  readonly isOfLaw: boolean;
  /** Says somewhere whether it wants more or less. */
  readonly isKnown: boolean;
}

/** An ask in its words. */
export interface AskText extends AskWordList {
  readonly text: string;
  readonly language: TextLanguage;
  /** 0-based UTF-16 offsets of the words, end exclusive. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Places of names, each with the place after its last word. */
  readonly names: ReadonlyMap<number, number>;
}

const prepositions = new Set([...inAnyLanguage(signs.PREPOSITIONS), ...inAnyLanguage(signs.OF)]);
const news = inAnyLanguage(signs.NEW);
/** Words from the beginning among which one says that a thing is new. */
const NEAR_VERB = 4;
const articles = inAnyLanguage(signs.ARTICLES);
let manners: ReadonlySet<string> | undefined;

/** How soon or how fully it shall be done. */
function isManner(word: string): boolean {
  manners ??= new Set((lexicon().manners.split('|')[0] ?? '').trim().split(/\s+/));
  return manners.has(word);
}

/** Begin what is said of a thing. */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'que', 'qui']);
/** Words that tell of a state where no form of to be makes verbs of them; accents are folded. */
const PARTICIPLES = { en: /..ed$/, es: /..[ai]d[oa]s?$/, fr: /..ees?$/ } as const;
const TURNS = /^(?:less|limit|suspend|act|fight|no$)/;
const BEGINS = /^(?:main|aside|aside no|guarded from)$/;

class StanceReading implements Stance {
  readonly parts = [new AskPart(false, 1, false)];
  kind = '';
  isSuspended = false;
  isOnly = false;
  isNew = false;
  isOfLaw = false;
  isKnown = false;
  /** Until this place words tell of whom it speaks. */
  private ofSomebodyTo = 0;
  private isJoined = false;
  /** The place after a form of to be. */
  private beAt = -9;
  private prepositionAt = -9;
  private heads = 0;
  private isHeadOver = false;

  constructor(private readonly ask: AskText) {
    const { words, text, starts, ends, names, language } = ask;
    for (let at = 0; at < words.length;) {
      const between = at > 0 ? text.slice(ends[at - 1], starts[at]) : '';
      this.passMark(between);
      const name = names.get(at);
      const found = name === undefined ? phraseAt(ask, at, language) : { key: 'plain', end: name };
      const end = found?.end ?? at + 1;
      this.take(found?.key ?? '', at, end, between.includes(','));
      at = end;
    }
    for (const part of this.parts) part.close();
  }

  private get part(): AskPart {
    return this.parts.at(-1) as AskPart;
  }

  /** A comma ends what is said beside; other marks end what is wanted, too. */
  private passMark(between: string): void {
    if (/[;:.]/.test(between)) this.parts.push(new AskPart(false, 1, false));
    else if (between.includes(',') && (this.part.isAside || this.part.endsAtComma)) {
      const wanted = this.parts.map((one) => !one.isAside && !one.endsAtComma).lastIndexOf(true);
      if (wanted >= 0) this.parts.push(...this.parts.splice(wanted, 1));
    }
  }

  private begin(isAside: boolean, sign: number, isAfterComma: boolean, endsAtComma = false): void {
    const { part } = this;
    const goesOn = part.isOpen && !isAfterComma;
    this.isHeadOver ||= this.heads > 0;
    this.parts.push(new AskPart(isAside && !goesOn, goesOn ? part.sign * sign : sign, endsAtComma));
  }

  private take(key: string, at: number, end: number, isAfterComma: boolean): void {
    if (key === '' || key === 'plain') this.addWord(at, end, false);
    else if (key === 'light' || key === 'law') this.addWord(at, end, true, key === 'law');
    else if (BEGINS.test(key)) this.beginBy(key, isAfterComma, this.ask.words[at] === 'from');
    else if (!this.note(key, at, end)) this.addVerb(key, at, end);
  }

  private beginBy(key: string, isAfterComma: boolean, isFrom: boolean): void {
    const { part } = this;
    if (key === 'main') this.begin(false, 1, isAfterComma, isAfterComma && part.words.length === 0);
    else if (key === 'aside') this.begin(true, 1, isAfterComma);
    else if (key === 'aside no') {
      // No plan without them: nothing is known of plans.
      part.isUnsure ||= part.isDenied;
      this.begin(true, -1, isAfterComma);
    } else if (part.isGuarded) this.begin(true, -1, false);
    else if (part.hasObject && !isFrom) {
      // Crimes against somebody: what is wanted of them is not told.
      this.parts.push(part.after());
      this.part.isUnsure = true;
    }
  }

  /** Notes what is no verb; tells whether it is none. */
  private note(key: string, at: number, end: number): boolean {
    if (key === 'whose') this.ofSomebodyTo = end + ASKS.ofSomebody;
    else if (key === 'and') this.isJoined = true;
    else if (key === 'be') this.beAt = end;
    else if (key === 'only') this.isOnly ||= at >= this.ofSomebodyTo && !this.part.isAside;
    else return key === 'wrap';
    return true;
  }

  private addVerb(key: string, at: number, end: number): void {
    if (at < this.ofSomebodyTo || this.isTopic(key, at)) return this.addWord(at, end, false);
    const { isJoined } = this;
    this.isJoined = false;
    if (isJoined && this.part.words.length > 0) this.begin(this.part.isAside, 1, true, this.part.endsAtComma);
    const { part } = this;
    if (part.words.length > 0 && !this.speaksOfAll(key, at) && part.turns(key)) this.parts.push(part.after());
    if (!this.part.isAside) this.learn(key, at);
    this.part.addVerb(key, isJoined);
    if (key === 'age') this.addWord(at, end, true);
  }

  private learn(key: string, at: number): void {
    const isFirst = this.heads === 0 && this.part.isGeneral;
    if (isFirst || at - this.beAt <= 1) this.kind ||= kindOf(key);
    this.isSuspended ||= key === 'suspend';
    this.isKnown = true;
  }

  /** What is told of a thing wants nothing of it: dissolved associations, training on bans. */
  private isTopic(key: string, at: number): boolean {
    const isPredicate = at - this.beAt <= 1 || at === 0 || at === this.ask.words.length - 1;
    if (!isPredicate && PARTICIPLES[this.ask.language].test(this.ask.words[at] ?? '')) return true;
    return TURNS.test(key) && (this.part.hasKind || (this.prepositionAt >= at - 2 && this.part.hasObject));
  }

  /** Whether a verb speaks of what stands before it, too: no child shall be detained, lower the voting age. */
  private speaksOfAll(key: string, at: number): boolean {
    if (this.part.isRelative) return false;
    return key === 'state' || key === 'no' || key === 'age' || at - this.beAt <= 1;
  }

  private addWord(at: number, end: number, isLight: boolean, isLaw = false): void {
    if (end === at + 1 && this.passSmall(this.ask.words[at] ?? '', at)) return;
    const { text, starts, ends } = this.ask;
    const mayBeHead = !this.isHeadOver && !this.part.isAside && !isLight;
    const isHead = mayBeHead && this.heads < ASKS.head;
    if (isHead) this.heads++;
    this.isJoined &&= this.part.isAside;
    const written = text.slice(starts[at], ends[end - 1]);
    this.isOfLaw ||= isLaw;
    this.part.addWord({ text: written, isEnglish: false, isAct: false, isHead, isLight }, isLaw);
  }

  /** Passes a word that only holds others together; tells whether it is one. */
  private passSmall(word: string, at: number): boolean {
    this.isNew ||= news.has(word) && this.heads === 0 && at < NEAR_VERB;
    if (prepositions.has(word)) {
      this.prepositionAt = at;
      this.isHeadOver ||= this.heads > 0 && !this.part.isAside;
      return true;
    }
    this.part.isRelative ||= RELATIVES.has(word) && this.part.hasObject;
    return articles.has(word) || SMALL_WORDS[this.ask.language].has(word) || isManner(word) || isNumber(word);
  }
}

/** Reads what an ask wants. */
export const stanceOf = (ask: AskText): Stance => new StanceReading(ask);
