// The changes since the last snapshot, one JSON line each. A line counts once it is complete: what a killed process
// left half written was never acknowledged, and is cut off when the file is opened again.
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { type Disk, realDisk, saving, writeAll } from './disk';

export interface LogEntry {
  /** Counts all changes of the workbook's life; a snapshot names the last one that it holds. */
  readonly n: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface LogFile {
  readonly entries: readonly LogEntry[];
  /**
   * Returns when the line has left this process: a kill can no longer lose it; when it is to be flushed, no loss of
   * power either. A line that fails is taken back.
   */
  append(entry: LogEntry, isFlushed?: boolean): void;
  /** Flushes to disk, against a loss of power, and checks that everything is there. */
  flush(): void;
  /** Whether a flush failed: nobody knows what of the lines is on disk until a snapshot holds them. */
  isUncertain(): boolean;
  /** Forgets every line; a snapshot holds them now. */
  clear(): void;
  close(): void;
}

const parse = (file: string, line: string, isLast: boolean): LogEntry | null => {
  try {
    return JSON.parse(line) as LogEntry;
  } catch (cause) {
    if (isLast) return null;
    throw new Error(`${file} is damaged; keep a copy of it and of the workbook beside it.`, { cause });
  }
};

const readEntries = (file: string): { entries: LogEntry[]; size: number } => {
  if (!existsSync(file)) return { entries: [], size: 0 };
  const content = readFileSync(file);
  const end = content.lastIndexOf(10) + 1;
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const entries = lines.map((line, index) => parse(file, line, index === lines.length - 1));
  const isTorn = lines.length > 0 && entries[entries.length - 1] === null;
  const torn = isTorn ? Buffer.byteLength(`${lines[lines.length - 1] ?? ''}\n`) : 0;
  return { entries: entries.filter((entry) => entry !== null), size: end - torn };
};

class OpenLog implements LogFile {
  private uncertain = false;

  constructor(
    private readonly file: string,
    private readonly handle: number,
    private readonly disk: Disk,
    readonly entries: readonly LogEntry[],
    private position: number,
  ) {
    ftruncateSync(handle, position);
  }

  append(entry: LogEntry, isFlushed = false): void {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
    saving(this.file, () => {
      this.checkCertain();
      try {
        writeAll(this.disk, this.handle, bytes, this.position);
        if (isFlushed) this.flushTo(this.position + bytes.length);
      } catch (error) {
        this.takeBack();
        throw error;
      }
    });
    this.position += bytes.length;
  }

  flush(): void {
    saving(this.file, () => this.flushTo(this.position));
  }

  isUncertain(): boolean {
    return this.uncertain;
  }

  clear(): void {
    ftruncateSync(this.handle, 0);
    this.position = 0;
    this.uncertain = false;
  }

  close(): void {
    closeSync(this.handle);
  }

  private checkCertain(): void {
    if (this.uncertain) throw new Error('earlier changes could not be flushed');
  }

  private flushTo(size: number): void {
    // A system may forget what it could not flush: flushing again would find nothing to do, and prove nothing.
    this.checkCertain();
    try {
      this.disk.flush(this.handle);
      if (fstatSync(this.handle).size !== size) throw new Error('the file has another size than was written');
    } catch (error) {
      this.uncertain = true;
      throw error;
    }
  }

  private takeBack(): void {
    try {
      ftruncateSync(this.handle, this.position);
    } catch {
      this.uncertain = true;
    }
  }
}

export const openLog = (file: string, disk: Disk = realDisk): LogFile => {
  const { entries, size } = readEntries(file);
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+');
  return new OpenLog(file, handle, disk, entries, size);
};
