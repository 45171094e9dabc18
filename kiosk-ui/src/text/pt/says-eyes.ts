import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} não está (ou já não está) lá.',
  '{1} is used by another program.': '{1} está a ser usada por outro programa.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Fecha o outro programa que usa a câmara; `fuser -v /dev/video*` diz qual é.',
  'MoodDJ may not open {1}.': 'O MoodDJ não tem permissão para abrir {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Acrescenta ao grupo "video" o utilizador com que o MoodDJ funciona e inicia-o outra vez.',
  'The system keeps MoodDJ from opening {1}.': 'O sistema impede o MoodDJ de abrir {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Reinicia mooddj-vision; se isso ajudar, /etc/modules-load.d/mooddj.conf tem de carregar videodev no arranque. Num contentor, deixa entrar o dispositivo.',
  '{1} reported a broken transfer.': '{1} comunicou uma transferência falhada.',
  'There is too little USB bandwidth for {1}.': 'Não há largura de banda USB suficiente para {1}.',
  'Use another USB socket, without a hub.': 'Usa outra porta USB, sem concentrador.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} não é uma câmara que o MoodDJ consiga ler ({2}: {3}).',
  '{1} failed ({2}: {3}).': '{1} falhou ({2}: {3}).',
  'no format at all': 'nenhum formato',
  'There is no picture in {1}.': 'Não há nenhuma imagem em {1}.',
  'Put JPEG or PNG files there.': 'Põe lá ficheiros JPEG ou PNG.',
  'Correct camera.source in the configuration.': 'Corrige camera.source na configuração.',
  '{1} cannot be read.': 'Não é possível ler {1}.',
  '{1} is not a picture that can be read.': '{1} não é uma imagem que se consiga ler.',
  'Remove it from the folder, or replace it.': 'Tira-a da pasta ou substitui-a.',
  'The camera sends no pictures.': 'A câmara não envia imagens.',
  'The camera has failed.': 'A câmara falhou.',
  'Another program uses the camera.': 'Outro programa usa a câmara.',
  'The camera may not be opened.': 'Não há permissão para abrir a câmara.',
  'Starting.': 'A iniciar.',
  'Running.': 'A funcionar.',
  'Running: {1}.': 'A funcionar: {1}.',
  'The processor is hot or held back: fewer looks ({1}).':
    'O processador está quente ou limitado: menos olhares ({1}).',
  'nobody in view, and nothing moves': 'ninguém à vista, e nada se mexe',
  'nobody in view, but something moved': 'ninguém à vista, mas algo se mexeu',
  'people in view': 'pessoas à vista',
  'people in view, and the mirror is watched': 'pessoas à vista, e alguém olha para o espelho',
  'as fast as the processor allows': 'tão depressa quanto o processador permite',
  'half as often while the processor is hot or held back':
    'metade das vezes enquanto o processador estiver quente ou limitado',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Esta caixa está num local de trabalho: aí é proibido ler emoções na União Europeia (Regulamento da IA, art. 5.º, n.º 1, alínea f), tanto do pessoal como dos convidados. A câmara fica desligada; escolhe um humor à mão.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Esta caixa está numa escola ou noutro local de ensino: aí é proibido ler emoções na União Europeia (Regulamento da IA, art. 5.º, n.º 1, alínea f), tanto do pessoal como dos convidados. A câmara fica desligada; escolhe um humor à mão.',
};
