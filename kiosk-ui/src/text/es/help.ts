import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Ayuda y registro',
  note: 'Lo que dice la caja, un archivo para quien te ayuda, reiniciar',
  diagnostics: 'Diagnóstico',
  diagnosticsMore:
    'Un archivo para quien te ayuda: versiones, estado, ajustes y registro. Sin contraseñas, nombres, canciones ni ánimos.',
  take: 'Descargar el diagnóstico',
  restart: 'Empezar de nuevo',
  restartNow: 'Reiniciar la caja',
  leave: 'Dejarlo así',
  log: 'Registro',
  level: 'Qué se muestra',
  levels: { debug: 'Todo', info: 'Info', warn: 'Avisos', error: 'Errores' },
  quiet: 'Por ahora, nada que contar.',
  cut: 'La caja no responde; el registro seguirá solo.',
};
