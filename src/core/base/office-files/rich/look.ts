// How a paragraph looks as a whole: what sets a line apart that no style calls a heading.
import { allOf, childOf, isOn, valueOf, type XmlElement } from '../xml/xml-tree';
import type { Styles } from './styles';

export interface LineLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly capitals: boolean;
  /** Half points; 0 where the file leaves it to its usual size. */
  readonly size: number;
  readonly centred: boolean;
}

const RUN: ReadonlySet<string> = new Set(['r']);
const TEXT: ReadonlySet<string> = new Set(['t']);

const saysSomething = (run: XmlElement): boolean =>
  allOf(run, TEXT).some(({ children }) => children.some((one) => typeof one === 'string' && /\S/.test(one)));

/** Whether words are all in capitals, and there are at least three letters. */
export const isInCapitals = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) > 2;

/** What all words of a paragraph have in common. */
export function lookOfLine(paragraph: XmlElement, words: string, style: string, styles: Styles): LineLook {
  const runs = allOf(paragraph, RUN).filter(saysSomething);
  const all = (test: (properties: XmlElement | undefined, style: string) => boolean): boolean =>
    runs.length > 0 &&
    runs.every((run) => {
      const properties = childOf(run, 'rPr');
      return test(properties, valueOf(childOf(properties, 'rStyle')));
    });
  const flagged = (name: string, ofStyle: (id: string) => boolean): boolean =>
    all((properties, own) => {
      const said = childOf(properties, name);
      return said ? isOn(said) : (own !== '' && ofStyle(own)) || ofStyle(style);
    });
  const sizes = runs.map((run) => Number(valueOf(childOf(run, 'rPr', 'sz'))) || styles.sizeOf(style));
  const place = valueOf(childOf(paragraph, 'pPr', 'jc')) || styles.placeOf(style);
  return {
    bold: flagged('b', styles.isBold),
    italic: flagged('i', styles.isItalic),
    underlined: all(
      (properties) => isOn(childOf(properties, 'u')) && valueOf(childOf(properties, 'u')) !== 'none',
    ),
    capitals: isInCapitals(words) || flagged('caps', () => false),
    size: sizes.length === 0 ? 0 : Math.min(...sizes),
    centred: place === 'center',
  };
}
