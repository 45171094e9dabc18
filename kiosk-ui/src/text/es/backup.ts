import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number } = formats('es-ES');

export const backup: Words['backup'] = {
  title: 'Copias de seguridad',
  note: 'Copias de todo, selladas',
  more: 'Un archivo guarda todo lo que la caja recuerda: cuentas, ajustes, historial y lo aprendido. Solo tu frase secreta lo abre.',
  list: 'En esta caja',
  none: 'Todavía no hay ninguna.',
  make: 'Hacer una copia ahora',
  making: 'Escribiendo…',
  made: 'La copia está lista',
  kinds: { nightly: 'hecha de noche', made: 'hecha a mano' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Descargar',
  downloadName: (when) => `Descargar la copia del ${when}`,
  remove: 'Borrar',
  removeName: (when) => `Borrar la copia del ${when}`,
  removeSure: (when) => `¿Borrar para siempre la copia del ${when}?`,
  removed: 'Borrada',
  nightly: 'Cada noche',
  restored: (when) => `Restaurada el ${when}.`,
  undone: (when) => `La restauración del ${when} no arrancó, así que todo está como antes.`,
  passphrase: {
    title: 'Frase secreta',
    more: 'Diez caracteres o más. Apúntala: nadie, ni siquiera la caja, puede averiguarla después.',
    label: 'Frase secreta',
    see: 'Mostrarla',
    keep: 'Guardarla',
    kept: 'La frase secreta está guardada',
    there: (when) => `Guardada el ${when}. Las copias anteriores se abren con la de antes.`,
    change: 'Elegir otra',
  },
  restore: {
    title: 'Restaurar desde una copia',
    more: 'La copia se comprueba entera antes de cambiar nada. Si la caja no arranca con ella, vuelve atrás sola.',
    bring: 'Traer un archivo de copia',
    which: 'Cuál',
    nothing: 'Elige una',
    uploaded: (when) => `El archivo que has traído, del ${when}`,
    go: 'Restaurar',
    checking: 'Comprobando…',
    sure: (when) => `¿Dejarlo todo como estaba el ${when}? Lo que vino después se pierde.`,
    yes: 'Sí, restaurar',
    no: 'Dejarlo como está',
    begun: (when) => `Volviendo al ${when}`,
  },
};
