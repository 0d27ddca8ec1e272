// The two pages that every workbook opens with, in one language.
import { message, render, text, type Language } from '../../base/messages/text';
import { typeset } from '../../base/messages/typeset';
import { glossary } from './glossary';
import { howItWorks } from './how-it-works';
import { lineValues } from './menu-paths';
import { startHere } from './start-here';
import type { GuideLine, GuideName, GuidePage } from './types';

const PAGES: Readonly<
  Record<GuideName, { readonly title: GuidePage['title']; readonly lines: readonly GuideLine[] }>
> = {
  start: { title: text('Start here', 'Empiece aquí', 'Commencer ici'), lines: startHere },
  how: {
    title: text('How it works', 'Cómo funciona', 'Comment ça marche'),
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
