// Types of a stakeholder submission, ready to be shown, counted or put into a template.
import type { Language, Message } from '../../base/messages/text';
import type { LightTable } from '../../base/rich-text/blocks';

/** Which of the UN's word limits applies. */
export type LimitKind = 'individual' | 'joint' | 'other';

export interface Block {
  /**
   * item: a line under the paragraph before it, such as one recommendation. listItem: of a list that the authors wrote.
   * minor: a heading under a subheading. aside: a caption or a quotation.
   */
  readonly kind: 'heading' | 'subheading' | 'minor' | 'paragraph' | 'item' | 'listItem' | 'table' | 'aside';
  /** Without number, in the form that cells keep; endnotes stand as marks of ./endnotes. '' for a table. */
  readonly text: string;
  /** What Word will show before it: `A`, `12`, `12.1`, `(a)`; '' for tables and asides. */
  readonly number: string;
  /** Of an item of a list, from 0. */
  readonly level?: number;
  /** The cells of a table are as texts are. */
  readonly table?: Pick<LightTable, 'hasHead' | 'rows'>;
  /** Stands on the same page as the list that it opens. */
  readonly opensList: boolean;
  /** A text in brackets that says what to write here. */
  readonly isPrompt: boolean;
}

/** The texts of a block in reading order: of a table its cells. */
export const blockTexts = ({ text, table }: Pick<Block, 'text' | 'table'>): readonly string[] =>
  table ? table.rows.flat() : [text];

export interface Section {
  readonly kind: 'introduction' | 'issues' | 'follow-up' | 'recommendations';
  readonly heading: string;
  /** Roman number: `I`. */
  readonly number: string;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly review: string;
  readonly session: string;
  readonly country: string;
  readonly title: string;
  readonly kind: string;
  /** Month and year, such as `April 2025`. */
  readonly date: string;
  /** All submitters in one line, lead first. */
  readonly submitters: string;
  readonly about: readonly { readonly name: string; readonly text: string }[];
  readonly contact: readonly string[];
  readonly keyWords: string;
}

/** Who endorses the text. */
export interface Annex {
  readonly heading: string;
  /** One a line; none where nobody endorses it. */
  readonly lines: readonly string[];
}

export interface DocumentModel {
  readonly language: Language;
  readonly limitKind: LimitKind;
  /** null when no limit is known for this kind. */
  readonly limit: number | null;
  /** Name of the template in the workbook: the product's, or one that the coalition brought in. */
  readonly template: string;
  /** Words a minute at which it is spoken; null for what is read. */
  readonly pace: number | null;
  /** Whether paragraphs and headings have numbers. */
  readonly isNumbered: boolean;
  readonly cover: Cover;
  /** Line at the top of each page after the cover. */
  readonly header: string;
  readonly sections: readonly Section[];
  readonly annex: Annex;
  /** Endnote n is endnotes[n - 1]. */
  readonly endnotes: readonly string[];
  /** What somebody should look at before the document goes out. */
  readonly warnings: readonly Message[];
}
