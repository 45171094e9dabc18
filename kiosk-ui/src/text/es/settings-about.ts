import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Se lee en la pantalla, en la página del móvil y en la domótica.',
  languages: 'La pantalla usa el primero; el aviso de que una cámara mira sale en todos. Cada móvil usa el suyo.',
  logLevel: 'Más detalle ayuda a encontrar un fallo; menos desgasta menos la tarjeta de memoria.',
  'camera.source':
    '«auto» encuentra una por sí solo. O bien parte del nombre de una cámara, «demo» para la cámara de demostración o «browser» para una tableta o un portátil que abra la página /camera.',
  'camera.size': 'Con 1280x720 se ven caras al doble de distancia, pero da más trabajo al procesador.',
  'camera.framesPerSecond': 'Las que se piden a la cámara. Cuantas más, más reciente es lo que ve cada mirada.',
  'camera.mainsHz':
    'Contra el parpadeo de la luz: 50 en Europa y casi todo el mundo, 60 en Norteamérica. «Automático» se guía por la zona horaria.',
  'camera.looksPerSecond': 'Como mucho, mientras hay gente. En una sala vacía son menos.',
  'camera.mirrorLooksPerSecond': 'Mientras alguien mira el espejo, si el procesador da para ello.',
  'kiosk.theme': '«Automático» sigue la luz que ve la cámara; sin cámara, la hora.',
  'kiosk.night': 'Solo mientras no hay nadie a la vista. Si alguien llega o la toca, se despierta.',
  'mood.smoothingMs': 'Cuanto más, menos salta el ánimo de una cara y más tarde se nota un cambio.',
  'mood.minConfidence': 'De 0 a 1. Por debajo, la caja dice «Por ver» en vez de adivinar.',
  'mood.margin': 'De 0 a 1: la ventaja que necesita otro ánimo para que cambie el de la sala.',
  'mood.dwellMs': 'Cuanto más larga, más estable es el ánimo de la sala y más tarde se muestra un cambio.',
  'mood.presenceMs': 'Lo que tarda en contar del todo quien acaba de llegar; 0 = al momento.',
  'mood.emptyAfterMs': 'Tras ese tiempo sin caras, la sala se da por vacía.',
  'mood.minimumGroup':
    'Con menos personas a la vista, el ánimo no sale de la caja: en un grupo pequeño es fácil saber de quién se trata.',
  'dj.direction': '«Seguir» va con la sala, «Animar» la alegra y «Calmar» la tranquiliza.',
  'dj.maxStep':
    'De 0,01 a 1: los pasos pequeños cambian la música con suavidad; los grandes siguen a la sala al momento.',
  'dj.dwellTracks': 'Las que suenan antes de que la música tome otro rumbo.',
  'dj.variety': '0 = siempre la canción que mejor encaja, 1 = pasear por toda la biblioteca.',
  'dj.noRepeatHours': 'Si la biblioteca es lo bastante grande.',
  'dj.noRepeatTracks': 'Si la biblioteca es lo bastante grande.',
  'dj.noRepeatArtist': 'Si la biblioteca es lo bastante grande.',
  'dj.noRepeatAlbum': 'Si la biblioteca es lo bastante grande.',
  'dj.comeBackSeconds':
    'Si alguien pone su propia música en la cuenta, el DJ se aparta. Cuando esa música acaba, vuelve solo pasado este tiempo.',
  'dj.arc':
    '«Llana» se queda como está. «Fiesta» se calienta, llega a lo más alto y se va apagando. «Cena» se mantiene suave mientras se come.',
  'dj.eveningHours': 'Empieza con la primera canción tras tres horas de silencio.',
  'dj.timeOfDay': '«Suave» pone música más tranquila por la mañana y a última hora de la noche.',
  'dj.quietFrom':
    'A partir de ahí, música más suave y más baja; la media hora anterior lleva hasta ella. Vacío = sin horas tranquilas.',
  'dj.quietUntil': 'Después, el volumen vuelve paso a paso.',
  'dj.quietEnergy': 'La máxima que puede tener entonces una canción, de 0 a 1.',
  'dj.quietVolumePercent': 'La caja no suena más alto en esas horas.',
  'dj.emptyRoom': 'Seguir con música suave o hacer una pausa hasta que venga alguien.',
  'dj.emptyMinutes': 'Solo si la música se pausa en una sala vacía.',
  'dj.cutIn':
    'Si el ánimo cambia mucho y de forma duradera, una canción puede acabar antes, con un fundido. Los cambios pequeños esperan a la siguiente.',
  'dj.cutInGap': 'De 0 a 1: la distancia entre lo que suena y lo que encaja para que una canción acabe antes.',
  'dj.cutInAfterSeconds': 'Una risa pasajera no corta ninguna canción.',
  'dj.cutInSongSeconds': 'Suena al menos ese tiempo, pase lo que pase.',
  'dj.cutInEveryMinutes': 'Hasta entonces no se corta ninguna otra.',
  'dj.learn': 'Así cambian lo que se elige con ese ánimo.',
  'dj.learnHalfLifeDays': 'Lo que te gustó hace mucho cuenta cada vez menos.',
  'spotify.redirectUri':
    'Ahí envía Spotify el móvil; la página no se abre y tú pegas su dirección. Exactamente como en tu aplicación de Spotify.',
  'spotify.relayUrl':
    'Devuelve los móviles a la caja sin pegar nada. Como en tu aplicación de Spotify. Vacío = ninguna.',
  'spotify.dailyCalls':
    'En 24 horas, como mucho. Spotify no publica su propio límite; lo comparten todas las aplicaciones de un mismo dueño.',
  'spotify.device': 'Su nombre en Spotify. Vacío = el elegido en el móvil.',
  'spotify.browserPlayer':
    'La página carga entonces un script de Spotify desde internet, y al conectar se pide un permiso más.',
  'features.soundnetMonthlyCalls': 'Las que permite tu plan de RapidAPI por mes natural.',
  'history.moodDays': 'Después se olvidan. 0 = no se guarda ninguno.',
  'history.songDays': 'Después se olvidan. 0 = solo se guarda la que suena.',
  'history.tasteDays': 'Después se olvidan. 0 = no se guarda ninguno.',
  'library.syncHour': 'Entonces la caja lee lo que ha cambiado en tu biblioteca de Spotify.',
  'library.explicit': 'Permite que se elijan.',
  'mqtt.url': 'La dirección del tuyo, por ejemplo mqtt://192.168.1.10:1883. Vacío = el de la caja.',
  'mqtt.username':
    'El bróker de la caja también lo pide cuando se llega a él desde la red. La contraseña se escribe en «Domótica».',
  'mqtt.prefix': 'Los primeros niveles de cada uno, en minúsculas.',
  'mqtt.port': 'Por ahí se conecta la domótica. 0 = uno libre.',
  'mqtt.heartbeatSeconds': 'También si no ha cambiado, para que se sepa que la caja sigue viva.',
  'backup.hour': 'Cuando hayas puesto una frase secreta.',
  'backup.keep': 'Primero se van las más antiguas. 0 = no se hace ninguna.',
  'venue.kind':
    'En el trabajo y en la escuela no se lee el ánimo: la ley de la UE lo prohíbe (Reglamento de IA, art. 5.1.f). La cámara queda apagada y la música se maneja a mano.',
  'privacy.optIn': 'La cámara está apagada hasta que alguien la encienda en la pantalla.',
  'privacy.optInMinutes': 'Desde que se vio a la última persona.',
  'guests.mayLike': 'A la canción que suena.',
  'guests.maySteer': 'Entre todos inclinan un poco la música, y el efecto se va apagando.',
};
