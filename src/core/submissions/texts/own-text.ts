// A text with an outline of its own on its way in: what the workbook made around it goes, all else stays where it stands.
import { parseBlocks, plainLine } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { LANGUAGES, message, textBy, type Language, type Message } from '../../base/messages/text';
import { excerptAround } from '../../base/text/excerpt';
import { findAsks } from '../../language/read-asks/asks-in-text';
import { foldedText } from '../../language/reading/words';
import { usualName } from '../../language/country-names/translated-names';
import { ACRONYMS } from '../../words/lists/signs';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { madeAround } from '../documents/submission-document';
import { AREA_WORDS, lineKey, type Heading } from '../documents/written-text';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import { inSentenceCase, isAnnexHeading, isShouted, otherName, outlineOf } from '../documents/own-outline';
import { isToBeWritten } from '../documents/preview';
import { isCoverLine, type OwnText } from './clean-text';
import * as textsText from '../../words/submissions/texts';

type HeadingOf = (line: string) => Heading | undefined;

const MARK = /^(#{1,6}) /;
const TITLE = /^% /;

/** The sections of the form, in its order; whether the headings of a text are just these, as of a document that was built. */
export function isOfForm(text: string, headingOf: HeadingOf, around: Around): boolean {
  const lines = text.split('\n');
  const below = belowText(lines, around);
  const tops = lines.filter((line) => line.startsWith('# ') && !below.has(line));
  const places = tops.map((line) => {
    const heading = headingOf(line);
    return heading && 'area' in heading ? AREA_WORDS.findIndex(([area]) => area === heading.area) : -1;
  });
  const isInOrder = places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0));
  return isInOrder && places.includes(AREA_WORDS.findIndex(([area]) => area === 'issues'));
}

/** The titles of a file, and the text without them. */
export function withoutTitles(text: string): { readonly text: string; readonly titles: readonly string[] } {
  const lines = text.split('\n');
  const titles = lines.filter((line) => TITLE.test(line)).map((line) => line.replace(TITLE, ''));
  return {
    text: lines
      .filter((line) => !TITLE.test(line))
      .join('\n')
      .trim(),
    titles,
  };
}

/** A heading under which nothing stands but what the form asks to be written goes with it. */
function withoutPrompts(lines: readonly string[]): readonly string[] {
  const isPrompt = (line: string | undefined): boolean =>
    line !== undefined && LANGUAGES.some((language) => isToBeWritten(line, language)) && !MARK.test(line);
  const said = lines.filter((line) => line !== '');
  const opens = (at: number): boolean => {
    const next = said[at + 2];
    return MARK.test(said[at] ?? '') && isPrompt(said[at + 1]) && (next === undefined || MARK.test(next));
  };
  const bare = new Set(said.filter((_, at) => opens(at)));
  return lines.filter((line) => !isPrompt(line) && !bare.has(line));
}

type Around = ReturnType<typeof madeAround>;

/** What stands on the cover of a document that was built, where no style says so. */
function coverOf(lines: readonly string[], { isOnCover }: Around): readonly string[] {
  if (!isCoverLine(lines.find((line) => line !== '') ?? '')) return [];
  const first = lines.findIndex((line) => MARK.test(line));
  const end = first < 0 ? lines.findIndex((line) => line !== '' && !isOnCover(line)) : first;
  return lines.slice(0, Math.max(0, end)).filter((line) => line !== '' && isOnCover(line));
}

const ENDNOTES = new Set(Object.values(documentWords.endnotes).map(lineKey));

/** What a document has below its text: who endorses it, and the heading of its endnotes. */
function belowText(lines: readonly string[], { isOfAnnex }: Around): ReadonlySet<string> {
  const annex = lines.findIndex((line) => MARK.test(line) && isOfAnnex(line));
  const last = lines.filter((line) => line !== '').at(-1) ?? '';
  return new Set([
    ...(annex < 0 ? [] : lines.slice(annex).filter(isOfAnnex)),
    ...(ENDNOTES.has(lineKey(last)) ? [last] : []),
  ]);
}

/** Names that keep their capitals where a heading in capitals is written small. */
const namesIn = (book: Book): readonly string[] => [
  ...book
    .rows('CTY')
    .flatMap(({ iso3, name, aliases }) => [
      name,
      ...aliases,
      ...LANGUAGES.flatMap((language) => usualName(iso3, language) ?? []),
    ]),
  ...Object.values(ACRONYMS).flat(),
];

function withSmallHeadings(text: string, book: Book): string {
  if (isShouted(text) || !/^#+ .*\p{Lu}{3}/mu.test(text)) return text;
  const names = [...new Set(namesIn(book))].sort((one, other) => one.length - other.length);
  return text
    .split('\n')
    .map((line) => {
      const [mark] = MARK.exec(line) ?? [];
      return mark === undefined ? line : mark + inSentenceCase(line.slice(mark.length), text, names);
    })
    .join('\n');
}

/** The text without what the workbook made around it: cover, labels, annex of endorsers, prompts. */
export function ownOutlineText(
  given: string,
  book: Book,
  around: Around,
): OwnText & { readonly cover: readonly string[] } {
  const lines = given.split('\n');
  const cover = coverOf(lines, around);
  const below = belowText(lines, around);
  const kept = withoutPrompts(lines.filter((line) => !cover.includes(line) && !below.has(line)));
  const text = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const leftOut = lines.filter((line) => line !== '' && !cover.includes(line) && !kept.includes(line));
  return { text: withSmallHeadings(text, book), leftOut, cover };
}

/** Characters of a heading from which it is told: the UN's take one line, at most two. */
const LONG_HEADING = 160;
const SHOWN = 60;

/** Asks that stand in a text more than once, each with the headings above them. */
function toldTwice(text: string, issues: readonly RowOf<'ISS'>[]): readonly Message[] {
  const places = new Map<string, { readonly ask: string; readonly under: string[] }>();
  for (const { heading, blocks } of outlineOf(text, issues)) {
    const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [plainLine(block.text)]));
    const items = blocks.map((block) => (block.kind === 'item' ? '- ' : ''));
    const asks = findAsks(withoutNotes(lines.map((line, at) => (items[at] ?? '') + line).join('\n\n')));
    for (const { text: ask } of asks) {
      const key = foldedText(ask);
      const known = places.get(key);
      if (known) known.under.push(heading);
      else places.set(key, { ask, under: [heading] });
    }
  }
  const named = (under: readonly string[]) =>
    textBy((language) => [...new Set(under)].map((one) => one || textsText.beginning[language]).join('; '));
  return [...places.values()]
    .filter(({ under }) => under.length > 1)
    .map(({ ask, under }) =>
      message(textsText.twice, { ask: excerptAround(ask, 0, SHOWN), places: named(under) }),
    );
}

/** What to look at in a text with an outline of its own. */
export function outlineWarnings(
  text: string,
  titles: readonly string[],
  issues: readonly RowOf<'ISS'>[],
): readonly Message[] {
  const long = parseBlocks(text).filter(
    (block) => block.kind === 'heading' && plainLine(block.text).length > LONG_HEADING,
  );
  const [title] = titles;
  return [
    ...(title === undefined ? [] : [message(textsText.titleLeft, { title })]),
    ...(isShouted(text) ? [message(textsText.allCapitals)] : []),
    ...long.flatMap((block) =>
      block.kind === 'heading'
        ? [
            message(textsText.longHeading, {
              count: plainLine(block.text).length,
              words: excerptAround(plainLine(block.text), 0, SHOWN),
            }),
          ]
        : [],
    ),
    ...toldTwice(text, issues),
  ];
}

/** Headings that mean a section of the form under another name. */
export const matchedSections = (text: string, issues: readonly RowOf<'ISS'>[], headingOf: HeadingOf) =>
  outlineOf(text, issues).flatMap(({ heading }) => {
    const area = heading === '' || headingOf(heading) ? undefined : otherName(heading);
    return area === undefined ? [] : [{ line: heading, area }];
  });

/** Sections of the form, but for that of the issues, that a text has under no name. */
export function lackingSections(text: string, issues: readonly RowOf<'ISS'>[]) {
  const there = new Set(outlineOf(text, issues).map(({ area }) => area));
  return AREA_WORDS.filter(([area]) => area !== 'issues' && !there.has(area));
}

const PROMPT_OF = {
  introduction: documentPrompts.introduction,
  'follow-up': documentPrompts.followUp,
  recommendations: documentPrompts.recommendation,
} as const;

type Addable = keyof typeof PROMPT_OF;
const isAddable = (area: string): area is Addable => area in PROMPT_OF;

/** The text with sections of the form that somebody added, each at its place with what to write in it. */
export function withSections(text: string, added: readonly string[], language: Language): string {
  const [heads, names] = [text.split('\n'), new Map(AREA_WORDS)];
  return added.filter(isAddable).reduce((written, area) => {
    const section = `# ${names.get(area)?.[language] ?? ''}\n${PROMPT_OF[area][language]}`;
    if (area === 'introduction') return `${section}\n${written}`;
    const annex = heads.find((line) => line.startsWith('# ') && isAnnexHeading(line));
    return annex === undefined
      ? `${written}\n${section}`
      : written.replace(`\n${annex}`, () => `\n${section}\n${annex}`);
  }, text);
}
