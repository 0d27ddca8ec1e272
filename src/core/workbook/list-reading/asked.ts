// What is asked of a list: one question for all lines that raise it, with what counts until somebody answers.
import { foldText } from '../../base/text/fold';
import type { Known, Question } from './list-reading';

export type Asked = Omit<Question, 'key' | 'lines'>;

/** What a question is known by. */
export const questionKey = ({ about, of, written }: Pick<Question, 'about' | 'of' | 'written'>): string =>
  `${about} ${of} ${foldText(written)}`;

/** Collects questions while a list is read. */
export class Questions {
  private readonly found = new Map<string, Question & { readonly lines: number[] }>();

  constructor(
    private readonly answers: Readonly<Record<string, string>> = {},
    private readonly before: Known = new Map(),
  ) {}

  /** Asks for a line, and says what counts for it: the answer, else the usual one. A word that was told once is not asked. */
  ask(asked: Asked, line: number): string {
    const key = questionKey(asked);
    const told = asked.about === 'word' && !(key in this.answers) ? this.before.get(key) : undefined;
    if (told !== undefined) return told;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { ...asked, key, lines: [line] });
    else if (!known.lines.includes(line)) known.lines.push(line);
    return this.answers[key] ?? asked.usual;
  }

  all(): readonly Question[] {
    return [...this.found.values()];
  }
}
