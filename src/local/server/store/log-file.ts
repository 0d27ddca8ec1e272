// The log on disk: lines are added at its end. What a killed process left half written was never acknowledged, and is
// cut off when the file is opened again.
import { closeSync, existsSync, fchmodSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { type Disk, saving, writeAll } from './disk';
import type { LogText } from './log-lines';

export interface LogFile {
  /**
   * Returns when the line has left this process: a kill can no longer lose it; when it is to be flushed, no loss of
   * power either. A line that fails is taken back.
   */
  append(line: string, isFlushed?: boolean): void;
  /** Flushes to disk, against a loss of power, and checks that everything is there. */
  flush(): void;
  /** Whether a flush failed: nobody knows what of the lines is on disk until a snapshot holds them. */
  isUncertain(): boolean;
  /** Forgets every line; a snapshot holds them now. */
  clear(): void;
  close(): void;
}

class OpenLog implements LogFile {
  private uncertain = false;

  constructor(
    private readonly file: string,
    private readonly handle: number,
    private readonly disk: Disk,
    private position: number,
  ) {}

  append(line: string, isFlushed = false): void {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
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

/** Opens it after its lines were read and found to be in order. */
export const openLog = (file: string, { size, isUnended }: LogText, disk: Disk): LogFile => {
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600);
  fchmodSync(handle, 0o600);
  ftruncateSync(handle, size);
  const log = new OpenLog(file, handle, disk, size);
  if (isUnended) log.append('');
  return log;
};
