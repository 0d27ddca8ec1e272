// The name of a command as a function of the script: `find-overlaps` is `findOverlaps`.

/** `register-submission` is the global function `registerSubmission`. */
export const functionName = (command: string): string =>
  command.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
