// The paragraph styles of a Word file: what they are called, and which of them are headings.
import { attributeOf, scanXml } from './xml-scan';

export interface WordStyle {
  /** In English for Word's own styles, such as `heading 1`, whatever the language of the file. */
  readonly name: string;
  /** 1 to 9 for headings, 0 for all others. */
  readonly level: number;
}

interface Written {
  name: string;
  basedOn: string;
  /** Undefined where the style leaves it to the one that it is based on. */
  level: number | undefined;
}

const LONGEST_CHAIN = 10;
/** Outline levels are counted from 0; 9 is plain text. */
export const PLAIN_TEXT_LEVEL = 9;

/** The level of an `outlineLvl` value: 1 to 9, 0 for plain text. */
export const levelOfOutline = (value: string): number => {
  const level = Number(value);
  return value !== '' && level >= 0 && level < PLAIN_TEXT_LEVEL ? level + 1 : 0;
};

function readWritten(xml: string, prefix: string): Map<string, Written> {
  const styles = new Map<string, Written>();
  let style: Written | undefined;
  const value = (attributes: string): string => attributeOf(attributes, `${prefix}val`);
  scanXml(xml, {
    open(name, attributes) {
      if (name === `${prefix}style`) {
        style = { name: '', basedOn: '', level: undefined };
        styles.set(attributeOf(attributes, `${prefix}styleId`), style);
      }
      if (!style) return;
      if (name === `${prefix}name`) style.name = value(attributes);
      else if (name === `${prefix}basedOn`) style.basedOn = value(attributes);
      else if (name === `${prefix}outlineLvl`) style.level = levelOfOutline(value(attributes));
    },
    close(name) {
      if (name === `${prefix}style`) style = undefined;
    },
    text: () => undefined,
  });
  return styles;
}

const levelByName = (name: string): number | undefined => {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** The styles of `word/styles.xml` by id; `prefix` is that of Word's namespace there, such as `w:`. */
export function readStyles(xml: string, prefix: string): ReadonlyMap<string, WordStyle> {
  const written = readWritten(xml, prefix);
  const levelOf = (id: string, depth: number): number => {
    const style = written.get(id);
    if (!style || depth > LONGEST_CHAIN) return 0;
    return style.level ?? levelByName(style.name) ?? levelOf(style.basedOn, depth + 1);
  };
  return new Map([...written].map(([id, { name }]) => [id, { name: name || id, level: levelOf(id, 0) }]));
}
