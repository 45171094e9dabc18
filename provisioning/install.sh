#!/bin/sh
# Makes a Debian or Raspberry Pi OS computer, or the folder of an image, a MoodDJ box. Run it as often as you like: what is right already is
# left alone. The owner's files (/etc/mooddj, /var/lib/mooddj) are never overwritten.
set -eu
umask 022

usage() {
  cat <<'USAGE'
usage: install.sh [options]

  --from DIR          product to install (default: the checkout this script lies in); it must be built: `npm start` there builds it
  --root DIR          install into the file system of an image at DIR instead of this computer; nothing is started
  --no-deps           take DIR/node_modules as it is (without development packages) instead of running `npm ci --omit=dev`
  --allow-downgrade   install although a newer version is there
  --no-start          do not start or restart anything
  --uninstall         remove MoodDJ; /etc/mooddj, /var/lib/mooddj and the users stay
  --purge             with --uninstall: remove those too
  --dry-run           say what would be done, and do nothing
  --help              this text

exit codes: 0 done, 1 something failed, 2 wrong usage, 3 the product is incomplete, 4 downgrade refused, 5 root rights are missing
USAGE
}

say() { printf '%s\n' "$*"; }
# die CODE PROBLEM REMEDY
die() {
  printf 'install.sh: %s\n  → %s\n' "$2" "$3" >&2
  exit "$1"
}
# Everything that changes something goes through here.
act() {
  if [ "$dry_run" = yes ]; then say "would: $*"; else "$@"; fi
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
from=$here root='' deps=yes start=yes downgrade=no uninstall=no purge=no dry_run=no
while [ $# -gt 0 ]; do
  case $1 in
    --from | --root)
      [ -n "${2:-}" ] || die 2 "$1 needs a folder." "install.sh --help lists the options."
      if [ "$1" = --from ]; then from=$2; else root=$2; fi
      shift
      ;;
    --no-deps) deps=no ;;
    --no-start) start=no ;;
    --allow-downgrade) downgrade=yes ;;
    --uninstall) uninstall=yes ;;
    --purge) purge=yes ;;
    --dry-run) dry_run=yes ;;
    --help | -h) usage && exit 0 ;;
    *) die 2 "there is no option \"$1\"." "install.sh --help lists the options." ;;
  esac
  shift
done
[ "$purge" = no ] || [ "$uninstall" = yes ] || die 2 "--purge removes the owner's data." "Give it together with --uninstall."
[ -z "$root" ] || [ -d "$root" ] || die 2 "there is no folder $root." "Create it, or mount the image there."
[ -d "$from" ] || die 2 "there is no folder $from." "Give --from the folder of a MoodDJ checkout or release."
from=$(CDPATH='' cd -- "$from" && pwd)
[ -z "$root" ] || root=$(CDPATH='' cd -- "$root" && pwd)
# --root / is this computer.
[ "$root" != / ] || root=''
[ -n "$root" ] || [ "$dry_run" = yes ] || [ "$(id -u)" -eq 0 ] ||
  die 5 "installing on this computer takes root rights." "Run: sudo $0"
command -v systemctl >/dev/null || die 1 "systemctl is missing." "Run: apt-get install -y systemd"
live=no
[ -n "$root" ] || [ ! -d /run/systemd/system ] || live=yes

product=$root/opt/mooddj
staged=$root/opt/.mooddj.new
replaced=$root/opt/.mooddj.old
units='mooddj.socket mooddj.service mooddj-vision.service mooddj-kiosk.service'
# source:place:mode
files='systemd/mooddj.socket:/usr/lib/systemd/system/mooddj.socket:0644
systemd/mooddj.service:/usr/lib/systemd/system/mooddj.service:0644
systemd/mooddj-vision.service:/usr/lib/systemd/system/mooddj-vision.service:0644
systemd/mooddj-kiosk.service:/usr/lib/systemd/system/mooddj-kiosk.service:0644
systemd/sysusers.d/mooddj.conf:/usr/lib/sysusers.d/mooddj.conf:0644
systemd/modules-load.d/mooddj.conf:/usr/lib/modules-load.d/mooddj.conf:0644
systemd/udev/70-mooddj.rules:/usr/lib/udev/rules.d/70-mooddj.rules:0644
systemd/journald.conf.d/50-mooddj.conf:/usr/lib/systemd/journald.conf.d/50-mooddj.conf:0644
provisioning/mooddj:/usr/bin/mooddj:0755'

version_of() { sed -n 's/^ *"version": *"\([^"]*\)".*/\1/p' "$1/package.json" 2>/dev/null | head -n 1; }

# What of a product tree belongs on a box, sorted: no sources of pages, no model tools, no tests.
product_files() {
  (
    cd "$1"
    for place in daemon dist/vision dist/kiosk-ui models/built models/cards models/models.json systemd/README.md \
      package.json package-lock.json .npmrc LICENSE CHANGELOG.md; do
      [ ! -e "$place" ] || find "$place" -type f
    done
    find models -maxdepth 1 -type f -name '*.onnx'
    [ "$deps" = yes ] || find node_modules -type f
  ) | LC_ALL=C sort
}

digest() { (cd "$1" && product_files . | tr '\n' '\0' | xargs -0 sha256sum | sha256sum); }

check_product() {
  for need in package.json daemon/main.ts daemon/vision/main.ts daemon/cli/main.ts models/models.json systemd/mooddj.service provisioning/config.yaml; do
    [ -f "$from/$need" ] || die 3 "$from is no MoodDJ product: $need is missing." "Give --from the folder of a MoodDJ checkout or release."
  done
  [ -f "$from/dist/vision/main.js" ] || die 3 "the vision process is not built: dist/vision is missing." "Run \`npm start\` once in $from."
  [ -f "$from/dist/kiosk-ui/index.html" ] || die 3 "the pages are not built: dist/kiosk-ui is missing." "Run \`npm start\` once in $from."
  sed -n 's/.*"file": *"\([^"]*[.]onnx\)".*/\1/p' "$from/models/models.json" | while read -r model; do
    [ -f "$from/models/$model" ] || die 3 "a model is not built: models/$model is missing." "Run \`npm start\` once in $from."
  done
  if [ "$deps" = yes ]; then
    [ -f "$from/package-lock.json" ] || die 3 "package-lock.json is missing." "Take it from the release that $from belongs to."
    command -v npm >/dev/null || die 1 "npm is missing." "Run: apt-get install -y npm, or give --no-deps with packages in $from/node_modules."
  else
    [ -x "$from/node_modules/.bin/node" ] || die 3 "node_modules/.bin/node is missing." "Run \`npm ci --omit=dev\` in $from, or leave --no-deps away."
    [ ! -d "$from/node_modules/typescript" ] ||
      die 3 "node_modules holds development packages." "Run \`npm ci --omit=dev\` in $from, or leave --no-deps away."
  fi
}

check_version() {
  new=$(version_of "$from")
  old=$(version_of "$product")
  [ -n "$new" ] || die 3 "package.json names no version." "Give --from the folder of a MoodDJ checkout or release."
  if [ -n "$old" ] && [ "$old" != "$new" ] && [ "$(printf '%s\n%s\n' "$old" "$new" | sort -V | tail -n 1)" = "$old" ]; then
    [ "$downgrade" = yes ] || die 4 "version $old is installed, which is newer than $new." \
      "An older version may not read its database: make a backup, then give --allow-downgrade."
  fi
  say "MoodDJ $new${old:+ (installed: $old)}"
}

is_current() {
  [ -x "$product/node_modules/.bin/node" ] && [ "$(digest "$from")" = "$(digest "$product")" ]
}

# Beside the old product, so that an interrupted or failed installation leaves that one whole.
stage_product() {
  rm -rf "$staged"
  mkdir -p "$staged"
  (cd "$from" && product_files . | tr '\n' '\0' | tar -c --null --no-recursion -T - -f -) | tar -x --no-same-owner -f - -C "$staged"
  if [ "$deps" = yes ]; then
    # The same lock file means the same packages: an update of MoodDJ alone needs no network.
    if [ -d "$product/node_modules" ] && cmp -s "$from/package-lock.json" "$product/package-lock.json"; then
      cp -a "$product/node_modules" "$staged/"
    else
      install_packages
    fi
  else
    # Commands in .bin are links, which are no files to product_files.
    (cd "$from" && find node_modules -type l | tr '\n' '\0' | tar -c --null --no-recursion -T - -f -) | tar -x --no-same-owner -f - -C "$staged"
  fi
  [ -x "$staged/node_modules/.bin/node" ] ||
    die 1 "there is no Node for this computer ($(uname -m))." "MoodDJ runs on 64-bit Linux: x86-64 or arm64."
  chmod -R u+rwX,go+rX,go-w "$staged"
  [ "$(id -u)" -ne 0 ] || chown -R 0:0 "$staged"
}

# Without what no box uses: onnxruntime-node brings its library for every system (240 MB), Node its C headers (67 MB).
install_packages() {
  say 'Installing packages (about 300 MB to download) …'
  (cd "$staged" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    die 1 "the packages could not be installed." "The lines above say why; mend that and run install.sh again. The box is as it was."
  case $(uname -m) in x86_64) arch=x64 ;; *) arch=arm64 ;; esac
  find "$staged"/node_modules/onnxruntime-node/bin -mindepth 2 -maxdepth 3 -type d \
    \( -name darwin -o -name win32 -o -path '*/linux/*' ! -name "$arch" \) -prune -exec rm -rf {} +
  rm -rf "$staged/node_modules/node-linux-$arch/include"
}

replace_product() {
  rm -rf "$replaced"
  [ ! -e "$product" ] || mv "$product" "$replaced"
  mv "$staged" "$product"
  rm -rf "$replaced"
}

# put SOURCE PLACE MODE
put() {
  if cmp -s "$1" "$root$2" && [ "$(stat -c %a "$root$2")" = "${3#0}" ]; then return; fi
  act install -D -m "$3" "$1" "$root$2"
  changed=yes
}

put_files() {
  while IFS=: read -r source place mode; do
    put "$from/$source" "$place" "$mode"
  done <<FILES
$files
FILES
  [ -e "$root/etc/mooddj/config.yaml" ] || put "$from/provisioning/config.yaml" /etc/mooddj/config.yaml 0644
}

make_users() {
  for user in mooddj mooddj-vision mooddj-kiosk; do
    grep -q "^$user:" "$root/etc/passwd" 2>/dev/null && continue
    command -v systemd-sysusers >/dev/null || die 1 "systemd-sysusers is missing." "Run: apt-get install -y systemd"
    # The product's file: a dry run has not put the installed one there.
    act systemd-sysusers --root="$root/" "$from/systemd/sysusers.d/mooddj.conf"
    return
  done
}

install_all() {
  check_product
  check_version
  changed=no
  fresh=no
  # An earlier run was cut off between its two renames.
  if [ ! -e "$product" ] && [ -e "$replaced" ]; then act mv "$replaced" "$product"; fi
  [ -e "$product" ] || fresh=yes
  if is_current; then
    say 'The product is up to date.'
  elif [ "$dry_run" = yes ]; then
    packages='its packages by npm'
    [ "$deps" = yes ] || packages='its node_modules'
    say "would: put $(product_files "$from" | wc -l) files of $from and $packages into $product"
    changed=yes
  else
    stage_product
    changed=yes
  fi
  put_files
  make_users
  # Only at first: what the owner switched off later stays off.
  # shellcheck disable=SC2086
  [ "$fresh" = no ] || act systemctl --root="$root/" --quiet enable $units
  [ ! -d "$staged" ] || act replace_product
  if [ "$changed" = no ]; then
    say 'Nothing to do.'
  elif [ "$live" = yes ] && [ "$start" = yes ]; then
    act systemctl daemon-reload
    act modprobe -a videodev uvcvideo || say 'This computer has no driver for USB cameras (uvcvideo).'
    act udevadm control --reload
    act udevadm trigger --subsystem-match=video4linux
    act systemctl restart systemd-journald.service
    act systemctl restart mooddj.socket mooddj.service mooddj-vision.service
    act systemctl try-restart mooddj-kiosk.service
    [ "$dry_run" = yes ] || say "MoodDJ runs: http://$(hostname)/"
  elif [ "$dry_run" = no ]; then
    say 'MoodDJ is installed; it starts with the next boot.'
  fi
}

uninstall_all() {
  if [ "$live" = yes ]; then
    # shellcheck disable=SC2086
    act systemctl stop $units || say 'Some of it did not run.'
  fi
  # shellcheck disable=SC2086
  [ ! -e "$root/usr/lib/systemd/system/mooddj.service" ] || act systemctl --root="$root/" --quiet disable $units
  while IFS=: read -r _ place _; do
    [ ! -e "$root$place" ] || act rm -f "$root$place"
  done <<FILES
$files
FILES
  for folder in "$product" "$staged" "$replaced"; do
    [ ! -e "$folder" ] || act rm -rf "$folder"
  done
  if [ "$purge" = yes ]; then
    for folder in "$root/etc/mooddj" "$root/var/lib/mooddj"; do
      [ ! -e "$folder" ] || act rm -rf "$folder"
    done
    for user in mooddj-kiosk mooddj-vision mooddj; do
      grep -q "^$user:" "$root/etc/passwd" 2>/dev/null || continue
      act userdel ${root:+--prefix "$root"} "$user"
    done
  fi
  [ "$live" = no ] || act systemctl daemon-reload
  if [ "$dry_run" = yes ]; then return; fi
  if [ "$purge" = yes ]; then say 'MoodDJ is removed, with all it knew.'; else say 'MoodDJ is removed; /etc/mooddj and /var/lib/mooddj stay.'; fi
}

if [ "$uninstall" = yes ]; then
  uninstall_all
else
  [ "$dry_run" = yes ] || trap 'rm -rf "$staged"' EXIT
  install_all
fi
