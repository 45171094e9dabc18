import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Aiuto e registro',
  note: 'Cosa dice il box, un file per chi ti aiuta, riavvio',
  diagnostics: 'Diagnostica',
  diagnosticsMore:
    'Un file per chi ti aiuta: versioni, stato, impostazioni e registro. Senza password, nomi, brani o umori.',
  take: 'Scarica la diagnostica',
  restart: 'Nuovo avvio',
  restartNow: 'Riavvia il box',
  leave: 'Lascia così',
  log: 'Registro',
  level: 'Cosa mostrare',
  levels: { debug: 'Tutto', info: 'Info', warn: 'Avvisi', error: 'Errori' },
  quiet: 'Finora niente da dire.',
  cut: 'Il box non risponde; il registro riprende da solo.',
};
