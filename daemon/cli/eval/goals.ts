import { EXIT } from '../exit-codes.ts';

/** A figure that must hold; fractions, not percent. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
}

export const atLeast = (name: string, value: number, limit: number): Goal => ({
  name,
  value,
  limit,
  ok: value >= limit,
});
export const atMost = (name: string, value: number, limit: number): Goal => ({
  name,
  value,
  limit,
  ok: value <= limit,
});

/** Writes what failed to stderr; returns the exit code. */
export function judge(goals: readonly Goal[]): number {
  for (const { name, value, limit } of goals.filter((goal) => !goal.ok)) {
    process.stderr.write(`goal missed: ${name} is ${value}, the limit is ${limit}\n`);
  }
  return goals.every((goal) => goal.ok) ? EXIT.ok : EXIT.problem;
}
