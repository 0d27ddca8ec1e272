// A place in a text, shown with what stands around it.

/** The words around a place in a text. */
export function excerptAround(text: string, start: number, length: number): string {
  const from = Math.max(0, start - 30);
  const cut = text.slice(from, start + length + 30).replace(/\s+/g, ' ');
  return `${from > 0 ? '… ' : ''}${cut.trim()}${start + length + 30 < text.length ? ' …' : ''}`;
}
