import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('de-DE');

const moods: typeof english.moods = {
  happy: 'Fröhlich',
  sad: 'Traurig',
  angry: 'Wütend',
  neutral: 'Neutral',
  surprised: 'Überrascht',
  unsure: 'Unklar',
  none: 'Niemand da',
};

const directions: typeof english.directions = {
  match: { name: 'Mitgehen', doing: 'Geht mit dem Raum mit', means: 'Die Songs fühlen sich an wie der Raum.' },
  lift: { name: 'Heben', doing: 'Hebt die Stimmung', means: 'Die Songs führen Schritt für Schritt ins Hellere.' },
  calm: { name: 'Beruhigen', doing: 'Beruhigt den Raum', means: 'Die Songs führen Schritt für Schritt ins Ruhigere.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Dem Raum folgen',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Kamera',
    vision: 'Stimmungserkennung',
    player: 'Player',
    account: 'Spotify-Konto',
    library: 'Bibliothek',
    broker: 'Hausautomation',
    clock: 'Uhr',
    disk: 'Speicher',
    calls: 'Anfragen an Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `um ${time} Uhr`,
  onDay: (day, time) => `am ${day}, um ${time} Uhr`,
  takeOver: 'Den DJ machen lassen',
  takenOver: 'Der DJ führt wieder.',
  starting: 'Wacht auf',
  startingMore: 'Verbindet mit der Box …',
  lost: 'Verbindung verloren, versucht es wieder …',

  peopleInView: (count) => (count === 0 ? 'niemand zu sehen' : plural(count, { one: 'Person', other: 'Personen' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'recht sicher' : confidence >= 0.5 ? 'einigermaßen sicher' : 'vorsichtig geschätzt',
  since: (minutes) =>
    minutes < 1 ? 'gerade eben' : minutes < 60 ? `seit ${minutes} Min.` : `seit ${Math.floor(minutes / 60)} Std.`,
  roomIs: (mood, people) => `Stimmung im Raum: ${mood}, ${people}.`,
  emptyMore: 'Wartet auf Gesellschaft.',
  unsureMore: 'noch keine klare Stimmung',
  cameraOff: 'Kamera aus',
  cameraOffMore: 'Es wird nicht hingesehen. Die Musik läuft weiter.',
  cameraRefused:
    'Am Arbeitsplatz und in der Schule werden keine Stimmungen gelesen: Das Gesetz verbietet es. Die Musik geht weiter.',
  noCamera: 'Keine Kamera',

  nowPlaying: 'Läuft gerade',
  nowPlayingSay: (title, artist) => `Gerade läuft ${title} von ${artist}.`,
  coverOf: (album) => `Cover von ${album}`,
  paused: 'Pausiert',
  noSong: 'Noch kein Song',
  noSongMore: 'Der erste ist unterwegs.',
  position: 'Stelle im Song',
  positionOf: (at, of) => `${at} von ${of}`,
  why: 'Warum dieser Song',
  chosen: (minutes) => (minutes < 1 ? 'Gerade eben gewählt.' : `Vor ${minutes} Min. gewählt.`),
  pinned: (mood) => `Festgelegt: ${mood}`,

  sandbox: 'Spielwiese: erfundene Songs, nicht Spotify',
  allWell: 'Alles gut',
  qr: (url) => `QR-Code für ${url}`,

  room: 'Raum',
  controls: 'Wiedergabe',
  transport: {
    play: 'Abspielen',
    pause: 'Pause',
    skip: 'Zum nächsten Song',
    previous: 'Zurück zum Song davor',
  },
  volume: 'Lautstärke',
  volumeUnknown: 'Dieser Player regelt seine Lautstärke selbst',
  leads: 'Wohin die Musik führt',
  directionLocked: 'In der Einstellungsdatei dieser Box festgelegt.',
  mood: 'Gespielte Stimmung',
  camera: 'Kamera',
  cameraLabel: 'Die Kamera die Stimmung lesen lassen',
  cameraOnWords:
    'Bilder werden in der Box zu Zahlen und sofort vergessen. Keines wird gespeichert, keines gesendet, niemand wird erkannt.',
  cameraOffWords:
    'Die Kamera ist geschlossen. Die Musik folgt weiter der letzten Stimmung, oder der, die du oben wählst.',
  health: 'Wie es der Box geht',
  allWellMore: 'Kamera, Musik und Hausautomation arbeiten, wie sie sollen.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Schließen',

  done: {
    play: 'Läuft',
    pause: 'Pausiert',
    skip: 'Zum nächsten Song gesprungen',
    previous: 'Einen Song zurück',
    volume: (percent) => `Lautstärke ${percent} Prozent`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'Folgt wieder dem Raum' : `Spielt für: ${moods[mood]}`),
    camera: (on) => (on ? 'Kamera an' : 'Kamera aus'),
  },

  signIn: {
    title: 'Gib den Code von der Box ein',
    more: 'Er steht neben dem QR-Code auf dem Bildschirm der Box.',
    label: 'Code',
    send: 'Dieses Handy verbinden',
    waiting: 'Verbindet …',
    empty: 'Gib zuerst den Code ein.',
    scannedTitle: 'Dieses Handy mit der Box verbinden',
    scannedMore: 'Du hast den Code auf ihrem Bildschirm gescannt: Das genügt.',
  },

  unreachable: {
    error: 'retry',
    message: 'Die Box hat nicht geantwortet.',
    remedy: 'Prüfe, ob dieses Gerät im selben Netzwerk ist wie die Box, und versuch es dann noch einmal.',
  },
  unexplained: { error: 'bug', message: 'Das hat nicht geklappt.', remedy: 'Versuch es gleich noch einmal.' },
};
