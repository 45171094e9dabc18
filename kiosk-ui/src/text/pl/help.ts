import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Pomoc i dziennik',
  note: 'Co mówi urządzenie, plik dla pomagających, restart',
  diagnostics: 'Diagnostyka',
  diagnosticsMore:
    'Plik dla kogoś, kto ci pomaga: wersje, stan, ustawienia i dziennik. Bez haseł, nazw, utworów i nastrojów.',
  take: 'Pobierz diagnostykę',
  restart: 'Świeży start',
  restartNow: 'Uruchom ponownie',
  leave: 'Zostaw',
  log: 'Dziennik',
  level: 'Co pokazywać',
  levels: { debug: 'Wszystko', info: 'Zwykłe', warn: 'Uwagi', error: 'Błędy' },
  quiet: 'Na razie nie ma o czym mówić.',
  cut: 'Urządzenie nie odpowiada; dziennik ruszy sam.',
};
