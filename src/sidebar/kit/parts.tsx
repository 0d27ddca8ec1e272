// The small parts that panels are made of: notes, sections, lines below a name, lists of lines.
import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

interface NoticeProps {
  readonly tone: 'bad' | 'info' | 'good';
  /** One paragraph each; left out, with no children either, there is no notice. */
  readonly lines?: readonly string[];
  readonly children?: ComponentChildren;
}

/** A box that stands out, with an icon. */
export const Notice = ({ tone, lines = [], children }: NoticeProps) =>
  lines.length > 0 || children ? (
    <div class={'notice ' + tone}>
      <Icon name={tone === 'bad' ? 'problem' : tone} />
      <div>
        <Lines lines={lines} />
        {children}
      </div>
    </div>
  ) : null;

/** Paragraphs. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </>
);

interface SectionProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Section = ({ title, children }: SectionProps) => (
  <section>
    <h2 class="section-title">{title}</h2>
    {children}
  </section>
);

interface FoldProps {
  readonly summary: string;
  /** What a screen reader says in place of the summary, where that does not tell one of several from the others. */
  readonly about?: string | undefined;
  readonly help?: string | undefined;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** What is below its summary when one opens it. */
export const Fold = ({ summary, about, help, isOpen = false, children }: FoldProps) => (
  <details open={isOpen}>
    <summary aria-label={about}>{summary}</summary>
    {help !== undefined && <p class="help">{help}</p>}
    {children}
  </details>
);

/** A second, quieter line; nothing where there is nothing to say. */
export const Detail = ({ children }: { children: ComponentChildren }) => (
  <span class="quiet detail">{children}</span>
);

interface FlagProps {
  readonly tone?: 'good' | 'late' | undefined;
  readonly children: ComponentChildren;
}

const SIGNS = { good: 'good', late: 'problem', info: 'info' } as const;

/** A line that says how it stands, with a sign. */
export const Flag = ({ tone, children }: FlagProps) => (
  <span class={tone ? 'flag ' + tone : 'flag'}>
    <Icon name={SIGNS[tone ?? 'info']} />
    <span>{children}</span>
  </span>
);

interface PlainListProps<Item> {
  readonly items: readonly Item[];
  readonly look?: string;
  /** What is said of each; left out where the items say it themselves. */
  children?(item: Item): ComponentChildren;
}

/** Lines below each other, divided by rules. */
export const PlainList = <Item,>({ items, look, children }: PlainListProps<Item>) => (
  <ul class={look ? 'plain-list ' + look : 'plain-list'}>
    {items.map((item, index) => (
      <li key={index}>{children ? children(item) : String(item)}</li>
    ))}
  </ul>
);
