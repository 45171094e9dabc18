import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('de-DE');

export const setup: Words['setup'] = {
  title: 'Einrichten',
  note: 'Sprache, Ort, Kamera, Musik, Lautsprecher',
  offer: 'Box einrichten',
  left: (count) => `${plural(count, { one: 'kurzer Schritt', other: 'kurze Schritte' })}, höchstens drei Minuten.`,
  begin: 'Anfangen',
  goOn: 'Weiter',
  notNow: 'Nicht jetzt',
  progress: (at, of) => `Schritt ${at} von ${of}`,
  next: 'Weiter',
  before: 'Zurück',
  finish: 'Fertig',
  later: 'Später weiter',
  back: 'Weiter einrichten',
  toNow: 'Zur Musik',
  steps: {
    language: { title: 'Welche Sprache?', more: 'Für dieses Handy und für den Bildschirm im Raum.' },
    name: {
      title: 'Wie heißt die Box?',
      more: 'Zu sehen auf dem Bildschirm, auf den Handys und in der Hausautomation.',
    },
    place: {
      title: 'Wo steht sie?',
      more: 'An manchen Orten verbietet das Gesetz, Stimmungen zu lesen. Dann läuft die Musik ohne Kamera.',
    },
    camera: {
      title: 'Wohin sieht die Kamera?',
      more: 'Du siehst, wo sie Gesichter findet. Das Bild selbst bleibt in dem Teil der Box, der zur Kamera gehört.',
    },
    music: {
      title: 'Was spielt sie?',
      more: 'Erfundene Songs laufen sofort. Mit deinem eigenen Spotify spielt sie, was dir gefällt.',
    },
    speaker: {
      title: 'Woraus kommt die Musik?',
      more: 'Das kannst du unter „Musik“ jederzeit ändern.',
    },
    home: {
      title: 'Hausautomation?',
      more: 'Mit MQTT kann das Licht der Stimmung folgen. Wenn du nicht weißt, was das ist, geh weiter: Es fehlt dir nichts.',
    },
    done: {
      title: 'Das war’s',
      more: 'Die Box weiß, was sie braucht. Alles lässt sich unter „Box“ ändern.',
    },
  },
  camera: {
    hints: {
      off: 'Die Kamera ist aus. Einschalten kannst du sie unter „Kamera und Privatsphäre“.',
      'no-camera': 'Keine Kamera gefunden. Steck eine an; die Musik läuft inzwischen.',
      dark: 'Zum Lesen von Gesichtern ist es zu dunkel. Eine Lampe hinter der Kamera hilft.',
      glare: 'Es ist zu hell: Eine Lampe oder ein Fenster blendet die Kamera. Dreh sie ein wenig.',
      nobody: 'Niemand zu sehen. Stell dich dorthin, wo Leute sein werden.',
      small: 'Die Gesichter sind klein. Stell die Kamera näher oder wähle in den Einstellungen ein größeres Bild.',
      edge: 'Ein Gesicht ist am Rand. Dreh die Kamera zur Mitte hin.',
      good: 'Gut: Gesichter sind klar zu sehen.',
    },
    view: (faces) => `Der Blick der Kamera, ohne das Bild: ${plural(faces, { one: 'Gesicht', other: 'Gesichter' })}.`,
    light: 'Licht',
  },
};
