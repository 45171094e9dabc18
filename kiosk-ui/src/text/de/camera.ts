import type { Words } from '../en/words.ts';

export const cameraPage: Words['cameraPage'] = {
  title: 'Mit dieser Kamera sehen',
  about:
    'Diese Seite liest mit der Kamera dieses Geräts die Stimmung im Raum und sagt der Box Zahlen: wo Gesichter sind und wie sie wirken. Bilder bleiben in dieser Seite, werden nicht gezeigt und sind mit dem nächsten verschwunden.',
  start: 'Start',
  stop: 'Stopp',
  doing: {
    idle: { title: 'Sieht nicht hin', more: 'Stell das Gerät so, dass es den Raum sieht, und tippe dann auf Start.' },
    loading: { title: 'Macht sich bereit', more: 'Etwa 20 MB kommen von der Box, nur beim ersten Mal.' },
    opening: { title: 'Öffnet die Kamera', more: 'Wenn der Browser fragt, erlaube es.' },
    streaming: { title: 'Sieht hin', more: 'Lass diese Seite vorn und das Gerät am Ladegerät.' },
    off: {
      title: 'Die Kamera ist ausgeschaltet',
      more: 'Der Besitzer hat sie für die Box ausgeschaltet; es geht weiter, sobald sie wieder an ist.',
    },
    hidden: { title: 'Im Hintergrund', more: 'Dort liefern Browser keine Bilder.' },
    insecure: {
      title: 'Dieser Browser gibt hier keine Kamera frei',
      more: 'Die Seite kam über einfaches http. Öffne auf diesem Rechner selbst die Adresse unten; auf einem anderen Gerät erreichst du die Box über https.',
    },
    refused: {
      title: 'Die Kamera wurde verweigert',
      more: 'Erlaube sie für diese Seite: Das Zeichen neben der Adresse hat einen Schalter dafür. Tippe dann auf Start.',
    },
    missing: { title: 'Keine Kamera', more: 'Steck eine an oder öffne diese Seite auf einem anderen Gerät.' },
    busy: {
      title: 'Die Kamera ist belegt',
      more: 'Schließ das andere Programm, das sie benutzt, und tippe dann auf Start.',
    },
    failed: { title: 'Die Kamera ist stehen geblieben', more: 'Steck sie neu an und tippe dann auf Start.' },
    cannot: {
      title: 'Dieser Browser kann keine Gesichter lesen',
      more: 'Nimm ein aktuelles Chrome, Edge, Firefox oder Safari, auf einem Gerät mit mehr Arbeitsspeicher.',
    },
    unwanted: {
      title: 'Die Box verlangt das nicht',
      more: 'Zuerst setzt der Besitzer camera.source auf „browser“; und nur ein Besitzer darf hinsehen lassen.',
    },
    guest: {
      title: 'Nur ein Besitzer darf das',
      more: 'Mach dieses Gerät auf /phone zum Besitzer und tippe dann auf Start.',
    },
    taken: {
      title: 'Jetzt sieht eine andere Seite hin',
      more: 'Die neueste tut es. Tippe auf Start, um wieder mit dieser zu sehen.',
    },
    lost: {
      title: 'Keine Verbindung zur Box',
      more: 'Es geht von selbst weiter, wenn die Box wieder da ist.',
    },
  },
  faces: (count) =>
    count === 0 ? 'Niemand zu sehen' : count === 1 ? 'Ein Gesicht zu sehen' : `${count} Gesichter zu sehen`,
  looks: 'Blicke pro Sekunde',
  work: 'pro Blick',
  dark: 'Für die Kamera ist es dunkel: Mehr Licht von vorn hilft.',
  glare: 'Es ist sehr hell: Dreh die Kamera vom Fenster weg.',
  light: 'Das Licht ist gut.',
};
