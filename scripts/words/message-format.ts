// Reads one text in ICU MessageFormat, and writes it again in the small part of it that the product reads at run time:
// places, `plural` and `select`, without quoting and without `#`.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { reasonOf } from '../../src/core/base/reason-of';

/** A part that is shown as it stands, a place, or a choice of forms by the value of a place. */
export type FormatPart = string | FormatPlace | FormChoice;
export interface FormatPlace {
  readonly place: string;
}
export interface FormChoice {
  readonly place: string;
  readonly kind: 'plural' | 'select';
  readonly forms: Readonly<Record<string, readonly FormatPart[]>>;
}

export type FormatReader = (written: string) => readonly FormatPart[];

export const isChoice = (part: FormatPart): part is FormChoice => typeof part === 'object' && 'forms' in part;

/** A fault in a text, told with what to do about it. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

const ONLY =
  'use only places such as {count}, {count, plural, one {…} other {…}} and {kind, select, a {…} other {…}}';

const withoutPlaces = (words: string): string => {
  if (/[{}]/.test(words))
    throw new NotReadable(`the brace in “${words.trim()}” is no place: leave it out, or name a place`);
  return words;
};

/** Reads a text; throws NotReadable. Made once, since the parser is a package of ES modules. */
export async function messageReader(): Promise<FormatReader> {
  const { parse, TYPE } = await import('@formatjs/icu-messageformat-parser');
  const partOf = (element: MessageFormatElement, counted: string | undefined): FormatPart => {
    if (element.type === TYPE.literal) return withoutPlaces(element.value);
    if (element.type === TYPE.argument) return { place: element.value };
    if (element.type === TYPE.pound && counted !== undefined) return { place: counted };
    if (element.type === TYPE.plural && element.pluralType === 'cardinal' && element.offset === 0)
      return { place: element.value, kind: 'plural', forms: formsOf(element.options, element.value) };
    if (element.type === TYPE.select)
      return { place: element.value, kind: 'select', forms: formsOf(element.options, counted) };
    throw new NotReadable(`this kind of place is not read by the product: ${ONLY}`);
  };
  const formsOf = (
    options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
    counted: string | undefined,
  ): FormChoice['forms'] =>
    Object.fromEntries(
      Object.entries(options).map(([form, { value }]) => [form, value.map((one) => partOf(one, counted))]),
    );
  return (written) => {
    let elements: readonly MessageFormatElement[];
    try {
      elements = parse(written, { ignoreTag: true, requiresOtherClause: true });
    } catch (error) {
      throw new NotReadable(`this is not ICU MessageFormat (${reasonOf(error)}): ${ONLY}`);
    }
    return elements.map((element) => partOf(element, undefined));
  };
}

/** The text as the product reads it; `around` says how a place is written where a language needs more than its name. */
export const written = (
  parts: readonly FormatPart[],
  around: (place: string) => string = (place) => place,
): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!isChoice(part)) return around(`{${part.place}}`);
      const forms = Object.entries(part.forms).map(
        ([form, inside]) => `${form} {${written(inside, around)}}`,
      );
      return `{${part.place}, ${part.kind}, ${forms.join(' ')}}`;
    })
    .join('');
