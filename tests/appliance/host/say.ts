/** A line of progress: steps here take minutes. */
export const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
