import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Er steht auf dem Bildschirm, auf der Handyseite und in der Hausautomation.',
  languages:
    'Der Bildschirm spricht die erste; nur dass eine Kamera hinsieht, sagt er in allen. Handys sprechen ihre eigene.',
  logLevel: 'Mehr hilft, einen Fehler zu finden; weniger schont die Speicherkarte.',
  'camera.source':
    '„auto“ findet selbst eine. Oder ein Teil des Namens einer Kamera, „demo“ für die Demo-Kamera, „browser“ für ein Tablet oder einen Laptop, auf dem die Seite /camera offen ist.',
  'camera.size': 'Mit 1280x720 sieht die Kamera Gesichter aus doppelter Entfernung; das kostet mehr Rechenleistung.',
  'camera.framesPerSecond': 'So viele soll die Kamera liefern. Je mehr, desto aktueller ist jeder Blick.',
  'camera.mainsHz':
    'Gegen flackerndes Licht: 50 in Europa und fast überall, 60 in Nordamerika. „Automatisch“ richtet sich nach der Zeitzone.',
  'camera.looksPerSecond': 'Höchstens so viele, solange jemand da ist. In einem leeren Raum sind es weniger.',
  'camera.mirrorLooksPerSecond': 'Solange jemand in den Spiegel sieht und soweit der Prozessor es schafft.',
  'kiosk.theme': '„Automatisch“ folgt dem Licht, das die Kamera sieht, ohne Kamera der Uhrzeit.',
  'kiosk.night': 'Nur solange niemand zu sehen ist. Wer kommt oder ihn berührt, weckt ihn.',
  'mood.smoothingMs':
    'Je mehr, desto weniger springt die Stimmung eines Gesichts, und desto später wird ein Wechsel bemerkt.',
  'mood.minConfidence': 'Von 0 bis 1. Darunter sagt die Box „Unklar“, statt zu raten.',
  'mood.margin': 'So weit, von 0 bis 1, muss eine andere Stimmung vorn liegen, bevor der Raum wechselt.',
  'mood.dwellMs': 'Je mehr, desto stetiger die Stimmung im Raum, und desto später zeigt sich ein Wechsel.',
  'mood.presenceMs': 'So lange dauert es, bis jemand, der gerade gekommen ist, voll zählt; 0 = sofort.',
  'mood.emptyAfterMs': 'So lange kein Gesicht, und der Raum gilt als leer.',
  'mood.minimumGroup':
    'Sind weniger Personen zu sehen, bleibt die Stimmung auf der Box: In einer kleinen Gruppe weiß man schnell, um wen es geht.',
  'dj.direction': '„Mitgehen“ folgt dem Raum, „Heben“ macht ihn fröhlicher, „Beruhigen“ ruhiger.',
  'dj.maxStep': 'Von 0,01 bis 1: Kleine Schritte ändern die Musik sanft, große folgen dem Raum sofort.',
  'dj.dwellTracks': 'So viele Songs laufen, bevor die Musik eine andere Richtung nimmt.',
  'dj.variety': '0 = immer der Song, der am besten passt, 1 = quer durch die Bibliothek.',
  'dj.noRepeatHours': 'Sofern die Bibliothek groß genug ist.',
  'dj.noRepeatTracks': 'Sofern die Bibliothek groß genug ist.',
  'dj.noRepeatArtist': 'Sofern die Bibliothek groß genug ist.',
  'dj.noRepeatAlbum': 'Sofern die Bibliothek groß genug ist.',
  'dj.comeBackSeconds':
    'Spielt jemand über das Konto eigene Musik, zieht sich der DJ zurück. So lange nach ihrem Ende kommt er von selbst wieder.',
  'dj.arc':
    '„Stetig“ bleibt, wie es ist. „Party“ kommt in Fahrt, erreicht den Höhepunkt und klingt aus. „Essen“ bleibt ruhig, solange gegessen wird.',
  'dj.eveningHours': 'Er beginnt mit dem ersten Song nach drei Stunden Stille.',
  'dj.timeOfDay': '„Sanft“ spielt morgens und spätabends ruhigere Musik.',
  'dj.quietFrom': 'Ab da sanfter und leiser; die halbe Stunde davor führt dorthin. Leer = keine Ruhezeit.',
  'dj.quietUntil': 'Danach steigt die Lautstärke Schritt für Schritt wieder an.',
  'dj.quietEnergy': 'So viel Energie darf ein Song dann höchstens haben, von 0 bis 1.',
  'dj.quietVolumePercent': 'Lauter spielt die Box dann nicht.',
  'dj.emptyRoom': 'Sanft weiterspielen oder pausieren, bis jemand kommt.',
  'dj.emptyMinutes': 'Nur wenn die Musik im leeren Raum pausiert.',
  'dj.cutIn':
    'Schlägt die Stimmung stark und anhaltend um, darf ein Song vorzeitig ausgeblendet werden. Kleine Wechsel warten auf den nächsten Song.',
  'dj.cutInGap': 'So weit, von 0 bis 1, muss ein Song von dem entfernt sein, was passt, damit er vorzeitig endet.',
  'dj.cutInAfterSeconds': 'Ein Lachen zwischendurch beendet keinen Song.',
  'dj.cutInSongSeconds': 'So lange läuft er auf jeden Fall.',
  'dj.cutInEveryMinutes': 'Vorher endet kein weiterer Song vorzeitig.',
  'dj.learn': 'Sie bestimmen dann mit, was bei dieser Stimmung gewählt wird.',
  'dj.learnHalfLifeDays': 'Was dir vor langer Zeit gefiel, zählt immer weniger.',
  'spotify.redirectUri':
    'Dorthin schickt Spotify das Handy; die Seite öffnet sich nicht, und du fügst ihre Adresse ein. Genau wie in deiner Spotify-App.',
  'spotify.relayUrl': 'Sie führt Handys ohne Einfügen zurück zur Box. Wie in deiner Spotify-App. Leer = keine.',
  'spotify.dailyCalls':
    'Höchstens, in 24 Stunden. Seine eigene Grenze verrät Spotify nicht; alle Apps eines Besitzers teilen sie sich.',
  'spotify.device': 'Sein Name bei Spotify. Leer = der auf dem Handy gewählte.',
  'spotify.browserPlayer':
    'Die Seite lädt dann ein Skript von Spotify aus dem Internet, und beim Verbinden ist eine Erlaubnis mehr nötig.',
  'features.soundnetMonthlyCalls': 'So viele, wie dein RapidAPI-Tarif im Kalendermonat erlaubt.',
  'history.moodDays': 'Danach werden sie vergessen. 0 = keine wird gespeichert.',
  'history.songDays': 'Danach werden sie vergessen. 0 = nur der laufende bleibt.',
  'history.tasteDays': 'Danach werden sie vergessen. 0 = nichts wird gespeichert.',
  'library.syncHour': 'Dann liest die Box, was sich in deiner Spotify-Bibliothek geändert hat.',
  'library.explicit': 'Ob sie gewählt werden dürfen.',
  'mqtt.url': 'Adresse deines eigenen, etwa mqtt://192.168.1.10:1883. Leer = der in der Box.',
  'mqtt.username':
    'Auch der Broker in der Box verlangt ihn, wenn er aus dem Netzwerk erreicht wird. Das Passwort gibst du unter „Hausautomation“ ein.',
  'mqtt.prefix': 'Die ersten Ebenen jedes Topics, in Kleinbuchstaben.',
  'mqtt.port': 'Hier erreicht ihn die Hausautomation. 0 = ein freier.',
  'mqtt.heartbeatSeconds': 'Auch ohne Änderung, damit andere wissen, dass die Box lebt.',
  'backup.hour': 'Sobald du eine Passphrase festgelegt hast.',
  'backup.keep': 'Die ältesten gehen zuerst. 0 = keine wird erstellt.',
  'venue.kind':
    'Am Arbeitsplatz und in der Schule werden keine Stimmungen gelesen: Das Recht der EU verbietet es (KI-Verordnung, Art. 5 Abs. 1 Buchst. f). Die Kamera bleibt zu, die Musik steuerst du von Hand.',
  'privacy.optIn': 'Die Kamera bleibt zu, bis jemand sie auf dem Bildschirm öffnet.',
  'privacy.optInMinutes': 'So lange, nachdem zuletzt jemand zu sehen war.',
  'guests.mayLike': 'Dem Song, der gerade läuft.',
  'guests.maySteer': 'Zusammen biegen sie die Musik ein wenig, und das klingt wieder ab.',
};
