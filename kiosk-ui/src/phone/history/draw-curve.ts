import UPlot from 'uplot';
import type { Curve } from './mood-curve.ts';
import 'uplot/dist/uPlot.min.css';

export interface CurveLook {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly time: (epochSeconds: number) => string;
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws two lines between −1 and 1 into that place. Loaded only with the page that shows them. @returns what takes it away again */
export function drawCurve(place: HTMLElement, { at, valence, arousal }: Curve, look: CurveLook): () => void {
  const axis = {
    stroke: colour('--ink-2'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '13px system-ui, sans-serif',
  };
  const line = (stroke: string, dash: number[] = []): UPlot.Series => ({
    stroke,
    dash,
    width: 2.5,
    spanGaps: false,
    points: { show: at.length < 4, size: 6 },
  });
  const plot = new UPlot(
    {
      width: look.widthPx,
      height: look.heightPx,
      scales: { y: { range: [-1, 1] } },
      axes: [
        { ...axis, values: (_plot, splits) => splits.map(look.time), space: 62 },
        {
          ...axis,
          size: 34,
          values: (_plot, splits) => splits.map((value) => (Number.isInteger(value) ? String(value) : '')),
        },
      ],
      series: [{}, line(colour('--mood-ink')), line(colour('--ink-2'), [6, 5])],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
    },
    [[...at], [...valence], [...arousal]],
    place,
  );
  return () => plot.destroy();
}
