import type { saysBox as english } from '../en/says-box.ts';

/** Of the broker, the music and the camera. */
export const saysBoxMore = {
  'The box stops.': 'A caixa está a parar.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Corrige mqtt.username na configuração e a palavra-passe em MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Publica em {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'A caixa continua a tentar. Confirma que o broker está a funcionar, e mqtt.url na configuração.',
  'The connection to the MQTT broker broke.': 'A ligação ao broker MQTT caiu.',
  'The MQTT broker did not take a message: {1}': 'O broker MQTT não aceitou uma mensagem: {1}',
  'The MQTT broker does not let the box use its topics.': 'O broker MQTT não deixa a caixa usar os seus tópicos.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Na lista de acessos do broker, permite a este utilizador ler e escrever abaixo de mqtt.prefix.',
  'previous: no song was played before this one': 'Antes desta não tocou nenhuma música',
  'volume: must be a whole number of percent': 'O volume tem de ser uma percentagem inteira',
  'Send 0 to 100.': 'Envia de 0 a 100.',
  'volume: {1} percent is the most in the quiet hours':
    'Nas horas de sossego, o volume vai no máximo até {1} por cento',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Aumenta-o no próprio leitor, ou muda `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'O ficheiro de definições fixa a direção da música',
  'Take `dj.direction` out of the file and restart.': 'Tira `dj.direction` do ficheiro e reinicia.',
  'explicit: the settings file fixes it': 'O ficheiro de definições fixa a escolha de músicas explícitas',
  'Take `library.explicit` out of the file and restart.': 'Tira `library.explicit` do ficheiro e reinicia.',
  'command: not known': 'Comando desconhecido',
  'See /api/openapi.json for the commands.': 'Os comandos estão em /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: «{2}» não é conhecido',
  'One of {1}.': 'Um destes: {1}.',
  'There are no songs to choose from.': 'Não há músicas para escolher.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Marca músicas com «Gosto» no Spotify, que a caixa lê sozinha, ou levanta uma proibição.',
  'key: no such {1} is banned': 'key: não há nenhuma proibição assim',
  'GET /api/taste lists what is.': 'GET /api/taste mostra as que há.',
  'arc: "{1}" is not known': 'arc: «{1}» não é conhecido',
  'arc: the settings file fixes it': 'O ficheiro de definições fixa a forma da noite',
  'Take `dj.arc` out of the file and restart.': 'Tira `dj.arc` do ficheiro e reinicia.',
  'uri: no song plays': 'Não está a tocar nenhuma música',
  'Name one, or wait until one plays.': 'Indica uma, ou espera até tocar uma.',
  'uri: "{1}" is not among the songs of this box': 'uri: «{1}» não está entre as músicas desta caixa',
  'Name a song that the box knows.': 'Indica uma música que a caixa conheça.',
  'by: "{1}" is no song and no list of this box': 'by: «{1}» não é uma música nem uma lista desta caixa',
  'Send `off`, a song or a list.': 'Envia `off`, uma música ou uma lista.',
  'The player does not take any of the songs.': 'O leitor não aceita nenhuma das músicas.',
  'No music is playing yet.': 'Ainda não está a tocar música.',
  'Plays on {1}.': 'Toca em {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. O que se mostra é o que foi enviado, não o que foi visto.',
  'The music goes on, and the box looks again by itself.': 'A música continua, e a caixa volta a ver sozinha.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'A música passou para outro dispositivo desta conta. O que toca lá não se vê daqui.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Carrega em tocar para a trazer de volta a esta caixa, ou escolhe esse dispositivo na página do telemóvel.',
  'The box tries again by itself.': 'A caixa volta a tentar sozinha.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'É um erro do MoodDJ: reinicia-o e comunica o que diz o registo.',
  'Nothing has played this evening.': 'Esta noite não tocou nada.',
  'Save it once some songs have played.': 'Guarda-a depois de terem tocado algumas músicas.',
  'Spotify does not find the playlist that it has just made.': 'O Spotify não encontra a lista que acabou de criar.',
  'Waits for a Spotify account.': 'À espera de uma conta Spotify.',
  '{1} songs, {2} of them understood.': '{1} músicas, {2} delas compreendidas.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Marca músicas com «Gosto» no Spotify, ou escolhe listas no telemóvel; a caixa lê-as sozinha.',
  '{1} songs; the rest is read later: {2}.': '{1} músicas; o resto é lido mais tarde: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'O modo de demonstração: músicas inventadas, sem som.',
  'No Spotify account is paired.': 'Não há nenhuma conta Spotify ligada.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Abre a página do telemóvel, ou /api/auth/login num navegador desta caixa.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'O Spotify pede que aceites outra vez: a autorização acaba ao fim de seis meses.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Abre a página do telemóvel, ou /api/auth/login num navegador desta caixa, e liga o Spotify outra vez.',
  'Paired with {1}.': 'Ligada a {1}.',
  '{1} It then lasts six more months.': '{1} Depois dura mais seis meses.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Não é preciso fazer nada: a música continua com as músicas já enviadas.',
  'Spotify’s daily quota of this app is used up.': 'A quota diária do Spotify para esta aplicação acabou.',
  '{1} Other apps of your developer account count, too.':
    '{1} As outras aplicações da tua conta de programador também contam.',
  'The vision process is not running; it is being started.':
    'O processo de visão não está a funcionar; está a ser iniciado.',
  'Waiting for the vision process.': 'À espera do processo de visão.',
  'Give the box more air, and a power supply that is strong enough.':
    'Dá mais ar à caixa e uma fonte de alimentação com potência suficiente.',
  'The clock is not set yet.': 'O relógio ainda não está certo.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Liga a caixa à internet: assim acerta a hora sozinha.',
  'The backup opens, but its database cannot be used: {1}':
    'A cópia de segurança abre-se, mas a base de dados não pode ser usada: {1}',
  'Take another backup.': 'Usa outra cópia de segurança.',
  'The disk with {1} is full.': 'O disco com {1} está cheio.',
  'Free some space on it.': 'Liberta espaço nele.',
  '{1} cannot be written.': 'Não é possível escrever em {1}.',
  'Make its disk and folder writable again.': 'Permite de novo a escrita no disco e na pasta.',
  '{1} could not be read or written ({2}).': 'Não foi possível ler ou escrever {1} ({2}).',
  'The camera page asks for its camera.': 'A página da câmara pede para usar a sua câmara.',
  'Allow it there, if the browser asks.': 'Permite-o lá, se o navegador perguntar.',
  'The camera page may not use the camera of its device.':
    'A página da câmara não tem permissão para usar a câmara do seu dispositivo.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Permite a câmara para essa página no navegador e carrega lá em «Iniciar».',
  'The device that shows the camera page has no camera.': 'O dispositivo que mostra a página da câmara não tem câmara.',
  'Plug one in, or open the page on another device.': 'Liga uma, ou abre a página noutro dispositivo.',
  'The camera of the camera page is used by another program.':
    'A câmara da página está a ser usada por outro programa.',
  'Close that program, then press Start on the page.': 'Fecha esse programa e carrega em «Iniciar» na página.',
  'The camera page is in the background, where browsers stop pictures.':
    'A página da câmara está em segundo plano, onde os navegadores param as imagens.',
  'Bring it to the front, and keep its screen on.': 'Põe-na à frente e mantém o ecrã ligado.',
  'The camera of the camera page has stopped.': 'A câmara da página parou.',
  'Press Start on the page again.': 'Carrega outra vez em «Iniciar» na página.',
  'The browser of the camera page cannot read faces.': 'O navegador da página da câmara não consegue ler rostos.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Abre a página num Chrome, Edge, Firefox ou Safari atual, num dispositivo com mais memória.',
  'The camera page is not open.': 'A página da câmara não está aberta.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Abre http://localhost:{1}/camera neste computador, ou /camera desta caixa por https noutro, e carrega em «Iniciar».',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'A página da câmara não diz nada: o dispositivo está a dormir ou perdeu a rede.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Acorda-o, põe a página à frente e mantém o ecrã ligado.',
  'A page in a browser does it.': 'Quem o faz é uma página num navegador.',
  'This box does not look through a browser.': 'Esta caixa não vê através de um navegador.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Se deve fazê-lo, o dono põe camera.source em "browser" e reinicia a caixa.',
  'No camera found.': 'Nenhuma câmara encontrada.',
  'Plug in a USB camera.': 'Liga uma câmara USB.',
  '{1} has sent no picture for {2} s.': '{1} não envia imagens há {2} s.',
  'Unplug the camera and plug it in again.': 'Desliga a câmara e liga-a outra vez.',
  '{1} has sent only damaged pictures for {2} s.': '{1} só envia imagens danificadas há {2} s.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} não dá imagens que o MoodDJ consiga ler ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Usa uma câmara que dê MJPG ou YUYV, como quase todas as câmaras USB.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Nenhuma câmara além de «{1}», que não tem nenhum aparelho por trás.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Liga uma câmara USB; ou, para usar essa, põe camera.source em «{1}».',
  'The camera "{1}" is not plugged in.': 'A câmara «{1}» não está ligada.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Liga-a, ou põe em camera.source uma das que `mooddj camera list` mostra.',
  'There is nothing at {1}.': 'Não há nada em {1}.',
  'the camera sent half a picture': 'a câmara enviou meia imagem',
  'No daemon listens at {1} ({2}).': 'Nenhum serviço escuta em {1} ({2}).',
  '{1} sends damaged pictures.': '{1} envia imagens danificadas.',
  'Try another cable or another USB socket.': 'Experimenta outro cabo ou outra porta USB.',
  'The camera is opening.': 'A câmara está a abrir.',
  'The camera is switched off.': 'A câmara está desligada.',
  'Nobody in this network is called {1}.': 'Nesta rede ninguém se chama {1}.',
  'Check the name, or enter the IP address.': 'Confirma o nome, ou introduz o endereço IP.',
  'At {1} nobody listens.': 'Em {1} ninguém escuta.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Confirma a porta (1883; 8883 com TLS), e que o broker funciona e escuta fora do seu próprio computador.',
  'There is no way to {1}.': 'Não há caminho até {1}.',
  'Check the address, and that both are in the same network.': 'Confirma o endereço, e que ambos estão na mesma rede.',
  'The certificate of {1} is not one that the box believes.': 'A caixa não confia no certificado de {1}.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Usa um certificado de uma autoridade conhecida, ou mqtt:// na tua própria rede.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'Em {1} há algo a escutar, mas não responde como um broker MQTT.',
  'Check the port, and mqtt:// against mqtts://.': 'Confirma a porta, e se é mqtt:// ou mqtts://.',
  '{1} wants a user and a password.': '{1} pede um utilizador e uma palavra-passe.',
  'Enter those of the broker.': 'Introduz os do broker.',
  '{1} does not take this user with this password.': '{1} não aceita este utilizador com esta palavra-passe.',
  'Check both at the broker.': 'Confirma ambos no broker.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} não deixa o utilizador {2} ligar-se ou escrever em {3}.',
  'Allow it in the broker’s access list.': 'Permite-o na lista de acessos do broker.',
  'The connection to {1} failed.': 'A ligação a {1} falhou.',
  'Look at the log of the broker.': 'Vê o registo do broker.',
  'Change `venue.kind` only if the box moves.': 'Muda `venue.kind` apenas se a caixa mudar de sítio.',
  'start-looking: the owner has switched the camera off': 'O dono desligou a câmara',
  'Switch it on first.': 'Liga-a primeiro.',
  'url: no broker is set': 'Não há nenhum broker definido',
  'Enter its address, such as mqtt://192.168.1.10.': 'Introduz o endereço, por exemplo mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'O ambiente da caixa já dá uma palavra-passe',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Tira MOODDJ_MQTT_PASSWORD, ou a credencial mqtt-password, e reinicia.',
  'The MQTT broker {1} hung up.': 'O broker MQTT {1} desligou.',
  'The MQTT broker {1} does not let the box in.': 'O broker MQTT {1} não deixa entrar a caixa.',
  'Cannot reach the MQTT broker {1}: {2}.': 'Não é possível chegar ao broker MQTT {1}: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url não é o endereço de um broker MQTT.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Escreve-o como mqtt://host:1883 ou mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Não é possível procurar brokers na rede.',
  '{1} Or wait {2} s.': '{1} Ou espera {2} s.',
  '{1} Or wait {2} min.': '{1} Ou espera {2} min.',
  'Ask an owner to allow it on their phone instead.': 'Pede antes a um dono que o permita no telemóvel dele.',
  'A page of another site may not command this box.': 'Uma página de outro site não pode comandar esta caixa.',
  'The box itself': 'A própria caixa',
  'A program': 'Um programa',
  'Send valid JSON with content type application/json.': 'Envia JSON válido com o tipo de conteúdo application/json.',
  'Send JSON with content type application/json.': 'Envia JSON com o tipo de conteúdo application/json.',
  'See /api/openapi.json for what there is.': 'O que existe está em /api/openapi.json.',
  'Send less.': 'Envia menos.',
  'Wait a minute, then try again.': 'Espera um minuto e tenta de novo.',
  '{1} free on the disk with {2}.': '{1} livres no disco com {2}.',
  'The database {1} is damaged.': 'A base de dados {1} está danificada.',
  'The credential {1} holds no key for the Spotify tokens.':
    'A credencial {1} não tem nenhuma chave para a sessão do Spotify.',
  'Give it 64 hexadecimal digits.': 'Dá-lhe 64 dígitos hexadecimais.',
  '{1} holds no key for the Spotify tokens.': '{1} não tem nenhuma chave para a sessão do Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Repõe o ficheiro certo, ou tira-o e liga a conta outra vez.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Não é possível ler nem criar {1}, a chave da sessão do Spotify ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Dá ao utilizador com que o MoodDJ funciona permissão para a ler e escrever.',
} satisfies Partial<Readonly<Record<(typeof english)[number], string>>>;
