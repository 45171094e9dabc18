import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} is er niet (meer).',
  '{1} is used by another program.': '{1} wordt door een ander programma gebruikt.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Sluit het andere programma dat de camera gebruikt; `fuser -v /dev/video*` noemt het.',
  'MoodDJ may not open {1}.': 'MoodDJ mag {1} niet openen.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Voeg de gebruiker waaronder MoodDJ draait toe aan de groep ‘video’ en start MoodDJ opnieuw.',
  'The system keeps MoodDJ from opening {1}.': 'Het systeem laat MoodDJ {1} niet openen.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Herstart mooddj-vision; helpt dat, dan moet /etc/modules-load.d/mooddj.conf bij het opstarten videodev laden. Draait MoodDJ in een container, geef die dan het apparaat.',
  '{1} reported a broken transfer.': '{1} meldde een verstoorde overdracht.',
  'There is too little USB bandwidth for {1}.': 'Er is te weinig USB-bandbreedte voor {1}.',
  'Use another USB socket, without a hub.': 'Gebruik een andere USB-poort, zonder hub.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} is geen camera die MoodDJ kan lezen ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1} werkt niet ({2}: {3}).',
  'no format at all': 'geen enkel formaat',
  'There is no picture in {1}.': 'Er staat geen beeld in {1}.',
  'Put JPEG or PNG files there.': 'Zet er JPEG- of PNG-bestanden in.',
  'Correct camera.source in the configuration.': 'Verbeter camera.source in de configuratie.',
  '{1} cannot be read.': '{1} kan niet worden gelezen.',
  '{1} is not a picture that can be read.': '{1} is geen leesbaar beeld.',
  'Remove it from the folder, or replace it.': 'Haal het uit de map of vervang het.',
  'The camera sends no pictures.': 'De camera stuurt geen beelden.',
  'The camera has failed.': 'De camera werkt niet.',
  'Another program uses the camera.': 'Een ander programma gebruikt de camera.',
  'The camera may not be opened.': 'De camera mag niet worden geopend.',
  'Starting.': 'Start op.',
  'Running.': 'Draait.',
  'Running: {1}.': 'Draait: {1}.',
  'The processor is hot or held back: fewer looks ({1}).':
    'De processor is heet of afgeremd: minder vaak kijken ({1}).',
  'nobody in view, and nothing moves': 'niemand in beeld, en niets beweegt',
  'nobody in view, but something moved': 'niemand in beeld, maar er bewoog iets',
  'people in view': 'mensen in beeld',
  'people in view, and the mirror is watched': 'mensen in beeld, en iemand kijkt naar de spiegel',
  'as fast as the processor allows': 'zo snel als de processor aankan',
  'half as often while the processor is hot or held back': 'half zo vaak zolang de processor heet of afgeremd is',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Dit kastje staat op een werkplek: daar is het lezen van emoties verboden in de Europese Unie (AI-verordening, art. 5, lid 1, onder f), van personeel én gasten. De camera blijft dicht; kies zelf een stemming.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Dit kastje staat op een school of een andere onderwijsplek: daar is het lezen van emoties verboden in de Europese Unie (AI-verordening, art. 5, lid 1, onder f), van personeel én gasten. De camera blijft dicht; kies zelf een stemming.',
};
