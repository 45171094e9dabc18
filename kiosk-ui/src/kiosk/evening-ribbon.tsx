import type { JSX } from 'preact';
import type { Theme } from '../look/palette.ts';
import { drawRibbon, RIBBON_HEIGHT, RIBBON_WIDTH, type DrawnRibbon } from '../look/ribbon.ts';
import { words } from '../text/words.ts';
import { evening } from './evening-data.ts';

interface EveningRibbonProps {
  /** A box that belongs to nobody yet has no evening to tell of: it says how to make it one's own. */
  readonly welcome: boolean;
  readonly theme: Theme;
}

/** The evening as a river of colour: the moods of the room, broader the livelier they were, cut where songs began. */
export function EveningRibbon({ welcome, theme }: EveningRibbonProps): JSX.Element {
  const { kiosk } = words.value;
  if (welcome) {
    return (
      <section class="evening evening-welcome">
        <h2>{kiosk.firstRun.title}</h2>
        <p>{kiosk.firstRun.more}</p>
      </section>
    );
  }
  const told = evening.value;
  const drawn = told === null ? null : drawRibbon(told, theme);
  return (
    <section class="evening" aria-label={kiosk.evening}>
      {drawn === null || told === null || told.moods.length === 0 ? (
        <p class="evening-hours">
          <span>{kiosk.eveningBegins}</span>
        </p>
      ) : (
        <Band drawn={drawn} label={kiosk.eveningSay(told.songs.length)} />
      )}
    </section>
  );
}

const Band = ({ drawn, label }: { readonly drawn: DrawnRibbon; readonly label: string }): JSX.Element => (
  <>
    <p class="evening-hours" aria-hidden="true">
      <span>{words.value.kiosk.evening}</span>
      {drawn.hours.map(({ at, instant }) => (
        <span key={instant} class="evening-hour" style={{ '--at': at.toFixed(4) }}>
          {words.value.formats.time(instant)}
        </span>
      ))}
    </p>
    <svg
      class="evening-band"
      viewBox={`0 0 ${RIBBON_WIDTH} ${RIBBON_HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <linearGradient id="evening-colours" gradientUnits="userSpaceOnUse" x1="0" x2={RIBBON_WIDTH} y1="0" y2="0">
        {drawn.stops.map(({ at, colour }, i) => (
          <stop key={i} offset={at.toFixed(4)} stop-color={colour} />
        ))}
      </linearGradient>
      <path d={drawn.path} fill="url(#evening-colours)" />
      {drawn.songs.map((at) => (
        <path key={at} class="evening-song" d={`M${(at * RIBBON_WIDTH).toFixed(1)} 0V${RIBBON_HEIGHT}`} />
      ))}
    </svg>
  </>
);
