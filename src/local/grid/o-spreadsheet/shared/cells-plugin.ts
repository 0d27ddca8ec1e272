// The library's cells, with two differences: what is written to a cell formatted as plain text stays that text, and
// formats of large zones are kept as zones.
import type {
  BookData,
  Cell,
  Library,
  LibraryRange,
  LibraryStyle,
  LibraryZone,
  PluginBase,
  PluginClass,
  Position,
  RangeAdapters,
  SheetData,
} from './library';
import { type CellFormat, type ZoneLook, lookAt, withLook } from './looks';
import { isTextFormat, quotedText } from './text-format';

interface CellUpdate extends CellFormat {
  readonly content?: string;
  readonly style?: LibraryStyle;
  /** Set by scripts that write a number or a formula into a cell formatted as plain text. */
  readonly isTyped?: boolean;
}

export interface CellsBase extends PluginBase {
  readonly cells: Record<string, Record<number, Cell | undefined> | undefined>;
  getNextCellId(): number;
  getCellStyle(position: Position): LibraryStyle;
  updateCell(sheetId: string, col: number, row: number, update: CellUpdate): void;
  importCell(sheetId: string, content: string, style?: LibraryStyle, format?: string): Cell;
}

// Below this many cells a format is written to each cell, as the library does.
const SMALL_ZONE = 60;

const area = (zone: LibraryZone): number => (zone.right - zone.left + 1) * (zone.bottom - zone.top + 1);

interface StoredLook extends CellFormat {
  readonly zone: LibraryZone;
}

/** A change of the format alone comes with an undefined style, which must not take the zone's style away. */
function overBlank(blank: CellFormat, update: CellUpdate): CellUpdate {
  const given = Object.entries(update).filter(([, value]) => value !== undefined);
  return { ...blank, ...(Object.fromEntries(given) as CellUpdate) };
}

// eslint-disable-next-line max-lines-per-function -- the class that it extends is known only at run time
export const createCellsPlugin = (library: Library, Base: PluginClass<CellsBase>): PluginClass<CellsBase> => {
  class Cells extends Base {
    static override readonly getters = [...Base.getters, 'getBlankLook'];
    declare looks: Record<string, ZoneLook[] | undefined>;

    constructor(config: unknown) {
      super(config);
      this.looks = {};
    }

    getBlankLook(position: Position): CellFormat {
      return lookAt(this.looks[position.sheetId] ?? [], position);
    }

    override getCellStyle(position: Position): LibraryStyle {
      const cell = this.getters.getCell(position);
      return (cell ? cell.style : this.getBlankLook(position).style) ?? {};
    }

    override updateCell(sheetId: string, col: number, row: number, update: CellUpdate): void {
      const position = { sheetId, col, row };
      const before = this.getters.getCell(position);
      const blank = before ? {} : this.getBlankLook(position);
      const format = update.format ?? before?.format ?? blank.format;
      const full = overBlank(blank, update);
      const keepsText = !update.isTyped && isTextFormat(format);
      if (keepsText && update.content !== undefined)
        this.putText(position, before, update.content, full, format);
      else if (update.content !== undefined || !before || before.isFormula)
        super.updateCell(sheetId, col, row, full);
      else this.restyle(position, before, full, format);
    }

    putText(
      position: Position,
      before: Cell | undefined,
      text: string,
      update: CellUpdate,
      format?: string,
    ): void {
      const style = update.style !== undefined ? update.style : before?.style;
      const content = text.replace(/\r\n?/g, '\n');
      this.place(position, {
        id: before?.id ?? this.getNextCellId(),
        content,
        style: style || undefined,
        format,
        isFormula: false,
        parsedValue: content === '' ? null : content,
      });
    }

    // A new format changes how a value is shown, never what it is.
    restyle(position: Position, before: Cell, update: CellUpdate, format: string | undefined): void {
      const { sheetId, col, row } = position;
      const wasText = isTextFormat(before.format);
      if (isTextFormat(format) && before.content !== '') {
        const style = update.style !== undefined ? update.style : before.style;
        const content =
          wasText || typeof before.parsedValue !== 'string' ? before.content : before.parsedValue;
        this.place(position, { ...before, content, style: style || undefined, format });
      } else if (wasText && typeof before.parsedValue === 'string') {
        super.updateCell(sheetId, col, row, {
          ...update,
          content: quotedText(library, before.parsedValue, this.getters.getLocale()),
        });
      } else super.updateCell(sheetId, col, row, update);
    }

    place(position: Position, cell: Cell): void {
      this.history.update('cells', position.sheetId, cell.id, cell);
      this.dispatch('UPDATE_CELL_POSITION', { ...position, cellId: cell.id });
    }

    setStyleFormat(sheetId: string, target: LibraryZone[], style?: LibraryStyle, format?: string): void {
      if (style === undefined && format === undefined) return;
      for (const zone of target) {
        const isSmall = area(zone) <= SMALL_ZONE;
        if (!isSmall) this.addLook(this.getters.getRangeFromZone(sheetId, zone), { style, format });
        for (const position of isSmall ? this.positions(sheetId, zone) : this.filled(sheetId, zone))
          this.dispatch('UPDATE_CELL', {
            ...position,
            style: style ? { ...this.getCellStyle(position), ...style } : undefined,
            format,
          });
      }
    }

    addLook(
      range: LibraryRange,
      { style, format }: { style?: LibraryStyle | undefined; format?: string | undefined },
    ) {
      const look = { range, ...(style && { style }), ...(format !== undefined && { format }) };
      this.history.update('looks', range.sheetId, withLook(this.looks[range.sheetId] ?? [], look));
    }

    positions(sheetId: string, zone: LibraryZone): Position[] {
      const list: Position[] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1)
        for (let col = zone.left; col <= zone.right; col += 1) list.push({ sheetId, col, row });
      return list;
    }

    filled(sheetId: string, zone: LibraryZone): Position[] {
      const list: Position[] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1)
        for (const id of this.getters.getRowCellIds(sheetId, row)) {
          const position = this.getters.getCellPosition(id);
          if (position.col >= zone.left && position.col <= zone.right) list.push(position);
        }
      return list;
    }

    /** Asked when rows or columns are inserted: what the new ones take from their neighbour. */
    getFormat(sheetId: string, col: number, row: number): CellFormat {
      const position = { sheetId, col, row };
      const cell = this.getters.getCell(position);
      const { style, format } = cell ?? this.getBlankLook(position);
      return { ...(style && { style }), ...(format && { format }) };
    }

    copyRowStyle(sheetId: string, from: number, rows: readonly number[]): void {
      for (let col = 0; col < this.getters.getNumberCols(sheetId); col += 1)
        this.copyLook(
          { sheetId, col, row: from },
          rows.map((row) => ({ sheetId, col, row })),
        );
    }

    copyColumnStyle(sheetId: string, from: number, columns: readonly number[]): void {
      for (let row = 0; row < this.getters.getNumberRows(sheetId); row += 1)
        this.copyLook(
          { sheetId, col: from, row },
          columns.map((col) => ({ sheetId, col, row })),
        );
    }

    copyLook(from: Position, targets: readonly Position[]): void {
      const look = this.getFormat(from.sheetId, from.col, from.row);
      if (!look.style && !look.format) return;
      for (const target of targets)
        if (!library.helpers.deepEquals(this.getBlankLook(target), look))
          this.dispatch('UPDATE_CELL', { ...target, ...look });
    }

    override adaptRanges(adapters: RangeAdapters): void {
      super.adaptRanges(adapters);
      for (const [sheetId, looks] of Object.entries(this.looks)) {
        const changes = (looks ?? []).map((look) => ({ look, change: adapters.applyChange(look.range) }));
        if (changes.every(({ change }) => change.changeType === 'NONE')) continue;
        const kept = changes.filter(({ change }) => change.changeType !== 'REMOVE');
        const moved = kept.map(({ look, change }) =>
          change.changeType === 'NONE' ? look : { ...look, range: change.range },
        );
        this.history.update('looks', sheetId, moved);
      }
    }

    // The library packs runs of numbers and formulas when it saves, which loses leading zeros of text; here each cell
    // is saved as it is.
    override export(data: BookData): void {
      super.export(data, false);
      for (const sheet of data.sheets) {
        sheet['typedCells'] = this.getters
          .getCells(sheet.id)
          .filter(
            (cell) =>
              isTextFormat(cell.format) &&
              (cell.isFormula || typeof cell.parsedValue !== 'string') &&
              cell.content !== '',
          )
          .map((cell) => this.getters.getCellPosition(cell.id))
          .map(({ col, row }) => library.helpers.toXC(col, row));
        sheet['looks'] = (this.looks[sheet.id] ?? []).map(({ range, ...look }): StoredLook => ({
          ...look,
          zone: range.zone,
        }));
      }
    }

    override import(data: BookData): void {
      for (const sheet of data.sheets) {
        const stored = (sheet['looks'] ?? []) as StoredLook[];
        this.looks[sheet.id] = stored.map(({ zone, ...look }) => ({
          ...look,
          range: this.getters.getRangeFromZone(sheet.id, zone),
        }));
        this.importSheet(data, sheet);
      }
    }

    importSheet(data: BookData, sheet: SheetData): void {
      const cells = new Map<
        string,
        { content?: string; style?: LibraryStyle | undefined; format?: string | undefined }
      >();
      const cellAt = (xc: string) => cells.get(xc) ?? cells.set(xc, {}).get(xc) ?? {};
      for (const [xc, content] of Object.entries(sheet.cells)) cellAt(xc).content = String(content);
      const eachOf = (
        zones: Record<string, number> | undefined,
        set: (xc: string, id: number) => void,
      ): void => {
        for (const [xc, id] of Object.entries(zones ?? {}))
          for (const { col, row } of this.positions(sheet.id, library.helpers.toZone(xc)))
            set(library.helpers.toXC(col, row), id);
      };
      eachOf(sheet.styles, (xc, id) => (cellAt(xc).style = data.styles[id]));
      eachOf(sheet.formats, (xc, id) => (cellAt(xc).format = data.formats[id]));
      const typed = new Set((sheet['typedCells'] ?? []) as string[]);
      for (const [xc, { content = '', style, format }] of cells) {
        const { left: col, top: row } = library.helpers.toZone(xc);
        const isText = isTextFormat(format) && content !== '' && !typed.has(xc);
        const cell = isText
          ? { id: this.getNextCellId(), content, style, format, isFormula: false, parsedValue: content }
          : this.importCell(sheet.id, content, style, format);
        this.place({ sheetId: sheet.id, col, row }, cell);
      }
    }
  }
  return Cells;
};
