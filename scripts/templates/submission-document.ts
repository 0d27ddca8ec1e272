// Text parts of the submission template: cover, sections, header and footer, with the tags that data fill.
import { HEADING_LIST, PARAGRAPH_LIST } from './submission-styles';
import { field, LINKS, numbered, paragraph, repeat, run, WORD, XML_START } from './word-xml';

const labelled = (condition: string, label: string, content: string): string =>
  repeat(condition, paragraph('CoverLabel', run(`{${label}}`)) + content);

const cover = (): string =>
  paragraph('CoverReview', run('{review}')) +
  paragraph('CoverSession', run('{session}')) +
  paragraph('CoverCountry', run('{country}')) +
  paragraph('Title', run('{title}')) +
  paragraph('CoverKind', run('{kindAndDate}')) +
  labelled('hasSubmitters', 'submittersLabel', paragraph('CoverText', run('{submitters}'))) +
  labelled('hasKeyWords', 'keyWordsLabel', paragraph('CoverText', run('{keyWords}'))) +
  labelled('hasContact', 'contactLabel', repeat('contact', paragraph('CoverText', run('{.}')))) +
  labelled(
    'hasAbout',
    'aboutLabel',
    repeat('about', paragraph('CoverText', run('{name}. ', '<w:b/><w:bCs/>') + run('{text}'))),
  );

/** Items of lists, from the outermost. */
const LIST_LEVELS = ['isLetter', 'isRoman', 'isDeep'] as const;

const sections = (): string =>
  repeat(
    'sections',
    paragraph('Heading1', run('{heading}'), numbered(HEADING_LIST, 0)) +
      repeat(
        'blocks',
        repeat('isHeading', paragraph('Heading2', run('{text}'), numbered(HEADING_LIST, 1))) +
          repeat('isSubheading', paragraph('Heading3', run('{text}'))) +
          repeat('isMinorHeading', paragraph('Heading4', run('{text}'))) +
          repeat(
            'isLead',
            paragraph('NumberedText', run('{text}'), `<w:keepNext/>${numbered(PARAGRAPH_LIST, 0)}`),
          ) +
          repeat('isParagraph', paragraph('NumberedText', run('{text}'), numbered(PARAGRAPH_LIST, 0))) +
          repeat('isItem', paragraph('NumberedItem', run('{text}'), numbered(PARAGRAPH_LIST, 1))) +
          LIST_LEVELS.map((name, at) =>
            repeat(name, paragraph('SubParagraph', run('{text}'), numbered(PARAGRAPH_LIST, at + 2))),
          ).join('') +
          repeat('isTable', '<w:p><w:r><w:t>{@table}</w:t></w:r></w:p>'),
      ),
  );

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdEmptyHeader"/>' +
  '<w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdEmptyFooter"/>' +
  '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1304" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** word/document.xml */
export const documentPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>` +
  cover() +
  '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' +
  sections() +
  repeat(
    'hasAnnex',
    paragraph('Heading1', run('{annexLabel}')) + repeat('annex', paragraph('CoverText', run('{.}'))),
  ) +
  repeat('hasEndnotes', paragraph('Heading1', run('{endnotesLabel}'))) +
  `${SECTION}</w:body></w:document>`;

/** word/header1.xml */
export const headerPart = (): string =>
  `${XML_START}<w:hdr ${WORD}>${paragraph('Header', run('{header}'))}</w:hdr>`;

/** word/footer1.xml: page and number of pages */
export const footerPart = (): string =>
  `${XML_START}<w:ftr ${WORD}>${paragraph('Footer', field('PAGE') + run(' / ') + field('NUMPAGES'))}</w:ftr>`;

/** Header and footer of the cover page: nothing. */
export const emptyHeaderPart = (): string => `${XML_START}<w:hdr ${WORD}>${paragraph('Header', '')}</w:hdr>`;
export const emptyFooterPart = (): string => `${XML_START}<w:ftr ${WORD}>${paragraph('Footer', '')}</w:ftr>`;
