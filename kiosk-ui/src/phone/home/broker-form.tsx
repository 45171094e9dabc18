import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { BrokerResult, FoundBrokers as Brokers } from '../../../../daemon/contract/http-mqtt.ts';
import { post, put, read } from '../../live/send.ts';
import { said, words } from '../../text/words.ts';
import { changeSettings, loadSettings, restart, rowOf, settings } from '../settings/box-settings.ts';
import { say } from '../toast.tsx';
import { FoundBrokers } from './found-brokers.tsx';

type Tried = BrokerResult | 'trying' | null;

const textOf = (key: string): string => String(rowOf(key)?.value ?? '');

/** The broker of home automation: the box's own, one that announces itself, or any other; tried before it is kept. */
export function BrokerForm(): JSX.Element {
  const [found, setFound] = useState<Brokers | 'looking' | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [username, setUsername] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState<Tried>(null);
  useEffect(() => void loadSettings(), []);
  if (settings.value === null) return <p role="status">{words.value.settings.loading}</p>;
  const locked = rowOf('mqtt.url')?.locked === true;
  const [address, user] = [url ?? textOf('mqtt.url'), username ?? textOf('mqtt.username')];
  const told = words.value.home;

  async function look(): Promise<void> {
    setFound('looking');
    const answer = await read<Brokers>('/api/mqtt/brokers');
    setFound(answer.ok ? answer.body : null);
    if (!answer.ok) say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  }

  async function tryIt(): Promise<void> {
    setTried('trying');
    const body = {
      ...(address === '' ? {} : { url: address }),
      username: user,
      ...(password === '' ? {} : { password }),
    };
    const answer = await post<BrokerResult>('/api/mqtt/test', body);
    setTried(answer.ok ? answer.body : null);
    if (!answer.ok) say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  }

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (password !== '') {
      const answer = await put('/api/mqtt/password', { password });
      if (!answer.ok) {
        say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
        return;
      }
      setPassword('');
    }
    const changes = { 'mqtt.url': address === '' ? null : address, 'mqtt.username': user === '' ? null : user };
    const waits = password !== '';
    if (!(await changeSettings(changes, words.value.settings.saved))) return;
    if (waits || rowOf('mqtt.url')?.waits === true || rowOf('mqtt.username')?.waits === true) await restart();
  }

  return (
    <form class="field broker" onSubmit={(event) => void keep(event)}>
      <FoundBrokers {...{ found, address, look: () => void look(), choose: setUrl, locked }} />
      <details class="other-ways" open={address !== ''}>
        <summary>{told.other}</summary>
        <label for="broker-url">{told.address}</label>
        <input
          id="broker-url"
          value={address}
          placeholder="mqtt://homeassistant.local:1883"
          disabled={locked}
          inputmode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setUrl(event.currentTarget.value.trim())}
        />
        <label for="broker-user">{told.user}</label>
        <input
          id="broker-user"
          value={user}
          disabled={rowOf('mqtt.username')?.locked === true}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setUsername(event.currentTarget.value.trim())}
        />
        <label for="broker-password">{told.password}</label>
        <input
          id="broker-password"
          type="password"
          value={password}
          autocomplete="off"
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </details>
      {(address !== '' || address !== textOf('mqtt.url')) && (
        <div class="row-acts">
          <button
            type="button"
            class="quiet"
            aria-busy={tried === 'trying'}
            disabled={tried === 'trying' || address === ''}
            onClick={() => void tryIt()}
          >
            {tried === 'trying' ? told.trying : told.try}
          </button>
          <button type="submit" class="primary" disabled={locked}>
            {told.keep}
          </button>
        </div>
      )}
      <p class={tried !== null && tried !== 'trying' && !tried.ok ? 'fault' : 'hint'} role="status">
        {tried !== null &&
          tried !== 'trying' &&
          (tried.ok ? told.works(tried.milliseconds) : `${said(tried.message)} ${said(tried.remedy)}`)}
      </p>
      {locked && <p class="hint">{words.value.settings.lockedBy.file}</p>}
    </form>
  );
}
