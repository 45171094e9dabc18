import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('pl-PL');

export const cameraPage: Words['cameraPage'] = {
  title: 'Patrz tą kamerą',
  about:
    'Ta strona odczytuje nastrój pokoju kamerą tego sprzętu i podaje urządzeniu liczby: gdzie są twarze i jak wyglądają. Obrazy zostają na tej stronie, nie są pokazywane i znikają wraz z następnym.',
  start: 'Start',
  stop: 'Stop',
  doing: {
    idle: { title: 'Nie patrzy', more: 'Ustaw sprzęt tak, by widział pokój, potem naciśnij Start.' },
    loading: { title: 'Przygotowuje się', more: 'Z urządzenia przyjdzie około 20 MB, tylko za pierwszym razem.' },
    opening: { title: 'Otwiera kamerę', more: 'Jeśli przeglądarka zapyta, zezwól.' },
    streaming: { title: 'Patrzy', more: 'Zostaw tę stronę na wierzchu, a sprzęt podłączony do ładowarki.' },
    off: {
      title: 'Kamera jest wyłączona',
      more: 'Właściciel wyłączył ją dla urządzenia; patrzenie ruszy, gdy zostanie włączona.',
    },
    hidden: { title: 'W tle', more: 'Tam przeglądarki wstrzymują obraz.' },
    insecure: {
      title: 'Ta przeglądarka nie daje tu kamery',
      more: 'Strona przyszła przez zwykłe http. Na tym komputerze otwórz adres poniżej; na innym sprzęcie wejdź na urządzenie przez https.',
    },
    refused: {
      title: 'Odmówiono dostępu do kamery',
      more: 'Zezwól na nią tej stronie: znak obok adresu ma do tego przełącznik. Potem naciśnij Start.',
    },
    missing: { title: 'Brak kamery', more: 'Podłącz jakąś albo otwórz tę stronę na innym sprzęcie.' },
    busy: { title: 'Kamera jest zajęta', more: 'Zamknij inny program, który jej używa, potem naciśnij Start.' },
    failed: { title: 'Kamera się zatrzymała', more: 'Podłącz ją ponownie, potem naciśnij Start.' },
    cannot: {
      title: 'Ta przeglądarka nie umie odczytywać twarzy',
      more: 'Użyj aktualnego Chrome, Edge, Firefoksa lub Safari na sprzęcie z większą pamięcią.',
    },
    unwanted: {
      title: 'Urządzenie o to nie prosi',
      more: 'Najpierw właściciel ustawia camera.source na „browser”; i tylko właściciel może włączyć patrzenie.',
    },
    guest: {
      title: 'To może tylko właściciel',
      more: 'Daj temu sprzętowi prawa właściciela na /phone, potem naciśnij Start.',
    },
    taken: {
      title: 'Teraz patrzy inna strona',
      more: 'Patrzy najnowsza. Naciśnij Start, by znów patrzeć tą.',
    },
    lost: { title: 'Brak połączenia z urządzeniem', more: 'Ruszy samo, gdy urządzenie wróci.' },
  },
  faces: (count) =>
    count === 0
      ? 'Nikogo nie widać'
      : plural(count, {
          one: 'Widać # twarz',
          few: 'Widać # twarze',
          many: 'Widać # twarzy',
          other: 'Widać # twarzy',
        }),
  looks: 'spojrzeń na sekundę',
  work: 'na spojrzenie',
  dark: 'Dla kamery jest ciemno: pomoże więcej światła z przodu.',
  glare: 'Jest bardzo jasno: odwróć kamerę od okna.',
  light: 'Światło jest dobre.',
};
