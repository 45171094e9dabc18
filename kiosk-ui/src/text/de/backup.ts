import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number } = formats('de-DE');

export const backup: Words['backup'] = {
  title: 'Sicherungen',
  note: 'Kopien von allem, versiegelt',
  more: 'Eine Datei enthält alles, was die Box sich merkt: Konten, Einstellungen, Verlauf und Gelerntes. Nur deine Passphrase öffnet sie.',
  list: 'Auf dieser Box',
  none: 'Noch gibt es keine.',
  make: 'Jetzt sichern',
  making: 'Schreibt …',
  made: 'Die Sicherung ist da',
  kinds: { nightly: 'nachts erstellt', made: 'von Hand erstellt' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Herunterladen',
  downloadName: (when) => `Sicherung vom ${when} herunterladen`,
  remove: 'Löschen',
  removeName: (when) => `Sicherung vom ${when} löschen`,
  removeSure: (when) => `Sicherung vom ${when} für immer löschen?`,
  removed: 'Gelöscht',
  nightly: 'Jede Nacht',
  restored: (when) => `Eingespielt am ${when}.`,
  undone: (when) => `Mit dem Stand vom ${when} ist die Box nicht gestartet, darum ist alles wie zuvor.`,
  passphrase: {
    title: 'Passphrase',
    more: 'Mindestens zehn Zeichen. Schreib sie auf: Niemand kann sie wieder herausfinden, auch die Box nicht.',
    label: 'Passphrase',
    see: 'Anzeigen',
    keep: 'Behalten',
    kept: 'Die Passphrase gilt jetzt',
    there: (when) => `Festgelegt am ${when}. Ältere Sicherungen öffnet die vorige.`,
    change: 'Eine andere wählen',
  },
  restore: {
    title: 'Eine Sicherung einspielen',
    more: 'Die Sicherung wird ganz geprüft, bevor sich etwas ändert. Startet die Box damit nicht, kehrt sie von selbst zurück.',
    bring: 'Sicherung hereinholen',
    which: 'Welche',
    nothing: 'Wähle eine',
    uploaded: (when) => `Deine Datei, vom ${when}`,
    go: 'Einspielen',
    checking: 'Prüft …',
    sure: (when) => `Alles so herstellen, wie es am ${when} war? Was danach kam, geht verloren.`,
    yes: 'Ja, einspielen',
    no: 'So lassen, wie es ist',
    begun: (when) => `Zurück zum Stand vom ${when}`,
  },
};
