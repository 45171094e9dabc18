import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('pl-PL');
const days = (count: number): string => plural(count, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'Kamera jest zamknięta, póki ktoś nie otworzy jej na ekranie w pokoju.',
  venue: 'Gdzie stoi urządzenie',
  asking: 'Najpierw pytaj o zgodę',
  howLong: 'Jak długo to pamięta',
  kept: {
    title: 'Co jest przechowywane',
    pictures: 'Obrazy: nigdy. W mgnieniu oka zamieniają się w liczby i żaden nie opuszcza części, która go widzi.',
    faces: 'Twarze: nikt nie jest rozpoznawany. Kto wyjdzie i wróci, jest kimś nowym.',
    moods: (count) =>
      count === 0 ? 'Nastroje pokoju: wcale.' : `Nastroje pokoju: przez ${days(count)}, na tym urządzeniu.`,
    songs: (count) => (count === 0 ? 'Grane utwory: wcale.' : `Grane utwory: przez ${days(count)}, na tym urządzeniu.`),
    taste: (count) =>
      count === 0
        ? 'Polubienia i pominięcia: wcale.'
        : `Polubienia i pominięcia: przez ${days(count)}, na tym urządzeniu.`,
    group: (people) => `Gdy widać mniej osób niż ${people}, nastrój nie jest pokazywany ani przechowywany.`,
  },
  take: 'Zabierz ze sobą',
  takeMore: 'Wszystko, co urządzenie o tobie wie, w pliku.',
  all: 'Wszystko (JSON)',
  single: 'Pojedyncze rodzaje',
  parts: {
    moods: 'Nastroje',
    songs: 'Utwory',
    taste: 'Polubienia i pominięcia',
    bans: 'Blokady',
    library: 'Twoja muzyka',
    settings: 'Ustawienia',
  },
  forgetTitle: 'Zapominanie',
  forget: {
    history: {
      name: 'Historia',
      means: 'Nastroje i utwory wszystkich wieczorów.',
      sure: 'Zapomnieć wszystkie nastroje i utwory? Przez minutę można je przywrócić.',
    },
    taste: {
      name: 'Polubienia i pominięcia',
      means: 'DJ uczy się od nowa.',
      sure: 'Zapomnieć na zawsze wszystkie polubienia i pominięcia?',
    },
    learnt: {
      name: 'Wszystko wyuczone',
      means: 'Historia, polubienia, blokady i biblioteka, która wczyta się od nowa.',
      sure: 'Zapomnieć na zawsze wszystko, czego urządzenie się nauczyło?',
    },
    everything: {
      name: 'Wszystko',
      means: 'Jak pierwszego dnia: znikną też konta, telefony, ustawienia i kopie.',
      sure: 'Przywrócić urządzenie do stanu z pierwszego dnia? Ten telefon trzeba będzie połączyć ponownie.',
    },
  },
  undo: 'Cofnij',
  undone: 'Wszystko wróciło',
  backupsLeft: 'Kopie na urządzeniu nadal to zawierają.',
  backupsToo: 'Zapomnij też kopie',
};
