import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number } = formats('it-IT');

export const backup: Words['backup'] = {
  title: 'Backup',
  note: 'Copie di tutto, sigillate',
  more: 'Un solo file contiene tutto ciò che il box ricorda: account, impostazioni, cronologia e quello che ha imparato. Lo apre solo la tua frase segreta.',
  list: 'Su questo box',
  none: 'Non ce n’è ancora nessuno.',
  make: 'Fai un backup ora',
  making: 'Scrittura…',
  made: 'Il backup è pronto',
  kinds: { nightly: 'fatto di notte', made: 'fatto a mano' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Scarica',
  downloadName: (when) => `Scarica il backup del ${when}`,
  remove: 'Elimina',
  removeName: (when) => `Elimina il backup del ${when}`,
  removeSure: (when) => `Eliminare per sempre il backup del ${when}?`,
  removed: 'Eliminato',
  nightly: 'Ogni notte',
  restored: (when) => `Ripristinato il ${when}.`,
  undone: (when) => `Il ripristino del ${when} non è partito, quindi tutto è come prima.`,
  passphrase: {
    title: 'Frase segreta',
    more: 'Dieci caratteri o più. Scrivila da qualche parte: nessuno, nemmeno il box, può ritrovarla.',
    label: 'Frase segreta',
    see: 'Mostrala',
    keep: 'Conservala',
    kept: 'La frase segreta è impostata',
    there: (when) => `Impostata il ${when}. I backup più vecchi si aprono con quella di prima.`,
    change: 'Scegline un’altra',
  },
  restore: {
    title: 'Ripristina da un backup',
    more: 'Il backup viene controllato per intero prima di cambiare qualcosa. Se il box non si avvia con quello, torna indietro da solo.',
    bring: 'Porta un file di backup',
    which: 'Quale',
    nothing: 'Scegline uno',
    uploaded: (when) => `Il file che hai portato, del ${when}`,
    go: 'Ripristina',
    checking: 'Controllo…',
    sure: (when) => `Rimettere tutto com’era il ${when}? Ciò che è venuto dopo va perso.`,
    yes: 'Sì, ripristina',
    no: 'Lascia com’è',
    begun: (when) => `Si torna al ${when}`,
  },
};
