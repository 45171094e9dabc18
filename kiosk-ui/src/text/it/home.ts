import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Domotica',
  note: 'MQTT e Home Assistant',
  more: 'Il box comunica l’umore della stanza via MQTT. Se Home Assistant usa lo stesso broker, lo trova da solo.',
  well: 'Collegato.',
  broker: 'Broker',
  own: 'Quello dentro questo box',
  look: 'Cerca broker',
  looking: 'Ricerca…',
  nobody: 'Nessuno si annuncia. Scrivi qui sotto l’indirizzo; con Home Assistant è il nome di quel computer.',
  other: 'Altro indirizzo, utente, password',
  address: 'Indirizzo',
  user: 'Utente, se lo chiede',
  password: 'Password, conservata sigillata e mai mostrata',
  try: 'Prova',
  trying: 'Provo…',
  works: (milliseconds) => `Funziona: il broker ha risposto in ${milliseconds} ms.`,
  keep: 'Usalo',
  topics: 'Come parla lì il box',
};
