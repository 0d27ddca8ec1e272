// The model in the thread of the scripts, as one peer among others: it offers its changes and takes over theirs.
import { performance } from 'node:perf_hooks';
import type { GridBackend } from '../grid/backend';
import { createModelGrid } from '../grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../grid/o-spreadsheet/load';
import type { LibraryModel } from '../grid/o-spreadsheet/model';
import type { Boot, NumberedRevision } from './broker';
import type { Host } from './host';
import type { Revision } from './store/store';

export interface LiveModel {
  readonly grid: GridBackend;
  /** Takes over what other peers changed. */
  sync(): void;
  exportBook(): Record<string, unknown>;
}

// A script sees what people type while it runs at most this late.
const FRESH_MILLISECONDS = 40;

const REVISIONS = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);

type Exchange = Pick<Host, 'revision' | 'since'>;

/**
 * The library sends without waiting, and what is thrown there reaches nobody who asked, only ends the process later. So
 * a refusal is kept, and thrown where somebody uses the model: it holds by then what nobody else has.
 */
class Transport {
  private refusal: { readonly error: unknown } | null = null;
  private listener: (revision: Revision) => void = () => undefined;

  constructor(
    private readonly host: Exchange,
    private seen: number,
  ) {}

  onNewMessage(_client: string, listener: (revision: Revision) => void): void {
    this.listener = listener;
  }

  leave(): void {
    // The process that owns the workbook outlives its model.
  }

  sendMessage(revision: Revision): void {
    if (!REVISIONS.has(String(revision['type']))) return;
    try {
      this.receive(this.host.revision(revision, this.seen));
    } catch (error) {
      this.refusal ??= { error };
    }
  }

  /** Throws what kept a change of this model from being taken. */
  check(): void {
    if (this.refusal) throw this.refusal.error;
  }

  sync(): void {
    this.check();
    this.receive(this.host.since(this.seen));
  }

  private receive(news: readonly NumberedRevision[]): void {
    for (const { i, revision } of news) {
      if (i < this.seen) continue;
      this.seen = i + 1;
      this.listener(revision);
    }
  }
}

/** The grid, asking for news before it answers; in the middle of a step nothing of others can come in. */
const freshGrid = (plain: GridBackend, ask: () => void, check: () => void): GridBackend => {
  let isTogether = false;
  const fresh = (): void => {
    if (!isTogether) ask();
  };
  const together = (run: () => void): void => {
    fresh();
    isTogether = true;
    try {
      plain.together?.(run);
    } finally {
      isTogether = false;
    }
    check();
  };
  const first = <A extends unknown[], R>(run: (...args: A) => R) => {
    return (...args: A): R => {
      fresh();
      const answer = run(...args);
      check();
      return answer;
    };
  };
  return {
    ...plain,
    ...(plain.together && { together }),
    sheets: first(plain.sheets),
    read: first(plain.read),
    extent: first(plain.extent),
    apply: first(plain.apply),
  };
};

export const openModel = (boot: Boot, host: Exchange): LiveModel => {
  const library = loadLibrary();
  const transport = new Transport(host, boot.next);
  const config = { transportService: transport, client: { id: 'scripts', name: 'UPR' } };
  const model = silently(
    () => new library.Model(boot.book as never, config as never, boot.revisions as never),
  ) as unknown as LibraryModel;
  let freshUntil = 0;
  const sync = (): void => {
    transport.sync();
    freshUntil = performance.now() + FRESH_MILLISECONDS;
  };
  const ask = (): void => {
    if (performance.now() > freshUntil) sync();
  };
  const grid = freshGrid(createModelGrid(library, model), ask, () => transport.check());
  return {
    grid,
    sync,
    exportBook: () => JSON.parse(JSON.stringify(model._exportData(true))) as Record<string, unknown>,
  };
};
