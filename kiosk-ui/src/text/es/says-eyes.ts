import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} no está (o ya no está).',
  '{1} is used by another program.': 'Otro programa está usando {1}.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Cierra el otro programa que usa la cámara; `fuser -v /dev/video*` dice cuál es.',
  'MoodDJ may not open {1}.': 'MoodDJ no tiene permiso para abrir {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Añade al grupo "video" el usuario con el que funciona MoodDJ y vuelve a iniciar MoodDJ.',
  'The system keeps MoodDJ from opening {1}.': 'El sistema impide que MoodDJ abra {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Reinicia mooddj-vision; si eso ayuda, /etc/modules-load.d/mooddj.conf debe cargar videodev al arrancar. En un contenedor, deja pasar el dispositivo.',
  '{1} reported a broken transfer.': '{1} ha informado de una transferencia rota.',
  'There is too little USB bandwidth for {1}.': 'No hay suficiente ancho de banda USB para {1}.',
  'Use another USB socket, without a hub.': 'Usa otro puerto USB, sin concentrador.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} no es una cámara que MoodDJ pueda leer ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1} ha fallado ({2}: {3}).',
  'no format at all': 'ningún formato',
  'There is no picture in {1}.': 'No hay ninguna imagen en {1}.',
  'Put JPEG or PNG files there.': 'Pon ahí archivos JPEG o PNG.',
  'Correct camera.source in the configuration.': 'Corrige camera.source en la configuración.',
  '{1} cannot be read.': 'No se puede leer {1}.',
  '{1} is not a picture that can be read.': '{1} no es una imagen que se pueda leer.',
  'Remove it from the folder, or replace it.': 'Quítala de la carpeta o cámbiala por otra.',
  'The camera sends no pictures.': 'La cámara no envía imágenes.',
  'The camera has failed.': 'La cámara ha fallado.',
  'Another program uses the camera.': 'Otro programa usa la cámara.',
  'The camera may not be opened.': 'No hay permiso para abrir la cámara.',
  'Starting.': 'Iniciando.',
  'Running.': 'En marcha.',
  'Running: {1}.': 'En marcha: {1}.',
  'The processor is hot or held back: fewer looks ({1}).':
    'El procesador está caliente o frenado: menos miradas ({1}).',
  'nobody in view, and nothing moves': 'no hay nadie a la vista y nada se mueve',
  'nobody in view, but something moved': 'no hay nadie a la vista, pero algo se ha movido',
  'people in view': 'hay gente a la vista',
  'people in view, and the mirror is watched': 'hay gente a la vista y alguien mira el espejo',
  'as fast as the processor allows': 'tan rápido como permite el procesador',
  'half as often while the processor is hot or held back':
    'la mitad de veces mientras el procesador esté caliente o frenado',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Esta caja está en un lugar de trabajo: allí leer las emociones está prohibido en la Unión Europea (Reglamento de IA, art. 5.1.f), tanto las del personal como las de los invitados. La cámara queda apagada; elige un ánimo a mano.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Esta caja está en una escuela u otro lugar de enseñanza: allí leer las emociones está prohibido en la Unión Europea (Reglamento de IA, art. 5.1.f), tanto las del personal como las de los invitados. La cámara queda apagada; elige un ánimo a mano.',
};
