// A page of the script as it was pushed, whatever was done on the way to its beginning, its end and its line ends, and the
// modules that stand on one.

/** Begins the line above each module. Nothing takes it for a comment, a tag or a piece of a template. */
const MARK = '@@upr ';

/** The text of a page without what may come or go on the way and means nothing. */
export const plainPage = (page: string): string =>
  page
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** A page of modules. As the content of a script element it is left alone by whoever reads the page as HTML. */
export function modulePage(modules: Iterable<readonly [name: string, body: string]>): string {
  const pieces = Array.from(modules, ([name, body]) => `${MARK}${name}\n${body}\n`);
  return `<script type="text/plain">\n${pieces.join('')}${MARK}end\n</script>\n`;
}

/** Bodies by the names of their modules. */
export const modulesOn = (page: string): ReadonlyMap<string, string> =>
  new Map(
    plainPage(page)
      .split(`\n${MARK}`)
      .slice(1, -1)
      .map((piece) => {
        const at = piece.indexOf('\n');
        return [piece.slice(0, at), piece.slice(at + 1)] as const;
      }),
  );

/** Whether a module can be told from its neighbours: no line of it begins as a mark does, or as a comment. */
export const standsOnPage = (body: string): boolean => !new RegExp(`^(?:${MARK}|//)`, 'm').test(body);
