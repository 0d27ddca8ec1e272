// Images in cells. The grid keeps one as a text that nobody types; scripts get the object that Google documents.
import type { GridValue } from '../grid/backend';
import type { Environment } from './environment';
import { guard, recall, remember } from './guard';

type CellImage = GoogleAppsScript.Spreadsheet.CellImage;
type Builder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

const MARK = '\uFFFCimage ';
const IMAGE = 'CellImage';

/** What the grid holds for an image from this address. */
export const imageText = (url: string): string => `${MARK}${url}`;

/** Whether the grid's value stands for an image. */
export const isImage = (value: GridValue): value is string =>
  typeof value === 'string' && value.startsWith(MARK);

const imageOf = (env: Environment, text: string): CellImage => {
  const url = text.slice(MARK.length);
  return remember(
    guard<CellImage>(env, IMAGE, {
      valueType: 'IMAGE' as unknown as GoogleAppsScript.Spreadsheet.ValueType,
      getUrl: () => url || (null as unknown as string),
      getContentUrl: () => url,
      getAltTextTitle: () => '',
      getAltTextDescription: () => '',
      toBuilder: () => imageBuilder(env, url),
    }),
    text,
  );
};

/** The builder of an image that is given by its address. */
export const imageBuilder = (env: Environment, from = ''): Builder => {
  let url = from;
  const builder: Builder = guard<Builder>(env, 'CellImageBuilder', {
    setSourceUrl: (address) => {
      url = address;
      return builder;
    },
    build: () => imageOf(env, imageText(url)),
  });
  return builder;
};

/** The value as scripts see it. */
export const withImage = (env: Environment, value: GridValue): unknown =>
  isImage(value) ? imageOf(env, value) : value;

/** What the grid holds for a value that a script writes; undefined when it is no image. */
export const enteredImage = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    const text = recall<GridValue>(value, IMAGE);
    return isImage(text) ? text : undefined;
  } catch {
    return undefined;
  }
};
