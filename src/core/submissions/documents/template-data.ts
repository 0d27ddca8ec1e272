// Data for the tags of the Word template of submissions.
import { languageTags } from '../../base/messages/text';
import type { Block, DocumentModel } from './model';
import { documentWords } from '../../words/submissions/documents/document';

export interface TemplateBlock {
  readonly isHeading: boolean;
  readonly isSubheading: boolean;
  /** A paragraph that opens a list stays on one page with its first item. */
  readonly isLead: boolean;
  readonly isParagraph: boolean;
  readonly isItem: boolean;
  readonly text: string;
}

const blockData = ({ kind, text, opensList }: Block): TemplateBlock => ({
  isHeading: kind === 'heading',
  isSubheading: kind === 'subheading',
  isLead: opensList,
  isParagraph: kind === 'paragraph' && !opensList,
  isItem: kind === 'item',
  text,
});

/** Plain JSON for the template `submission`: every tag it has, and the endnotes whose marks stand in the texts. */
export function templateData(model: DocumentModel) {
  const { cover, language, sections, endnotes } = model;
  const { review, session, country, title, submitters, contact, keyWords } = cover;
  const about = cover.about.length > 1 ? documentWords.aboutSeveral : documentWords.aboutOne;
  return {
    languageTag: languageTags[language],
    header: model.header,
    review,
    session,
    country,
    title,
    kindAndDate: `${cover.kind}, ${cover.date}`,
    hasSubmitters: submitters !== '',
    submittersLabel: documentWords.submittedBy[language],
    submitters,
    hasKeyWords: keyWords !== '',
    keyWordsLabel: documentWords.keyWords[language],
    keyWords,
    hasContact: contact.length > 0,
    contactLabel: documentWords.contact[language],
    contact,
    hasAbout: cover.about.length > 0,
    aboutLabel: about[language],
    about: cover.about,
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(blockData) })),
    hasEndnotes: endnotes.length > 0,
    endnotesLabel: documentWords.endnotes[language],
    endnotes,
  };
}
