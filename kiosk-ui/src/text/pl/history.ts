import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('pl-PL');

export const history: Words['history'] = {
  title: 'Historia',
  note: 'Nastroje w czasie, utwory według nastroju',
  span: 'Jak daleko wstecz',
  spans: { day: 'Dzień', week: 'Tydzień', month: 'Miesiąc' },
  moods: 'Nastrój pokoju',
  chart: 'Dwie linie w czasie: jak przyjemnie i jak żywo było w pokoju. Liczby są w tabeli poniżej.',
  pleasant: 'Przyjemnie',
  lively: 'Żywo',
  table: 'W liczbach',
  when: 'Kiedy',
  nothing: 'W tym czasie nic nie było widać.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} godz.`,
  byMood: 'Utwory według nastroju',
  skipped: (skips, plays) => `Pominięto ${number(skips)} z ${number(plays)}`,
  plays: (count) => plural(count, { one: 'raz', few: 'razy', many: 'razy', other: 'raza' }),
};
