import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Domotique',
  note: 'MQTT et Home Assistant',
  more: 'Le boîtier annonce l’ambiance de la salle par MQTT. Home Assistant, sur le même broker, le trouve tout seul.',
  well: 'Connecté.',
  broker: 'Broker MQTT',
  own: 'Celui de ce boîtier',
  look: 'Chercher des brokers',
  looking: 'Recherche en cours…',
  nobody: 'Aucun ne se signale. Saisis son adresse ci-dessous ; avec Home Assistant, c’est le nom de cette machine.',
  other: 'Autre adresse, utilisateur, mot de passe',
  address: 'Adresse',
  user: 'Utilisateur, s’il en demande un',
  password: 'Mot de passe, gardé scellé et jamais montré',
  try: 'Tester',
  trying: 'Test…',
  works: (milliseconds) => `Ça marche : le broker a répondu en ${milliseconds} ms.`,
  keep: 'L’utiliser',
  topics: 'Comment le boîtier y parle',
};
