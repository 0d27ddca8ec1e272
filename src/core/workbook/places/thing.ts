// What a place shows: the list of what it holds, and the page of one thing. Whoever knows a kind of thing fills these in; the
// panels draw all kinds alike. All texts are in the reader's language.
import type { DialogName } from '../menu/dialogs';
import type { PanelName } from '../menu/panels';
import type { SheetId } from '../schema/sheet-ids';

/** Something to do: the panel or window in which it is done, and for what it opens. */
export interface Step {
  /** The verb on the button, short: "Invite 20 people", never "OK". */
  readonly label: string;
  /** Why now, in one line; '' where the title of the thing says it. */
  readonly why: string;
  readonly opens: { readonly panel: PanelName } | { readonly dialog: DialogName };
  readonly input: Readonly<Record<string, string>>;
}

export type Tone = 'plain' | 'good' | 'late' | 'soon';

/** A state in a word; the tone only repeats what the word says. */
export interface Chip {
  readonly words: string;
  readonly tone: Tone;
}

export interface ThingLine {
  readonly sheet: SheetId;
  readonly id: string;
  readonly title: string;
  readonly chip: Chip | null;
  /** One quiet line, '' for none. */
  readonly quiet: string;
  /** What is late, '' for nothing. */
  readonly late: string;
  /** Keys of the filters that keep it. */
  readonly filters: readonly string[];
  /** What a search looks at besides: names in other languages, synonyms. */
  readonly alsoFound?: string;
  /** Where a press leads instead of to the page of the thing. */
  readonly step?: Pick<Step, 'opens' | 'input'>;
}

export interface Filter {
  readonly key: string;
  readonly label: string;
}

/** What a place holds, those first on whom somebody must act. */
export interface PlaceList {
  /** One figure in a sentence, '' for none. */
  readonly headline: string;
  /** What a word means that stands below, for who has not met it yet. */
  readonly word?: string;
  /** At most six; how many each keeps is counted off the lines. */
  readonly filters: readonly Filter[];
  readonly lines: readonly ThingLine[];
  /** Why there is nothing, where there is nothing. */
  readonly empty: string;
  /** The blue button: the next step of many, else what makes a new one. */
  readonly first: Step | null;
  /** What else can be done with many at once. */
  readonly also?: readonly Step[];
}

/** A value that is an address leads there. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface ThingPage {
  readonly sheet: SheetId;
  readonly id: string;
  /** What kind of thing it is, in a word or two. */
  readonly kind: string;
  readonly title: string;
  readonly chip: Chip | null;
  /** How it stands, in one sentence, '' where the chip says it. */
  readonly sentence: string;
  readonly next: Step | null;
  /** At most five. */
  readonly facts: readonly Fact[];
  /** Other things that it has to do with, by heading; an empty list is told by `none`. */
  readonly related: readonly {
    readonly title: string;
    readonly none: string;
    readonly lines: readonly ThingLine[];
  }[];
  /** What else can be done with it, at most five. */
  readonly also: readonly Step[];
  /** What became of it, the latest first. */
  readonly history: readonly string[];
}

/** What a page answers of something that is not there any more. */
export type FoundThing = { readonly thing: ThingPage } | { readonly thing: null };
