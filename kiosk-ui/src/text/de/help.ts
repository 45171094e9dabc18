import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Hilfe und Protokoll',
  note: 'Was die Box sagt, eine Datei für Helfer, Neustart',
  diagnostics: 'Diagnose',
  diagnosticsMore:
    'Eine Datei für jemanden, der dir hilft: Versionen, Zustand, Einstellungen und Protokoll. Ohne Passwörter, Namen, Songs oder Stimmungen.',
  take: 'Diagnose herunterladen',
  restart: 'Neu anfangen',
  restartNow: 'Box neu starten',
  leave: 'So lassen',
  log: 'Protokoll',
  level: 'Was gezeigt wird',
  levels: { debug: 'Alles', info: 'Normal', warn: 'Warnungen', error: 'Fehler' },
  quiet: 'Bisher gibt es nichts zu berichten.',
  cut: 'Die Box antwortet nicht; das Protokoll geht von selbst weiter.',
};
