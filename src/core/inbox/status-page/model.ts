// What the public status page says, before it is written as a page or a Word file: all texts in its language.
import type { Chart } from '../../base/charts/chart';
import type { Language, Message } from '../../base/messages/text';

/** In the order of the page. */
export const SECTIONS = [
  'cycle',
  'groups',
  'organizations',
  'texts',
  'told',
  'answers',
  'progress',
  'needs',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Where a phase of the cycle stands. */
export type PhaseState = 'done' | 'now' | 'later' | 'none';

export interface Phase {
  readonly name: string;
  /** In words, '' for no date. */
  readonly until: string;
  readonly state: PhaseState;
  readonly stateText: string;
  /** Of the phase, between 0 and 1, at which today is; undefined outside of it. */
  readonly today?: number;
}

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Point {
  readonly text: string;
  /** A public address; '' for none. */
  readonly link: string;
}

/** What a section shows, each part where it has some. */
export interface Content {
  readonly paragraphs?: readonly string[];
  readonly phases?: readonly Phase[];
  readonly charts?: readonly (Chart | undefined)[];
  readonly table?: Table;
  readonly points?: readonly Point[];
}

/** Something that is not named, and why. It is shown to coordinators only. */
export interface LeftOut {
  readonly what: string;
  readonly because: Message;
}

export interface Gathered {
  readonly content: Content;
  readonly leftOut: readonly LeftOut[];
}

export interface Section extends Content {
  readonly key: SectionKey;
  readonly heading: string;
}

export interface StatusPage {
  readonly language: Language;
  readonly coalition: string;
  readonly title: string;
  /** Whose review; '' where Settings do not say. */
  readonly subtitle: string;
  readonly made: string;
  readonly footer: string;
  readonly sections: readonly Section[];
}
