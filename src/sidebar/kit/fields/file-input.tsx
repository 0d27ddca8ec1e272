// The control that chooses one file.
import type { ControlProps } from './field';

interface FileInputProps {
  readonly control: ControlProps;
  /** Endings and types, as the attribute `accept` has them. */
  readonly accept: string;
  onFile(file: File): void;
}

export const FileInput = ({ control, accept, onFile }: FileInputProps) => (
  <input
    {...control}
    type="file"
    accept={accept}
    onClick={({ currentTarget }) => {
      // The same file can be chosen again after it was changed.
      currentTarget.value = '';
    }}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      if (file) onFile(file);
    }}
  />
);
