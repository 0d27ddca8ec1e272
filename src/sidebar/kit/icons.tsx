// Small drawings beside words; never the only sign of anything.
const SHAPES = {
  problem: 'M8 1.5 15 14H1Zm0 4.5v4m0 1.8v.4',
  good: 'M2.5 8.5 6.5 12.5 13.5 4',
  info: 'M8 1.5a6.5 6.5 0 1 0 .01 0M8 7v4.5M8 4.4v.4',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M4 6l4 4 4-4',
  add: 'M8 3v10M3 8h10',
  go: 'M6 4l4 4-4 4',
  back: 'M10 4 6 8l4 4',
  menu: 'M2 4h12M2 8h12M2 12h12',
  find: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.5 10.5 14 14',
  row: 'M2 3h12v10H2ZM2 6.3h12M2 9.7h12',
} as const;

export type IconName = keyof typeof SHAPES;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
