export const HELP = `MoodDJ: reads the mood of the room and plays music that fits.

  mooddj run [options]            start the box; \`npm start\` does the same
      --host H                      address the pages are served on (default 127.0.0.1; 0.0.0.0 = all)
      --http-port N                 port of the pages (default 8080; 0 = a free one, printed)
      --mqtt-port N                 port of the embedded broker (default 1883; 0 = a free one, printed)
      --state DIR                   where the database lies (default ./state of the checkout)
      --config FILE                 configuration in YAML; daemon/REFERENCE.md lists every setting

  mooddj doctor [--json]          check this computer: what works, what is missing, and what to do about it
  mooddj pair [--owner] [--json]  a fresh code for a phone, also when the owner's phone is lost or the PIN forgotten
  mooddj backup [FILE]            all that the box knows, in one file that only your passphrase opens
  mooddj restore FILE             put a backup in its place
  mooddj export [WHAT]            what the box knows of its owner, as JSON or CSV
  mooddj wipe WHAT                forget the history, the taste, everything learnt, or everything
  mooddj diagnostics [FILE]       what helps others to find a fault, without secrets
  mooddj camera list [--json]     cameras that are plugged in: formats, controls, and which one would be taken
  mooddj camera test [SOURCE]     read some pictures from a camera, and show how it does
  mooddj vision FILE… [--json]    faces and moods in pictures
  mooddj replay FILE [--json]     replay a recorded evening and print what the DJ decides, and why

  mooddj --version                the version
  mooddj COMMAND --help           more about one command

Exit codes: 0 all is well, 1 something is wrong (it says what), 2 the command line is wrong,
3 the box cannot run (configuration, database or model; it says which, and the remedy).
`;
