// The stance of an ask: of what it wants more (or that it stays) and of what less, read off the words that say so. An
// ask is taken apart into what is wanted and what is said beside it, since "in order to prevent unrest" wants no unrest.
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import type { TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import { AskPart, kindOf } from './ask-part';
import { phraseAt, type AskWordList } from './ask-phrases';
import { ASKS } from './ask-thresholds';
import { isManner } from './manners';
import { ASK_WORDS } from '../../words/lists/asks';
import { isNumber } from './quantities';
import { Sentences } from './sentences';
import { INFINITIVES, isArticle, isNounForm, isParticiple, isPreposition } from './word-forms';

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

const news = inAnyLanguage(signs.NEW);
/** Words from the beginning among which one says that a thing is new. */
const NEAR_VERB = 4;

/** Begin what is said of a thing. */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'que', 'qui']);
const FOR: ReadonlySet<string> = new Set(['for', 'por', 'para', 'pour']);
/** A punishment for all crimes is for none of them. */
const ALL = /^(?:all|any|every|tod[oa]s?|cualquier|tou(?:s|t|tes?))$/;
const BY: ReadonlySet<string> = new Set(['by', 'with', 'por', 'con', 'par', 'un', 'une', 'des']);
const TURNS = /^(?:less|limit|suspend|act|fight|no$)/;
/** Say something of what stands before them. */
const SPEAK_OF_ALL: ReadonlySet<string> = new Set(['state', 'no', 'age', 'act punishment']);
/** Before a verb that somebody is obliged or encouraged to do. */
const TO: ReadonlySet<string> = new Set(['to', 'a']);
const AFTER_ITS_OBJECT: ReadonlySet<string> = new Set(ASK_WORDS.en['noun after']);
/** Deny what follows as what stands before was denied. */
const NOR: ReadonlySet<string> = new Set(['ni', 'nor']);
const OR: ReadonlySet<string> = new Set(['or', 'o', 'u', 'ou']);
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
  private isSentenceBegun = false;
  /** Until this place words tell of whom it speaks. */
  private ofSomebodyTo = 0;
  /** The place after the noun of a word that begins with anti; -1 for none. */
  private againstTo = -1;
  private isJoined = false;
  /** The word by which what follows is joined. */
  private joint = '';
  /** The first verb of a part, by which others may be governed: refrain from closing and from arresting. */
  private governing = '';
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
    for (const part of this.parts) part.close();
    this.sentences.settle(this.parts);
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
    this.isSentenceBegun = false;
  }

  /** A sentence that begins with a verb says what should be. */
  private noteBeginning(key: string, at: number): void {
    const isVerb = /^(?:more|less|limit|suspend|no|act|spare|gift|kind|guard|fight|treaty|main|will|wrap)/.test(key);
    if (!this.isSentenceBegun && isVerb && !this.isNounForm(at)) this.sentences.noteDemand();
    this.isSentenceBegun = true;
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
    this.noteBeginning(key, at);
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
    const { words, language } = this.ask;
    const after = phraseAt(this.ask, end, language)?.key === 'no' ? end + 1 : end;
    if (isArticle(words[after] ?? '')) this.sentences.noteNorm();
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
    return key === 'no' && NOR.has(this.ask.words[at] ?? '') && (part.isTold || (part.isAside && part.sign < 0));
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
    if (this.isTopic(key, at)) return this.addWord(at, end, false);
    let isJoined = this.isJoined && !this.isOfFirstVerb(at, end);
    if (this.isJoined && this.part.words.length > 0) isJoined = this.beginJoined(isJoined, at);
    this.isJoined = false;
    if (this.ask.words[at] === 'anti') return this.addAgainst(end);
    if (key === 'no') this.beginDenial(end);
    const { part } = this;
    if (part.words.length > 0 && !this.speaksOfAll(key, at, end) && part.turns(key)) {
      // The police should stop it: nothing is wanted of the police.
      part.isSubject = !part.isTold;
      this.parts.push(part.after(this.isNounAt(key, at)));
    }
    if (!this.part.isAside) this.learn(key, at);
    this.verbEnd = end;
    if (!this.part.isTold) this.governing = this.ask.words[at] ?? '';
    this.part.addVerb(key, isJoined);
    if (key === 'age') this.addWord(at, end, true);
  }

  /** Repeal the levies and bans on something: the first verb acts on bans, too. */
  private isOfFirstVerb(at: number, end: number): boolean {
    // Collective expulsions: the noun stands last in English.
    const isNoun = this.isNounForm(at) || (this.ask.language === 'en' && this.isNounForm(end - 1));
    return isNoun && this.part.words.length > 0;
  }

  /** Begins what is joined; tells whether it is a verb of which nothing is said before it. */
  private beginJoined(isVerb: boolean, at: number): boolean {
    const governing = this.governingOf(at);
    if (isVerb) this.begin(this.part.isAside, 1, true, this.part.endsAtComma);
    else this.parts.push(this.part.again());
    if (isVerb && governing) this.part.addVerb(governing, false);
    return isVerb && governing === undefined;
  }

  /** What the verb before says of a joined one, too: do not cut or close, refrain from closing and from arresting. */
  private governingOf(at: number): string | undefined {
    const { part, joint } = this;
    if (NOR.has(joint) || (OR.has(joint) && part.isDenied)) return 'no';
    const word = this.ask.words[at] ?? '';
    const isGerund = word.endsWith('ing') && !this.governing.endsWith('ing');
    const isGoverned =
      this.ask.language === 'en' ? isGerund : this.prepositionAt === at - 1 && this.isInfinitive(word, at);
    return isGoverned && !part.isDenied ? part.firstVerb : undefined;
  }

  private isNounForm(at: number): boolean {
    return isNounForm(this.ask.words[at] ?? '', this.ask.language);
  }

  /** A noun that ends an ask is what it is about: sleep deprivation. */
  private isNounAt(key: string, at: number): boolean {
    const { words, language } = this.ask;
    const word = words[at] ?? '';
    const isSaid =
      at - Math.max(this.beAt, this.willAt) <= 1 ||
      (ASK_WORDS[language].will as readonly string[]).includes(word);
    const mayBeNoun = key === 'limit' ? this.isNounForm(at) : /^(?:less|fight|act)/.test(key);
    return mayBeNoun && !isSaid && !this.isInfinitive(word, at);
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

  /** What is told of a thing wants nothing of it: dissolved associations, training on bans. */
  private isTopic(key: string, at: number): boolean {
    const { words, language, text, starts, ends } = this.ask;
    const word = words[at] ?? '';
    const endsIt = language === 'en' && at === words.length - 1 && !/^(?:less|act)/.test(key);
    const isPredicate = at - this.beAt <= 1 || at === 0 || endsIt;
    const written = text.slice(starts[at], ends[at]);
    if (!isPredicate && isParticiple(written, [words[at - 1], words[at + 1]], language)) return true;
    // Children of poor homes shall not work: what is denied stands after their noun.
    const reach = key === 'no' ? 1 : 2;
    const isOfNoun = this.prepositionAt >= at - reach && this.part.hasObject && !this.isInfinitive(word, at);
    const isImperative = language === 'fr' && word.endsWith('ez');
    return TURNS.test(key) && !isImperative && ((this.part.hasKind && !this.isJoined) || isOfNoun);
  }

  private isInfinitive(word: string, at: number): boolean {
    const { words, language } = this.ask;
    if (language !== 'en') return INFINITIVES[language].test(word);
    // The next step of abolishing it, efforts in combating it.
    if (word.endsWith('ing') && this.prepositionAt === at - 1) return true;
    const isNoun = this.isNounForm(at) || [word, words[at + 1] ?? ''].some((each) => each.endsWith('ing'));
    return (words[at - 1] === 'to' || this.isAdverbAfterTo(at - 1)) && !isNoun;
  }

  /** What is to be done besides is not said of somebody. */
  private isJoinedInfinitive(at: number): boolean {
    return this.isJoined && this.isInfinitive(this.ask.words[at] ?? '', at);
  }

  /** To further restrict, to fully open. */
  private isAdverbAfterTo(at: number): boolean {
    const { words } = this.ask;
    return words[at - 1] === 'to' && (words[at] === 'further' || isManner(words[at] ?? ''));
  }

  /** Rules that do not exclude people: what is denied is said of people, not of the rules. */
  private deniesVerb(end: number): boolean {
    const key = phraseAt(this.ask, end, this.ask.language)?.key ?? '';
    return /^(?:act|less|limit|spare|fight)/.test(key) && !this.isNounForm(end);
  }

  /** Whether a verb speaks of what stands before it, too: no child shall be detained, lower the voting age. */
  private speaksOfAll(key: string, at: number, end: number): boolean {
    if (this.part.isRelative || (key === 'no' && this.deniesVerb(end))) return false;
    const { words, language } = this.ask;
    const word = words[at] ?? '';
    const isPassive = language === 'es' && word.endsWith('rse');
    const isSaid = isPassive || at - this.beAt <= 1 || ASK_WORDS[language].be.includes(word);
    if (key === 'no' && this.part === this.beforeComma) return false;
    return isSaid || SPEAK_OF_ALL.has(key);
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
