// A page of the guide as Markdown: `# title`, `## heading`, `- step` or `1. step`, and paragraphs of one line each.

export type LineStyle = 'title' | 'heading' | 'text' | 'step';

export interface PageLine {
  readonly style: LineStyle;
  readonly text: string;
}

const MARKS: readonly (readonly [RegExp, LineStyle])[] = [
  [/^# /, 'title'],
  [/^## /, 'heading'],
  [/^- /, 'step'],
  // The number of a step is written out on the page.
  [/^(?=\d+\. )/, 'step'],
];

export const pageLines = (markdown: string): readonly PageLine[] =>
  markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [mark, style] = MARKS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'text' as const];
      return { style, text: line.replace(mark, '').trim() };
    });
