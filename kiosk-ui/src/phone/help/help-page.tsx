import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LogLevel } from '../../../../daemon/contract/logs.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { en } from '../../text/en/words.ts';
import { words } from '../../text/words.ts';
import { AskOnce } from '../ask-once.tsx';
import { Page } from '../page.tsx';
import { restart } from '../settings/box-settings.ts';
import { LiveLog } from './live-log.tsx';

const LEVELS = Object.keys(en.help.levels) as LogLevel[];

/** For when something is not as it should be: what the box says as it says it, a file for who helps, and a fresh start. */
export function HelpPage({ state }: { readonly state: BoxState }): JSX.Element {
  const [level, setLevel] = useState<LogLevel>('info');
  const { diagnostics, diagnosticsMore, take, log, level: asked, levels } = words.value.help;
  return (
    <Page state={state} title={words.value.help.title} under="box">
      <section class="card" aria-labelledby="diagnostics-title">
        <h2 id="diagnostics-title">{diagnostics}</h2>
        <p>{diagnosticsMore}</p>
        <a class="quiet" href="/api/diagnostics" download>
          {take}
        </a>
      </section>
      <section class="card" aria-labelledby="restart-title">
        <h2 id="restart-title">{words.value.help.restart}</h2>
        <AskOnce
          label={words.value.help.restartNow}
          question={words.value.settings.restartSure}
          yes={words.value.settings.restartYes}
          no={words.value.help.leave}
          act={() => void restart()}
        />
      </section>
      <section class="card" aria-labelledby="log-title">
        <h2 id="log-title">{log}</h2>
        <fieldset class="choice">
          <legend class="unseen">{asked}</legend>
          <div class="segments segments-4">
            {LEVELS.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="level"
                  value={name}
                  checked={name === level}
                  onChange={() => setLevel(name)}
                />
                <span>{levels[name]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <LiveLog key={level} level={level} />
      </section>
    </Page>
  );
}
