import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number } = formats('pt-PT');

export const backup: Words['backup'] = {
  title: 'Cópias de segurança',
  note: 'Cópias de tudo, seladas',
  more: 'Um ficheiro guarda tudo o que a caixa recorda: contas, definições, histórico e o que aprendeu. Só a tua frase-passe o abre.',
  list: 'Nesta caixa',
  none: 'Ainda não há nenhuma.',
  make: 'Fazer uma cópia agora',
  making: 'A escrever…',
  made: 'A cópia está pronta',
  kinds: { nightly: 'feita de noite', made: 'feita à mão' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Transferir',
  downloadName: (when) => `Transferir a cópia de ${when}`,
  remove: 'Apagar',
  removeName: (when) => `Apagar a cópia de ${when}`,
  removeSure: (when) => `Apagar para sempre a cópia de ${when}?`,
  removed: 'Apagada',
  nightly: 'Todas as noites',
  restored: (when) => `Restaurada em ${when}.`,
  undone: (when) => `O restauro de ${when} não arrancou, por isso está tudo como antes.`,
  passphrase: {
    title: 'Frase-passe',
    more: 'Dez caracteres ou mais. Anota-a: ninguém, nem a própria caixa, a consegue descobrir depois.',
    label: 'Frase-passe',
    see: 'Mostrar',
    keep: 'Guardar',
    kept: 'A frase-passe está definida',
    there: (when) => `Definida em ${when}. As cópias mais antigas abrem-se com a anterior.`,
    change: 'Escolher outra',
  },
  restore: {
    title: 'Restaurar a partir de uma cópia',
    more: 'A cópia é verificada por inteiro antes de algo mudar. Se a caixa não arrancar com ela, volta atrás sozinha.',
    bring: 'Trazer um ficheiro de cópia',
    which: 'Qual',
    nothing: 'Escolhe uma',
    uploaded: (when) => `O ficheiro que trouxeste, de ${when}`,
    go: 'Restaurar',
    checking: 'A verificar…',
    sure: (when) => `Pôr tudo como estava em ${when}? O que veio depois perde-se.`,
    yes: 'Sim, restaurar',
    no: 'Deixar como está',
    begun: (when) => `De volta a ${when}`,
  },
};
