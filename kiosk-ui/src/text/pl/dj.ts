import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('pl-PL');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Równy', means: 'Wieczór nie ma własnego przebiegu.' },
  party: { name: 'Impreza', means: 'Rozkręca się, osiąga szczyt i wycisza w ciągu wieczoru.' },
  dinner: { name: 'Kolacja', means: 'Gra spokojnie, póki trwa posiłek.' },
};

export const dj: Words['dj'] = {
  title: 'Ten utwór',
  like: 'Lubię',
  more: 'Więcej takich',
  less: 'Mniej takich',
  banSong: 'Nigdy tego utworu',
  banArtist: 'Nigdy tego wykonawcy',
  leads: (title) => `Przez chwilę więcej takich jak „${title}”`,
  stop: 'Zakończ',

  howLong: 'Na jak długo',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} godz.`),
  until: (time) => `Do ${time}, potem muzyka znów podąży za pokojem.`,
  untilChanged: 'Do odwołania.',

  shape: 'Przebieg wieczoru',
  arcs,
  arcLocked: 'Ustalone w pliku ustawień urządzenia.',
  save: 'Zachowaj ten wieczór w Spotify',
  saved: (songs, name) =>
    `${plural(songs, { one: 'utwór', few: 'utwory', many: 'utworów', other: 'utworu' })} w „${name}”`,
  open: 'Otwórz w Spotify',

  bans: 'Nigdy nie grane',
  noBans: 'Nic nie jest zablokowane.',
  allow: 'Zezwól',
  allowName: (name) => `Zezwól znów: ${name}`,
  take: (kind, format) => `${kind} jako ${format}`,
  wipe: 'Zapomnij',
  wipeName: (kind) => `Zapomnij: ${kind.toLowerCase()}`,
  sureYes: 'Tak, zapomnij',
  sureNo: 'Zachowaj',

  done: {
    like: 'Polubione dla tego nastroju',
    more: 'Przez chwilę więcej takich',
    less: 'Mniej takich przy tym nastroju',
    banSong: 'Ten utwór już nie zagra',
    banArtist: 'Ten wykonawca już nie zagra',
    leadOff: 'Znów tylko za nastrojem pokoju',
    until: (time) => `Do ${time}`,
    untilChanged: 'Do odwołania',
    arc: (arc) => arcs[arc].name,
    save: 'Zapisano jako playlistę',
    wiped: (rows) => `Zapomniano: ${plural(rows, { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' })}`,
    allowed: (name) => `Może znów grać: ${name}`,
  },
};
