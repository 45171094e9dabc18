import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Domótica',
  note: 'MQTT y Home Assistant',
  more: 'La caja comunica el ánimo de la sala por MQTT. Si Home Assistant usa el mismo bróker, lo encuentra solo.',
  well: 'Conectada.',
  broker: 'Bróker',
  own: 'El de esta misma caja',
  look: 'Buscar brókeres',
  looking: 'Buscando…',
  nobody: 'Ninguno se anuncia. Escribe abajo su dirección; con Home Assistant es el nombre de ese equipo.',
  other: 'Otra dirección, usuario, contraseña',
  address: 'Dirección',
  user: 'Usuario, si lo pide',
  password: 'Contraseña, se guarda sellada y nunca se muestra',
  try: 'Probar',
  trying: 'Probando…',
  works: (milliseconds) => `Funciona: el bróker ha respondido en ${milliseconds} ms.`,
  keep: 'Usarlo',
  topics: 'Cómo habla allí la caja',
};
