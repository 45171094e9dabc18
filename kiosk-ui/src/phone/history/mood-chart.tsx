import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { language, words } from '../../text/words.ts';
import type { Curve } from './mood-curve.ts';

const HEIGHT_PX = 220;

interface MoodChartProps {
  readonly curve: Curve;
  readonly time: (epochSeconds: number) => string;
}

/** How the room felt over time. The lines are for eyes; the same numbers stand in a table for everybody else. */
export function MoodChart({ curve, time }: MoodChartProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { pleasant, lively, chart, table, when } = words.value.history;
  useEffect(() => {
    let gone = false;
    let away = (): void => undefined;
    void import('./draw-curve.ts').then(({ drawCurve }) => {
      if (gone || place.current === null) return;
      const look = { widthPx: place.current.clientWidth, heightPx: HEIGHT_PX, time };
      away = drawCurve(place.current, curve, look);
    });
    return () => {
      gone = true;
      away();
    };
  }, [curve, language.value]);
  return (
    <>
      <div ref={place} class="mood-chart" role="img" aria-label={chart} />
      <p class="chart-legend" aria-hidden="true">
        <span>{pleasant}</span>
        <span class="dashed">{lively}</span>
      </p>
      <details class="other-ways">
        <summary>{table}</summary>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{when}</th>
              <th scope="col">{pleasant}</th>
              <th scope="col">{lively}</th>
            </tr>
          </thead>
          <tbody>
            {curve.at.map((at, k) => (
              <tr key={at}>
                <th scope="row">{time(at)}</th>
                <td>{curve.valence[k]?.toFixed(2) ?? '–'}</td>
                <td>{curve.arousal[k]?.toFixed(2) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
