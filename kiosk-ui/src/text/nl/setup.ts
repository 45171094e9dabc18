import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('nl-NL');

export const setup: Words['setup'] = {
  title: 'Instellen',
  note: 'Taal, plek, camera, muziek, luidspreker',
  offer: 'Stel het kastje in',
  left: (count) => `${plural(count, { one: 'korte stap', other: 'korte stappen' })}, hooguit drie minuten.`,
  begin: 'Beginnen',
  goOn: 'Doorgaan',
  notNow: 'Niet nu',
  progress: (at, of) => `Stap ${at} van ${of}`,
  next: 'Verder',
  before: 'Terug',
  finish: 'Klaar',
  later: 'Later verder',
  back: 'Verder met instellen',
  toNow: 'Naar de muziek',
  steps: {
    language: { title: 'Welke taal?', more: 'Voor deze telefoon en voor het scherm in de ruimte.' },
    name: {
      title: 'Hoe heet het kastje?',
      more: 'Mensen zien de naam op het scherm, op hun telefoon en in de domotica.',
    },
    place: {
      title: 'Waar staat het?',
      more: 'Op sommige plekken verbiedt de wet het peilen van stemmingen. Dan gaat de muziek door zonder camera.',
    },
    camera: {
      title: 'Waar kijkt de camera naar?',
      more: 'Je ziet waar hij gezichten vindt. Het beeld zelf blijft in het deel van het kastje dat bij de camera hoort.',
    },
    music: {
      title: 'Wat speelt het?',
      more: 'Verzonnen nummers spelen meteen. Met je eigen Spotify speelt het wat jij mooi vindt.',
    },
    speaker: {
      title: 'Waar komt de muziek uit?',
      more: 'Je kunt dit altijd veranderen onder ‘Muziek’.',
    },
    home: {
      title: 'Domotica?',
      more: 'Met MQTT kan het licht de stemming volgen. Weet je niet wat dat is, ga dan gewoon verder: je mist niets.',
    },
    done: {
      title: 'Dat was het',
      more: 'Het kastje weet wat het nodig heeft. Alles is te veranderen onder ‘Kastje’.',
    },
  },
  camera: {
    hints: {
      off: 'De camera is uit. Je zet hem aan onder ‘Camera en privacy’.',
      'no-camera': 'Geen camera gevonden. Sluit er een aan; de muziek speelt intussen.',
      dark: 'Het is te donker om gezichten te lezen. Een lamp achter de camera helpt.',
      glare: 'Het is te licht: een lamp of een raam schijnt in de camera. Draai hem een beetje.',
      nobody: 'Niemand in beeld. Ga staan waar mensen zullen zijn.',
      small: 'De gezichten zijn klein. Zet de camera dichterbij, of kies een groter beeld bij de instellingen.',
      edge: 'Er is een gezicht aan de rand. Draai de camera naar het midden.',
      good: 'Goed: gezichten zijn duidelijk te zien.',
    },
    view: (faces) => `Wat de camera ziet, zonder het beeld: ${plural(faces, { one: 'gezicht', other: 'gezichten' })}.`,
    light: 'Licht',
  },
};
