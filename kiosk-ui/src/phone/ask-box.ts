import { connectNow } from '../live/box.ts';
import { post } from '../live/send.ts';
import { say } from './toast.tsx';

/** Sends one wish that is no command, and tells how it went. @returns whether it was fulfilled */
export async function askBox(path: string, body: object, confirmation: string): Promise<boolean> {
  const answer = await post(path, body);
  if (answer.ok) {
    if (confirmation !== '') say({ kind: 'done', text: confirmation, more: '' });
    return true;
  }
  if (answer.status === 401) connectNow();
  else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  return false;
}
