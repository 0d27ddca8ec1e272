// Images over the cells. A function may be assigned to one; a press on it, which only people can do, runs that.
import type { GridImage } from '../grid/backend';
import { blobState } from './blob';
import { newDrawingId } from './drawing-id';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import type { Services } from './services';
import { queueWrite } from './writes';

type Image = GoogleAppsScript.Spreadsheet.OverGridImage;

/** The size of a PNG stands in its header. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** What `Sheet.insertImage` makes of a blob; nothing is drawn yet. */
export const imageFrom = (
  env: Environment,
  blob: unknown,
  place: Pick<GridImage, 'row' | 'column' | 'x' | 'y'>,
): GridImage => {
  const { bytes, contentType } = blobState(blob);
  if (contentType !== 'image/png' || bytes.length < HEIGHT_AT + 4)
    throw serviceError('Only PNG images are emulated by the local workbook.');
  const buffer = Buffer.from(bytes);
  return {
    ...place,
    id: newDrawingId(env),
    width: buffer.readUInt32BE(WIDTH_AT),
    height: buffer.readUInt32BE(HEIGHT_AT),
    source: `data:${contentType};base64,${buffer.toString('base64')}`,
    alt: '',
    functionName: '',
  };
};

/** An image of the sheet as a script sees it. */
export const imageOf = (env: Environment, services: Services, sheetId: number, given: GridImage): Image => {
  let image = given;
  const set = (change: Partial<GridImage>): Image => {
    image = { ...image, ...change };
    queueWrite(env, { kind: 'image', sheetId, image });
    return self;
  };
  const self: Image = guard<Image>(env, 'OverGridImage', {
    assignScript: (functionName) => set({ functionName }),
    getScript: () => image.functionName,
    getAltTextTitle: () => image.alt,
    setAltTextTitle: (alt) => set({ alt }),
    getWidth: () => image.width,
    setWidth: (width) => set({ width }),
    getHeight: () => image.height,
    setHeight: (height) => set({ height }),
    getAnchorCell: () =>
      services.range({ sheetId, zone: { row: image.row, column: image.column, rows: 1, columns: 1 } }),
    remove: () => queueWrite(env, { kind: 'removeImage', sheetId, id: image.id }),
  });
  return self;
};
