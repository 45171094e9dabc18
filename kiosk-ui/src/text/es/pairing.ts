import type { Words } from '../en/words.ts';

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Ahora suenan canciones inventadas. Conecta tu propio Spotify para oír las de verdad.',
  none: 'No hay ninguna cuenta conectada.',
  paired: (name) => `Conectado como ${name}.`,
  expired: (name) =>
    name === '' ? 'Spotify te pide que vuelvas a aceptar.' : `Spotify pide a ${name} que vuelva a aceptar.`,
  connect: 'Conectar Spotify',
  manage: 'Gestionar cuentas',
  renew: 'Volver a conectar',
  loading: 'Un momento…',

  accounts: 'Cuentas',
  active: 'suena ahora',
  choose: 'Que suene esta',
  days: (days) =>
    days === 0 ? 'El permiso termina ya.' : `El permiso dura ${days} ${days === 1 ? 'día' : 'días'} más.`,
  ended: 'El permiso ha terminado: vuelve a conectarla.',
  inSandbox: 'Cuenta inventada',
  logout: 'Salir',
  sureLogout: (name) =>
    `¿Cerrar la sesión de ${name}? Se borran sus claves de acceso; para volver tendrá que aceptar de nuevo.`,
  stay: 'Conservarla',
  loggedOut: (name) => `La sesión de ${name} está cerrada y sus claves de acceso, borradas.`,
  switched: (name) => `Ahora suena ${name}`,

  connectTitle: 'Conectar una cuenta',
  anotherTitle: 'Conectar otra cuenta, o la misma de nuevo',
  ways: {
    loopback: 'Este navegador está en la caja: vuelve solo.',
    relay: 'Spotify devuelve este móvil solo.',
    paste: 'Con copiar y pegar',
  },
  otherWays: 'De otra manera',
  goLoopback: 'Conectar en este navegador',
  goRelay: 'Conectar y volver automáticamente',
  done: 'Conectado',

  paste: {
    openTitle: 'Abre Spotify y acepta',
    open: 'Abrir Spotify',
    openMore: 'Se abre junto a esta página. Inicia sesión allí si te lo pide, y acepta.',
    deadTitle: 'Después hay una página que no se abre',
    dead: 'Es lo correcto: lo que cuenta es su dirección. Toca la dirección para que quede marcada entera y cópiala.',
    safari: 'Safari: la dirección está abajo',
    chrome: 'Chrome: la dirección está arriba',
    deadAlt:
      'Un móvil con una página que no se ha abierto. Su dirección empieza por 127.0.0.1:8888/callback y está marcada.',
    fieldTitle: 'Vuelve aquí y pégala',
    field: 'Dirección de esa página',
    send: 'Terminar',
    sending: 'Preguntando a Spotify…',
  },

  guideTitle: 'Tu propia aplicación de Spotify, en cinco pasos',
  guideMore: 'Spotify deja que cada dueño cree una aplicación para sí. Es gratis y solo hay que hacerlo una vez.',
  steps: {
    dashboard: 'Abre el panel de Spotify para desarrolladores e inicia sesión con tu cuenta.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Toca «Create app». El nombre y la descripción los eliges tú, por ejemplo «Mi MoodDJ».',
    redirect: 'Introduce esto como Redirect URI, exactamente así:',
    redirectMore: 'También se puede, para otras formas de conectar:',
    copy: 'Copiar',
    copied: 'Copiado',
    copyBy: 'Marcado: cópialo a mano.',
    api: 'Marca «Web API», acepta las condiciones y toca «Save».',
    paste: 'Copia el Client ID de la página de la nueva aplicación y pégalo aquí:',
  },
  clientId: 'Client ID',
  check: 'Comprobar y guardar',
  checking: 'Preguntando a Spotify…',
  noSecret: 'El Client secret se queda en Spotify: MoodDJ usa PKCE, que no lo necesita.',
  restarting: 'Spotify conoce la aplicación. La caja se reinicia con ella; esta página vuelve sola.',
  missing: (uris) => `Guardado. Tu aplicación aún no incluye ${uris}: hasta entonces, ese camino no funcionará.`,
  appTitle: 'App de Spotify',
  appLocked: 'Fijada en el archivo de configuración de esta caja.',
  appChange: 'Cambiarla o quitarla',
  appRemove: 'Quitarla: volver a las canciones inventadas',
  appRemoved: 'La caja se reinicia con canciones inventadas.',

  kiosk: {
    joined: 'Se ha unido un móvil',
    consent: 'Esperando el permiso de Spotify…',
    done: 'Spotify está conectado',
    failed: 'No se ha podido conectar. El móvil dice por qué.',
  },
};
