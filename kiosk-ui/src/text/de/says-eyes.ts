import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} ist nicht (mehr) da.',
  '{1} is used by another program.': '{1} wird von einem anderen Programm benutzt.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Schließ das andere Programm, das die Kamera benutzt; `fuser -v /dev/video*` nennt es.',
  'MoodDJ may not open {1}.': 'MoodDJ darf {1} nicht öffnen.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Füge den Benutzer, unter dem MoodDJ läuft, der Gruppe „video“ hinzu und starte MoodDJ neu.',
  'The system keeps MoodDJ from opening {1}.': 'Das System hindert MoodDJ daran, {1} zu öffnen.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Starte mooddj-vision neu; hilft das, muss /etc/modules-load.d/mooddj.conf beim Start videodev laden. Läuft MoodDJ in einem Container, gib ihm das Gerät frei.',
  '{1} reported a broken transfer.': '{1} hat eine gestörte Übertragung gemeldet.',
  'There is too little USB bandwidth for {1}.': 'Für {1} reicht die USB-Bandbreite nicht.',
  'Use another USB socket, without a hub.': 'Nimm einen anderen USB-Anschluss, ohne Hub.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} ist keine Kamera, die MoodDJ lesen kann ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1} hat versagt ({2}: {3}).',
  'no format at all': 'gar kein Format',
  'There is no picture in {1}.': 'In {1} ist kein Bild.',
  'Put JPEG or PNG files there.': 'Leg JPEG- oder PNG-Dateien hinein.',
  'Correct camera.source in the configuration.': 'Berichtige camera.source in der Konfiguration.',
  '{1} cannot be read.': '{1} lässt sich nicht lesen.',
  '{1} is not a picture that can be read.': '{1} ist kein lesbares Bild.',
  'Remove it from the folder, or replace it.': 'Nimm es aus dem Ordner oder ersetze es.',
  'The camera sends no pictures.': 'Die Kamera sendet keine Bilder.',
  'The camera has failed.': 'Die Kamera hat versagt.',
  'Another program uses the camera.': 'Ein anderes Programm benutzt die Kamera.',
  'The camera may not be opened.': 'Die Kamera darf nicht geöffnet werden.',
  'Starting.': 'Startet.',
  'Running.': 'Läuft.',
  'Running: {1}.': 'Läuft: {1}.',
  'The processor is hot or held back: fewer looks ({1}).':
    'Der Prozessor ist heiß oder gebremst: weniger Blicke ({1}).',
  'nobody in view, and nothing moves': 'niemand zu sehen, und nichts bewegt sich',
  'nobody in view, but something moved': 'niemand zu sehen, aber etwas hat sich bewegt',
  'people in view': 'Leute zu sehen',
  'people in view, and the mirror is watched': 'Leute zu sehen, und jemand sieht in den Spiegel',
  'as fast as the processor allows': 'so schnell es der Prozessor schafft',
  'half as often while the processor is hot or held back': 'halb so oft, solange der Prozessor heiß oder gebremst ist',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Diese Box steht an einem Arbeitsplatz: Dort Gefühle zu lesen, ist in der Europäischen Union verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. f), bei Beschäftigten wie bei Gästen. Die Kamera bleibt zu; wähle eine Stimmung von Hand.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Diese Box steht in einer Schule oder einem anderen Ort der Bildung: Dort Gefühle zu lesen, ist in der Europäischen Union verboten (KI-Verordnung, Art. 5 Abs. 1 Buchst. f), bei Beschäftigten wie bei Gästen. Die Kamera bleibt zu; wähle eine Stimmung von Hand.',
};
