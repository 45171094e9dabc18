import type { saysSpotify as english } from '../en/says-spotify.ts';

export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'O ficheiro de definições fixa o Client ID',
  'Take `spotify.clientId` out of the file and restart.': 'Tira `spotify.clientId` do ficheiro e reinicia.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'A aplicação existe, mas não inclui nenhum Redirect URI desta caixa',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Acrescenta {1} aos Redirect URIs da tua aplicação, carrega lá em «Save» e tenta de novo.',
  'id: there is no such playlist': 'Essa lista não existe',
  'Choose one of GET /api/library/playlists.': 'Escolhe uma de GET /api/library/playlists.',
  'Choose another one.': 'Escolhe outra.',
  'Spotify refused the sign-in: {1}': 'O Spotify recusou o início de sessão: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Compara `spotify.clientId` e `spotify.redirectUri` com a tua aplicação em developer.spotify.com e liga outra vez.',
  'Spotify’s sign-in service answered {1}': 'O serviço de início de sessão do Spotify respondeu {1}',
  'Spotify asks us to slow down': 'O Spotify pede-nos para abrandar',
  'Spotify’s daily quota of this app is used up': 'A quota diária do Spotify para esta aplicação acabou',
  'Spotify does not answer': 'O Spotify não responde',
  'The box has spent its calls to Spotify for today': 'A caixa gastou os pedidos ao Spotify de hoje',
  'The rest of today’s calls to Spotify is kept for the music':
    'Os pedidos ao Spotify que restam hoje ficam para a música',
  'clientId: nothing was entered': 'Não introduziste nenhum Client ID',
  'Paste the Client ID from the page of your app.': 'Cola o Client ID da página da tua aplicação.',
  'clientId: that is an address, not the Client ID': 'Isso é um endereço, não o Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Abre lá a tua aplicação e depois «Settings»: o Client ID está em cima.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'Um Client ID tem 32 caracteres, 0 a 9 e a a f; este tem {1}',
  'Copy it again from the page of your app, without blanks.':
    'Copia-o outra vez da página da tua aplicação, sem espaços.',
  'clientId: Spotify knows no app with this Client ID': 'O Spotify não conhece nenhuma aplicação com este Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Compara-o com a página da tua aplicação em developer.spotify.com. (O Client secret é outra coisa: não é preciso.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'O serviço de início de sessão do Spotify respondeu {1} à pergunta sobre a aplicação',
  'Spotify answered {1} with nothing': 'O Spotify respondeu a {1} sem nada',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'O Spotify respondeu a {1} de uma forma desconhecida: {2} {3}',
  'Spotify does not accept the sign-in': 'O Spotify não aceita o início de sessão',
  'Pair your Spotify account again.': 'Liga outra vez a tua conta Spotify.',
  'Spotify answered {1}': 'O Spotify respondeu {1}',
  'Spotify plays on request only for Premium accounts': 'O Spotify só toca a pedido com contas Premium',
  'Pair an account that has Spotify Premium.': 'Liga uma conta com Spotify Premium.',
  'Spotify does not allow this: {1}': 'O Spotify não permite isto: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Acrescenta esta conta à tua aplicação em developer.spotify.com, liga-a outra vez e aceita tudo o que é pedido.',
  'Spotify answered {1}: {2}': 'O Spotify respondeu {1}: {2}',
  'Not the address of a cover': 'Não é o endereço de uma capa',
  'Ask for the cover of a song of the library.': 'Pede a capa de uma música da biblioteca.',
  'no picture at {1} ({2} {3})': 'sem imagem em {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape':
    'O Spotify respondeu a {1} com entradas de forma desconhecida',
  'another account is active now': 'agora está ativa outra conta',
  'Spotify answered {1} in an unknown shape': 'O Spotify respondeu a {1} de uma forma desconhecida',
  'Pair your Spotify account: the phone page shows how.':
    'Liga a tua conta Spotify: a página do telemóvel mostra como.',
  'Spotify answered with playlists of an unknown shape': 'O Spotify respondeu com listas de forma desconhecida',
  'way: this browser cannot go by "{1}" from {2}': 'way: este navegador não pode ir por «{1}» a partir de {2}',
  'The address holds no code.': 'O endereço não contém nenhum código.',
  'Begin again with “Connect Spotify”.': 'Começa de novo com «Ligar o Spotify».',
  'The answer holds no state: it is not one that this box asked for.':
    'A resposta não traz state: não é uma que esta caixa tenha pedido.',
  'This answer belongs to no attempt that this box knows.':
    'Esta resposta não pertence a nenhuma tentativa que a caixa conheça.',
  'It may be from another box, or from before a restart. {1}':
    'Pode ser de outra caixa, ou de antes de um reinício. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Esta tentativa foi começada por outro navegador, ou pelo mesmo com outro endereço da caixa.',
  'Finish it where it was begun. Or here: {1}': 'Termina-a onde começou. Ou aqui: {1}',
  'This answer is being taken already.': 'Esta resposta já está a ser tratada.',
  'Wait a moment.': 'Espera um momento.',
  'This answer was used already: each is good once.': 'Esta resposta já foi usada: cada uma só vale uma vez.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Esta resposta é demasiado antiga: uma tentativa termina ao fim de dez minutos.',
  'You declined at Spotify.': 'Recusaste no Spotify.',
  'Begin again and agree, if you want music.': 'Se queres música, começa de novo e aceita.',
  'Spotify answered "{1}" instead of a code.': 'O Spotify respondeu «{1}» em vez de um código.',
  'Nothing was pasted.': 'Não foi colado nada.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Copia o endereço completo da página que não abriu: começa por http:// e contém code= e state=.',
  'The address holds "{1}" twice.': 'O endereço contém «{1}» duas vezes.',
  'The end of the address is missing: there is no state= in it.': 'Falta o fim do endereço: não contém state=.',
  'There is no code= in the address, only state=: its middle is missing.':
    'No endereço não há code=, só state=: falta o meio.',
  'That is the address of Spotify’s own page.': 'Esse é o endereço da página do Spotify.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Aceita lá primeiro. Depois copia o endereço da página seguinte, a que não abre.',
  'That is the address of this page.': 'Esse é o endereço desta página.',
  'Go back to the page that could not open. {1}': 'Volta à página que não abriu. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'O endereço está cortado: depois do ponto de interrogação não há nada, por isso não contém nenhum código.',
  'Tap the address so that all of it is marked, then copy. {1}': 'Toca no endereço para o marcar todo e copia-o. {1}',
  'That is no address with a code in it.': 'Esse endereço não contém nenhum código.',
  'The page that should play is not open': 'A página que devia tocar não está aberta',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Abre a página do ecrã desta caixa num navegador, ou escolhe outro dispositivo no telemóvel.',
  'The kiosk’s browser does not play: {1}': 'O navegador do ecrã não toca: {1}',
  'The player “{1}” is not to be seen at Spotify': 'O Spotify não vê o leitor «{1}»',
  'The player “{1}” cannot be addressed now': 'O leitor «{1}» não está acessível agora',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Liga «{1}» e escolhe-o uma vez na aplicação Spotify. {2}',
  'output: the settings file fixes it': 'O ficheiro de definições fixa a saída da música',
  'Take `spotify.device` out of the file and restart.': 'Tira `spotify.device` do ficheiro e reinicia.',
  'kind: this box has no output "{1}"': 'kind: esta caixa não tem a saída «{1}»',
  'Choose one of GET /api/outputs.': 'Escolhe uma de GET /api/outputs.',
  'Soloist is not running yet': 'O Soloist ainda não está a funcionar',
  'Soloist listens on {1}, where everybody in the network could command it':
    'O Soloist escuta em {1}, onde qualquer pessoa na rede o poderia comandar',
  'Start it with `--ws 127.0.0.1:0`.': 'Inicia-o com `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'Não é possível ler {1}',
  'Soloist closed the connection': 'O Soloist fechou a ligação',
  'The connection to Soloist broke': 'A ligação ao Soloist caiu',
  'Soloist does not answer to {1}': 'O Soloist não responde a {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'O Soloist fala outra língua que não a deste MoodDJ: {1}',
  'The box stops': 'A caixa está a parar',
  'Soloist does not answer': 'O Soloist não responde',
  'Soloist refused {1}: {2}': 'O Soloist recusou {1}: {2}',
  'Soloist is starting': 'O Soloist está a iniciar',
  'Soloist has no key': 'O Soloist não tem chave',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Cria uma chave para o Spotify Soloist em developer.spotify.com e põe-na no segredo `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'Não é possível iniciar o Soloist: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Instala o Spotify Soloist na caixa e indica o programa em `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Esta versão do Spotify Soloist expirou: cada uma funciona durante 90 dias',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Instala na caixa o Soloist mais recente e reinicia o MoodDJ.',
  'Soloist ended ({1}); it is started again': 'O Soloist terminou ({1}); está a ser iniciado de novo',
  'Nobody is logged in on this box’s own player': 'Ninguém tem sessão iniciada no leitor desta caixa',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Abre o Spotify num telemóvel desta rede, toca no botão dos dispositivos e escolhe «{1}» uma vez.',
  'No Spotify player is active': 'Não há nenhum leitor Spotify ativo',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Abre o Spotify no dispositivo que deve tocar e põe lá uma música qualquer, ou indica o dispositivo em `spotify.device`.',
  'This device keeps its volume to itself': 'Este dispositivo controla o seu próprio volume',
  'Turn the volume at the device.': 'Regula o volume no dispositivo.',
  'Spotify did not understand: {1}': 'O Spotify não percebeu: {1}',
  'Spotify made a playlist and did not say which': 'O Spotify criou uma lista e não disse qual',
  'Spotify answered in an unknown shape how long a playlist is':
    'O Spotify respondeu de uma forma desconhecida quão longa é uma lista',
  'Your consent at Spotify does not cover making playlists.': 'A tua autorização no Spotify não inclui criar listas.',
  'Pair the account again and agree to everything asked for.': 'Liga a conta outra vez e aceita tudo o que é pedido.',
  'The consent at Spotify has ended': 'A autorização do Spotify acabou',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Abre a página do telemóvel, ou /api/auth/login num navegador desta caixa, e liga a tua conta Spotify.',
  'Spotify does not take this sign-in (any more)': 'O Spotify não aceita (ou já não aceita) este início de sessão',
  'Begin again with “Connect Spotify” on the phone page.':
    'Começa de novo com «Ligar o Spotify» na página do telemóvel.',
  'No such account is paired': 'Essa conta não está ligada',
  'Choose one of the list.': 'Escolhe uma da lista.',
  'No Spotify account is paired': 'Não há nenhuma conta Spotify ligada',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'O acesso ao Spotify foi guardado com uma chave que esta caixa já não tem.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Volta a pôr no lugar o ficheiro mooddj.key que estava junto à base de dados, ou liga outra vez a tua conta Spotify.',
  'Spotify asks you to agree again: consent ends after six months.':
    'O Spotify pede que aceites outra vez: a autorização acaba ao fim de seis meses.',
  'Spotify’s consent for {1} ends about now.': 'A autorização do Spotify para {1} está a acabar.',
  'Spotify’s consent for {1} ends within a day.': 'A autorização do Spotify para {1} acaba dentro de um dia.',
  'Spotify’s consent for {1} ends in {2} days.': 'A autorização do Spotify para {1} acaba daqui a {2} dias.',
  'Spotify does not allow this': 'O Spotify não permite isto',
  'Spotify has no {1}': 'O Spotify não tem {1}',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Este navegador não consegue tocar música protegida. Usa Chrome, Edge ou Firefox, ou escolhe outro dispositivo.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Liga outra vez a tua conta Spotify: tocar num navegador precisa de mais uma autorização.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Toca uma vez na página do ecrã: antes disso, os navegadores não dão som.',
  'Spotify sees no player at all.': 'O Spotify não vê nenhum leitor.',
  'Spotify sees: {1}.': 'O Spotify vê: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'O Spotify não dá agora o endereço: toca lá uma vez uma música qualquer.',
  'Spotify does not see it now: is it switched on?': 'O Spotify não o vê agora: está ligado?',
  'Soloist refused {1}': 'O Soloist recusou {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Abre o Spotify num telemóvel desta rede, toca no botão dos dispositivos e escolhe uma vez esta caixa.',
};
