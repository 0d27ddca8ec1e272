// Pages that the browser prints: they stand in this page only while it does, and in no file.
import { render, type VNode } from 'preact';
import { Table } from '../../kit/table';

/** Takes away what was to be printed. */
export function clearPrinted(): void {
  for (const place of document.querySelectorAll('.printed')) {
    render(null, place);
    place.remove();
  }
}

/** Some browsers go on while they print, and tell when they are done. */
export function printOut(pages: VNode): void {
  clearPrinted();
  const place = document.createElement('div');
  place.className = 'printed notranslate';
  place.translate = false;
  document.body.append(place);
  render(pages, place);
  addEventListener('afterprint', clearPrinted, { once: true });
  print();
}

interface AttendanceProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly names: readonly string[];
}

export const Attendance = ({ title, heads, names }: AttendanceProps) => (
  <section>
    <h2>{title}</h2>
    <Table heads={heads}>
      {names.map((name, at) => (
        <tr key={at}>
          <td>{name}</td>
          <td />
        </tr>
      ))}
    </Table>
  </section>
);

export const Texts = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text, at) => (
      <section key={at} class="letter">
        {text}
      </section>
    ))}
  </>
);
