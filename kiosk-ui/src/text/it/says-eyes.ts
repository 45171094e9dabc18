import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} non c’è (più).',
  '{1} is used by another program.': '{1} è usata da un altro programma.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Chiudi l’altro programma che usa la telecamera; `fuser -v /dev/video*` dice qual è.',
  'MoodDJ may not open {1}.': 'MoodDJ non può aprire {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Aggiungi al gruppo "video" l’utente con cui gira MoodDJ, poi riavvia MoodDJ.',
  'The system keeps MoodDJ from opening {1}.': 'Il sistema impedisce a MoodDJ di aprire {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Riavvia mooddj-vision; se serve, /etc/modules-load.d/mooddj.conf deve caricare videodev all’avvio. In un container, lascia entrare il dispositivo.',
  '{1} reported a broken transfer.': '{1} ha segnalato un trasferimento interrotto.',
  'There is too little USB bandwidth for {1}.': 'Non c’è abbastanza banda USB per {1}.',
  'Use another USB socket, without a hub.': 'Usa un’altra presa USB, senza hub.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} non è una telecamera che MoodDJ sa leggere ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1} si è guastata ({2}: {3}).',
  'no format at all': 'nessun formato',
  'There is no picture in {1}.': 'Non c’è nessuna immagine in {1}.',
  'Put JPEG or PNG files there.': 'Mettici file JPEG o PNG.',
  'Correct camera.source in the configuration.': 'Correggi camera.source nella configurazione.',
  '{1} cannot be read.': 'Impossibile leggere {1}.',
  '{1} is not a picture that can be read.': '{1} non è un’immagine leggibile.',
  'Remove it from the folder, or replace it.': 'Toglila dalla cartella o sostituiscila.',
  'The camera sends no pictures.': 'La telecamera non invia immagini.',
  'The camera has failed.': 'La telecamera si è guastata.',
  'Another program uses the camera.': 'Un altro programma usa la telecamera.',
  'The camera may not be opened.': 'Non c’è il permesso di aprire la telecamera.',
  'Starting.': 'In avvio.',
  'Running.': 'In funzione.',
  'Running: {1}.': 'In funzione: {1}.',
  'The processor is hot or held back: fewer looks ({1}).': 'Il processore è caldo o rallentato: meno sguardi ({1}).',
  'nobody in view, and nothing moves': 'nessuno in vista, e nulla si muove',
  'nobody in view, but something moved': 'nessuno in vista, ma qualcosa si è mosso',
  'people in view': 'persone in vista',
  'people in view, and the mirror is watched': 'persone in vista, e qualcuno guarda lo specchio',
  'as fast as the processor allows': 'alla velocità che il processore consente',
  'half as often while the processor is hot or held back':
    'la metà delle volte finché il processore è caldo o rallentato',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Questo box si trova in un posto di lavoro: lì leggere le emozioni è vietato nell’Unione europea (AI Act, art. 5, par. 1, lett. f), per il personale come per gli ospiti. La telecamera resta spenta; scegli un umore a mano.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Questo box si trova in una scuola o in un altro luogo di istruzione: lì leggere le emozioni è vietato nell’Unione europea (AI Act, art. 5, par. 1, lett. f), per il personale come per gli ospiti. La telecamera resta spenta; scegli un umore a mano.',
};
