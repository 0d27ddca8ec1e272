// A plugin for what Sheets keeps with a grid and o-spreadsheet lacks: notes, protected ranges, the zones of banding
// and filter, and the workbook's name and time zone. Everything moves with rows and columns, is undone, saved and
// shared like a cell.
import type {
  BookData,
  Command,
  Library,
  LibraryRange,
  LibraryZone,
  PluginBase,
  PluginClass,
  Position,
  RangeAdapters,
} from './library';

export const MARK_COMMANDS = [
  'UPR_NOTE',
  'UPR_PROTECT',
  'UPR_UNPROTECT',
  'UPR_BANDING',
  'UPR_FILTER',
  'UPR_BOOK',
] as const;

export interface ProtectionMark {
  readonly warningOnly: boolean;
  readonly domainEdit?: boolean;
  readonly description: string;
  readonly editors: readonly string[];
  /** Missing when the whole sheet is protected. */
  readonly range?: LibraryRange;
}

interface NoteMark {
  readonly text: string;
  readonly range: LibraryRange;
}

interface ZoneMark {
  readonly range: LibraryRange;
}

type MarkMap<M> = Record<string, Record<string, M | undefined> | undefined>;

export interface BookMark {
  readonly name: string;
  readonly timeZone: string;
}

export interface MarkGetters {
  getNote(position: Position): string;
  getProtections(sheetId: string): readonly (readonly [string, ProtectionMark])[];
  getBandingZone(sheetId: string): LibraryZone | undefined;
  getFilterZone(sheetId: string): LibraryZone | undefined;
  getBook(): BookMark;
}

const KINDS = ['notes', 'protections', 'zones'] as const;

const isAt = (range: LibraryRange, { col, row }: Position): boolean =>
  range.zone.left === col && range.zone.top === row;

// eslint-disable-next-line max-lines-per-function -- the class that it extends is known only at run time
export const createMarksPlugin = (library: Library): PluginClass<PluginBase & MarkGetters> => {
  class Marks extends library.CorePlugin implements MarkGetters {
    static override readonly getters = [
      'getNote',
      'getProtections',
      'getBandingZone',
      'getFilterZone',
      'getBook',
    ];
    notes: MarkMap<NoteMark>;
    protections: MarkMap<ProtectionMark>;
    zones: MarkMap<ZoneMark>;
    book: BookMark;
    nextNote: number;

    constructor(config: unknown) {
      super(config);
      this.notes = {};
      this.protections = {};
      this.zones = {};
      this.book = { name: '', timeZone: '' };
      this.nextNote = 1;
    }

    getNote(position: Position): string {
      return this.noteAt(position)?.[1].text ?? '';
    }

    getProtections(sheetId: string): readonly (readonly [string, ProtectionMark])[] {
      return Object.entries(this.protections[sheetId] ?? {}).flatMap(([key, mark]) =>
        mark ? [[key, mark] as const] : [],
      );
    }

    getBandingZone(sheetId: string): LibraryZone | undefined {
      return this.zones[sheetId]?.['banding']?.range.zone;
    }

    getFilterZone(sheetId: string): LibraryZone | undefined {
      return this.zones[sheetId]?.['filter']?.range.zone;
    }

    getBook(): BookMark {
      return this.book;
    }

    override handle(command: Command): void {
      const sheetId = String(command['sheetId']);
      if (command.type === 'UPR_NOTE') this.setNote(command as unknown as Position & { text: string });
      else if (command.type === 'UPR_PROTECT') this.protect(sheetId, command);
      else if (command.type === 'UPR_UNPROTECT')
        this.history.update('protections', sheetId, String(command['key']), undefined);
      else if (command.type === 'UPR_BANDING') this.setZone(sheetId, 'banding', command);
      else if (command.type === 'UPR_FILTER') this.setZone(sheetId, 'filter', command);
      else if (command.type === 'UPR_BOOK')
        this.history.update('book', { ...this.book, ...(command['book'] as Partial<BookMark>) });
      else if (command.type === 'DELETE_SHEET')
        for (const kind of KINDS) this.history.update(kind, sheetId, undefined);
    }

    noteAt(position: Position): readonly [string, NoteMark] | undefined {
      for (const [key, mark] of Object.entries(this.notes[position.sheetId] ?? {}))
        if (mark && isAt(mark.range, position)) return [key, mark];
      return undefined;
    }

    setNote({ sheetId, col, row, text }: Position & { text: string }): void {
      const old = this.noteAt({ sheetId, col, row });
      if (!old && text) this.history.update('nextNote', this.nextNote + 1);
      const zone = { left: col, right: col, top: row, bottom: row };
      const mark = text ? { text, range: this.getters.getRangeFromZone(sheetId, zone) } : undefined;
      this.history.update('notes', sheetId, old?.[0] ?? String(this.nextNote), mark);
    }

    protect(sheetId: string, command: Command): void {
      const { key, zone, warningOnly, description, editors, domainEdit } =
        command as unknown as ProtectionMark & {
          key: string;
          zone?: LibraryZone;
        };
      const range = zone && this.getters.getRangeFromZone(sheetId, zone);
      this.history.update('protections', sheetId, key, {
        warningOnly,
        ...(domainEdit !== undefined && { domainEdit }),
        description,
        editors,
        ...(range && { range }),
      });
    }

    setZone(sheetId: string, key: string, command: Command): void {
      const zone = command['zone'] as LibraryZone | undefined;
      this.history.update(
        'zones',
        sheetId,
        key,
        zone && { range: this.getters.getRangeFromZone(sheetId, zone) },
      );
    }

    override adaptRanges(adapters: RangeAdapters): void {
      for (const kind of KINDS)
        for (const [sheetId, marks] of Object.entries(this[kind] as MarkMap<{ range?: LibraryRange }>))
          for (const [key, mark] of Object.entries(marks ?? {}))
            if (mark?.range) this.adapt(adapters, [kind, sheetId, key], mark.range);
    }

    adapt(adapters: RangeAdapters, path: readonly string[], range: LibraryRange): void {
      const change = adapters.applyChange(range);
      if (change.changeType === 'REMOVE') this.history.update(...path, undefined);
      else if (change.changeType !== 'NONE') this.history.update(...path, 'range', change.range);
    }

    override export(data: BookData): void {
      data['book'] = this.book;
      const stored = <M extends { range?: LibraryRange }>(marks: Record<string, M | undefined> | undefined) =>
        Object.entries(marks ?? {}).flatMap(([key, mark]) =>
          mark ? [{ ...mark, key, range: undefined, ...(mark.range && { zone: mark.range.zone }) }] : [],
        );
      for (const sheet of data.sheets)
        for (const kind of KINDS) sheet[kind] = stored<ZoneMark | ProtectionMark>(this[kind][sheet.id]);
    }

    override import(data: BookData): void {
      this.book = (data['book'] as BookMark | undefined) ?? this.book;
      for (const sheet of data.sheets)
        for (const kind of KINDS) {
          const marks: Record<string, unknown> = (this[kind][sheet.id] = {});
          for (const { key, zone, ...mark } of (sheet[kind] ?? []) as { key: string; zone?: LibraryZone }[]) {
            marks[key] = { ...mark, ...(zone && { range: this.getters.getRangeFromZone(sheet.id, zone) }) };
            if (kind === 'notes') this.nextNote = Math.max(this.nextNote, Number(key) + 1);
          }
        }
    }
  }
  return Marks;
};
