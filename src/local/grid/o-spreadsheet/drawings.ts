// What the library draws on and over the cells: colours by what a cell says, lines, cells made one, and images.
import type { Border, CellColours, ColourRule, GridImage, Zone } from '../backend';
import { type GridModel, type LibraryColourRule, toLibraryZone, toZone } from './model';

const OPERATORS: Readonly<Record<ColourRule['match'], string>> = {
  begins: 'beginsWithText',
  is: 'isEqual',
  formula: 'customFormula',
};

const numberOf = (color: string): number => parseInt(color.slice(1), 16);
const colorOf = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

const libraryRule = (colours: CellColours): Record<string, unknown> => {
  if (colours.match === 'scale')
    return {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: numberOf(colours.least) },
      maximum: { type: 'value', color: numberOf(colours.most) },
    };
  const { match, text, background, color, bold } = colours;
  const style = {
    ...(background && { fillColor: background }),
    ...(color && { textColor: color }),
    ...(bold && { bold }),
  };
  return { type: 'CellIsRule', operator: OPERATORS[match], values: [text], style };
};

/** Gives the sheet these colours in place of those it had; the first rule that fits a cell wins. */
export const setColours = (model: GridModel, uid: string, rules: readonly CellColours[]): void => {
  const { getters } = model;
  const old = getters.getConditionalFormats(uid).map(({ id }) => ({
    type: 'REMOVE_CONDITIONAL_FORMAT',
    sheetId: uid,
    id,
  }));
  const added = rules.map((colours) => ({
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId: uid,
    ranges: [getters.getRangeDataFromZone(uid, toLibraryZone(colours.zone))],
    cf: { id: `upr-${Math.floor(Math.random() * 1e12).toString(36)}`, rule: libraryRule(colours) },
  }));
  model.batch([...old, ...added]);
};

const colourRule = (model: GridModel, uid: string, { ranges, rule }: LibraryColourRule): CellColours[] => {
  const [range] = ranges;
  if (range === undefined) return [];
  const zone = toZone(model.getters.getRangeFromSheetXC(uid, range).zone);
  const { minimum, maximum } = rule;
  if (minimum && maximum)
    return [{ zone, match: 'scale', least: colorOf(minimum.color), most: colorOf(maximum.color) }];
  const match = (['begins', 'is', 'formula'] as const).find((one) => OPERATORS[one] === rule.operator);
  if (!match) return [];
  const { fillColor = '', textColor = '', bold = false } = rule.style ?? {};
  return [{ zone, match, text: rule.values?.[0] ?? '', background: fillColor, color: textColor, bold }];
};

/** The rules of the kinds that scripts make; others, which only people make, are left out. */
export const readColours = (model: GridModel, uid: string): CellColours[] =>
  model.getters.getConditionalFormats(uid).flatMap((one) => colourRule(model, uid, one));

const POSITIONS: Readonly<Record<Border['sides'][number], string>> = {
  top: 'top',
  left: 'left',
  bottom: 'bottom',
  right: 'right',
  vertical: 'v',
  horizontal: 'h',
};

/** Draws lines on these sides of the zone, or takes all of its lines away. */
export const setBorder = (
  { send }: GridModel,
  uid: string,
  zone: Zone,
  { sides, color, isThick }: Border,
): void => {
  const target = [toLibraryZone(zone)];
  const style = isThick ? 'thick' : 'thin';
  if (color === '') send('SET_ZONE_BORDERS', { sheetId: uid, target, border: { position: 'clear' } });
  else
    for (const side of sides)
      send('SET_ZONE_BORDERS', { sheetId: uid, target, border: { position: POSITIONS[side], color, style } });
};

const isInside = (inner: Zone, outer: Zone): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Makes each zone one cell, or the cells of the zones stand alone again. */
export const mergeZones = (
  { getters, send }: GridModel,
  uid: string,
  zones: readonly Zone[],
  isMerged: boolean,
): void => {
  const present = getters.getMerges(uid).filter((one) => zones.some((zone) => isInside(toZone(one), zone)));
  if (present.length > 0) send('REMOVE_MERGE', { sheetId: uid, target: present });
  const several = zones.filter(({ rows, columns }) => rows * columns > 1);
  if (isMerged && several.length > 0)
    send('ADD_MERGE', { sheetId: uid, target: several.map(toLibraryZone), force: true });
};

/** The library keeps what it is given of an image, so what stands behind a press is kept with it. */
export const setImage = ({ getters, send }: GridModel, uid: string, image: GridImage): void => {
  const { id, row, column, x, y, width, height, source, alt, functionName } = image;
  if (getters.getFigures(uid).some((one) => one.id === id))
    send('DELETE_FIGURE', { sheetId: uid, figureId: id });
  send('CREATE_IMAGE', {
    sheetId: uid,
    figureId: id,
    col: column,
    row,
    offset: { x, y },
    size: { width, height },
    definition: {
      path: source,
      size: { width, height },
      mimetype: 'image/png',
      alt,
      functionName,
    },
  });
};

/** The images over the cells of a sheet. */
export const readImages = ({ getters }: GridModel, uid: string): GridImage[] =>
  getters
    .getFigures(uid)
    .filter(({ tag }) => tag === 'image')
    .map(({ id, row, col, offset, width, height }) => {
      const { path, alt = '', functionName = '' } = getters.getImage(id);
      return { id, row, column: col, ...offset, width, height, source: path, alt, functionName };
    });
