// What a page in the pseudo-language shows that stands in no catalogue, and what does not fit.
import type { Frame, Page } from 'playwright-core';

interface Shown {
  readonly texts: readonly string[];
  /** Elements whose words are cut off, as they begin. */
  readonly cut: readonly string[];
}

/** Everything that can be read, paragraph by paragraph, with what only screen readers say. */
const shownIn = (page: Page | Frame, within: string): Promise<Shown> =>
  page.evaluate((selector) => {
    const isVisible = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const isBlock = (one: Element): boolean => !getComputedStyle(one).display.startsWith('inline');
    const texts: string[] = [];
    const cut: string[] = [];
    const ownText = (one: Element): string =>
      [...one.childNodes]
        .map((node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
          return node instanceof Element && !isBlock(node) ? ownText(node) : '\n';
        })
        .join('');
    for (const one of document.querySelectorAll(`${selector}, ${selector} *`)) {
      if (!isVisible(one) || one.closest('script, style, svg, canvas')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(one.getAttribute(name) ?? '');
      if (isBlock(one) || one.parentElement === null || one.tagName === 'OPTION') texts.push(ownText(one));
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isClipped = overflowX === 'hidden' || overflowX === 'clip';
      if (
        isClipped &&
        // What is typed scrolls in its field.
        !one.matches('input, textarea') &&
        textOverflow !== 'ellipsis' &&
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 1
      )
        cut.push(one.outerHTML.slice(0, 120));
    }
    return { texts, cut };
  }, within);

/** Browsers have no words of their own for the pseudo-language, so days and months are in English. */
const DATE =
  /\b(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?|(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?|[AP]M)\b/g;

/** Times of day, and clocks by their distance to UTC. */
const TIME = /\d{1,2}:\d{2} [AP]M|UTC[+-]\d+/g;

/** What is left of a text without what stands between the brackets of the pseudo-language. */
function outsideBrackets(text: string): string {
  // A long one is cut, and its last bracket with it.
  const less = text.replace(/⟦[^⟦⟧]*⟧|⟦[^⟦⟧…]*…/g, '\n');
  return less === text ? text : outsideBrackets(less);
}

/** What people wrote: whole cells and parts of them, folded. */
export interface Data {
  readonly values: ReadonlySet<string>;
  readonly all: string;
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

export const dataOf = (values: readonly string[]): Data => {
  const parts = values.flatMap((value) => [value, ...value.split(SIGNS)]).map(fold);
  return { values: new Set(parts), all: parts.join('\n') };
};

const SIGNS = /[\n\t·•;|()[\]<>–—“”"«»…]+|, |: | > /;

/** A few words are a cell or a part of one; more may have been cut out of a text. */
const isData = (piece: string, { values, all }: Data): boolean => {
  // In the order in which countries speak, each has its number before it.
  const folded = fold(piece)
    .replace(/[.…]+$/, '')
    .replace(/^\d+\. /, '');
  return values.has(folded) || (folded.split(' ').length > 2 && all.includes(folded));
};

/** What stands right before a mark of omission may be the first word alone of what people wrote. */
const isCutOff = (piece: string, texts: readonly string[], { all }: Data): boolean =>
  texts.some((text) => text.includes(`${piece}…`) || text.includes(`${piece} …`)) &&
  all.includes(`\n${fold(piece)} `);

/** Pieces with letters that are no words of a catalogue, no dates, and nothing that people wrote. */
const escapedIn = (texts: readonly string[], data: Data): readonly string[] => {
  const pieces = texts.flatMap((text) => outsideBrackets(text).split(SIGNS));
  return [...new Set(pieces.map((piece) => piece.replace(TIME, '').trim()))].filter(
    (piece) =>
      /\p{L}{2}/u.test(piece.replace(DATE, '')) && !isData(piece, data) && !isCutOff(piece, texts, data),
  );
};

/** Both lists are empty where all is well. */
export async function pseudoFindings(
  page: Page | Frame,
  data: Data,
  within = 'body',
): Promise<{ readonly escaped: readonly string[]; readonly cut: readonly string[] }> {
  const { texts, cut } = await shownIn(page, within);
  return { escaped: escapedIn(texts, data), cut };
}
