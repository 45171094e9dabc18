import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LogLevel, LogLine } from '../../../../daemon/contract/logs.ts';
import { words } from '../../text/words.ts';

/** More would make the page slow, and nobody scrolls so far. */
const MOST = 200;

/** The log as it is written, the newest line first. */
export function LiveLog({ level }: { readonly level: LogLevel }): JSX.Element {
  const [lines, setLines] = useState<readonly LogLine[]>([]);
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const events = new EventSource(`/api/logs/live?level=${level}&limit=${MOST}`);
    events.onmessage = (event: MessageEvent<string>) => {
      const line = JSON.parse(event.data) as LogLine;
      setCut(false);
      setLines((before) => [line, ...before.filter(({ seq }) => seq !== line.seq)].slice(0, MOST));
    };
    events.onerror = () => setCut(true);
    return () => events.close();
  }, [level]);
  return (
    <>
      <p class="hint" role="status">
        {cut ? words.value.help.cut : lines.length === 0 ? words.value.help.quiet : ''}
      </p>
      <ol class="log" aria-label={words.value.help.log}>
        {lines.map(({ seq, at, level: said, message, details }) => (
          <li key={seq} class={`log-${said}`}>
            <time dateTime={at}>{words.value.formats.timeToTheSecond(at)}</time>{' '}
            <strong>{words.value.help.levels[said]}</strong> {message}
            {details !== '' && <span class="log-details">{details}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
