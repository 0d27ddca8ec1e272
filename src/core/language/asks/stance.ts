// The stance of an ask: of what it wants more (or that it stays) and of what less, read off the words that say so. An
// ask is taken apart into what is wanted and what is said beside it, since "in order to prevent unrest" wants no unrest.
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import { SMALL_WORDS } from '../reading/small-words';
import { AskPart, kindOf, type Stance } from './ask-part';
import { phraseAt, type AskText } from './ask-phrases';
import { ASKS } from './ask-thresholds';
import { isManner } from './manners';
import { ASK_WORDS } from '../../words/lists/asks';
import { isNumber } from './quantities';
import { Sentences } from './sentences';
import {
  governingOf,
  isNor,
  isNounOfVerb,
  isInfinitiveAt,
  isNameGiven,
  isNounAt,
  isTopic,
  isTopicNoun,
  speaksOfAll,
  type VerbPlace,
} from './verb-places';
import { isArticle, isPreposition } from './word-forms';

const news = inAnyLanguage(signs.NEW);
/** Words from the beginning among which one says that a thing is new. */
const NEAR_VERB = 4;

/** Begin what is said of a thing. */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'que', 'qui']);
const FOR: ReadonlySet<string> = new Set(['for', 'por', 'para', 'pour']);
/** A punishment for all crimes is for none of them. */
const ALL = /^(?:all|any|every|tod[oa]s?|cualquier|tou(?:s|t|tes?))$/;
const BY: ReadonlySet<string> = new Set(['by', 'with', 'por', 'con', 'par', 'un', 'une', 'des']);
/** Before a verb that somebody is obliged or encouraged to do. */
const TO: ReadonlySet<string> = new Set(['to', 'a']);
const AFTER_ITS_OBJECT: ReadonlySet<string> = new Set(ASK_WORDS.en['noun after']);
const BEGINS = /^(?:main|aside|aside no|guarded from)$/;

class StanceReading implements Stance {
  readonly parts = [new AskPart(false, 1, false)];
  kind = '';
  isSuspended = false;
  isOnly = false;
  isNew = false;
  isOfLaw = false;
  isKnown = false;
  private readonly sentences = new Sentences();
  /** Until this place words tell of whom it speaks. */
  private ofSomebodyTo = 0;
  /** The place after the noun of a word that begins with anti; -1 for none. */
  private againstTo = -1;
  private isJoined = false;
  /** The word by which what follows is joined. */
  joint = '';
  /** The first verb of a part, by which others may be governed: refrain from closing and from arresting. */
  governing = '';
  /** The place after a form of to be. */
  private beAt = -9;
  /** The place after a word such as should. */
  private willAt = -9;
  private prepositionAt = -9;
  private heads = 0;
  private isHeadOver = false;
  /** The word after … in a phrase that was read: send people to prison. */
  private passedAt = -1;
  /** Where it begins what shall be instead: replace prisons with clinics. */
  private instead = -1;
  /** The place after the last word that something is said of. */
  private wordEnd = -1;
  private verbEnd = -1;
  /** What was told of before the last comma. */
  private beforeComma: AskPart | undefined;
  private wordsBeforeComma = 0;
  /** What goes on after a noun that turned round what stands before it: poverty reduction, health. */
  private outer: AskPart | undefined;

  constructor(private readonly ask: AskText) {
    const { words, text, starts, ends, names, language } = ask;
    for (let at = 0; at < words.length;) {
      const between = at > 0 ? text.slice(ends[at - 1], starts[at]) : '';
      this.passMark(between);
      const name = names.get(at);
      const found = name === undefined ? phraseAt(ask, at, language) : { key: 'plain', end: name, far: -1 };
      const end = found?.end ?? at + 1;
      if (found && found.far >= 0) this.noteFar(found.key, found.far);
      if (at === this.instead) this.beginInstead();
      if (at !== this.passedAt) this.take(found?.key ?? '', at, end, between.includes(','));
      this.sentences.take(this.parts);
      at = end;
    }
    this.sentences.settle(this.parts);
    for (const part of this.parts) part.close();
  }

  private noteFar(key: string, far: number): void {
    // The same is not said twice: put an immediate end to.
    const isSame = phraseAt(this.ask, far, this.ask.language)?.key === key;
    if (/^(?:act |spare |more$|limit$)/.test(key) || isSame) this.passedAt = far;
    if (BY.has(this.ask.words[far] ?? '')) this.instead = far;
  }

  private get part(): AskPart {
    return this.parts.at(-1) as AskPart;
  }

  /** A comma ends what is said beside; other marks end what is wanted, too. */
  private passMark(between: string): void {
    if (between.includes(',')) this.leaveNoun();
    if (between.includes(':') && this.part.sign > 0) this.parts.push(this.part.again());
    else if (/[;:.?!]| [-–—] /.test(between)) this.beginSentence();
    else if (between.includes(',')) this.resume();
    if (!between.includes(',')) return;
    this.beforeComma = this.part.isTold || this.part.isWanted ? this.part : undefined;
    this.wordsBeforeComma = this.part.words.length;
  }

  private beginSentence(): void {
    this.parts.push(this.part.next());
    this.sentences.begin();
  }

  /** Replace prisons with clinics: these are wanted. */
  private beginInstead(): void {
    this.begin(false, 1, true);
    this.part.isWanted = true;
  }

  /** Goes on with what is wanted after what was said beside it. */
  private resume(): void {
    if (!this.part.isAside && !this.part.endsAtComma) return;
    const wanted = this.parts.map((one) => !one.isAside && !one.endsAtComma).lastIndexOf(true);
    if (wanted >= 0) this.parts.push(...this.parts.splice(wanted, 1));
  }

  /** A plan on something may be one against it: what is said of it is compared with plans alone. */
  private addPlan(at: number, end: number): void {
    this.addWord(at, end, true);
    this.part.isOfPlan = true;
  }

  /** Who wants a punishment for something wants less of that. */
  private addPunishment(at: number, end: number): void {
    this.addWord(at, end, false);
    this.part.isPunishment = true;
    const [next = '', after = ''] = this.ask.words.slice(end, end + 2);
    if (!FOR.has(next) || ALL.test(after)) return;
    this.parts.push(this.part.again());
    this.part.addVerb('limit', false);
  }

  /** A law on an offence is one against it; to decriminalize it by law is not. */
  private addOffence(at: number, end: number): void {
    const { ask, part } = this;
    const before = isArticle(ask.words[at - 1] ?? '') ? at - 1 : at;
    if ((part.isOfLawOnly && this.verbEnd !== before) || phraseAt(ask, end, ask.language)?.key === 'law')
      part.addRule();
    this.addWord(at, end, false);
  }

  private leaveNoun(): void {
    if (this.outer) this.parts.push(this.outer);
    this.outer = undefined;
  }

  private begin(isAside: boolean, sign: number, isAfterComma: boolean, endsAtComma = false): void {
    const { part } = this;
    this.isHeadOver ||= this.heads > 0;
    if (part.isOpen && !isAfterComma) this.parts.push(part.goOn(sign, endsAtComma));
    else this.parts.push(new AskPart(isAside, sign, endsAtComma));
  }

  private take(key: string, at: number, end: number, isAfterComma: boolean): void {
    if (this.againstTo >= 0 && at >= this.againstTo) this.leaveNoun();
    if (at >= this.againstTo) this.againstTo = -1;
    this.sentences.noteWord(key, isNounAt(this.ask, at));
    if (key === '' || key === 'plain') this.addWord(at, end, false);
    else if (key === 'light' || key === 'law') this.addWord(at, end, true, key === 'law');
    else if (BEGINS.test(key)) this.beginBy(key, isAfterComma, this.ask.words[at] === 'from');
    else if (key === 'plan') this.addPlan(at, end);
    else if (key === 'punishment') this.addPunishment(at, end);
    else if (key === 'offence') this.addOffence(at, end);
    else if (!this.note(key, at, end, isAfterComma)) this.addVerb(key, at, end);
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
    else if (part.isOfLawOnly && !isFrom) part.addRule();
    else if (part.hasObject && !isFrom) {
      // Crimes against somebody: what is wanted of them is not told.
      this.parts.push(part.after());
      this.part.isUnsure = true;
    }
  }

  /** Notes what is no verb; tells whether it is none. */
  private note(key: string, at: number, end: number, isAfterComma: boolean): boolean {
    if (key === 'whose') this.ofSomebodyTo = this.part.isOfLawOnly ? 0 : end + ASKS.ofSomebody;
    else if (key === 'and' || this.goesOnDenying(key, at)) this.join(at, isAfterComma);
    else if (key === 'be') this.noteBeing(end);
    else if (key === 'stop this') this.sentences.stopBefore();
    else if (key === 'will') this.want(end, isAfterComma);
    else if (key === 'out of law') this.leaveLaw(at, end);
    else if (key === 'only') this.isOnly ||= at >= this.ofSomebodyTo && !this.part.isAside;
    else return key === 'wrap';
    return true;
  }

  private noteBeing(end: number): void {
    this.beAt = end;
    if (isNameGiven(this.ask, end)) this.sentences.noteNorm();
  }

  /** Said of what is to be, whatever was said of it before. */
  private want(end: number, isAfterComma: boolean): void {
    const { part } = this;
    this.sentences.noteDemand();
    // Abolish tests and require consent: what is required is not what is abolished.
    if ((this.isJoined || isAfterComma) && part.isTold && part.hasObject) this.begin(part.isAside, 1, true);
    this.isJoined = false;
    this.resumeUntold();
    this.part.isRelative = false;
    this.willAt = end;
    this.part.isWanted = true;
    this.ofSomebodyTo = end;
    this.isKnown ||= !this.part.isAside;
  }

  /** Tests before marriage should end: what is wanted of them was not told yet. */
  private resumeUntold(): void {
    const main = this.parts.filter(({ isAside }) => !isAside).at(-1);
    if (main?.isTold === false && main.words.length > 0) this.resume();
  }

  /** Out of the penal code: what was an offence is allowed, but a punishment is abolished. */
  private leaveLaw(at: number, end: number): void {
    if (!this.part.isPunishment) this.addVerb('state', at, end);
  }

  /** Neither this nor that: the second denies no more than the first. */
  private goesOnDenying(key: string, at: number): boolean {
    const { part } = this;
    return (
      key === 'no' && isNor(this.ask.words[at] ?? '') && (part.isTold || (part.isAside && part.sign < 0))
    );
  }

  private join(at: number, isAfterComma: boolean): void {
    this.leaveNoun();
    this.joint = this.ask.words[at] ?? '';
    if (isAfterComma && this.part.hasObject) this.parts.push(this.part.again());
    this.isJoined = true;
  }

  /** A noun that stands right after what it acts on: the travel ban. */
  private isAfterItsObject(at: number): boolean {
    return this.wordEnd === at && this.part.isTold && AFTER_ITS_OBJECT.has(this.ask.words[at] ?? '');
  }

  private addNoun(key: string): void {
    this.outer ??= this.part.again();
    this.parts.push(this.part.takeLast());
    this.part.addVerb(key, false);
    this.isKnown ||= !this.part.isAside;
  }

  /** Anti-corruption laws: against corruption, not against laws. */
  private addAgainst(end: number): void {
    this.outer ??= this.part.again();
    this.parts.push(this.part.after());
    this.part.addVerb('limit', false);
    this.againstTo = end + 1;
  }

  private addVerb(key: string, at: number, end: number): void {
    if (at < this.ofSomebodyTo && !this.isJoinedInfinitive(at)) return this.addWord(at, end, false);
    if (this.isAfterItsObject(at)) return this.addNoun(key);
    if (isTopic(this.ask, this.place(key, at, end))) return this.addWord(at, end, false);
    if (this.isJoined && this.part.words.length > 0) this.addJoined(key, at, end);
    else this.addOwnVerb(key, at, end, this.isJoined);
  }

  private addOwnVerb(key: string, at: number, end: number, isJoined: boolean): void {
    this.isJoined = false;
    if (this.ask.words[at] === 'anti') return this.addAgainst(end);
    if (key === 'no') this.beginDenial(end);
    const { part } = this;
    if (part.words.length > 0 && !speaksOfAll(this.ask, this.place(key, at, end)) && part.turns(key)) {
      // The police should stop it: nothing is wanted of the police.
      part.isSubject = !part.isTold;
      this.parts.push(part.after(isTopicNoun(this.ask, this.place(key, at, end))));
    }
    if (!this.part.isAside) this.learn(key, at);
    this.verbEnd = end;
    if (!this.part.isTold) this.governing = this.ask.words[at] ?? '';
    this.part.addVerb(key, isJoined);
    if (key === 'age') this.addWord(at, end, true);
  }

  private place(key: string, at: number, end: number): VerbPlace {
    const { part, beAt, willAt, prepositionAt, isJoined } = this;
    return {
      key,
      at,
      end,
      part,
      beAt,
      willAt,
      prepositionAt,
      isJoined,
      isAfterComma: part === this.beforeComma,
    };
  }

  private addJoined(key: string, at: number, end: number): void {
    const place = this.place(key, at, end);
    const isVerb = !isNounOfVerb(this.ask, place);
    const governing = isVerb ? governingOf(this.ask, place, this) : undefined;
    if (isVerb) this.begin(this.part.isAside, 1, true, this.part.endsAtComma);
    else this.parts.push(this.part.again());
    if (governing) this.part.addVerb(governing, false);
    this.addOwnVerb(key, at, end, isVerb && governing === undefined);
  }

  /** Lower the duties, people cannot pay: what is denied after a comma is not the duties. */
  private beginDenial(end: number): void {
    if (phraseAt(this.ask, end, this.ask.language)?.key === 'will') this.resumeUntold();
    const { part } = this;
    if (part !== this.beforeComma || part.words.length === this.wordsBeforeComma) return;
    this.begin(part.isAside, 1, true, part.endsAtComma);
    this.part.words.push(...part.words.splice(this.wordsBeforeComma));
  }

  private learn(key: string, at: number): void {
    const isFirst = this.part.isGeneral && (this.heads === 0 || TO.has(this.ask.words[at - 1] ?? ''));
    // Who allows newspapers to be published publishes nothing.
    const isPassive = at - this.beAt <= 1 && !this.isKnown;
    if (isFirst || isPassive) this.kind ||= kindOf(key);
    this.isSuspended ||= key === 'suspend';
    this.isKnown = true;
  }

  /** What is to be done besides is not said of somebody. */
  private isJoinedInfinitive(at: number): boolean {
    return this.isJoined && isInfinitiveAt(this.ask, at, this.prepositionAt);
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
    this.wordEnd = end;
    this.part.addWord({ text: written, isEnglish: false, isAct: false, isHead, isLight }, isLaw);
  }

  /** What is said of a thing wants nothing, but for what a law does. */
  private beginRelative(at: number): void {
    this.part.isRelative = true;
    if (this.isOfLaw) return void this.parts.push(this.part.untold());
    this.ofSomebodyTo = at + 1 + ASKS.ofSomebody;
  }

  /** Passes a word that only holds others together; tells whether it is one. */
  private passSmall(word: string, at: number): boolean {
    this.isNew ||= news.has(word) && this.heads === 0 && at < NEAR_VERB;
    if (isPreposition(word, this.ask.language)) {
      this.prepositionAt = at;
      this.part.mark();
      this.isHeadOver ||= this.heads > 0 && !this.part.isAside;
      return true;
    }
    const { part } = this;
    if (RELATIVES.has(word) && (part.hasObject || part.isOfAge || part.isOfLawOnly)) this.beginRelative(at);
    return isArticle(word) || SMALL_WORDS[this.ask.language].has(word) || isManner(word) || isNumber(word);
  }
}

/** Reads what an ask wants. */
export const stanceOf = (ask: AskText): Stance => new StanceReading(ask);
