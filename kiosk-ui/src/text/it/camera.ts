import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

export const cameraPage: Words['cameraPage'] = {
  title: 'Guarda con questa telecamera',
  about:
    'Questa pagina legge l’umore della stanza con la telecamera di questo dispositivo e al box manda solo numeri: dove sono i volti e che espressione hanno. Le immagini restano in questa pagina, non si mostrano e spariscono con la successiva.',
  start: 'Avvia',
  stop: 'Ferma',
  doing: {
    idle: { title: 'Non guarda', more: 'Metti il dispositivo dove vede la stanza, poi premi «Avvia».' },
    loading: { title: 'In preparazione', more: 'Dal box arrivano circa 20 MB, solo la prima volta.' },
    opening: { title: 'Accensione della telecamera', more: 'Se il browser lo chiede, permettilo.' },
    streaming: { title: 'Guarda', more: 'Tieni questa pagina in primo piano e il dispositivo in carica.' },
    off: {
      title: 'La telecamera è spenta',
      more: 'Il proprietario l’ha spenta per il box; riprende quando viene riaccesa.',
    },
    hidden: { title: 'In secondo piano', more: 'Lì i browser fermano le immagini.' },
    insecure: {
      title: 'Qui questo browser non dà la telecamera',
      more: 'La pagina è arrivata tramite http semplice. Su questo stesso computer apri l’indirizzo qui sotto; su un altro dispositivo raggiungi il box tramite https.',
    },
    refused: {
      title: 'La telecamera è stata negata',
      more: 'Permettila per questa pagina: il simbolo accanto all’indirizzo ha un interruttore. Poi premi «Avvia».',
    },
    missing: { title: 'Nessuna telecamera', more: 'Collegane una, o apri questa pagina su un altro dispositivo.' },
    busy: { title: 'La telecamera è in uso', more: 'Chiudi l’altro programma che la usa, poi premi «Avvia».' },
    failed: { title: 'La telecamera si è fermata', more: 'Ricollegala, poi premi «Avvia».' },
    cannot: {
      title: 'Questo browser non sa leggere i volti',
      more: 'Usa Chrome, Edge, Firefox o Safari recenti, su un dispositivo con più memoria.',
    },
    unwanted: {
      title: 'Il box non lo richiede',
      more: 'Prima il proprietario imposta camera.source su «browser»; e può guardare solo un proprietario.',
    },
    guest: {
      title: 'Può guardare solo un proprietario',
      more: 'Rendi proprietario questo dispositivo su /phone, poi premi «Avvia».',
    },
    taken: {
      title: 'Ora guarda un’altra pagina',
      more: 'Guarda sempre la più recente. Premi «Avvia» per guardare di nuovo con questa.',
    },
    lost: { title: 'Nessuna connessione al box', more: 'Riprende da sola quando il box torna.' },
  },
  faces: (count) =>
    count === 0 ? 'Nessuno in vista' : plural(count, { one: '# volto in vista', other: '# volti in vista' }),
  looks: 'sguardi al secondo',
  work: 'per sguardo',
  dark: 'È buio per la telecamera: aiuta più luce da davanti.',
  glare: 'C’è molta luce: gira la telecamera lontano dalla finestra.',
  light: 'La luce va bene.',
};
