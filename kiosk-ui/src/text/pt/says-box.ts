import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Tenta de novo daqui a {1} s.',
  'Something went wrong inside the box.': 'Algo correu mal dentro da caixa.',
  'Look at the log, and report it.': 'Vê o registo e comunica o erro.',
  'The file is empty.': 'O ficheiro está vazio.',
  'Choose a CSV file with a line of column names.': 'Escolhe um ficheiro CSV com uma linha de nomes de colunas.',
  'no answer from {1}': 'sem resposta de {1}',
  'The file has no column that names songs.': 'O ficheiro não tem nenhuma coluna que identifique as músicas.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Acrescenta uma coluna «uri» com endereços como spotify:track:… .',
  'The file has no column “{1}”.': 'O ficheiro não tem a coluna «{1}».',
  'Add it; a file needs at least: uri, {1}.': 'Acrescenta-a; um ficheiro precisa pelo menos de: uri, {1}.',
  '{1} answered in an unknown shape': '{1} respondeu de uma forma desconhecida',
  'It needs your RapidAPI key.': 'Precisa da tua chave RapidAPI.',
  'This month’s calls are used up.': 'Os pedidos deste mês acabaram.',
  'RapidAPI does not accept the key (any more).': 'O RapidAPI não aceita (ou já não aceita) a chave.',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Copia a chave da tua aplicação em rapidapi.com e subscreve essa aplicação em «Track Analysis».',
  'RapidAPI does not accept this key.': 'O RapidAPI não aceita esta chave.',
  'the plan at RapidAPI is used up': 'o plano no RapidAPI está esgotado',
  '{1} asks us to slow down': '{1} pede-nos para abrandar',
  'wish: you like this song already': 'Já gostas desta música',
  'One heart for each song.': 'Um coração por música.',
  'The owner does not let guests do that.': 'O dono não permite isso aos convidados.',
  'Ask an owner: they allow it under “Phones and people”.': 'Pede a um dono: ele permite-o em «Telemóveis e pessoas».',
  'You were just heard.': 'O teu último pedido acabou de ser ouvido.',
  'Let the music follow first.': 'Deixa primeiro a música acompanhar.',
  'This phone has not joined the box.': 'Este telemóvel não está ligado à caixa.',
  'Open /phone and type the code that the screen of the box shows.':
    'Abre /phone e escreve o código que o ecrã da caixa mostra.',
  'This phone is a guest: it sees what plays.': 'Este telemóvel é um convidado: vê o que está a tocar.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Em /phone, pede ao dono que te torne dono, ou introduz o PIN do dono.',
  'This box does not answer to the name "{1}".': 'Esta caixa não responde pelo nome «{1}».',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Abre-a pelo endereço IP, por localhost ou por um nome que acabe em .local, .lan ou .home.arpa.',
  'A page of "{1}" may not command this box.': 'Uma página de «{1}» não pode comandar esta caixa.',
  'Use the pages of the box itself.': 'Usa as páginas da própria caixa.',
  'The PIN must have 6 to 12 digits.': 'O PIN tem de ter 6 a 12 algarismos.',
  'That PIN is the first that anybody would try.': 'Esse PIN é o primeiro que qualquer pessoa tentaria.',
  'Choose one without such an order.': 'Escolhe um sem uma ordem dessas.',
  'There is no {1}.': '{1} não existe.',
  'from: must be before `to`': 'from: tem de vir antes de `to`',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Envia dois instantes como 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Agora esta caixa não aceita telemóveis: só serve o computador onde funciona.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Inicia-a com --host 0.0.0.0 e escreve o código que o ecrã mostra.',
  'Too many wrong codes were tried.': 'Foram tentados demasiados códigos errados.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Em vez disso, lê o código QR no ecrã da caixa: funciona logo.',
  'That is not the code on the screen of the box.': 'Esse não é o código no ecrã da caixa.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Lê-o outra vez: muda de dez em dez minutos e depois de cada telemóvel que o usa.',
  'The pages of MoodDJ are not built.': 'As páginas do MoodDJ não estão criadas.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Para a caixa e executa "npm start" na sua pasta: cria o que falta. Entretanto, a API funciona.',
  'This is an owner already.': 'Este telemóvel já é dono.',
  'Too many guests ask already.': 'Já há demasiados convidados a pedir.',
  'Try again in ten minutes.': 'Tenta de novo daqui a dez minutos.',
  'This box has no owner PIN.': 'Esta caixa não tem PIN do dono.',
  'Ask an owner: they allow it on their phone.': 'Pede a um dono: ele permite-o no telemóvel dele.',
  'Too many wrong PINs were tried.': 'Foram tentados demasiados PIN errados.',
  'That is not the owner PIN.': 'Esse não é o PIN do dono.',
  'Ask an owner.': 'Pede a um dono.',
  'id: nobody of that name asks (any more)': 'Ninguém com esse nome está a pedir (ou já não está)',
  'A wish ends after ten minutes.': 'Um pedido termina ao fim de dez minutos.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Esta caixa não aceita telemóveis: só serve o computador onde funciona.',
  'Start it with --host 0.0.0.0.': 'Inicia-a com --host 0.0.0.0.',
  'name: there is no such backup': 'Essa cópia de segurança não existe',
  'Upload one, or name one of GET /api/backups.': 'Envia uma, ou indica uma de GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'A cópia de segurança está danificada: foi alterada ou cortada pelo caminho.',
  'Copy it once more from where it was kept, or take another one.':
    'Copia-a outra vez de onde estava guardada, ou usa outra.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Esta cópia de segurança é de um tipo mais recente do que este MoodDJ conhece.',
  'Update MoodDJ first.': 'Atualiza primeiro o MoodDJ.',
  'This file is no backup of MoodDJ.': 'Este ficheiro não é uma cópia de segurança do MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Escolhe um ficheiro feito pelo MoodDJ: o nome acaba em .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'A frase-passe tem de ter {1} caracteres ou mais, e não sempre os mesmos',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Escolhe quatro ou cinco palavras sem ligação entre si e anota-as: sem elas ninguém consegue abrir uma cópia de segurança.',
  'Backups have no passphrase yet.': 'As cópias de segurança ainda não têm frase-passe.',
  'Give one on the phone, or with `mooddj backup`.': 'Define uma no telemóvel ou com `mooddj backup`.',
  'A backup is being made already.': 'Já está a ser feita uma cópia de segurança.',
  'Wait until it is done.': 'Espera até estar pronta.',
  'GET /api/backups lists them.': 'GET /api/backups mostra a lista.',
  'There is not enough room on the disk: {1} MB are missing.': 'Não há espaço suficiente no disco: faltam {1} MB.',
  'Free some space where {1} lies, or delete old backups.':
    'Liberta espaço onde está {1}, ou apaga cópias de segurança antigas.',
  'format: a CSV file holds one table': 'format: um ficheiro CSV contém uma só tabela',
  'Ask for one of {1}, or for json.': 'Pede uma destas: {1}, ou json.',
  'A backup is being received or restored already.': 'Já está a ser recebida ou restaurada uma cópia de segurança.',
  'Wait until that is done.': 'Espera até terminar.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Esta cópia de segurança é de um MoodDJ mais recente ({1}) do que o que funciona aqui.',
  'Update MoodDJ, then restore it.': 'Atualiza o MoodDJ e restaura-a depois.',
  'The file is too large for a backup.': 'O ficheiro é demasiado grande para ser uma cópia de segurança.',
  'Choose a file of MoodDJ.': 'Escolhe um ficheiro do MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'Não é a frase-passe desta cópia de segurança, feita a {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Introduz a frase-passe que a caixa tinha quando a cópia foi feita.',
  'A backup is being made, and would hold what is wiped.':
    'Está a ser feita uma cópia de segurança, que guardaria o que se apaga.',
  'Try again when it is done.': 'Tenta de novo quando estiver pronta.',
  'There is nothing to bring back.': 'Não há nada para recuperar.',
  'A wiped history can be brought back for a minute.': 'Um histórico apagado pode ser recuperado durante um minuto.',
  ...saysBoxMore,
};
