// What the styles and lists of a Word file say of its paragraphs: which are headings, which are items, which words are bold.
// Source of the element names: ECMA-376, part 1, section 17.
import { childOf, elementsOf, isOn, valueOf, xmlTree, type XmlElement } from '../xml/xml-tree';

/** What a style says; what it leaves open is that of the one it is based on. */
interface Style {
  readonly name: string;
  readonly basedOn: string;
  /** From 0, 9 for none; undefined where it says nothing. */
  readonly outline: number | undefined;
  readonly numbering: XmlElement | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly size: number | undefined;
  readonly place: string | undefined;
}

export interface Styles {
  /** Level of a heading from 1; 0 for other paragraphs. */
  headingLevel(style: string, properties: XmlElement | undefined): number;
  /** List and level of a paragraph; undefined where it is in none. */
  listOf(style: string, properties: XmlElement | undefined): ListPlace | undefined;
  isBold(style: string): boolean;
  isItalic(style: string): boolean;
  /** In half points; 0 where nothing is said. */
  sizeOf(style: string): number;
  /** `center`, `left`; '' where nothing is said. */
  placeOf(style: string): string;
  /** In small letters, as Word itself names it in English; '' for none. */
  nameOf(style: string): string;
}

export interface ListPlace {
  /** Its paragraphs count together. */
  readonly list: string;
  readonly level: number;
  /** `1.`, `2.`: as paragraphs of a text may be numbered. */
  readonly isDecimal: boolean;
}

/** Ids and names of heading styles in the languages of Word, which also programs that write no styles use. */
const HEADING_STYLE =
  /^(?:heading|titre|t[ií]tulo|ttulo|encabezado|[uü]berschrift|berschrift|titolo|cabe[cç]alho|kop|rubrik|nag[lł][oó]wek|заголовок|标题|見出し|عنوان)\s*([1-9])$/i;
const NO_OUTLINE = 9;
const MOST_BASED_ON = 20;

const flag = (element: XmlElement | undefined): boolean | undefined => (element ? isOn(element) : undefined);

function styleOf(element: XmlElement): [string, Style] {
  const outline = valueOf(childOf(element, 'pPr', 'outlineLvl'));
  const style = {
    name: valueOf(childOf(element, 'name')).toLowerCase(),
    basedOn: valueOf(childOf(element, 'basedOn')),
    outline: outline === '' ? undefined : Number(outline),
    numbering: childOf(element, 'pPr', 'numPr'),
    bold: flag(childOf(element, 'rPr', 'b')),
    italic: flag(childOf(element, 'rPr', 'i')),
    size: Number(valueOf(childOf(element, 'rPr', 'sz'))) || undefined,
    place: valueOf(childOf(element, 'pPr', 'jc')) || undefined,
  };
  return [valueOf(element, 'styleId'), style];
}

interface Lists {
  /** What a list counts in at a level: `decimal`, `bullet`, `lowerLetter`; `none` where it shows nothing. */
  formatOf(list: string, level: number): string;
}

const formatsOf = (element: XmlElement, path: readonly string[]): ReadonlyMap<number, string> =>
  new Map(
    elementsOf(element).flatMap((child): [number, string][] => {
      const level = child.name === 'lvl' ? child : path.length > 0 ? childOf(child, 'lvl') : undefined;
      if (!level) return [];
      const isShown = valueOf(childOf(level, 'lvlText')) !== '' || !childOf(level, 'lvlText');
      return [
        [Number(valueOf(level, 'ilvl')), isShown ? valueOf(childOf(level, 'numFmt')) || 'decimal' : 'none'],
      ];
    }),
  );

function readLists(xml: string | undefined): Lists {
  const root = childOf(xmlTree(xml ?? ''), 'numbering');
  const children = root ? elementsOf(root) : [];
  const abstract = new Map(
    children
      .filter(({ name }) => name === 'abstractNum')
      .map((one) => [valueOf(one, 'abstractNumId'), formatsOf(one, [])] as const),
  );
  const lists = new Map(
    children
      .filter(({ name }) => name === 'num')
      .map((one) => {
        const own = formatsOf(one, ['lvlOverride']);
        const base = abstract.get(valueOf(childOf(one, 'abstractNumId')));
        return [valueOf(one, 'numId'), new Map([...(base ?? []), ...own])] as const;
      }),
  );
  return { formatOf: (list, level) => lists.get(list)?.get(level) ?? (lists.has(list) ? 'bullet' : '') };
}

type Inherited = <Value>(id: string, get: (style: Style) => Value | undefined) => Value | undefined;

/** What a style says, or the nearest of those that it is based on. */
const inheritedIn =
  (styles: ReadonlyMap<string, Style>): Inherited =>
  (id, get) => {
    let style = styles.get(id);
    for (let depth = 0; style && depth < MOST_BASED_ON; depth++) {
      const value = get(style);
      if (value !== undefined) return value;
      style = styles.get(style.basedOn);
    }
    return undefined;
  };

const levelIn = (name: string): number | undefined => {
  const level = HEADING_STYLE.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** The style of paragraphs that name none. */
const isUsual = (one: XmlElement): boolean =>
  one.name === 'style' &&
  valueOf(one, 'type') === 'paragraph' &&
  /^(?:1|true|on)$/.test(valueOf(one, 'default'));

/** Reads the parts `styles` and `numbering`, of which either may lack. */
export function readStyles(stylesXml: string | undefined, numberingXml: string | undefined): Styles {
  const root = childOf(xmlTree(stylesXml ?? ''), 'styles');
  const styles = new Map((root ? elementsOf(root) : []).filter(({ name }) => name === 'style').map(styleOf));
  const lists = readLists(numberingXml);
  const inherited = inheritedIn(styles);
  const children = root ? elementsOf(root) : [];
  const usual = valueOf(children.find(isUsual), 'styleId');
  const inDefaults = Number(valueOf(childOf(root, 'docDefaults', 'rPrDefault', 'rPr', 'sz'))) || 0;
  return {
    nameOf: (id) => styles.get(id)?.name ?? '',
    isBold: (id) => inherited(id, ({ bold }) => bold) ?? false,
    isItalic: (id) => inherited(id, ({ italic }) => italic) ?? false,
    sizeOf: (id) => inherited(id || usual, ({ size }) => size) ?? inDefaults,
    placeOf: (id) => inherited(id || usual, ({ place }) => place) ?? '',
    headingLevel(id, properties) {
      const own = valueOf(childOf(properties, 'outlineLvl'));
      const outline = own === '' ? inherited(id, (style) => style.outline) : Number(own);
      if (outline !== undefined) return outline < NO_OUTLINE ? outline + 1 : 0;
      return inherited(id, ({ name }) => levelIn(name)) ?? levelIn(id) ?? 0;
    },
    listOf(id, properties) {
      const own = childOf(properties, 'numPr');
      const ofStyle = inherited(id, ({ numbering }) => numbering);
      const valueIn = (name: string): string =>
        valueOf(childOf(own, name)) || valueOf(childOf(ofStyle, name));
      const list = valueIn('numId');
      if (list === '' || list === '0') return undefined;
      const level = Number(valueIn('ilvl') || 0);
      const format = lists.formatOf(list, level);
      return format === 'none' ? undefined : { list, level, isDecimal: /^decimal/.test(format) };
    },
  };
}
