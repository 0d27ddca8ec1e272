// A part of an ask as it is read: the words that it speaks of, and whether it wants more or less of them, which is the
// product of what its verbs say.

export interface AskWord {
  /** As written; for what is done to people its name in English. */
  readonly text: string;
  readonly isEnglish: boolean;
  /** Done to people: who wants more of it wants less for them. */
  readonly isAct: boolean;
  /** The first verb acts on it. */
  readonly isHead: boolean;
  /** Stands for the noun after it, or says only that there is a rule. */
  readonly isLight: boolean;
}

/** What an ask wants. */
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

/** Turn round what they stand beside. */
const TURNING: ReadonlySet<string> = new Set(['less', 'limit', 'state', 'suspend', 'no', 'act']);
/** Each of them counts, however many there are; of the others one in a part. */
const REPEATED: ReadonlySet<string> = new Set(['more', 'less', 'gift']);
const KIND = 'kind ';

/** What is done to people, or what they are spared, as words/asks.tsv names it; undefined for other keys. */
const actOf = (key: string): string | undefined => /^(?:act|spare) (.*)$/.exec(key)?.[1];

/** Limits of all sorts are one, and so are what is done to people and what they are spared. */
const onceOf = (key: string): string => (key === 'state' ? 'limit' : (actOf(key) ?? key));

export class AskPart {
  readonly words: AskWord[] = [];
  /** It is not known whether more or less is wanted. */
  isUnsure = false;
  /** It speaks of a punishment. */
  isPunishment = false;
  /** Its sentence, 0-based. */
  sentence: number | undefined;
  /** It speaks of a plan or a body, and of what that is about. */
  isOfPlan = false;
  /** It names who should act. */
  isSubject = false;
  /** Something is said of what it speaks of. */
  isRelative = false;
  /** Something should be done about it. */
  isWanted = false;
  private readonly said: string[] = [];
  /** It speaks of a rule against something, which may be changed either way. */
  private isRule = false;
  private isUntold = false;
  private hasLaw = false;
  private marked = 0;
  private before: AskPart | undefined;
  private isNext = false;

  /** `endsAtComma`: it is put between commas. */
  constructor(
    readonly isAside: boolean,
    public sign: number,
    readonly endsAtComma: boolean,
  ) {}

  /** What is to be done was said, but not yet to what. */
  get isOpen(): boolean {
    return this.words.length === 0 && this.said.length > 0;
  }

  /** Whether its sign was told. */
  get isKnown(): boolean {
    // What shall not be there, as after without, is told by that alone.
    const isTold = this.isTold || this.isWanted || (this.isAside && this.sign < 0);
    return isTold && !this.isUnsure && !this.isUntold && !this.isSubject && (!this.isRule || this.changes);
  }

  /** Who investigates or publishes something wants neither more nor less of it. */
  get hasKind(): boolean {
    return this.said.some((key) => key.startsWith(KIND));
  }

  get firstVerb(): string | undefined {
    return this.said[0];
  }

  get isOfAge(): boolean {
    return this.said.includes('age');
  }

  get isDenied(): boolean {
    return this.said.includes('no');
  }

  get isTold(): boolean {
    return this.said.length > 0;
  }

  /** What is said in the same way of other things. */
  again(): AskPart {
    const part = this.after();
    part.before = undefined;
    return part;
  }

  /** What was said of nothing yet, of what follows: power to suspend. */
  goOn(sign: number, endsAtComma: boolean): AskPart {
    const part = new AskPart(false, this.sign * sign, endsAtComma);
    part.said.push(...this.said);
    return part;
  }

  /** Notes where a preposition stands. */
  mark(): void {
    this.marked = this.words.length;
  }

  /** The words after its last preposition, as a part of their own. */
  takeLast(): AskPart {
    const part = this.again();
    part.words.push(...this.words.splice(this.marked));
    return part;
  }

  /** The next sentence, which may speak of the same. */
  next(): AskPart {
    const part = new AskPart(false, 1, false);
    part.before = this;
    part.isNext = true;
    this.isRelative = false;
    return part;
  }

  /** What follows a verb in the middle of it: a law that punishes something. */
  after(isNoun = false): AskPart {
    const part = new AskPart(this.isAside, this.sign, this.endsAtComma);
    if (!isNoun) part.before = this;
    part.said.push(...this.said);
    part.hasLaw = this.hasLaw;
    part.isOfPlan = this.isOfPlan;
    return part;
  }

  /** What a law does, which its verb will tell. */
  untold(): AskPart {
    const part = this.after();
    part.isUntold = true;
    return part;
  }

  /** It tells what is wrong: the opposite is wanted. */
  complain(): void {
    this.sign = -this.sign;
    this.isWanted = true;
  }

  /** A verb that nothing follows speaks of what stands before it: make rape within marriage an offence. */
  close(): void {
    const { before } = this;
    if (!before || before.isRelative || this.words.length > 0 || !this.isTold) return;
    // Of the sentence before it only what is done to people still counts: fees keep them out. Scrap them.
    const turns = this.isNext && before.words.some(({ isAct }) => isAct);
    before.isSubject = false;
    before.sign = turns ? -this.sign : this.sign;
    before.said.push(...this.said);
  }

  /** Whether it speaks of something by now, other than a rule or an amount. */
  get hasObject(): boolean {
    return this.words.some(({ isLight }) => !isLight);
  }

  /** A rule against what follows: who changes it otherwise than by more or less of it may want either. */
  addRule(): void {
    this.addVerb('limit', false);
    this.isRule = true;
  }

  /** Only a rule was named by now. */
  get isOfLawOnly(): boolean {
    return this.hasLaw && !this.hasObject;
  }

  /** A pause with a view to abolishing something wants less of it, once. */
  private isPauseToEnd(key: string): boolean {
    return key === 'less' && this.said.includes('suspend');
  }

  turns(key: string): boolean {
    if (this.isPauseToEnd(key)) return false;
    return this.signOf(key) < 0 && (REPEATED.has(key) || !this.said.includes(onceOf(key)));
  }

  get isGuarded(): boolean {
    return this.said.includes('guard');
  }

  /** Nothing was said that tells one measure from another. */
  get isGeneral(): boolean {
    return this.said.every((key) => key === 'more' || key === 'gift');
  }

  addWord(word: AskWord, isLaw: boolean): void {
    this.hasLaw ||= isLaw;
    this.words.push(word);
  }

  /** Takes a verb, by its key; one that is joined to another by "and" turns nothing round once more. */
  addVerb(key: string, isJoined: boolean): void {
    const act = actOf(key);
    const once = onceOf(key);
    this.isUntold = false;
    if ((this.said.includes(once) && !REPEATED.has(key)) || this.isPauseToEnd(key)) return;
    const sign = this.signOf(key);
    // Who prevents something may do so by a law: that is no quarrel.
    this.isUnsure ||= key === 'fight' || (key === 'age' && !this.changes);
    this.said.push(once);
    if (act !== undefined)
      this.words.push({ text: act, isEnglish: true, isAct: true, isHead: !this.isAside, isLight: false });
    if (!isJoined || sign > 0 || this.sign > 0) this.sign *= sign;
  }

  private get changes(): boolean {
    return this.said.some((key) => key === 'more' || key === 'less');
  }

  private signOf(key: string): number {
    // A law against something is wanted as such.
    if (key === 'fight') return -1;
    // Who raises an age limits what it is the age of.
    if (key === 'age') return this.changes ? -1 : 1;
    return TURNING.has(key.split(' ')[0] ?? '') ? -1 : 1;
  }
}

/** The kind of measure that a key names; '' for other keys. */
export const kindOf = (key: string): string => {
  if (key === 'treaty') return key;
  return key.startsWith(KIND) ? key.slice(KIND.length) : '';
};
