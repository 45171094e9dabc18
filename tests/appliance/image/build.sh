#!/bin/bash
# Builds the guest: Debian with systemd and the stock kernel, of whose modules only those below are kept.
#
#   build.sh FOLDER     leaves root.img, vmlinuz and initrd.gz there
#
# Nothing of MoodDJ is inside: the guest mounts the checkout. So one image serves until this folder changes.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
out=$(readlink -f "$1")
root=$out/root
suite=trixie

packages=systemd,systemd-sysv,udev,dbus,kmod,usbip,v4l-utils,libstdc++6,libatomic1,procps,iproute2
# The disk, the shares, the cameras; and what a test of the whole appliance will want: watchdogs, overlay, fuse.
modules="virtio_pci virtio_blk virtio_rng ext4 9p 9pnet_virtio uvcvideo vivid vhci-hcd overlay fuse softdog i6300esb evdev autofs4"
boot_modules="virtio_pci virtio_blk ext4"
masked="serial-getty@ttyS0.service getty@tty1.service apt-daily.timer apt-daily-upgrade.timer systemd-timesyncd.service
  dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer"

step() { echo "guest image: $*"; }

# From where this machine's own apt fetches, so that a mirror or a proxy set up there is used here too.
# Debian keeps old releases and new ones at the same place; another distribution's mirror does not have ours.
site() { # LABEL FALLBACK
  local found
  found=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' "Label: $1" 2>/dev/null | sort -u | head -1)
  echo "${found:-$2}"
}
debian=$(site Debian http://deb.debian.org/debian)
security=$(site Debian-Security http://deb.debian.org/debian-security)
keys=/usr/share/keyrings/debian-archive-keyring.gpg
sources=(
  "deb [signed-by=$keys] $debian $suite main"
  "deb [signed-by=$keys] $debian $suite-updates main"
  "deb [signed-by=$keys] $security $suite-security main"
)
options=()
while read -r option; do options+=(--aptopt="$option"); done < <(apt-config dump | grep -E '^Acquire::https?::Proxy' || true)

step "fetching Debian $suite from $debian"
# Only the name of the kernel package is wanted of the meta package: installing it would bring tools that build an initrd, slowly.
fetch_kernel='cd "$1"; export APT_CONFIG=$MMDEBSTRAP_APT_CONFIG
  kernel=$(apt-cache depends linux-image-amd64 | sed -n "s/^ *Depends: \(linux-image-[0-9].*\)/\1/p" | head -1)
  apt-get -q download "$kernel"'
mmdebstrap --quiet --variant=minbase --mode=root --format=directory --include="$packages" \
  --aptopt='APT::Install-Recommends "false"' "${options[@]}" \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/info/*' \
  --customize-hook="$fetch_kernel" "$suite" "$root" "${sources[@]}"

step "unpacking the kernel"
mkdir "$out/kernel" "$out/kernel-tree"
mv "$root"/linux-image-*.deb "$out/kernel.deb"
dpkg-deb --extract "$out/kernel.deb" "$out/kernel"
version=$(basename "$out"/kernel/boot/vmlinuz-* | sed 's/^vmlinuz-//')
cp "$out/kernel/boot/vmlinuz-$version" "$out/vmlinuz"
mkdir -p "$out/kernel-tree/lib/modules"
mv "$(dirname "$(find "$out/kernel" -name modules.builtin)")" "$out/kernel-tree/lib/modules/$version"
depmod -b "$out/kernel-tree" "$version"

# Files of a module and of what it needs, in the order in which they must be loaded.
files_of() {
  for module in "$@"; do
    modprobe -d "$out/kernel-tree" -S "$version" --show-depends "$module" | awk '$1 == "insmod" { print $2 }'
  done | awk '!seen[$0]++'
}
# Debian's modules are compressed; under emulation unpacking them takes longer than reading them.
unpack() { # FROM TO
  if [[ $1 == *.xz ]]; then xz -dc "$1" >"$2"; else cp "$1" "$2"; fi
}
kept=$root/lib/modules/$version
mkdir -p "$kept"
cp "$out/kernel-tree/lib/modules/$version"/modules.{order,builtin,builtin.modinfo} "$kept/"
files_of $modules | while read -r file; do
  inside=${file#*"/$version/"}
  mkdir -p "$kept/$(dirname "$inside")"
  unpack "$file" "$kept/${inside%.xz}"
done
depmod -b "$root" "$version"

step "packing the initrd"
ram=$out/ram
mkdir -p "$ram"/{bin,proc,sys,dev,root,modules}
cp "$(command -v busybox)" "$ram/bin/busybox"
cp "$here/init" "$ram/init"
chmod 0755 "$ram/init"
# Some modules are built in, and have no file.
files_of $boot_modules | while read -r file; do
  name=$(basename "${file%.xz}")
  unpack "$file" "$ram/modules/$name"
  echo "$name" >>"$ram/modules/order"
done
(cd "$ram" && find . | cpio --quiet -o -H newc) | gzip -1 >"$out/initrd.gz"

step "making the disk"
echo guest >"$root/etc/hostname"
echo '/dev/vda / ext4 defaults,noatime 0 1' >"$root/etc/fstab"
mkdir -p "$root"/{product,share} "$root/etc/systemd/system/multi-user.target.wants"
cp "$here/checks.service" "$root/etc/systemd/system/"
ln -s ../checks.service "$root/etc/systemd/system/multi-user.target.wants/"
# A getty would take the serial line away; the others only cost time, and each second is many here.
for unit in $masked; do ln -sf /dev/null "$root/etc/systemd/system/$unit"; done
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/*
# Says that the caches are newer than /usr; else each boot makes them anew (systemd-update-done.service).
touch "$root/etc/.updated" "$root/var/.updated"
mke2fs -q -t ext4 -F -d "$root" "$out/root.img" 1G
rm -rf "$root" "$ram" "$out"/kernel "$out"/kernel-tree "$out/kernel.deb"
step "Debian $suite, kernel $version, $(du -m "$out/root.img" | cut -f1) MB"
