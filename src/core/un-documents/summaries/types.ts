// What a stakeholder summary of the UN holds, once it is read.

/** An organization as the list of submitters prints it. */
export interface PrintedName {
  /** As it is shown: without city and country. */
  readonly name: string;
  /** Other readings, where it is not certain which part is the city. */
  readonly otherReadings: readonly string[];
  /** The short form in brackets, '' for none. */
  readonly acronym: string;
}

/** One line of the list: an organization that sent a text alone, or several that sent one together. */
export interface Submitter {
  /** As printed, such as `JS9`, `AI`, `PTPR/JS3`; '' where it could not be read. */
  readonly code: string;
  readonly isJoint: boolean;
  /** In the order printed, the one that leads first. */
  readonly names: readonly PrintedName[];
}

export interface CitedParagraph {
  readonly number: number;
  /** Without the marks of notes. */
  readonly text: string;
  /** The nearest heading above it, '' for none. */
  readonly heading: string;
  /** Notes that stand in it, by their number. */
  readonly notes: readonly number[];
  /** Codes of submitters that it cites, each once. */
  readonly codes: readonly string[];
  /** Of these, the codes that its own words name while its notes could not be placed. */
  readonly fromWords: readonly string[];
}

/** A note that holds neither a submitter that is known nor another document. */
export interface UnreadNote {
  readonly number: number;
  readonly text: string;
}

export interface StakeholderSummary {
  /** Such as `A/HRC/WG.6/57/USA/3`; '' when the text does not print it. */
  readonly symbol: string;
  /** ISO code of the country under review, '' when the text does not say. */
  readonly about: string;
  readonly paragraphs: readonly CitedParagraph[];
  readonly submitters: readonly Submitter[];
  /** Codes that notes cite and that the list does not have, with the number of notes. */
  readonly unknownCodes: readonly { readonly code: string; readonly notes: number }[];
  /** How many notes the text has. */
  readonly notes: number;
  readonly unreadNotes: readonly UnreadNote[];
  /** Numbers that the run of notes skips. */
  readonly missingNotes: readonly number[];
  /** Notes that were read, but whose place in the text was not found. */
  readonly unplacedNotes: readonly number[];
  /** The paragraphs had lost their numbers and are counted in order. */
  readonly isNumberedByOrder: boolean;
}

/** Which row of the workbook something of the list is: one, one of several (the closest first), or none that is known. */
export type Match =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'perhaps'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };
