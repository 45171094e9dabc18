import type { JSX } from 'preact';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { TroubleLine } from '../../parts/trouble-line.tsx';
import { words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { SettingGroup } from '../settings/setting-group.tsx';
import { BrokerForm } from './broker-form.tsx';

const KEYS = ['mqtt.prefix', 'mqtt.heartbeatSeconds'];

/** How lights and scenes hear of the mood. */
export function HomePage({ state }: { readonly state: BoxState }): JSX.Element {
  const { broker } = state.health;
  const well = broker.state === 'ok' || broker.state === 'off';
  return (
    <Page state={state} title={words.value.home.title} under="box">
      <p class="lede">{words.value.home.more}</p>
      {well ? <p class="hint">{words.value.home.well}</p> : <TroubleLine trouble={{ part: 'broker', ...broker }} />}
      <section class="card" aria-labelledby="broker-title">
        <h2 id="broker-title">{words.value.home.broker}</h2>
        <BrokerForm />
      </section>
      <SettingGroup title={words.value.home.topics} keys={KEYS} />
    </Page>
  );
}
