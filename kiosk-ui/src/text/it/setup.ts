import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

export const setup: Words['setup'] = {
  title: 'Configura',
  note: 'Lingua, luogo, telecamera, musica, altoparlante',
  offer: 'Configura il box',
  left: (count) => `${plural(count, { one: 'breve passo', other: 'brevi passi' })}, al massimo tre minuti.`,
  begin: 'Inizia',
  goOn: 'Continua',
  notNow: 'Non ora',
  progress: (at, of) => `Passo ${at} di ${of}`,
  next: 'Avanti',
  before: 'Indietro',
  finish: 'Fine',
  later: 'Più tardi',
  back: 'Continua la configurazione',
  toNow: 'Alla musica',
  steps: {
    language: { title: 'Quale lingua?', more: 'Per questo telefono e per lo schermo nella stanza.' },
    name: {
      title: 'Come si chiama il box?',
      more: 'Si vede sullo schermo, sui telefoni e nella domotica.',
    },
    place: {
      title: 'Dove si trova?',
      more: 'In alcuni luoghi la legge vieta di leggere l’umore. Allora la musica continua senza la telecamera.',
    },
    camera: {
      title: 'Dove guarda la telecamera?',
      more: 'Vedi dove trova i volti. L’immagine stessa resta nella parte del box riservata alla telecamera.',
    },
    music: {
      title: 'Che cosa suona?',
      more: 'I brani inventati suonano subito. Con il tuo Spotify suona ciò che ti piace.',
    },
    speaker: { title: 'Da dove esce la musica?', more: 'Puoi cambiarlo quando vuoi in «Musica».' },
    home: {
      title: 'Domotica?',
      more: 'Con MQTT le luci possono seguire l’umore. Se non sai che cos’è, vai avanti: non manca nulla.',
    },
    done: {
      title: 'È tutto',
      more: 'Il box sa quello che gli serve. Tutto si può cambiare in «Box».',
    },
  },
  camera: {
    hints: {
      off: 'La telecamera è spenta. Puoi accenderla in «Telecamera e privacy».',
      'no-camera': 'Nessuna telecamera trovata. Collegane una; intanto la musica suona.',
      dark: 'È troppo buio per leggere i volti. Aiuta una lampada dietro la telecamera.',
      glare: 'C’è troppa luce: una lampada o una finestra abbaglia la telecamera. Girala un po’.',
      nobody: 'Nessuno in vista. Mettiti dove starà la gente.',
      small: 'I volti sono piccoli. Avvicina la telecamera, o scegli un’immagine più grande nelle impostazioni.',
      edge: 'Un volto è al margine. Gira la telecamera verso il centro.',
      good: 'Bene: i volti si vedono bene.',
    },
    view: (faces) =>
      `Ciò che vede la telecamera, senza l’immagine: ${plural(faces, { one: 'volto', other: 'volti' })}.`,
    light: 'Luce',
  },
};
