// Who may change the workbook next: a revision is accepted when it was made on the newest one, else its maker first
// takes over what it missed and sends it again. Accepted means logged.
import { FIRST_REVISION } from '../grid/o-spreadsheet/new-book';
import type { Revision, Store } from './store/store';

export interface NumberedRevision {
  /** Place in the order of all revisions since the start. */
  readonly i: number;
  readonly revision: Revision;
}

/** Everything a new peer needs. */
export interface Boot {
  readonly book: Readonly<Record<string, unknown>>;
  readonly revisions: readonly Revision[];
  /** The number of the next revision. */
  readonly next: number;
}

const SNAPSHOT = 'SNAPSHOT_CREATED';

export class Broker {
  private base: Readonly<Record<string, unknown>>;
  private revisions: Revision[];
  private first = 0;
  private head: string;
  private readonly listeners = new Set<(revision: Revision) => void>();

  constructor(private readonly store: Store) {
    this.base = store.book;
    this.revisions = [...store.revisions];
    const last = this.revisions[this.revisions.length - 1];
    this.head = String(last?.['nextRevisionId'] ?? this.base['revisionId'] ?? FIRST_REVISION);
  }

  boot(): Boot {
    // A peer that starts from the snapshot has it; those who were there learn of it as a revision.
    const held = this.base['revisionId'];
    const revisions = this.revisions.filter(
      ({ type, nextRevisionId }) => type !== SNAPSHOT || nextRevisionId !== held,
    );
    return { book: this.base, revisions, next: this.first + this.revisions.length };
  }

  /** `isFlushed` for one that a person typed, who sees at once that it is taken; a script hears at its end. */
  accept(revision: Revision, isFlushed = false): boolean {
    if (revision['serverRevisionId'] !== this.head) return false;
    // Scripts make theirs by the library; what a page sends may be anything.
    if (isFlushed && !this.isPossible(revision)) throw new Error('The change was not understood.');
    this.store.addRevision(revision, isFlushed);
    this.publish(revision);
    return true;
  }

  since(index: number): readonly NumberedRevision[] {
    const from = Math.max(this.first, index);
    return this.revisions.slice(from - this.first).map((revision, k) => ({ i: from + k, revision }));
  }

  subscribe(listener: (revision: Revision) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Starts anew from a snapshot that holds everything so far, after which nobody can undo what came before; refuses
   * one that is not the newest. */
  rebase(book: Readonly<Record<string, unknown>>, revisionId: string): boolean {
    if (book['revisionId'] !== this.head) return false;
    const created = { type: SNAPSHOT, version: 1, serverRevisionId: this.head, nextRevisionId: revisionId };
    // It stands in the log, too, so that what comes after continues the snapshot before. A log that takes nothing more
    // is made anew by the snapshot.
    const isLogged = !this.store.isUncertain();
    if (isLogged) this.accept(created);
    const base = { ...book, revisionId };
    this.store.save(base);
    if (!isLogged) this.publish(created);
    this.base = base;
    this.first += this.revisions.length - 1;
    this.revisions = [created];
    return true;
  }

  /** Whether it has a name of its own, and takes back or does again only what there is. */
  private isPossible(revision: Revision): boolean {
    const has = (id: unknown): boolean => this.revisions.some(({ nextRevisionId }) => nextRevisionId === id);
    const meant = revision['undoneRevisionId'] ?? revision['redoneRevisionId'];
    const id = revision['nextRevisionId'];
    return id !== this.base['revisionId'] && !has(id) && (meant === undefined || has(meant));
  }

  private publish(revision: Revision): void {
    this.head = String(revision['nextRevisionId']);
    this.revisions.push(revision);
    for (const listener of this.listeners) listener(revision);
  }
}
