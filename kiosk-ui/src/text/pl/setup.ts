import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pl-PL');

export const setup: Words['setup'] = {
  title: 'Konfiguracja',
  note: 'Język, miejsce, kamera, muzyka, głośnik',
  offer: 'Skonfiguruj urządzenie',
  left: (count) =>
    `${plural(count, {
      one: 'krótki krok',
      few: 'krótkie kroki',
      many: 'krótkich kroków',
      other: 'krótkiego kroku',
    })}, najwyżej trzy minuty.`,
  begin: 'Zacznij',
  goOn: 'Kontynuuj',
  notNow: 'Nie teraz',
  progress: (at, of) => `Krok ${at} z ${of}`,
  next: 'Dalej',
  before: 'Wstecz',
  finish: 'Zakończ',
  later: 'Dokończ później',
  back: 'Kontynuuj konfigurację',
  toNow: 'Do muzyki',
  steps: {
    language: { title: 'Jaki język?', more: 'Dla tego telefonu i dla ekranu w pokoju.' },
    name: {
      title: 'Jak nazywa się urządzenie?',
      more: 'Nazwę widać na ekranie, na telefonach i w automatyce domowej.',
    },
    place: {
      title: 'Gdzie stoi?',
      more: 'W niektórych miejscach prawo zabrania odczytywania nastrojów. Wtedy muzyka gra bez kamery.',
    },
    camera: {
      title: 'Na co patrzy kamera?',
      more: 'Widzisz, gdzie znajduje twarze. Sam obraz zostaje w tej części urządzenia, która należy do kamery.',
    },
    music: {
      title: 'Co ma grać?',
      more: 'Zmyślone utwory grają od razu. Z twoim Spotify zagra to, co lubisz.',
    },
    speaker: {
      title: 'Skąd ma grać muzyka?',
      more: 'Możesz to zmienić w każdej chwili w „Muzyka”.',
    },
    home: {
      title: 'Automatyka domowa?',
      more: 'Z MQTT światła mogą podążać za nastrojem. Jeśli nie wiesz, co to jest, idź dalej: niczego nie zabraknie.',
    },
    done: {
      title: 'To już wszystko',
      more: 'Urządzenie wie, czego mu trzeba. Wszystko można zmienić w „Urządzenie”.',
    },
  },
  camera: {
    hints: {
      off: 'Kamera jest wyłączona. Włączysz ją w „Kamera i prywatność”.',
      'no-camera': 'Nie znaleziono kamery. Podłącz jakąś; muzyka tymczasem gra.',
      dark: 'Jest za ciemno, by odczytać twarze. Pomoże lampa za kamerą.',
      glare: 'Jest za jasno: lampa lub okno świeci w kamerę. Obróć ją trochę.',
      nobody: 'Nikogo nie widać. Stań tam, gdzie będą ludzie.',
      small: 'Twarze są małe. Przysuń kamerę albo wybierz w ustawieniach większy obraz.',
      edge: 'Jakaś twarz jest na brzegu. Obróć kamerę ku środkowi.',
      good: 'Dobrze: twarze są wyraźnie widoczne.',
    },
    view: (faces) =>
      `Widok kamery, bez obrazu: ${plural(faces, { one: 'twarz', few: 'twarze', many: 'twarzy', other: 'twarzy' })}.`,
    light: 'Światło',
  },
};
