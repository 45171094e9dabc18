import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('pl-PL');

const days = (count: number): string =>
  count === 365 ? 'rok' : plural(count, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' });

export const kiosk: Words['kiosk'] = {
  mirror: 'Twarze w pokoju, narysowane liniami. Żaden obraz nie jest pokazywany.',
  privacy: 'Kamera odczytuje tu nastrój. Żaden obraz nie jest zapisywany ani wysyłany.',
  privacyDemo: 'Zdjęcia przykładowe, nie ten pokój. Żadna kamera na ciebie nie patrzy.',
  privacyOff: 'Kamera jest wyłączona. Żaden obraz nie jest zapisywany ani wysyłany.',
  moreTrouble: (count) => `i jeszcze ${count}, zobacz na telefonie`,
  steer: 'Steruj z telefonu',
  steerHere: 'Dla telefonów uruchom z --host 0.0.0.0',
  code: 'Kod',
  onSpotify: 'w Spotify',
  next: 'Następny',
  nextMaybe: 'Następny, jeśli nic się nie zmieni',
  nextUnknown: 'Następny utwór zostanie wybrany, gdy ten się skończy.',
  evening: 'Wieczór',
  eveningSay: (songs) =>
    `Nastrój pokoju w ciągu wieczoru: ${plural(songs, { one: 'utwór', few: 'utwory', many: 'utworów', other: 'utworu' })}.`,
  eveningBegins: 'Tu zaczyna się wieczór.',
  stopLooking: 'Zamknij kamerę',

  notice: {
    title: 'Kamera odczytuje tu nastrój',
    what: 'Widzi, ile jest twarzy, i zgaduje, co czują. Muzyka podąża za tym.',
    never: 'Żaden obraz nie jest zapisywany ani wysyłany i nikt nie jest rozpoznawany.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Nic nie jest przechowywane.'
        : `Co jest przechowywane: ${[
            ...(moodDays > 0 ? [`nastrój pokoju przez ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`utwory przez ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Wszystko o tym, na twoim telefonie',
    moreHere: 'Opiekun tego urządzenia powie ci więcej i może zamknąć kamerę.',
  },
  tap: {
    title: 'Czy muzyka ma iść za tobą?',
    more: 'Wtedy kamera odczytuje nastrój pokoju. Zamknie się sama, gdy wyjdziesz.',
    start: 'Otwórz kamerę',
    waiting: 'Otwieram…',
  },
  pairing: {
    consent: {
      title: 'Czeka na Spotify',
      more: 'Wyraź zgodę na telefonie, który prosił. Stamtąd muzyka pójdzie dalej.',
    },
    done: { title: 'Spotify połączone', more: 'Wczytuję twoje utwory. Pierwszy jest już w drodze.' },
    failed: { title: 'To się nie udało', more: 'Telefon powie, dlaczego i jak spróbować ponownie.' },
    code: 'Inny telefon? Zeskanuj to albo wpisz kod:',
  },
  trouble: {
    title: 'Muzyka potrzebuje pomocy',
    phone: 'Zrób to z telefonu',
  },
  offline: {
    title: 'Urządzenie nie odpowiada',
    more: 'Muzyka, która gra, gra dalej sama. Ten ekran wróci, gdy tylko wróci urządzenie.',
    remedy: 'Jeśli trwa to dłużej niż minutę, sprawdź jego zasilanie i sieć.',
    since: (time) => `od ${time}`,
  },
  firstRun: {
    title: 'Niech będzie twoje',
    more: 'Zeskanuj kod. Pierwszy telefon zostaje właścicielem: nadaje urządzeniu nazwę i wnosi własną muzykę.',
  },
};
