import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1}: nie ma (już) takiej kamery.',
  '{1} is used by another program.': 'Inny program używa {1}.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Zamknij inny program, który używa kamery; wskaże go `fuser -v /dev/video*`.',
  'MoodDJ may not open {1}.': 'MoodDJ nie ma prawa otworzyć {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Dodaj użytkownika, z którego konta działa MoodDJ, do grupy „video” i uruchom MoodDJ ponownie.',
  'The system keeps MoodDJ from opening {1}.': 'System nie pozwala MoodDJ otworzyć {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Uruchom ponownie mooddj-vision; jeśli to pomoże, /etc/modules-load.d/mooddj.conf musi ładować videodev przy starcie. W kontenerze wpuść do niego urządzenie kamery.',
  '{1} reported a broken transfer.': '{1}: przesyłanie zostało zakłócone.',
  'There is too little USB bandwidth for {1}.': 'Przepustowość USB nie wystarcza dla {1}.',
  'Use another USB socket, without a hub.': 'Użyj innego gniazda USB, bez koncentratora.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} nie jest kamerą, którą MoodDJ umie odczytać ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1}: błąd ({2}: {3}).',
  'no format at all': 'żaden format',
  'There is no picture in {1}.': 'W {1} nie ma żadnego obrazu.',
  'Put JPEG or PNG files there.': 'Umieść tam pliki JPEG lub PNG.',
  'Correct camera.source in the configuration.': 'Popraw camera.source w konfiguracji.',
  '{1} cannot be read.': 'Nie można odczytać {1}.',
  '{1} is not a picture that can be read.': '{1} nie jest czytelnym obrazem.',
  'Remove it from the folder, or replace it.': 'Usuń go z folderu albo zastąp innym.',
  'The camera sends no pictures.': 'Kamera nie przysyła obrazów.',
  'The camera has failed.': 'Kamera nie działa.',
  'Another program uses the camera.': 'Inny program używa kamery.',
  'The camera may not be opened.': 'Brak zgody na otwarcie kamery.',
  'Starting.': 'Uruchamia się.',
  'Running.': 'Działa.',
  'Running: {1}.': 'Działa: {1}.',
  'The processor is hot or held back: fewer looks ({1}).':
    'Procesor jest gorący lub spowolniony: mniej spojrzeń ({1}).',
  'nobody in view, and nothing moves': 'nikogo nie widać i nic się nie rusza',
  'nobody in view, but something moved': 'nikogo nie widać, ale coś się poruszyło',
  'people in view': 'widać ludzi',
  'people in view, and the mirror is watched': 'widać ludzi i ktoś patrzy w lustro',
  'as fast as the processor allows': 'tak szybko, jak pozwala procesor',
  'half as often while the processor is hot or held back':
    'o połowę rzadziej, póki procesor jest gorący lub spowolniony',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'To urządzenie stoi w miejscu pracy: odczytywanie tam emocji jest w Unii Europejskiej zabronione (AI Act, art. 5 ust. 1 lit. f), zarówno u pracowników, jak i u gości. Kamera pozostaje zamknięta; wybierz nastrój ręcznie.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'To urządzenie stoi w szkole lub innym miejscu nauki: odczytywanie tam emocji jest w Unii Europejskiej zabronione (AI Act, art. 5 ust. 1 lit. f), zarówno u pracowników, jak i u gości. Kamera pozostaje zamknięta; wybierz nastrój ręcznie.',
};
