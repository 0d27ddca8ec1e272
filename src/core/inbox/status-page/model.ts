// What the public status page says, before it is written as a page or a Word file: all texts in its language.
import type { PhaseState } from '../home/phases';
import type { Message } from '../../base/messages/text';
import type { Content as ReportContent, SectionsReport } from '../../submissions/documents/sections-report';

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

export interface Phase {
  readonly name: string;
  /** In words, '' for no date. */
  readonly until: string;
  readonly state: PhaseState;
  readonly stateText: string;
  /** Of the phase, between 0 and 1, at which today is; undefined outside of it. */
  readonly today?: number;
}

/** What a section shows, each part where it has some. */
export interface Content extends ReportContent {
  readonly phases?: readonly Phase[];
}

/** Something that is not named, and why. It is shown to coordinators only. */
export interface Omission {
  readonly what: string;
  readonly because: Message;
}

export interface GatheredContent {
  readonly content: Content;
  readonly leftOut: readonly Omission[];
}

export interface Section extends Content {
  readonly key: SectionKey;
  readonly heading: string;
}

export interface StatusPage extends Omit<SectionsReport, 'sections'> {
  readonly sections: readonly Section[];
}
