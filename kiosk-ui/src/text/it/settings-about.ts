import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Si legge sullo schermo, sulla pagina del telefono e nella domotica.',
  languages: 'La prima vale ovunque; dove lo schermo avvisa della telecamera ci sono tutte. I telefoni usano la loro.',
  logLevel: 'Più dice, più è facile trovare un errore; meno dice, meno si consuma la scheda di memoria.',
  'camera.source':
    '«auto» ne trova una da solo. Oppure parte del nome di una telecamera, «demo» per quella di prova, «browser» per un tablet o un portatile che apre la pagina /camera.',
  'camera.size': 'Con 1280x720 si vedono i volti dal doppio della distanza, ma il processore lavora di più.',
  'camera.framesPerSecond': 'Chieste alla telecamera. Più sono, più ogni sguardo è fresco.',
  'camera.mainsHz':
    'Contro lo sfarfallio: 50 in Europa e in quasi tutto il mondo, 60 in Nord America. «Automatico» la ricava dal fuso orario.',
  'camera.looksPerSecond': 'Al massimo, mentre c’è qualcuno. A stanza vuota sono meno.',
  'camera.mirrorLooksPerSecond': 'Mentre qualcuno guarda lo specchio, finché il processore ce la fa.',
  'kiosk.theme': '«Automatico» segue la luce che vede la telecamera; senza telecamera, l’ora.',
  'kiosk.night': 'Solo mentre nessuno è in vista. Si riaccende se arriva qualcuno o se lo si tocca.',
  'mood.smoothingMs': 'Con più tempo l’umore di un volto salta meno, ma un cambiamento si nota più tardi.',
  'mood.minConfidence': 'Da 0 a 1. Al di sotto il box si dice incerto invece di tirare a indovinare.',
  'mood.margin': 'Di quanto, da 0 a 1, un altro umore deve prevalere prima che la stanza cambi.',
  'mood.dwellMs': 'Con più tempo l’umore della stanza è più stabile, ma un cambiamento si vede più tardi.',
  'mood.presenceMs': 'Tempo prima che chi è appena entrato conti per intero; 0 = subito.',
  'mood.emptyAfterMs': 'Dopo questo tempo senza un volto, la stanza è vuota.',
  'mood.minimumGroup':
    'Con meno persone in vista l’umore resta nel box: in un gruppo piccolo si capisce subito di chi è.',
  'dj.direction': '«Segui» asseconda la stanza, «Rallegra» la rende più allegra, «Calma» più tranquilla.',
  'dj.maxStep': 'Da 0,01 a 1: a passi piccoli la musica cambia dolcemente, a passi grandi segue subito la stanza.',
  'dj.dwellTracks': 'Quanti ne suonano prima che la musica prenda un’altra strada.',
  'dj.variety': '0 = sempre il brano più adatto, 1 = a spasso per la libreria.',
  'dj.noRepeatHours': 'Se la libreria è abbastanza grande.',
  'dj.noRepeatTracks': 'Se la libreria è abbastanza grande.',
  'dj.noRepeatArtist': 'Se la libreria è abbastanza grande.',
  'dj.noRepeatAlbum': 'Se la libreria è abbastanza grande.',
  'dj.comeBackSeconds':
    'Quando qualcuno ascolta la propria musica con l’account, il DJ si fa da parte. Finita quella, aspetta questo tempo e torna da solo.',
  'dj.arc':
    '«Piana» resta com’è. «Festa» si scalda, arriva al culmine e poi si spegne piano. «Cena» resta discreta mentre si mangia.',
  'dj.eveningHours': 'Comincia con il primo brano dopo tre ore di silenzio.',
  'dj.timeOfDay': 'Con «Dolce» la musica è più morbida al mattino e a tarda notte.',
  'dj.quietFrom':
    'Da quell’ora la musica è più morbida e meno forte; ci si avvicina nella mezz’ora prima. Vuoto = niente ore tranquille.',
  'dj.quietUntil': 'Poi il volume torna su, passo dopo passo.',
  'dj.quietEnergy': 'L’energia massima che un brano può avere in quelle ore, da 0 a 1.',
  'dj.quietVolumePercent': 'In quelle ore il box non suona più forte di così.',
  'dj.emptyRoom': 'Continua in sottofondo, o si ferma finché non arriva qualcuno.',
  'dj.emptyMinutes': 'Solo se la stanza vuota mette in pausa la musica.',
  'dj.cutIn':
    'Un cambio d’umore forte e duraturo può chiudere un brano in anticipo, in dissolvenza. Quelli piccoli aspettano il brano successivo.',
  'dj.cutInGap':
    'Quanto, da 0 a 1, ciò che suona dev’essere lontano da ciò che è adatto perché il brano finisca in anticipo.',
  'dj.cutInAfterSeconds': 'Una risata di passaggio non interrompe nessun brano.',
  'dj.cutInSongSeconds': 'Per questo tempo suona in ogni caso.',
  'dj.cutInEveryMinutes': 'Prima di allora non finisce in anticipo nessun altro brano.',
  'dj.learn': 'Contano poi nella scelta dei brani con quell’umore.',
  'dj.learnHalfLifeDays': 'Ciò che ti è piaciuto tanto tempo fa conta sempre meno.',
  'spotify.redirectUri':
    'Qui Spotify manda il telefono quando poi si deve incollare l’indirizzo della pagina che non si apre. Esattamente come nella tua app Spotify.',
  'spotify.relayUrl': 'Riporta i telefoni al box senza incollare nulla. Come nella tua app Spotify. Vuoto = nessuna.',
  'spotify.dailyCalls':
    'Al massimo, in 24 ore. Spotify non dice qual è il suo limite; lo condividono tutte le app di uno stesso proprietario.',
  'spotify.device': 'Il suo nome su Spotify. Vuoto = quello scelto sul telefono.',
  'spotify.browserPlayer':
    'La pagina carica allora da internet uno script di Spotify, e il collegamento chiede un permesso in più.',
  'features.soundnetMonthlyCalls': 'Quanti ne concede il tuo piano RapidAPI in un mese di calendario.',
  'history.moodDays': 'Poi si dimenticano. 0 = non se ne annota nessuno.',
  'history.songDays': 'Poi si dimenticano. 0 = si tiene solo quello che suona.',
  'history.tasteDays': 'Poi si dimenticano. 0 = non se ne annota nessuno.',
  'library.syncHour': 'A quell’ora il box legge che cosa è cambiato nella tua libreria Spotify.',
  'library.explicit': 'Se possono essere scelti.',
  'mqtt.url': 'Indirizzo del tuo, per esempio mqtt://192.168.1.10:1883. Vuoto = quello dentro il box.',
  'mqtt.username':
    'Lo chiede anche il broker dentro il box, quando ci si collega dalla rete. La password è lì accanto, in «Domotica».',
  'mqtt.prefix': 'I primi livelli di ciascuno, in minuscolo.',
  'mqtt.port': 'Dove lo raggiunge la domotica. 0 = una libera.',
  'mqtt.heartbeatSeconds': 'Anche se non è cambiato, così gli altri sanno che il box è attivo.',
  'backup.hour': 'Solo dopo che hai impostato una frase segreta.',
  'backup.keep': 'I più vecchi spariscono per primi. 0 = non se ne fanno.',
  'venue.kind':
    'In un posto di lavoro e in una scuola l’umore non viene letto: lo vieta la legge dell’UE (art. 5, par. 1, lett. f), dell’AI Act). La telecamera resta spenta e la musica si guida a mano.',
  'privacy.optIn': 'La telecamera resta spenta finché qualcuno non la accende dallo schermo.',
  'privacy.optInMinutes': 'Da quando si è vista l’ultima persona.',
  'guests.mayLike': 'Al brano che suona.',
  'guests.maySteer': 'Insieme piegano un po’ la musica, e poi l’effetto svanisce.',
};
