import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('de-DE');

const days = (count: number): string =>
  count === 1 ? 'einen Tag' : count === 365 ? 'ein Jahr' : plural(count, { one: 'Tag', other: 'Tage' });

export const kiosk: Words['kiosk'] = {
  mirror: 'Gesichter im Raum, als Linien gezeichnet. Es wird kein Bild gezeigt.',
  privacy: 'Eine Kamera liest hier Stimmungen. Kein Bild wird gespeichert oder gesendet.',
  privacyDemo: 'Beispielfotos, nicht dieser Raum. Keine Kamera sieht dich an.',
  privacyOff: 'Die Kamera ist aus. Kein Bild wird gespeichert oder gesendet.',
  moreTrouble: (count) => `und ${count} mehr, siehe Handyseite`,
  steer: 'Vom Handy aus steuern',
  steerHere: 'Für Handys mit --host 0.0.0.0 starten',
  code: 'Code',
  onSpotify: 'auf Spotify',
  next: 'Danach',
  nextMaybe: 'Danach, so wie es jetzt aussieht',
  nextUnknown: 'Der nächste Song wird gewählt, wenn dieser endet.',
  evening: 'Der Abend',
  eveningSay: (songs) =>
    `Die Stimmung des Raums über den Abend, mit ${plural(songs, { one: 'Song', other: 'Songs' })}.`,
  eveningBegins: 'Hier beginnt der Abend.',
  stopLooking: 'Kamera schließen',

  notice: {
    title: 'Eine Kamera liest hier Stimmungen',
    what: 'Sie sieht, wie viele Gesichter da sind, und schätzt, wie sie sich fühlen. Die Musik folgt.',
    never: 'Kein Bild wird gespeichert oder gesendet, und niemand wird erkannt.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Nichts wird gespeichert.'
        : `Gespeichert wird: ${[
            ...(moodDays > 0 ? [`die Stimmung des Raums für ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`die Songs für ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Alles darüber, auf deinem Handy',
    moreHere: 'Wer diese Box betreibt, sagt dir mehr und kann die Kamera schließen.',
  },
  tap: {
    title: 'Soll die Musik dir folgen?',
    more: 'Dann liest eine Kamera die Stimmung des Raums. Sie schließt sich von selbst, wenn du gegangen bist.',
    start: 'Kamera öffnen',
    waiting: 'Öffnet …',
  },
  pairing: {
    consent: {
      title: 'Wartet auf Spotify',
      more: 'Stimme auf dem Handy zu, das gefragt hat. Von da an geht die Musik weiter.',
    },
    done: { title: 'Spotify ist verbunden', more: 'Deine eigenen Songs werden gelesen. Der erste ist unterwegs.' },
    failed: { title: 'Das hat nicht geklappt', more: 'Das Handy sagt, warum, und wie es noch einmal geht.' },
    code: 'Noch ein Handy? Scanne das oder gib den Code ein:',
  },
  trouble: {
    title: 'Die Musik braucht Hilfe',
    phone: 'Erledige es vom Handy aus',
  },
  offline: {
    title: 'Die Box antwortet nicht',
    more: 'Laufende Musik spielt von selbst weiter. Dieser Bildschirm kommt zurück, sobald die Box es tut.',
    remedy: 'Dauert es länger als eine Minute, prüfe Strom und Netzwerk der Box.',
    since: (time) => `seit ${time} Uhr`,
  },
  firstRun: {
    title: 'Mach sie zu deiner',
    more: 'Scanne den Code. Dem ersten Handy gehört die Box: Es gibt ihr einen Namen und bringt seine eigene Musik mit.',
  },
};
