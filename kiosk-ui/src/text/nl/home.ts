import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Domotica',
  note: 'MQTT en Home Assistant',
  more: 'Het kastje meldt de stemming in de ruimte via MQTT. Home Assistant op dezelfde broker vindt het vanzelf.',
  well: 'Verbonden.',
  broker: 'Broker',
  own: 'Die in dit kastje',
  look: 'Brokers zoeken',
  looking: 'Kijkt rond…',
  nobody: 'Er meldt zich geen. Typ hieronder het adres; bij Home Assistant is dat de naam van die computer.',
  other: 'Ander adres, gebruiker, wachtwoord',
  address: 'Adres',
  user: 'Gebruiker, als hij erom vraagt',
  password: 'Wachtwoord, verzegeld bewaard en nooit getoond',
  try: 'Testen',
  trying: 'Test…',
  works: (milliseconds) => `Het werkt: de broker antwoordde in ${milliseconds} ms.`,
  keep: 'Gebruiken',
  topics: 'Hoe het kastje daar spreekt',
};
