import type { Words } from '../en/words.ts';

export const cameraPage: Words['cameraPage'] = {
  title: 'Kijken met deze camera',
  about:
    'Deze pagina peilt de stemming in de ruimte met de camera van dit apparaat en geeft het kastje getallen: waar gezichten zijn en hoe ze kijken. Beelden blijven in deze pagina, worden niet getoond en zijn weg bij het volgende.',
  start: 'Start',
  stop: 'Stop',
  doing: {
    idle: { title: 'Kijkt niet', more: 'Zet het apparaat zo neer dat het de ruimte ziet en druk op Start.' },
    loading: { title: 'Maakt zich klaar', more: 'Er komt zo’n 20 MB van het kastje, alleen de eerste keer.' },
    opening: { title: 'Opent de camera', more: 'Als de browser erom vraagt, sta het toe.' },
    streaming: { title: 'Kijkt', more: 'Houd deze pagina vooraan en het apparaat aan de lader.' },
    off: {
      title: 'De camera is uitgeschakeld',
      more: 'De eigenaar heeft hem voor het kastje uitgezet; het gaat verder als hij weer aanstaat.',
    },
    hidden: { title: 'Op de achtergrond', more: 'Daar stoppen browsers het beeld.' },
    insecure: {
      title: 'Deze browser geeft hier geen camera',
      more: 'De pagina kwam via gewone http. Open op deze computer zelf het adres hieronder; bereik het kastje op een ander apparaat via https.',
    },
    refused: {
      title: 'De camera is geweigerd',
      more: 'Sta hem toe voor deze pagina: het teken naast het adres heeft er een schakelaar voor. Druk dan op Start.',
    },
    missing: { title: 'Geen camera', more: 'Sluit er een aan, of open deze pagina op een ander apparaat.' },
    busy: { title: 'De camera is in gebruik', more: 'Sluit het andere programma dat hem gebruikt en druk op Start.' },
    failed: { title: 'De camera is gestopt', more: 'Sluit hem opnieuw aan en druk op Start.' },
    cannot: {
      title: 'Deze browser kan geen gezichten lezen',
      more: 'Gebruik een recente Chrome, Edge, Firefox of Safari, op een apparaat met meer geheugen.',
    },
    unwanted: {
      title: 'Het kastje vraagt hier niet om',
      more: 'De eigenaar zet eerst camera.source op ‘browser’; en alleen een eigenaar mag laten kijken.',
    },
    guest: { title: 'Alleen een eigenaar mag dit', more: 'Maak dit apparaat eigenaar op /phone en druk op Start.' },
    taken: {
      title: 'Nu kijkt een andere pagina',
      more: 'De nieuwste kijkt. Druk op Start om weer met deze te kijken.',
    },
    lost: { title: 'Geen verbinding met het kastje', more: 'Het gaat vanzelf verder als het kastje terug is.' },
  },
  faces: (count) =>
    count === 0 ? 'Niemand in beeld' : count === 1 ? 'Eén gezicht in beeld' : `${count} gezichten in beeld`,
  looks: 'keer kijken per seconde',
  work: 'per keer',
  dark: 'Het is donker voor de camera: meer licht van voren helpt.',
  glare: 'Het is erg licht: draai de camera weg van het raam.',
  light: 'Het licht is goed.',
};
