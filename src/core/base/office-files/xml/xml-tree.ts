// The XML of a part as a tree, for parts in which what stands around an element says what it means.
import { attributeOf, scanXml } from './xml-scan';

export interface XmlElement {
  /** Without the prefix of Word's own elements; others keep theirs: `m:t`. */
  readonly name: string;
  /** As `attributeOf` reads them. */
  readonly attributes: string;
  readonly children: readonly (XmlElement | string)[];
}

const NAMESPACE =
  /xmlns(?::([\w.-]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** The prefix of Word's own elements in a part, with its colon; programs other than Word may use another than `w:`. */
export function wordPrefix(xml: string): string {
  const found = NAMESPACE.exec(xml);
  if (!found) return 'w:';
  return found[1] === undefined ? '' : `${found[1]}:`;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: (XmlElement | string)[];
}

/** The elements of a part, under one without a name; undefined when the part is cut off. */
export function xmlTree(xml: string): XmlElement | undefined {
  const prefix = wordPrefix(xml);
  const bare = (name: string): string =>
    prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const root: OpenElement = { name: '', attributes: '', children: [] };
  const open: OpenElement[] = [root];
  const isWhole = scanXml(xml, {
    open: (name, attributes) => {
      const element = { name: bare(name), attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      if (open.length > 1) open.pop();
    },
    text: (text) => void open.at(-1)?.children.push(text),
  });
  return isWhole && open.length === 1 ? root : undefined;
}

/** The elements right under one. */
export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first element of a name right under one, or down a path of names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at && elementsOf(at).find((child) => child.name === name),
    element,
  );
}

/** All elements of these names under one, at any depth. */
export function allOf(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    names.has(child.name) ? [child, ...allOf(child, names)] : allOf(child, names),
  );
}

/** An attribute by its name without prefix, '' when it is not there. */
export function valueOf(element: XmlElement | undefined, name = 'val'): string {
  if (!element || element.attributes === '') return '';
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=`).exec(element.attributes);
  if (!found) return '';
  const qualified = /([\w.-]+:)?[\w.-]+$/.exec(
    element.attributes.slice(0, found.index + found[0].length - 1).trimEnd(),
  )?.[0];
  return attributeOf(element.attributes, qualified ?? name);
}

/** Whether an element such as `w:b` is there and does not say `0`. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(valueOf(element));
