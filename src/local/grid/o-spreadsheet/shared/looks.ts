// Formats and styles of whole zones, kept as a few rectangles instead of as one cell object for each empty cell: a
// new workbook formats hundreds of thousands of cells that nobody has written yet.
import type { LibraryRange, LibraryStyle, LibraryZone, Position } from './library';

export interface CellFormat {
  readonly style?: LibraryStyle;
  readonly format?: string;
}

export interface ZoneLook extends CellFormat {
  readonly range: LibraryRange;
}

const holds = (zone: LibraryZone, { col, row }: Pick<Position, 'col' | 'row'>): boolean =>
  col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom;

const covers = (outer: LibraryZone, inner: LibraryZone): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;

/** What an empty cell looks like: later zones win, property by property. */
export const lookAt = (looks: readonly ZoneLook[], position: Pick<Position, 'col' | 'row'>): CellFormat => {
  let format: string | undefined;
  let style: LibraryStyle | undefined;
  for (const look of looks) {
    if (!holds(look.range.zone, position)) continue;
    if (look.format !== undefined) format = look.format;
    if (look.style) style = { ...style, ...look.style };
  }
  return { ...(format && { format }), ...(style && { style }) };
};

const isHidden = (old: ZoneLook, added: ZoneLook): boolean => {
  if (!covers(added.range.zone, old.range.zone)) return false;
  const isFormatHidden = old.format === undefined || added.format !== undefined;
  const isStyleHidden =
    !old.style || Object.keys(old.style).every((key) => added.style && key in added.style);
  return isFormatHidden && isStyleHidden;
};

/** The list with one more zone, without those that no longer show. */
export const withLook = (looks: readonly ZoneLook[], added: ZoneLook): ZoneLook[] => [
  ...looks.filter((old) => !isHidden(old, added)),
  added,
];
