// Images to which a function was assigned: a press runs it, as in Sheets, where only a press of the right button selects.
import type { PageModel } from './globals';

interface ImageGetters {
  getFigures(sheetId: string): readonly { readonly id: string; readonly tag: string }[];
  getImage(figureId: string): { readonly functionName?: string };
}

const functionOf = (model: PageModel, target: EventTarget | null): string => {
  const figure = target instanceof Element ? target.closest<HTMLElement>('.o-figure[data-id]') : null;
  const getters = model.getters as unknown as ImageGetters;
  const id = figure?.dataset['id'] ?? '';
  const isImage = getters
    .getFigures(model.getters.getActiveSheetId())
    .some((one) => one.id === id && one.tag === 'image');
  return isImage ? (getters.getImage(id).functionName ?? '') : '';
};

const LEFT_BUTTON = 0;

/** Runs the function of the image that is pressed; the library does not hear of that press. */
export const runPressedImages = (model: PageModel, run: (functionName: string) => void): void => {
  for (const type of ['pointerdown', 'mousedown', 'click'] as const)
    document.addEventListener(
      type,
      (event) => {
        if (event.button !== LEFT_BUTTON) return;
        const functionName = functionOf(model, event.target);
        if (functionName === '') return;
        event.stopPropagation();
        event.preventDefault();
        if (type === 'click') run(functionName);
      },
      true,
    );
};
