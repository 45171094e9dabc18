import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Orte',
  place: { now: 'Jetzt', music: 'Musik', evening: 'Abend', box: 'Box' },
  backTo: (place) => `Zurück: ${place}`,
  menu: {
    privacy: 'Kamera und Privatsphäre',
    peopleNote: 'Wer steuern darf und wer zusieht',
  },
  never: 'Nie',
  language: { title: 'Sprache', more: 'Auf diesem Handy' },
  lead: {
    title: 'Playlist führen lassen',
    more: 'Eine Weile werden ihre Songs zuerst gewählt; welcher davon, entscheidet weiter der Raum.',
    choose: 'Playlist auswählen',
    asking: 'Einen Moment …',
    liked: 'Lieblingssongs',
    none: 'Mehr erscheint hier, wenn du unter „Deine Musik“ Playlists auswählst.',
    done: (name) => `„${name}“ führt eine Weile`,
  },
  tonight: {
    title: 'Songs dieses Abends',
    none: 'Noch lief kein Song.',
    all: (count) => `Alle ${count} zeigen`,
    fewer: 'Weniger zeigen',
  },
};
