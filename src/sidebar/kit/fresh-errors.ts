// Errors of fields that still hold what the error is about.
import { useRef } from 'preact/hooks';
import type { FieldErrors } from './use-calls';

/** The errors without those of fields that were changed since: what was put right is not held against one. */
export function useFreshErrors(errors: FieldErrors, draft: object): FieldErrors {
  const found = useRef({ errors, draft });
  if (found.current.errors !== errors) found.current = { errors, draft };
  const now: Readonly<Record<string, unknown>> = { ...draft };
  const then: Readonly<Record<string, unknown>> = { ...found.current.draft };
  return Object.fromEntries(Object.entries(errors).filter(([field]) => now[field] === then[field]));
}
