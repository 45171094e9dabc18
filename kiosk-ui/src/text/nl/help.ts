import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Hulp en logboek',
  note: 'Wat het kastje zegt, een bestand voor wie helpt, herstart',
  diagnostics: 'Diagnose',
  diagnosticsMore:
    'Een bestand voor iemand die je helpt: versies, toestand, instellingen en het logboek. Zonder wachtwoorden, namen, nummers of stemmingen.',
  take: 'Diagnose downloaden',
  restart: 'Opnieuw beginnen',
  restartNow: 'Kastje herstarten',
  leave: 'Zo laten',
  log: 'Logboek',
  level: 'Wat er wordt getoond',
  levels: { debug: 'Alles', info: 'Normaal', warn: 'Let op', error: 'Fouten' },
  quiet: 'Nog niets te melden.',
  cut: 'Het kastje antwoordt niet; het logboek gaat vanzelf verder.',
};
