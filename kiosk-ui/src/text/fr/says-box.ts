import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

/** What the box says of itself: refusals, phones, backups. `{1}` is filled in. */
export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Réessaie dans {1} s.',
  'Something went wrong inside the box.': 'Un problème est survenu dans le boîtier.',
  'Look at the log, and report it.': 'Regarde le journal et signale-le.',
  'The file is empty.': 'Le fichier est vide.',
  'Choose a CSV file with a line of column names.': 'Choisis un fichier CSV avec une ligne de noms de colonnes.',
  'no answer from {1}': 'pas de réponse de {1}',
  'The file has no column that names songs.': 'Aucune colonne du fichier n’indique les titres.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Ajoute une colonne « uri » avec des adresses comme spotify:track:… .',
  'The file has no column “{1}”.': 'Le fichier n’a pas de colonne « {1} ».',
  'Add it; a file needs at least: uri, {1}.': 'Ajoute-la ; un fichier doit contenir au moins : uri, {1}.',
  '{1} answered in an unknown shape': 'Réponse de {1} sous une forme inconnue',
  'It needs your RapidAPI key.': 'Il faut ta clé RapidAPI.',
  'This month’s calls are used up.': 'Les appels de ce mois-ci sont épuisés.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI n’accepte pas (ou plus) la clé.',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Copie la clé depuis ton app sur rapidapi.com et abonne cette app à « Track Analysis ».',
  'RapidAPI does not accept this key.': 'RapidAPI n’accepte pas cette clé.',
  'the plan at RapidAPI is used up': 'le forfait RapidAPI est épuisé',
  '{1} asks us to slow down': '{1} demande de ralentir',
  'wish: you like this song already': 'wish: tu aimes déjà ce titre',
  'One heart for each song.': 'Un cœur par titre.',
  'The owner does not let guests do that.': 'Le propriétaire ne le permet pas aux invités.',
  'Ask an owner: they allow it under “Phones and people”.':
    'Demande à un propriétaire : ça se règle dans « Téléphones et personnes ».',
  'You were just heard.': 'Ton souhait vient d’être entendu.',
  'Let the music follow first.': 'Laisse d’abord la musique suivre.',
  'This phone has not joined the box.': 'Ce téléphone n’est pas connecté au boîtier.',
  'Open /phone and type the code that the screen of the box shows.':
    'Ouvre /phone et saisis le code affiché à l’écran du boîtier.',
  'This phone is a guest: it sees what plays.': 'Ce téléphone est un invité : il voit ce qui passe.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Sur /phone, demande au propriétaire de te donner les droits, ou saisis le PIN de propriétaire.',
  'This box does not answer to the name "{1}".': 'Ce boîtier ne répond pas au nom « {1} ».',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Ouvre-le par son adresse IP, localhost ou un nom finissant par .local, .lan ou .home.arpa.',
  'A page of "{1}" may not command this box.': 'Une page de « {1} » ne peut pas commander ce boîtier.',
  'Use the pages of the box itself.': 'Utilise les pages du boîtier lui-même.',
  'The PIN must have 6 to 12 digits.': 'Le PIN doit avoir 6 à 12 chiffres.',
  'That PIN is the first that anybody would try.': 'Ce PIN est le premier que tout le monde essaierait.',
  'Choose one without such an order.': 'Choisis-en un sans suite évidente.',
  'There is no {1}.': '{1} n’existe pas.',
  'from: must be before `to`': 'from: doit précéder `to`',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Envoie deux instants comme 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Ce boîtier n’accepte aucun téléphone pour l’instant : il ne répond qu’à la machine où il tourne.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Démarre-le avec --host 0.0.0.0, puis saisis le code affiché à son écran.',
  'Too many wrong codes were tried.': 'Trop de codes faux ont été essayés.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Scanne plutôt le code QR à l’écran du boîtier : ça marche tout de suite.',
  'That is not the code on the screen of the box.': 'Ce n’est pas le code affiché à l’écran du boîtier.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Relis-le : il change toutes les dix minutes, et après chaque téléphone qui l’a utilisé.',
  'The pages of MoodDJ are not built.': 'Les pages de MoodDJ ne sont pas construites.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Arrête le boîtier et lance « npm start » dans le dépôt : ce qui manque sera construit. L’API marche en attendant.',
  'This is an owner already.': 'Ce téléphone est déjà propriétaire.',
  'Too many guests ask already.': 'Trop d’invités demandent déjà.',
  'Try again in ten minutes.': 'Réessaie dans dix minutes.',
  'This box has no owner PIN.': 'Ce boîtier n’a pas de PIN de propriétaire.',
  'Ask an owner: they allow it on their phone.': 'Demande à un propriétaire : il l’autorise sur son téléphone.',
  'Too many wrong PINs were tried.': 'Trop de PIN faux ont été essayés.',
  'That is not the owner PIN.': 'Ce n’est pas le PIN de propriétaire.',
  'Ask an owner.': 'Demande à un propriétaire.',
  'id: nobody of that name asks (any more)': 'id: personne de ce nom ne demande (plus)',
  'A wish ends after ten minutes.': 'Une demande expire au bout de dix minutes.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Ce boîtier n’accepte aucun téléphone : il ne répond qu’à la machine où il tourne.',
  'Start it with --host 0.0.0.0.': 'Démarre-le avec --host 0.0.0.0.',
  'name: there is no such backup': 'name: cette sauvegarde n’existe pas',
  'Upload one, or name one of GET /api/backups.': 'Envoie-en une, ou nommes-en une de GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'La sauvegarde est abîmée : elle a été modifiée ou tronquée en route.',
  'Copy it once more from where it was kept, or take another one.':
    'Recopie-la depuis l’endroit où elle était gardée, ou prends-en une autre.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Cette sauvegarde est d’un format plus récent que ce MoodDJ.',
  'Update MoodDJ first.': 'Mets d’abord MoodDJ à jour.',
  'This file is no backup of MoodDJ.': 'Ce fichier n’est pas une sauvegarde de MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Choisis un fichier créé par MoodDJ : son nom finit par .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'passphrase: il faut au moins {1} caractères, et pas toujours les mêmes',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Prends quatre ou cinq mots sans rapport entre eux et note-les : sans eux, personne ne peut ouvrir une sauvegarde.',
  'Backups have no passphrase yet.': 'Les sauvegardes n’ont pas encore de phrase secrète.',
  'Give one on the phone, or with `mooddj backup`.': 'Choisis-en une sur le téléphone ou avec `mooddj backup`.',
  'A backup is being made already.': 'Une sauvegarde est déjà en cours.',
  'Wait until it is done.': 'Attends qu’elle soit finie.',
  'GET /api/backups lists them.': 'GET /api/backups en donne la liste.',
  'There is not enough room on the disk: {1} MB are missing.':
    'Il n’y a pas assez de place sur le disque : il manque {1} Mo.',
  'Free some space where {1} lies, or delete old backups.':
    'Libère de la place là où se trouve {1}, ou supprime d’anciennes sauvegardes.',
  'format: a CSV file holds one table': 'format: un fichier CSV ne contient qu’un tableau',
  'Ask for one of {1}, or for json.': 'Demande l’un de ceux-ci : {1}, ou json.',
  'A backup is being received or restored already.':
    'Une sauvegarde est déjà en cours de réception ou de restauration.',
  'Wait until that is done.': 'Attends que ce soit fini.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Cette sauvegarde vient d’un MoodDJ plus récent ({1}) que celui-ci.',
  'Update MoodDJ, then restore it.': 'Mets MoodDJ à jour, puis restaure-la.',
  'The file is too large for a backup.': 'Le fichier est trop gros pour une sauvegarde.',
  'Choose a file of MoodDJ.': 'Choisis un fichier de MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'passphrase: ce n’est pas celle de cette sauvegarde, faite le {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Saisis la phrase secrète en vigueur sur le boîtier quand la sauvegarde a été faite.',
  'A backup is being made, and would hold what is wiped.':
    'Une sauvegarde est en cours : elle contiendrait ce qui est effacé.',
  'Try again when it is done.': 'Réessaie quand elle sera finie.',
  'There is nothing to bring back.': 'Il n’y a rien à récupérer.',
  'A wiped history can be brought back for a minute.': 'Un historique effacé peut être récupéré pendant une minute.',
  ...saysBoxMore,
};
