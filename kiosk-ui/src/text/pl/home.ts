import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Automatyka domowa',
  note: 'MQTT i Home Assistant',
  more: 'Urządzenie podaje nastrój pokoju przez MQTT. Home Assistant na tym samym brokerze znajdzie je sam.',
  well: 'Połączono.',
  broker: 'Broker',
  own: 'Ten w tym urządzeniu',
  look: 'Szukaj brokerów',
  looking: 'Rozglądam się…',
  nobody: 'Żaden się nie zgłasza. Wpisz poniżej jego adres; w Home Assistant to nazwa tamtego komputera.',
  other: 'Inny adres, użytkownik, hasło',
  address: 'Adres',
  user: 'Użytkownik, jeśli jest wymagany',
  password: 'Hasło, przechowywane w ukryciu i nigdy niepokazywane',
  try: 'Testuj',
  trying: 'Testuję…',
  works: (milliseconds) => `Działa: broker odpowiedział w ${milliseconds} ms.`,
  keep: 'Użyj tego',
  topics: 'Jak urządzenie tam mówi',
};
