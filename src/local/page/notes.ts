// Notes of cells: a corner that says there is one, and the note itself under the pointer.
import { type OwlComponentClass, type PageModel, library, owl } from './globals';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

type Getters = PageModel['getters'];

const CORNER = { width: 10, height: 10, paths: [{ fillColor: '#f29900', path: 'M0 0 L10 0 L10 10 Z' }] };

const noteTip = (): OwlComponentClass => {
  class NoteTip extends owl.Component {
    static readonly template = owl.xml`<div class="upr-note" t-esc="text"/>`;
    static readonly props = { cellPosition: Object, onClosed: { type: Function, optional: true } };
    static readonly size = { maxHeight: 240 };

    get text(): string {
      const model = this.env['model'] as PageModel;
      const position = this.props['cellPosition'] as Omit<Position, 'sheetId'>;
      return model.getters.getNote({ sheetId: model.getters.getActiveSheetId(), ...position });
    }
  }
  return NoteTip;
};

export const showNotes = (): void => {
  const Component = noteTip();
  library.registries['cellPopoverRegistry']?.add('UprNote', {
    onHover: (cellPosition: Position, getters: Getters) =>
      getters.getNote(cellPosition)
        ? { isOpen: true, props: { cellPosition }, Component, cellCorner: 'top-right' }
        : { isOpen: false },
  });
  library.registries['iconsOnCellRegistry']?.add('upr_note', (getters: Getters, position: Position) =>
    getters.getNote(position)
      ? { type: 'upr_note', svg: CORNER, priority: 0, horizontalAlign: 'right', size: 8, margin: 0, position }
      : undefined,
  );
};
