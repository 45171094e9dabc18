import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Hausautomation',
  note: 'MQTT und Home Assistant',
  more: 'Die Box meldet die Stimmung im Raum über MQTT. Home Assistant am selben Broker findet sie von selbst.',
  well: 'Verbunden.',
  broker: 'Broker',
  own: 'Der in dieser Box',
  look: 'Broker suchen',
  looking: 'Sieht sich um …',
  nobody: 'Keiner meldet sich. Gib unten seine Adresse ein; bei Home Assistant ist es der Name dieses Rechners.',
  other: 'Andere Adresse, Benutzer, Passwort',
  address: 'Adresse',
  user: 'Benutzer, falls er einen verlangt',
  password: 'Passwort, versiegelt verwahrt und nie gezeigt',
  try: 'Testen',
  trying: 'Testet …',
  works: (milliseconds) => `Es klappt: Der Broker hat nach ${milliseconds} ms geantwortet.`,
  keep: 'Diesen nehmen',
  topics: 'Wie die Box dort spricht',
};
