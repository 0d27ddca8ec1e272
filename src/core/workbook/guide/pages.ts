// The two pages that every workbook opens with, in one language. Their words stand in words/<language>/guide.
import { message, render, type Language, type Text } from '../../base/messages/text';
import { typeset } from '../../base/messages/typeset';
import { lines as glossary } from '../../words/guide/glossary';
import { lines as howItWorks } from '../../words/guide/how-it-works';
import { lines as startHere } from '../../words/guide/start-here';
import * as t from '../../words/workbook/guide';
import { lineValues } from './menu-paths';
import type { GuideName, GuidePage, LineStyle } from './types';

/** A line before a language is chosen; `{name}` stands for a menu path or the title of a sheet. */
interface GuideLine {
  readonly style: LineStyle;
  readonly text: Text;
}

const PAGES: Readonly<
  Record<GuideName, { readonly title: GuidePage['title']; readonly lines: readonly GuideLine[] }>
> = {
  start: { title: t.start.title, lines: startHere },
  how: {
    title: t.how.title,
    lines: [...howItWorks, ...glossary],
  },
};

/** The page in one language, line by line; menu paths and sheet titles are those of that language. */
export function guidePage(name: GuideName, language: Language): GuidePage {
  const { title, lines } = PAGES[name];
  return {
    title,
    lines: lines.map((line) => ({
      style: line.style,
      text: typeset(render(message(line.text, lineValues), language), language),
    })),
  };
}
