import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Hij staat op het scherm, op de telefoonpagina en in de huisautomatisering.',
  languages:
    'De eerste geldt overal; waar het scherm zegt dat er een camera kijkt, staan ze er allemaal. Telefoons volgen hun eigen taal.',
  logLevel: 'Met meer vind je een fout sneller; met minder slijt de geheugenkaart minder.',
  'camera.source':
    '‘auto’ vindt er vanzelf een. Of een deel van de naam van een camera, ‘demo’ voor de democamera, ‘browser’ voor een tablet of laptop die de pagina /camera opent.',
  'camera.size': 'Met 1280x720 zijn gezichten van twee keer zo ver te zien, maar het vraagt meer van de processor.',
  'camera.framesPerSecond': 'Gevraagd aan de camera. Hoe meer, hoe actueler wat het kastje ziet.',
  'camera.mainsHz':
    'Tegen flikkerend licht: 50 in Europa en het grootste deel van de wereld, 60 in Noord-Amerika. ‘Automatisch’ volgt de tijdzone.',
  'camera.looksPerSecond': 'Hooguit, zolang er mensen zijn. In een lege ruimte minder vaak.',
  'camera.mirrorLooksPerSecond': 'Zolang iemand naar de spiegel kijkt, voor zover de processor het aankan.',
  'kiosk.theme': '‘Automatisch’ volgt het licht dat de camera ziet; zonder camera de klok.',
  'kiosk.night': 'Alleen zolang er niemand in beeld is. Wie binnenkomt of het aanraakt, wekt het.',
  'mood.smoothingMs': 'Hoe meer, hoe minder de stemming van een gezicht springt, en hoe later je een verandering ziet.',
  'mood.minConfidence': 'Van 0 tot 1. Daaronder zegt het kastje dat het niet zeker is, in plaats van te gokken.',
  'mood.margin': 'Zo ver, van 0 tot 1, moet een andere stemming voorliggen voordat de ruimte verandert.',
  'mood.dwellMs': 'Hoe meer, hoe stabieler de stemming van de ruimte, en hoe later je een verandering ziet.',
  'mood.presenceMs': 'Zo lang duurt het tot wie net binnenkomt volledig meetelt; 0 = meteen.',
  'mood.emptyAfterMs': 'Is er zo lang geen gezicht te zien, dan is de ruimte leeg.',
  'mood.minimumGroup':
    'Met minder mensen in beeld blijft de stemming op het kastje: in een kleine groep weet je al gauw om wie het gaat.',
  'dj.direction': '‘Meegaan’ volgt de ruimte, ‘Opbeuren’ maakt die vrolijker, ‘Kalmeren’ rustiger.',
  'dj.maxStep':
    'Van 0,01 tot 1: met kleine stappen verandert de muziek geleidelijk, met grote volgt ze de ruimte meteen.',
  'dj.dwellTracks': 'Zoveel nummers spelen er voordat de muziek een andere kant op gaat.',
  'dj.variety': '0 = altijd het nummer dat het best past, 1 = dwalen door de bibliotheek.',
  'dj.noRepeatHours': 'Zolang de bibliotheek groot genoeg is.',
  'dj.noRepeatTracks': 'Zolang de bibliotheek groot genoeg is.',
  'dj.noRepeatArtist': 'Zolang de bibliotheek groot genoeg is.',
  'dj.noRepeatAlbum': 'Zolang de bibliotheek groot genoeg is.',
  'dj.comeBackSeconds':
    'Speelt iemand eigen muziek met het account, dan doet de dj een stap terug. Is die afgelopen, dan wacht hij zo lang en komt vanzelf terug.',
  'dj.arc':
    '‘Vlak’ blijft zoals het is. ‘Feest’ komt op gang, piekt en bouwt weer af. ‘Diner’ blijft ingetogen zolang er wordt gegeten.',
  'dj.eveningHours': 'De avond begint met het eerste nummer na drie uur stilte.',
  'dj.timeOfDay': '‘Zacht’ speelt ’s ochtends en ’s avonds laat rustigere muziek.',
  'dj.quietFrom': 'Vanaf dan rustiger en minder hard; het halfuur ervoor leidt daarheen. Leeg = geen stille uren.',
  'dj.quietUntil': 'Daarna komt het volume stap voor stap terug.',
  'dj.quietEnergy': 'Zoveel energie mag een nummer dan hooguit hebben, van 0 tot 1.',
  'dj.quietVolumePercent': 'Harder speelt het kastje dan niet.',
  'dj.emptyRoom': 'Zachtjes doorspelen, of pauzeren tot er iemand komt.',
  'dj.emptyMinutes': 'Alleen als de muziek in een lege ruimte pauzeert.',
  'dj.cutIn':
    'Slaat de stemming sterk en blijvend om, dan mag een nummer eerder wegsterven. Kleine veranderingen wachten op het volgende nummer.',
  'dj.cutInGap': 'Zo ver, van 0 tot 1, moet wat speelt afwijken van wat past voordat een nummer eerder eindigt.',
  'dj.cutInAfterSeconds': 'Een lach tussendoor breekt geen nummer af.',
  'dj.cutInSongSeconds': 'Zo lang speelt het in elk geval.',
  'dj.cutInEveryMinutes': 'Eerder wordt er niet nog een nummer afgebroken.',
  'dj.learn': 'Dan tellen ze mee bij wat er in die stemming wordt gekozen.',
  'dj.learnHalfLifeDays': 'Wat je lang geleden leuk vond, telt steeds minder.',
  'spotify.redirectUri':
    'Hierheen stuurt Spotify de telefoon als je daarna het adres plakt van de pagina die niet opengaat. Precies zoals in je Spotify-app.',
  'spotify.relayUrl': 'Brengt telefoons zonder plakken terug naar het kastje. Zoals in je Spotify-app. Leeg = geen.',
  'spotify.dailyCalls':
    'Hooguit, in 24 uur. Spotify maakt zijn eigen limiet niet bekend; alle apps van één eigenaar delen die.',
  'spotify.device': 'De naam bij Spotify. Leeg = de luidspreker die je op de telefoon kiest.',
  'spotify.browserPlayer':
    'De pagina laadt dan een script van Spotify van internet, en bij het koppelen wordt één toestemming extra gevraagd.',
  'features.soundnetMonthlyCalls': 'Wat je RapidAPI-abonnement toestaat in een kalendermaand.',
  'history.moodDays': 'Daarna worden ze vergeten. 0 = er wordt niets opgeschreven.',
  'history.songDays': 'Daarna worden ze vergeten. 0 = alleen wat nu speelt, wordt bewaard.',
  'history.tasteDays': 'Daarna worden ze vergeten. 0 = er wordt niets opgeschreven.',
  'library.syncHour': 'Dan leest het kastje wat er in je Spotify-bibliotheek is veranderd.',
  'library.explicit': 'Of ze mogen worden gekozen.',
  'mqtt.url': 'Adres van je eigen broker, zoals mqtt://192.168.1.10:1883. Leeg = die in het kastje.',
  'mqtt.username':
    'Ook de broker in het kastje vraagt erom als hij via het netwerk wordt bereikt. Het wachtwoord staat ernaast, onder ‘Domotica’.',
  'mqtt.prefix': 'De eerste niveaus ervan, in kleine letters.',
  'mqtt.port': 'Daar bereikt de domotica hem. 0 = een vrije poort.',
  'mqtt.heartbeatSeconds': 'Ook als er niets is veranderd, zodat andere apparaten weten dat het kastje nog leeft.',
  'backup.hour': 'Zodra je een wachtwoordzin hebt ingesteld.',
  'backup.keep': 'De oudste verdwijnen het eerst. 0 = er wordt er geen gemaakt.',
  'venue.kind':
    'Op een werkplek en op een school wordt geen stemming gepeild: de wet van de EU verbiedt het (AI-verordening, art. 5, lid 1, onder f). De camera blijft dicht en de muziek stuur je met de hand.',
  'privacy.optIn': 'De camera blijft dicht tot iemand hem op het scherm opent.',
  'privacy.optInMinutes': 'Gerekend vanaf de laatste persoon in beeld.',
  'guests.mayLike': 'Aan het nummer dat speelt.',
  'guests.maySteer': 'Samen buigen ze de muziek een beetje, en dat ebt weer weg.',
};
