import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Miejsca',
  place: { now: 'Teraz', music: 'Muzyka', evening: 'Wieczór', box: 'Urządzenie' },
  backTo: (place) => `Wróć: ${place}`,
  menu: {
    privacy: 'Kamera i prywatność',
    peopleNote: 'Kto steruje, a kto patrzy',
  },
  never: 'Nigdy',
  language: { title: 'Język', more: 'Na tym telefonie' },
  lead: {
    title: 'Niech prowadzi playlista',
    more: 'Przez chwilę jej utwory mają pierwszeństwo; które z nich, nadal decyduje pokój.',
    choose: 'Wybierz playlistę',
    asking: 'Chwileczkę…',
    liked: 'Polubione utwory',
    none: 'Więcej pojawi się tu, gdy wybierzesz playlisty w „Twoja muzyka”.',
    done: (name) => `„${name}” prowadzi przez chwilę`,
  },
  tonight: {
    title: 'Utwory tego wieczoru',
    none: 'Żaden utwór jeszcze nie zagrał.',
    all: (count) => `Pokaż wszystkie (${count})`,
    fewer: 'Pokaż mniej',
  },
};
