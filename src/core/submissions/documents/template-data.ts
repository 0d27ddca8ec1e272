// What a template is filled with: every tag that it may have, made of the document.
import { languageTags } from '../../base/messages/text';
import { countWords } from '../../base/text/count-words';
import { withoutMarks } from '../../base/text/endnotes';
import { markedInline, plainInline } from '../../base/rich-text/inline';
import { clockOf } from '../kinds/spoken';
import { isOwn } from '../kinds/own-templates';
import { wordCount } from './counts';
import { blockTexts, type Block, type DocumentModel, type Section } from './model';
import { documentWords } from '../../words/submissions/documents/document';

interface TemplateBlock {
  readonly isHeading: boolean;
  readonly isSubheading: boolean;
  readonly isMinorHeading: boolean;
  /** A paragraph that opens a list stays on one page with its first item. */
  readonly isLead: boolean;
  readonly isParagraph: boolean;
  readonly isItem: boolean;
  /** Items of lists, by level. */
  readonly isLetter: boolean;
  readonly isRoman: boolean;
  readonly isDeep: boolean;
  readonly isTable: boolean;
  readonly text: string;
  /** When it begins in a text that is spoken. */
  readonly hasMinute: boolean;
  readonly minute: string;
  /** The filling makes a table of it. */
  readonly table: {
    readonly hasHead: boolean;
    readonly rows: readonly (readonly string[])[];
    /** A line without a number, in place of a table. */
    readonly isLine?: boolean;
  };
}

/** What an older template lacks: without these, items and tables would be left out without a word. */
export const TAGS_NEEDED: readonly string[] = ['isMinorHeading', 'isLetter', 'isRoman', 'isDeep', 'table'];
const NO_TABLE = { hasHead: false, rows: [] };

const blockData = (
  { kind, text, opensList, level, table = NO_TABLE }: Block,
  minute: string,
): TemplateBlock => ({
  isHeading: kind === 'heading',
  isSubheading: kind === 'subheading',
  isMinorHeading: kind === 'minor',
  isLead: opensList,
  isParagraph: kind === 'paragraph' && !opensList,
  isItem: kind === 'item',
  isLetter: kind === 'listItem' && level === 0,
  isRoman: kind === 'listItem' && level === 1,
  isDeep: kind === 'listItem' && level === 2,
  isTable: kind === 'table' || kind === 'aside',
  hasMinute: minute !== '',
  minute,
  text: markedInline(text),
  table:
    kind === 'aside'
      ? { hasHead: false, isLine: true, rows: [[markedInline(text)]] }
      : { hasHead: table.hasHead, rows: table.rows.map((cells) => cells.map(markedInline)) },
});

/** Says when each paragraph begins at the pace of the text, but for the first; '' for what is read. */
function minuteMarks({ pace }: DocumentModel): (block: Block) => string {
  let words = 0;
  return ({ kind, text }) => {
    const at = words;
    if (kind === 'paragraph' || kind === 'item') words += countWords(withoutMarks(plainInline(text)));
    return pace === null || kind !== 'paragraph' || at === 0 ? '' : clockOf(at, pace);
  };
}

function sectionData(model: DocumentModel) {
  const minuteOf = minuteMarks(model);
  return model.sections.map(({ heading, blocks }) => ({
    hasHeading: heading !== '',
    heading,
    blocks: blocks.map((block) => blockData(block, minuteOf(block))),
  }));
}

const HEADINGS: readonly Block['kind'][] = ['heading', 'subheading', 'minor'];

/** A line of the whole text, for templates that make no difference between its parts. */
interface TextLine {
  readonly isHeading: boolean;
  readonly number: string;
  readonly text: string;
}

const withPoint = ({ kind, number }: Block): string =>
  number === '' || kind === 'item' || kind === 'listItem' ? number : `${number}.`;

/** A section line by line: a row of a table is one. */
function linesOfSection({ number, heading, blocks }: Section, isNumbered: boolean): readonly TextLine[] {
  const own =
    heading === '' ? [] : [{ isHeading: true, number: isNumbered ? `${number}.` : '', text: heading }];
  return [
    ...own,
    ...blocks.flatMap((block) => {
      const isHeading = HEADINGS.includes(block.kind);
      const texts = block.table ? block.table.rows.map((cells) => cells.join(' | ')) : blockTexts(block);
      const shown = isNumbered || block.kind === 'listItem' ? withPoint(block) : '';
      return texts.map((text) => ({ isHeading, number: shown, text: markedInline(text) }));
    }),
  ];
}

/** What the text asks for, once more. */
const recommendationData = ({ sections, isNumbered }: DocumentModel) =>
  sections
    .filter(({ kind }) => kind !== 'follow-up')
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'item')
    .map(({ number, text }) => ({ number: isNumbered ? number : '', text: markedInline(text) }));

/** What stands on the cover, or in its place above the text. */
function coverData({ cover, language }: DocumentModel) {
  const { review, session, country, title, kind, date, submitters, contact, keyWords } = cover;
  const about = cover.about.length > 1 ? documentWords.aboutSeveral : documentWords.aboutOne;
  return {
    ...{ review, session, country, title, kind, date },
    kindAndDate: `${kind}, ${date}`,
    hasSubmitters: submitters !== '',
    submittersLabel: documentWords.submittedBy[language],
    submitters,
    submitterList: submitters.split('; ').map((name) => ({ name })),
    hasKeyWords: keyWords !== '',
    keyWordsLabel: documentWords.keyWords[language],
    keyWords,
    hasContact: contact.length > 0,
    contactLabel: documentWords.contact[language],
    contact,
    hasAbout: cover.about.length > 0,
    aboutLabel: about[language],
    about: cover.about,
  };
}

/** Plain JSON for a template: every tag it may have, and the endnotes whose marks stand in the texts. */
export function templateData(model: DocumentModel) {
  const { language, annex, endnotes } = model;
  const recommendations = recommendationData(model);
  return {
    // A coalition's own template was looked at when it was brought in.
    tagsNeeded: isOwn(model.template) ? [] : TAGS_NEEDED,
    languageTag: languageTags[language],
    header: model.header,
    ...coverData(model),
    spoken: wordCount(model).spoken,
    sections: sectionData(model),
    paragraphs: model.sections.flatMap((section) => linesOfSection(section, model.isNumbered)),
    hasRecommendations: recommendations.length > 0,
    recommendations,
    hasAnnex: annex.lines.length > 0,
    annexLabel: annex.heading,
    annex: annex.lines,
    hasEndnotes: endnotes.length > 0,
    endnotesLabel: documentWords.endnotes[language],
    endnotes: endnotes.map(markedInline),
  };
}
