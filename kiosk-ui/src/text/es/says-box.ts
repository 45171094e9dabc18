import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Inténtalo de nuevo en {1} s.',
  'Something went wrong inside the box.': 'Algo ha fallado dentro de la caja.',
  'Look at the log, and report it.': 'Mira el registro e informa del fallo.',
  'The file is empty.': 'El archivo está vacío.',
  'Choose a CSV file with a line of column names.':
    'Elige un archivo CSV que tenga una línea con los nombres de las columnas.',
  'no answer from {1}': 'sin respuesta de {1}',
  'The file has no column that names songs.': 'El archivo no tiene ninguna columna que identifique las canciones.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Añade una columna «uri» con direcciones como spotify:track:… .',
  'The file has no column “{1}”.': 'El archivo no tiene la columna «{1}».',
  'Add it; a file needs at least: uri, {1}.': 'Añádela; un archivo necesita al menos: uri, {1}.',
  '{1} answered in an unknown shape': '{1} ha respondido de una forma desconocida',
  'It needs your RapidAPI key.': 'Necesita tu clave de RapidAPI.',
  'This month’s calls are used up.': 'Se han agotado las consultas de este mes.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI no acepta la clave (o ya no).',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Copia la clave de tu aplicación en rapidapi.com y suscribe esa aplicación a «Track Analysis».',
  'RapidAPI does not accept this key.': 'RapidAPI no acepta esta clave.',
  'the plan at RapidAPI is used up': 'el plan de RapidAPI está agotado',
  '{1} asks us to slow down': '{1} nos pide ir más despacio',
  'wish: you like this song already': 'Esta canción ya te gusta',
  'One heart for each song.': 'Un corazón por canción.',
  'The owner does not let guests do that.': 'El dueño no permite eso a los invitados.',
  'Ask an owner: they allow it under “Phones and people”.': 'Pídeselo a un dueño: lo permite en «Móviles y personas».',
  'You were just heard.': 'Acabas de pedir algo.',
  'Let the music follow first.': 'Deja que la música te siga primero.',
  'This phone has not joined the box.': 'Este móvil no se ha unido a la caja.',
  'Open /phone and type the code that the screen of the box shows.':
    'Abre /phone y escribe el código que muestra la pantalla de la caja.',
  'This phone is a guest: it sees what plays.': 'Este móvil es un invitado: ve lo que suena.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'En /phone, pide al dueño que te haga dueño o introduce el PIN del dueño.',
  'This box does not answer to the name "{1}".': 'Esta caja no responde al nombre «{1}».',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Ábrela por su dirección IP, localhost o un nombre que termine en .local, .lan o .home.arpa.',
  'A page of "{1}" may not command this box.': 'Una página de «{1}» no puede dar órdenes a esta caja.',
  'Use the pages of the box itself.': 'Usa las páginas de la propia caja.',
  'The PIN must have 6 to 12 digits.': 'El PIN debe tener de 6 a 12 cifras.',
  'That PIN is the first that anybody would try.': 'Ese PIN es el primero que probaría cualquiera.',
  'Choose one without such an order.': 'Elige uno sin un orden tan claro.',
  'There is no {1}.': 'No existe {1}.',
  'from: must be before `to`': 'from: debe ser anterior a `to`',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Envía dos instantes como 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Ahora esta caja no admite móviles: solo atiende al equipo en el que funciona.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Iníciala con --host 0.0.0.0 y escribe el código que muestra su pantalla.',
  'Too many wrong codes were tried.': 'Se han probado demasiados códigos incorrectos.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Escanea el código QR de la pantalla de la caja: funciona al instante.',
  'That is not the code on the screen of the box.': 'Ese no es el código de la pantalla de la caja.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Léelo otra vez: cambia cada diez minutos y cada vez que un móvil lo usa.',
  'The pages of MoodDJ are not built.': 'Faltan las páginas de MoodDJ: no se han generado.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Detén la caja y ejecuta "npm start" en su carpeta: genera lo que falta. Mientras tanto, la API funciona.',
  'This is an owner already.': 'Este móvil ya es dueño.',
  'Too many guests ask already.': 'Ya hay demasiados invitados esperando respuesta.',
  'Try again in ten minutes.': 'Inténtalo de nuevo dentro de diez minutos.',
  'This box has no owner PIN.': 'Esta caja no tiene PIN del dueño.',
  'Ask an owner: they allow it on their phone.': 'Pídeselo a un dueño: lo permite desde su móvil.',
  'Too many wrong PINs were tried.': 'Se han probado demasiados PIN incorrectos.',
  'That is not the owner PIN.': 'Ese no es el PIN del dueño.',
  'Ask an owner.': 'Pídeselo a un dueño.',
  'id: nobody of that name asks (any more)': 'Nadie con ese nombre lo pide (o ya no)',
  'A wish ends after ten minutes.': 'Una petición caduca a los diez minutos.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Esta caja no admite móviles: solo atiende al equipo en el que funciona.',
  'Start it with --host 0.0.0.0.': 'Iníciala con --host 0.0.0.0.',
  'name: there is no such backup': 'Esa copia de seguridad no existe',
  'Upload one, or name one of GET /api/backups.': 'Sube una o indica una de GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'La copia de seguridad está dañada: se ha modificado o cortado por el camino.',
  'Copy it once more from where it was kept, or take another one.':
    'Vuelve a copiarla de donde estaba guardada o usa otra.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Esta copia de seguridad es de un tipo más nuevo de lo que este MoodDJ conoce.',
  'Update MoodDJ first.': 'Actualiza antes MoodDJ.',
  'This file is no backup of MoodDJ.': 'Este archivo no es una copia de seguridad de MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Elige un archivo hecho por MoodDJ: su nombre termina en .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'La frase secreta debe tener {1} caracteres o más, y no siempre los mismos',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Elige cuatro o cinco palabras que no tengan relación y apúntalas: sin ellas nadie puede abrir una copia de seguridad.',
  'Backups have no passphrase yet.': 'Las copias de seguridad aún no tienen frase secreta.',
  'Give one on the phone, or with `mooddj backup`.': 'Ponla en el móvil o con `mooddj backup`.',
  'A backup is being made already.': 'Ya se está haciendo una copia de seguridad.',
  'Wait until it is done.': 'Espera a que termine.',
  'GET /api/backups lists them.': 'GET /api/backups las enumera.',
  'There is not enough room on the disk: {1} MB are missing.': 'No hay sitio suficiente en el disco: faltan {1} MB.',
  'Free some space where {1} lies, or delete old backups.':
    'Libera espacio donde está {1} o borra copias de seguridad antiguas.',
  'format: a CSV file holds one table': 'format: un archivo CSV contiene una sola tabla',
  'Ask for one of {1}, or for json.': 'Pide una de estas: {1}, o bien json.',
  'A backup is being received or restored already.': 'Ya se está recibiendo o restaurando una copia de seguridad.',
  'Wait until that is done.': 'Espera a que acabe.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Esta copia de seguridad es de un MoodDJ más nuevo ({1}) que el que funciona aquí.',
  'Update MoodDJ, then restore it.': 'Actualiza MoodDJ y luego restáurala.',
  'The file is too large for a backup.': 'El archivo es demasiado grande para ser una copia de seguridad.',
  'Choose a file of MoodDJ.': 'Elige un archivo de MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'Esa no es la frase secreta de esta copia, hecha el {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Introduce la frase secreta que tenía la caja cuando se hizo la copia.',
  'A backup is being made, and would hold what is wiped.':
    'Se está haciendo una copia de seguridad, y contendría lo que se borra.',
  'Try again when it is done.': 'Inténtalo de nuevo cuando termine.',
  'There is nothing to bring back.': 'No hay nada que recuperar.',
  'A wiped history can be brought back for a minute.': 'Un historial borrado se puede recuperar durante un minuto.',
  ...saysBoxMore,
};
