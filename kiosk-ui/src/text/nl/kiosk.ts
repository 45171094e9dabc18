import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('nl-NL');

const days = (count: number): string =>
  count === 1 ? 'één dag' : count === 365 ? 'een jaar' : plural(count, { one: 'dag', other: 'dagen' });

export const kiosk: Words['kiosk'] = {
  mirror: 'Gezichten in de ruimte, als lijnen getekend. Er wordt geen beeld getoond.',
  privacy: 'Een camera peilt hier de stemming. Geen beeld wordt bewaard of verstuurd.',
  privacyDemo: 'Voorbeeldfoto’s, niet deze ruimte. Er kijkt geen camera naar je.',
  privacyOff: 'De camera is uit. Geen beeld wordt bewaard of verstuurd.',
  moreTrouble: (count) => `en nog ${count}, zie de telefoonpagina`,
  steer: 'Stuur het vanaf je telefoon',
  steerHere: 'Voor telefoons: start met --host 0.0.0.0',
  code: 'Code',
  onSpotify: 'op Spotify',
  next: 'Straks',
  nextMaybe: 'Straks, als het zo blijft',
  nextUnknown: 'Het volgende nummer wordt gekozen als dit eindigt.',
  evening: 'De avond',
  eveningSay: (songs) =>
    `De stemming van de ruimte door de avond heen, met ${plural(songs, { one: 'nummer', other: 'nummers' })}.`,
  eveningBegins: 'Hier begint de avond.',
  stopLooking: 'Camera sluiten',

  notice: {
    title: 'Een camera peilt hier de stemming',
    what: 'Hij ziet hoeveel gezichten er zijn en schat hoe ze zich voelen. De muziek volgt.',
    never: 'Geen beeld wordt bewaard of verstuurd, en niemand wordt herkend.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Er wordt niets bewaard.'
        : `Wat wordt bewaard: ${[
            ...(moodDays > 0 ? [`de stemming van de ruimte ${days(moodDays)} lang`] : []),
            ...(songDays > 0 ? [`de nummers ${days(songDays)} lang`] : []),
          ].join(', ')}.`,
    more: 'Alles hierover, op je telefoon',
    moreHere: 'Wie dit kastje beheert, kan je meer vertellen en de camera sluiten.',
  },
  tap: {
    title: 'Zal de muziek je volgen?',
    more: 'Dan peilt een camera de stemming van de ruimte. Hij sluit vanzelf als je weg bent.',
    start: 'Camera openen',
    waiting: 'Gaat open…',
  },
  pairing: {
    consent: {
      title: 'Wacht op Spotify',
      more: 'Ga akkoord op de telefoon die het vroeg. Van daaruit gaat de muziek verder.',
    },
    done: { title: 'Spotify is gekoppeld', more: 'Je eigen nummers worden gelezen. Het eerste is onderweg.' },
    failed: { title: 'Dat is niet gelukt', more: 'De telefoon zegt waarom, en hoe je het opnieuw probeert.' },
    code: 'Nog een telefoon? Scan dit, of typ de code:',
  },
  trouble: {
    title: 'De muziek heeft hulp nodig',
    phone: 'Regel het vanaf je telefoon',
  },
  offline: {
    title: 'Het kastje antwoordt niet',
    more: 'Muziek die speelt gaat vanzelf door. Dit scherm komt terug zodra het kastje er weer is.',
    remedy: 'Duurt het langer dan een minuut, controleer dan de stroom en het netwerk.',
    since: (time) => `sinds ${time}`,
  },
  firstRun: {
    title: 'Maak het van jou',
    more: 'Scan de code. De eerste telefoon wordt eigenaar: die geeft het kastje een naam en brengt zijn eigen muziek mee.',
  },
};
