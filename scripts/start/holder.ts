// What a start says of a workbook that another process has.
import { WorkbookHeldError } from '../../src/local/server/headless';

/** Tells where the workbook is open already, or what to do while nobody can open it; throws what else is wrong. */
export function tellHolder(error: unknown): number {
  if (!(error instanceof WorkbookHeldError)) throw error;
  const { port, token } = error.holder;
  if (port === undefined)
    throw new Error(
      `${error.message} That is another start which is not ready yet, or a command at work. Open the address that it prints, or try again when it has ended.`,
      { cause: error },
    );
  console.log(`This workbook is open already: http://127.0.0.1:${port}/${token ? `?t=${token}` : ''}`);
  return 0;
}
