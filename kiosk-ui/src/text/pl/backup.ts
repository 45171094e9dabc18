import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number } = formats('pl-PL');

export const backup: Words['backup'] = {
  title: 'Kopie zapasowe',
  note: 'Kopie wszystkiego, zapieczętowane',
  more: 'Jeden plik zawiera wszystko, co urządzenie pamięta: konta, ustawienia, historię i to, czego się nauczyło. Otwiera go tylko twoje hasło.',
  list: 'Na tym urządzeniu',
  none: 'Jeszcze żadnej nie ma.',
  make: 'Utwórz kopię teraz',
  making: 'Zapisuję…',
  made: 'Kopia jest gotowa',
  kinds: { nightly: 'utworzona w nocy', made: 'utworzona ręcznie' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Pobierz',
  downloadName: (when) => `Pobierz kopię z ${when}`,
  remove: 'Usuń',
  removeName: (when) => `Usuń kopię z ${when}`,
  removeSure: (when) => `Usunąć na zawsze kopię z ${when}?`,
  removed: 'Usunięto',
  nightly: 'Każdej nocy',
  restored: (when) => `Przywrócono: ${when}.`,
  undone: (when) => `Przywracanie (${when}) się nie uruchomiło, więc wszystko jest jak przedtem.`,
  passphrase: {
    title: 'Hasło do kopii',
    more: 'Co najmniej dziesięć znaków. Zapisz je: nikt nie zdoła go odzyskać, nawet urządzenie.',
    label: 'Hasło',
    see: 'Pokaż',
    keep: 'Zachowaj',
    kept: 'Hasło jest ustawione',
    there: (when) => `Ustawione: ${when}. Starsze kopie otwiera poprzednie.`,
    change: 'Wybierz inne',
  },
  restore: {
    title: 'Przywróć z kopii',
    more: 'Kopia jest w całości sprawdzana, zanim cokolwiek się zmieni. Jeśli urządzenie z nią nie ruszy, samo wróci do poprzedniego stanu.',
    bring: 'Wczytaj plik kopii',
    which: 'Która',
    nothing: 'Wybierz jedną',
    uploaded: (when) => `Twój plik, z ${when}`,
    go: 'Przywróć',
    checking: 'Sprawdzam…',
    sure: (when) => `Przywrócić wszystko do stanu z ${when}? To, co było potem, przepadnie.`,
    yes: 'Tak, przywróć',
    no: 'Zostaw, jak jest',
    begun: (when) => `Powrót do stanu z ${when}`,
  },
};
