// How a command is called as a function of the script.

/** `register-submission` is the global function `registerSubmission`. */
export const functionName = (command: string): string =>
  command.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
