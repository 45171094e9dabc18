import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('de-DE');
const days = (count: number): string => plural(count, { one: 'Tag', other: 'Tage' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'Die Kamera bleibt zu, bis jemand sie auf dem Bildschirm im Raum öffnet.',
  venue: 'Wo die Box steht',
  asking: 'Erst um Erlaubnis fragen',
  howLong: 'Wie lange sie es sich merkt',
  kept: {
    title: 'Was gespeichert wird',
    pictures: 'Bilder: nie. Sie werden im Nu zu Zahlen, und kein Bild verlässt den Teil, der es sieht.',
    faces: 'Gesichter: Niemand wird erkannt. Wer geht und wiederkommt, ist jemand Neues.',
    moods: (count) =>
      count === 0 ? 'Stimmungen des Raums: gar nicht.' : `Stimmungen des Raums: ${days(count)} lang, auf dieser Box.`,
    songs: (count) =>
      count === 0 ? 'Gespielte Songs: gar nicht.' : `Gespielte Songs: ${days(count)} lang, auf dieser Box.`,
    taste: (count) =>
      count === 0
        ? 'Vorlieben und Übersprungenes: gar nicht.'
        : `Vorlieben und Übersprungenes: ${days(count)} lang, auf dieser Box.`,
    group: (people) => `Sind weniger als ${people} Personen zu sehen, wird keine Stimmung gezeigt oder gespeichert.`,
  },
  take: 'Mitnehmen',
  takeMore: 'Alles, was die Box von dir weiß, als Datei.',
  all: 'Alles (JSON)',
  single: 'Einzelne Teile',
  parts: {
    moods: 'Stimmungen',
    songs: 'Songs',
    taste: 'Vorlieben',
    bans: 'Sperren',
    library: 'Deine Musik',
    settings: 'Einstellungen',
  },
  forgetTitle: 'Vergessen',
  forget: {
    history: {
      name: 'Verlauf',
      means: 'Stimmungen und Songs aller Abende.',
      sure: 'Alle Stimmungen und Songs vergessen? Eine Minute lang kannst du sie zurückholen.',
    },
    taste: {
      name: 'Vorlieben',
      means: 'Der DJ lernt von vorn.',
      sure: 'Alle Vorlieben und alles Übersprungene für immer vergessen?',
    },
    learnt: {
      name: 'Alles Gelernte',
      means: 'Verlauf, Vorlieben, Sperren und die Bibliothek, die dann neu gelesen wird.',
      sure: 'Alles, was die Box gelernt hat, für immer vergessen?',
    },
    everything: {
      name: 'Alles',
      means: 'Wie am ersten Tag: Auch Konten, Handys, Einstellungen und Sicherungen verschwinden.',
      sure: 'Die Box zurücksetzen wie am ersten Tag? Dieses Handy muss sich neu verbinden.',
    },
  },
  undo: 'Rückgängig',
  undone: 'Alles wieder da',
  backupsLeft: 'In Sicherungen auf der Box steht es noch.',
  backupsToo: 'Auch die vergessen',
};
