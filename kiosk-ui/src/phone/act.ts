import { signal } from '@preact/signals';
import type { Command, CommandName } from '../../../daemon/contract/commands.ts';
import { connectNow } from '../live/box.ts';
import { sendCommand } from '../live/send.ts';
import { say } from './toast.tsx';

/** Commands that the box has not answered yet. */
export const waiting = signal<ReadonlySet<CommandName>>(new Set());

/** Sends one command and tells how it went. What changed on the box comes back with the next snapshot, not from here. */
export async function act(command: Command, confirmation: string): Promise<void> {
  waiting.value = new Set([...waiting.value, command.command]);
  const answer = await sendCommand(command);
  waiting.value = new Set([...waiting.value].filter((name) => name !== command.command));
  if (answer.ok) {
    say({ kind: 'done', text: confirmation, more: '' });
    return;
  }
  if (answer.status === 401) {
    connectNow();
    return;
  }
  say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}
