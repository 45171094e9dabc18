import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Aide et journal',
  note: 'Ce que dit le boîtier, un fichier pour qui aide, redémarrage',
  diagnostics: 'Diagnostic',
  diagnosticsMore:
    'Un fichier pour la personne qui t’aide : versions, état, réglages et journal. Sans mots de passe, noms, titres ni ambiances.',
  take: 'Télécharger le diagnostic',
  restart: 'Nouveau départ',
  restartNow: 'Redémarrer le boîtier',
  leave: 'Ne rien faire',
  log: 'Journal',
  level: 'Ce qui est affiché',
  levels: { debug: 'Tout', info: 'Infos', warn: 'Alertes', error: 'Erreurs' },
  quiet: 'Rien à signaler jusqu’ici.',
  cut: 'Le boîtier ne répond pas ; le journal reprendra tout seul.',
};
